import { describe, expect, it } from 'vitest';
import { judge, row, stack, without } from '../../../../../test/build/judged-series.ts';
import { readGaps } from './geometry-witness.ts';

describe('gaps between positions', () => {
  it('are whole multiples of the spacing', () => {
    expect(readGaps([0, 5, 10, 25, 30, 35, 40], 5)).toEqual({ gaps: [{ from: 10, to: 25, count: 2 }] });
    expect(readGaps([0, 5, 10, 15], 5)).toEqual({ gaps: [] });
  });
  it('may be off by 15 % of the spacing, or by 3 in 1000 of a long way', () => {
    expect(readGaps([0, 5, 10, 20.7, 25.7, 30.7], 5).gaps).toEqual([{ from: 10, to: 20.7, count: 1 }]);
    const off = readGaps([0, 5, 10, 20.8, 25.8, 30.8], 5);
    expect(off).toEqual({ gaps: [], uneven: { smallest: 5, largest: 10.8 } });
    // 100 slices, off by a quarter of one.
    expect(readGaps([0, 1, 2, 3, 103.25, 104.25], 1).gaps).toEqual([{ from: 3, to: 103.25, count: 99 }]);
    expect(readGaps([0, 1, 2, 3, 103.35, 104.35], 1).gaps).toEqual([]);
  });
  it('closer than half the spacing are uneven', () => {
    expect(readGaps([0, 5, 7, 10, 15, 20], 5)).toEqual({ gaps: [], uneven: { smallest: 2, largest: 5 } });
  });
  it('say nothing where more than one in five is uneven, or half are gaps, or three slices are here', () => {
    // One uneven of five still lets a gap be one; two do not.
    expect(readGaps([0, 5, 10, 20, 25, 32], 5).gaps).toEqual([{ from: 10, to: 20, count: 1 }]);
    expect(readGaps([0, 5, 10, 20, 27, 34], 5).gaps).toEqual([]);
    expect(readGaps([0, 5, 15, 20, 30], 5).gaps).toHaveLength(2);
    expect(readGaps([0, 5, 15, 25, 35], 5).gaps).toEqual([]);
    expect(readGaps([0, 5, 15, 20], 5).gaps).toHaveLength(1);
    expect(readGaps([0, 5, 15], 5).gaps).toEqual([]);
  });
});

