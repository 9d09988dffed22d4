import type { ViewerMessages } from '../messages/messages.ts';
import { gapsOf } from '../state/gaps.ts';
import type { PictureSet } from '../state/picture-set.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import { gapText } from './gap-text.ts';
import { setTitle } from './set-title.ts';

/** What a pane is to whoever does not see it. */
export interface StageSemantics {
  /**
   * `slider`: the arrow keys change the picture, and a screen reader hands them to the page and reads the number that follows.
   * `application`: keys belong to a tool in hand. `group`: there is one picture, or none.
   */
  readonly role: 'slider' | 'application' | 'group';
  readonly name: string;
  /** `undefined` where the role has no value. */
  readonly value: { readonly now: number; readonly most: number; readonly text: string } | undefined;
}

/** `fault`: why the picture asked for cannot be shown. */
export function stageSemantics(
  set: PictureSet | undefined,
  state: ViewerState,
  texts: ViewerMessages,
  {
    place,
    pointing,
    fault,
  }: { readonly place: string; readonly pointing: boolean; readonly fault: string | undefined },
): StageSemantics {
  const title = set ? setTitle(set, texts) : state.vacant ? texts.vacant : texts.noPictures;
  const count = set?.pictures.length ?? 0;
  const name = `${place || texts.picture}: ${title}`;
  const number = `${state.index + 1} ${texts.of} ${count}`;
  if (pointing && set) return { role: 'application', name: `${name}, ${number}`, value: undefined };
  if (!set || count < 2) return { role: 'group', name, value: undefined };
  // While it plays the number runs faster than it can be said.
  if (state.playing) return { role: 'slider', name, value: { now: 1, most: count, text: texts.playing } };
  const gap = gapsOf(set).find(({ afterIndex }) => afterIndex === state.index || afterIndex + 1 === state.index);
  const text = [number, ...(gap ? [gapText(gap, texts)] : []), ...(fault === undefined ? [] : [fault])].join('. ');
  return { role: 'slider', name, value: { now: state.index + 1, most: count, text } };
}
