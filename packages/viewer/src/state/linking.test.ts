import { describe, expect, it } from 'vitest';
import { block, openSets, type BlockOptions } from '../../../../test/build/picture-sets.ts';
import { anchorsOf, followed, linkBetween } from './linking.ts';
import type { PictureSet } from './picture-set.ts';
import { centreOf, crossingLine, nearestPicture, planeOf, spaceOf } from './space.ts';
import { initialState, reduce, type ViewerState } from './viewer-state.ts';

const value = (): number => 100;
const coronal = [1, 0, 0, 0, 0, -1];

async function setsOf(...blocks: Partial<BlockOptions>[]): Promise<readonly PictureSet[]> {
  const files = blocks.flatMap((options, index) => block({ value, series: index + 1, ...options }));
  const { intake, sets } = await openSets(files);
  intake.close();
  return blocks.map((_, index) => sets.find(({ series }) => series.facts.seriesNumber === index + 1)!);
}

function panesOf(sets: readonly PictureSet[], indices: readonly number[]): readonly ViewerState[] {
  return sets.map((set, place) =>
    reduce({ ...initialState, sets }, { type: 'show', key: set.key, index: indices[place] ?? 0 }),
  );
}

const other = { elements: { FrameOfReferenceUID: '2.25.77' } };

describe('linked panes', () => {
  it('go to the same millimetre in another stack of the same frame of reference', async () => {
    const sets = await setsOf({ slices: 30, spacing: 2 }, { slices: 12, spacing: 5, origin: [3, 4, 1] });
    const panes = panesOf(sets, [20, 0]);
    // Slice 20 lies at 40 mm; the other stack's slices at 1, 6 … 56.
    expect(followed(panes, 0, new Map()).map(({ index }) => index)).toEqual([20, 8]);
    expect(followed(panesOf(sets, [0, 11]), 1, new Map()).map(({ index }) => index)).toEqual([28, 11]);
  });

  it('stay where they are beyond the ends of their own stack, and when they look another way', async () => {
    const sets = await setsOf(
      { slices: 30, spacing: 2 },
      { slices: 6, spacing: 2 },
      { slices: 9, orientation: coronal },
    );
    expect(followed(panesOf(sets, [25, 3, 4]), 0, new Map()).map(({ index }) => index)).toEqual([25, 3, 4]);
    expect(linkBetween(sets[0]!, sets[2]!)).toBeUndefined();
  });

  it('go by the table where frames of reference differ, and by what stood beside each other where tables do not meet', async () => {
    const sets = await setsOf(
      { slices: 20, spacing: 2 },
      { slices: 20, spacing: 2, origin: [0, 0, 10], study: 'prior', ...other },
      { slices: 20, spacing: 4, origin: [0, 0, 900], study: 'older', elements: { FrameOfReferenceUID: '2.25.78' } },
    );
    expect(sets.slice(1).map((set) => linkBetween(sets[0]!, set))).toEqual(['table', 'table']);
    const before = panesOf(sets, [10, 0, 3]);
    const after = followed(
      before.map((pane, place) => (place === 0 ? reduce(pane, { type: 'go', index: 14 }) : pane)),
      0,
      anchorsOf(before),
    );
    // 28 mm: slice 9 of the prior; in the older one 8 mm beyond its slice 3.
    expect(after.map(({ index }) => index)).toEqual([14, 9, 5]);
  });

  it('never follow another person', async () => {
    const sets = await setsOf({}, { patientID: 'TEST-2', patientName: 'Other^Person', study: 'b' });
    expect(spaceOf(sets[0]!, sets[1]!)).toBeUndefined();
    expect(followed(panesOf(sets, [5, 0]), 0, new Map()).map(({ index }) => index)).toEqual([5, 0]);
  });

  it('keep to their own time point where several lie at one place', async () => {
    const [set] = await setsOf({ slices: 6 });
    const twice = { ...set!, pictures: [...set!.pictures, ...set!.pictures] };
    const point = centreOf(planeOf(set!.pictures[2])!);
    expect(nearestPicture(twice, point, 9)).toEqual({ index: 8, distance: 0 });
    expect(nearestPicture(twice, point, 1)?.index).toBe(2);
  });
});

describe('reference lines', () => {
  it('stand where a picture cuts another, no longer than it', async () => {
    const sets = await setsOf(
      { slices: 10, spacing: 2, rows: 24, columns: 20 },
      { slices: 9, spacing: 3, orientation: coronal, origin: [4, 6, 30], rows: 30, columns: 8 },
    );
    const axial = planeOf(sets[0]!.pictures[5])!;
    const cor = planeOf(sets[1]!.pictures[2])!;
    // The coronal plane lies at y = 6 + 2 × 3 and runs from x = 3.5 to 11.5.
    const line = crossingLine(axial, cor)!;
    expect(line.map(([x]) => x).sort((a, b) => a - b)).toEqual([3.5, 11.5]);
    expect(line.map(([, y]) => y)).toEqual([12, 12]);
    expect(crossingLine(axial, planeOf(sets[0]!.pictures[2])!)).toBeUndefined();
    expect(crossingLine({ ...axial, origin: [0, 0, 500] }, cor)).toBeUndefined();
  });
});
