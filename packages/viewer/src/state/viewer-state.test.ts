import type { DisplaySet, Instance, Series } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import type { PictureSet } from './picture-set.ts';
import { initialState, reduce, shownSet, type ViewerAction, type ViewerState } from './viewer-state.ts';

const set = (key: string, count: number, kind: DisplaySet['kind'] = 'stack', firstId = 1): PictureSet => ({
  key,
  seriesInstanceUID: key,
  studyInstanceUID: '1.2',
  series: {} as Series,
  displaySet: { index: 0, splitBy: {}, kind, instances: [] },
  modality: 'CT',
  pictures: Array.from({ length: count }, (_, index) => ({
    ref: { entryId: firstId + index, frame: 1 },
    instance: {} as Instance,
  })),
});
const after = (state: ViewerState, ...actions: readonly ViewerAction[]) => actions.reduce(reduce, state);
const sets = (...all: readonly PictureSet[]): ViewerAction => ({ type: 'sets', sets: all });

describe('what the viewer shows', () => {
  it('opens a stack in its middle and a cine at its beginning', () => {
    expect(after(initialState, sets(set('a', 11)))).toMatchObject({ shown: 'a', index: 5 });
    expect(after(initialState, sets(set('a', 11, 'cine')))).toMatchObject({ index: 0 });
  });

  it('prefers a stack to planning pictures, until a person has chosen', () => {
    const first = after(initialState, sets(set('plan', 3, 'localizer')));
    expect(first.shown).toBe('plan');
    expect(after(first, sets(set('plan', 3, 'localizer'), set('stack', 20))).shown).toBe('stack');
    const chosen = after(first, { type: 'show', key: 'plan' });
    expect(after(chosen, sets(set('plan', 3, 'localizer'), set('stack', 20))).shown).toBe('plan');
  });

  it('keeps the very picture while its set grows before it', () => {
    const state = after(initialState, sets(set('a', 10, 'stack', 100)), { type: 'go', index: 4 });
    const grown = after(state, sets(set('a', 13, 'stack', 97)));
    expect(shownSet(grown)?.pictures[grown.index]?.ref.entryId).toBe(104);
  });

  it('stops at the ends, and wraps only where asked', () => {
    const state = after(initialState, sets(set('a', 3)), { type: 'go', index: 9 });
    expect(state.index).toBe(2);
    expect(after(state, { type: 'step', by: 1 }).index).toBe(2);
    expect(after(state, { type: 'step', by: 1, wrap: true }).index).toBe(0);
  });

  it('starts afresh with another set, and keeps window and place within one', () => {
    const state = after(
      initialState,
      sets(set('a', 3), set('b', 3)),
      { type: 'window', window: { center: 1, width: 2 } },
      { type: 'turn' },
    );
    expect(after(state, { type: 'step', by: 1 })).toMatchObject({
      window: { center: 1, width: 2 },
      presentation: { quarterTurns: 1 },
    });
    const other = after(state, { type: 'show', key: 'b' });
    expect(other.window).toBeUndefined();
    expect(other.presentation.quarterTurns).toBe(0);
  });

  it('mirrors what is seen, also when the picture lies on its side', () => {
    const turned = after(initialState, sets(set('a', 3)), { type: 'turn' }, { type: 'flip', axis: 'horizontal' });
    expect(turned.presentation).toEqual({ quarterTurns: 1, flipHorizontal: false, flipVertical: true });
  });

  it('plays nothing that is a single picture', () => {
    expect(after(initialState, sets(set('a', 1)), { type: 'play', playing: true }).playing).toBe(false);
  });

  it('shows nothing once nothing is left', () => {
    expect(after(initialState, sets(set('a', 3)), sets())).not.toHaveProperty('shown');
  });
});
