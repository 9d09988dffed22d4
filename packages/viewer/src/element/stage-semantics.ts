import type { ViewerMessages } from '../messages/messages.ts';
import { gapsOf } from '../state/gaps.ts';
import type { PictureSet } from '../state/picture-set.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import { gapText } from './gap-text.ts';
import type { Cross } from './pane-layer.ts';
import { setTitle } from './set-title.ts';

/** What a pane is to whoever does not see it. */
export interface StageSemantics {
  /**
   * `slider`: the arrow keys change the picture, or move the cross of a tool in hand. A screen reader hands them to the page for this
   * role, and reads the value that follows; for `application` not each of them does. `group`: there is one picture, or none.
   */
  readonly role: 'slider' | 'group';
  readonly name: string;
  /** `undefined` where the role has no value. */
  readonly value: { readonly now: number; readonly most: number; readonly text: string } | undefined;
}

interface Situation {
  /** The pane's number in words, where there are several. */
  readonly place: string;
  /** Of a tool in hand; `undefined` where there is none. */
  readonly cross: Cross | undefined;
  /** Why the picture asked for cannot be shown. */
  readonly fault: string | undefined;
}

export function stageSemantics(
  set: PictureSet | undefined,
  state: ViewerState,
  texts: ViewerMessages,
  { place, cross, fault }: Situation,
): StageSemantics {
  const title = set ? setTitle(set, texts) : state.vacant ? texts.vacant : texts.noPictures;
  const count = set?.pictures.length ?? 0;
  const name = `${place || texts.picture}: ${title}`;
  const number = `${state.index + 1} ${texts.of} ${count}`;
  const value = { now: state.index + 1, most: Math.max(1, count) };
  if (cross !== undefined && set)
    return { role: 'slider', name: `${name}, ${number}`, value: { now: cross.at, most: cross.of, text: cross.text } };
  if (!set || count < 2) return { role: 'group', name, value: undefined };
  // While it plays the number runs faster than it can be said.
  if (state.playing) return { role: 'slider', name, value: { ...value, now: 1, text: texts.playing } };
  const gap = gapsOf(set).find(({ afterIndex }) => afterIndex === state.index || afterIndex + 1 === state.index);
  const text = [number, ...(gap ? [gapText(gap, texts)] : []), ...(fault === undefined ? [] : [fault])].join('. ');
  return { role: 'slider', name, value: { ...value, text } };
}
