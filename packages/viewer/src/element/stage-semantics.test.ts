import { describe, expect, it } from 'vitest';
import { ctSeries } from '../../../../test/build/dicom.ts';
import { openSets } from '../../../../test/build/picture-sets.ts';
import { en } from '../messages/en.ts';
import { initialState, type ViewerState } from '../state/viewer-state.ts';
import { stageSemantics } from './stage-semantics.ts';

const calm = { place: '', cross: undefined, fault: undefined };

async function opened(slices: number): Promise<ViewerState> {
  const { sets, intake } = await openSets(ctSeries({ slices, rows: 8, columns: 8 }));
  await intake.close();
  return { ...initialState, sets, shown: sets[0]!.key, index: 1 };
}

describe('what a pane is to whoever does not see it', () => {
  it('is a slider whose value is the number of the picture', async () => {
    const state = await opened(5);
    expect(stageSemantics(state.sets[0], state, en, calm)).toEqual({
      role: 'slider',
      name: 'Picture: CT, from below',
      value: { now: 2, most: 5, text: '2 of 5' },
    });
  });

  it('names its place, and says what cannot be shown', async () => {
    const state = await opened(5);
    const { name, value } = stageSemantics(state.sets[0], state, en, {
      ...calm,
      place: 'Place 2',
      fault: en.cannotShow,
    });
    expect(name).toBe('Place 2: CT, from below');
    expect(value?.text).toBe('2 of 5. This picture cannot be shown.');
  });

  it('keeps one value while a film runs', async () => {
    const state = { ...(await opened(5)), playing: true };
    const values = [1, 2, 3].map((index) => stageSemantics(state.sets[0], { ...state, index }, en, calm).value);
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(1);
    expect(values[0]?.text).toBe('playing');
  });

  it('tells where the cross of a tool is, of one picture too', async () => {
    const state = { ...(await opened(1)), index: 0 };
    expect(
      stageSemantics(state.sets[0], state, en, { ...calm, cross: { text: 'column 3, row 4', at: 27, of: 64 } }),
    ).toEqual({
      role: 'slider',
      name: 'Picture: CT, from below, 1 of 1',
      value: { now: 27, most: 64, text: 'column 3, row 4' },
    });
  });

  it('is a group where there is nothing to walk through', async () => {
    const state = { ...(await opened(1)), index: 0 };
    expect(stageSemantics(state.sets[0], state, en, calm).role).toBe('group');
    expect(stageSemantics(undefined, { ...initialState, vacant: true }, en, calm).name).toBe(
      'Picture: Choose a set of pictures for this place.',
    );
  });
});