describe('the geometry of a series', () => {
  it('names each hole by its place, and says whether another witness agrees', () => {
    const judged = judge(without(stack(12, 5), 4, 5, 8));
    expect(judged.signs).toEqual([
      { kind: 'interior-gap', count: 2, from: 15, to: 30, backed: true },
      { kind: 'interior-gap', count: 1, from: 35, to: 45, backed: true },
      { kind: 'number-holes', count: 3, first: 1, last: 12 },
    ]);
    expect(judged).toMatchObject({
      state: 'incomplete',
      present: 9,
      missing: [
        { what: 'slice', where: { kind: 'position', from: 15, to: 30 }, count: 2 },
        { what: 'slice', where: { kind: 'position', from: 35, to: 45 }, count: 1 },
      ],
    });
    expect(judged.by('geometry')).toEqual({ kind: 'geometry', says: 'incomplete', strength: 'strong' });
  });
  it('is silent where nothing is missing, and says how many places it saw', () => {
    expect(judge(stack(8)).by('geometry')).toEqual({
      kind: 'geometry',
      says: 'silent',
      strength: 'strong',
      present: 8,
    });
  });
  it('names uneven spacing without calling it a loss', () => {
    const uneven = stack(20, 5).map((slice, at) => (at === 7 ? { ...slice, position: [0, 0, 37] as const } : slice));
    expect(judge(uneven)).toMatchObject({
      missing: [],
      signs: [{ kind: 'uneven-spacing', smallest: 3, largest: 7 }],
    });
  });
  it('is contradicted by numbers that run on across the hole', () => {
    const renumbered = without(stack(12, 5), 4, 5).map((slice, at) => ({ ...slice, number: at + 1 }));
    expect(judge(renumbered)).toMatchObject({
      state: 'conflicting',
      missing: [],
      signs: [{ kind: 'interior-gap', count: 2, backed: false }],
    });
  });
  it('of a time series counts a hole once for each time', () => {
    const volumes = row(40, (at) => ({
      modality: 'MR',
      number: at + 1,
      position: [0, 0, (at % 10) * 3] as const,
      stack: { imageType: ['ORIGINAL', 'PRIMARY', 'M'] },
    }));
    const holed = volumes.filter(({ position }) => position?.[2] !== 12);
    expect(judge(holed).missing).toEqual([{ what: 'slice', where: { kind: 'position', from: 9, to: 15 }, count: 4 }]);
  });
  it('does not count what is there and cut off', () => {
    const cut = judge(stack(12, 5), { cut: { 4: {}, 5: {} } });
    expect(cut.missing).toEqual([
      { what: 'instance', where: { kind: 'instance-number', from: 5, to: 5 }, count: 1 },
      { what: 'instance', where: { kind: 'instance-number', from: 6, to: 6 }, count: 1 },
    ]);
    const both = judge(without(stack(12, 5), 5), { cut: { 4: {} } });
    expect(both.missing).toEqual([
      { what: 'slice', where: { kind: 'position', from: 15, to: 30 }, count: 1 },
      { what: 'instance', where: { kind: 'instance-number', from: 5, to: 5 }, count: 1 },
    ]);
  });
  it('counts a cut file at the edge of a hole for itself', () => {
    // The cut slice is the first; the hole lies further in.
    const judged = judge(without(stack(12, 5), 6), { cut: { 0: {} } });
    expect(judged.missing).toEqual([
      { what: 'slice', where: { kind: 'position', from: 25, to: 35 }, count: 1 },
      { what: 'instance', where: { kind: 'instance-number', from: 1, to: 1 }, count: 1 },
    ]);
  });
  it('looks at slices of tilted stacks along their own normal', () => {
    const tilt = Math.PI / 9;
    const orientation = [1, 0, 0, 0, Math.cos(tilt), -Math.sin(tilt)] as const;
    const tilted = without(stack(12, 5, { orientation }), 4);
    const [part] = judge(tilted).missing;
    expect(part?.count).toBe(1);
    expect((part?.where.to ?? 0) - (part?.where.from ?? 0)).toBeCloseTo(10 * Math.cos(tilt));
  });
  it.each(['CT', 'MR', 'PT'])('looks at %s', (modality) => {
    expect(judge(without(stack(12, 5, { modality }), 4)).by('geometry')?.says).toBe('incomplete');
  });
  it.each(['US', 'CR', 'OT', 'XA'])('does not look at %s: nothing there is a slice', (modality) => {
    const judged = judge(without(stack(12, 5, { modality }), 4));
    expect(judged).toMatchObject({ state: 'not-applicable', missing: [], signs: [] });
    expect(judged.by('geometry')).toBeUndefined();
  });
  it('does not look at localizers', () => {
    const localizer = { imageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] };
    expect(judge(without(stack(12, 5, { stack: localizer }), 4)).missing).toEqual([]);
  });
});

describe('the ladder', () => {
  it('is drawn of the stack with the most slices, to a hundredth of a millimetre', () => {
    const { ladder } = judge(without(stack(8, 1.23456), 3));
    expect(ladder).toEqual({
      positions: [0, 1.23, 2.47, 4.94, 6.17, 7.41, 8.64],
      gaps: [{ from: 2.47, to: 4.94, count: 1 }],
    });
    const two = [
      ...stack(4, 5, { stack: { echoNumbers: 1 } }),
      ...stack(6, 5, { stack: { echoNumbers: 2 } }).map((slice, at) => ({ ...slice, number: at + 5 })),
    ];
    expect(judge(two).ladder?.positions).toHaveLength(6);
  });
  it('is not drawn of one slice, nor of pictures without a place', () => {
    expect(judge(stack(1))).not.toHaveProperty('ladder');
    expect(judge(row(5, (at) => ({ number: at + 1, position: undefined, orientation: undefined })))).not.toHaveProperty(
      'ladder',
    );
  });
  it('has 2000 steps at the most', () => {
    expect(judge(stack(2100, 1)).ladder?.positions).toHaveLength(2000);
  });
});
