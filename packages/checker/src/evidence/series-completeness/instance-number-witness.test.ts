import { describe, expect, it } from 'vitest';
import { judge, judgeAll, row, stack, without, type Slice } from '../../../../../test/build/judged-series.ts';

const from = (first: number, slices: readonly Slice[]): readonly Slice[] =>
  slices.map((slice, at) => ({ ...slice, number: first + at }));
const witness = (slices: readonly Slice[]) => judge(slices).by('instance-number');
const head = (count: number) => ({ what: 'instance', where: { kind: 'head', from: 1, to: count }, count });

describe('numbers that begin late', () => {
  it('tell a missing head, and alone make no more than doubt', () => {
    const judged = judge(from(4, stack(10)));
    expect(judged).toMatchObject({ state: 'conflicting', missing: [], signs: [{ kind: 'head-missing', count: 3 }] });
    expect(judged.by('instance-number')).toEqual({
      kind: 'instance-number',
      says: 'incomplete',
      strength: 'medium',
      tag: '(0020,0013)',
      present: 10,
    });
  });
  it('are a loss where a count misses as many', () => {
    const counted = from(4, stack(10, 5, { counts: { imagesInAcquisition: 13 } }));
    expect(judge(counted)).toMatchObject({ state: 'incomplete', expected: 13, missing: [head(3)] });
    const other = from(4, stack(10, 5, { counts: { imagesInAcquisition: 15 } }));
    expect(judge(other)).toMatchObject({ state: 'conflicting', missing: [] });
  });
  it('are how an archive numbers on where another series of the study ends just before', () => {
    const before = stack(3).map((slice) => ({ ...slice, uid: `1.9.${slice.number}`, series: '8' }));
    const states = judgeAll([...before, ...from(4, stack(10))]).map(({ state }) => state);
    expect(states).toEqual(['unproven', 'unproven']);
    const elsewhere = before.map((slice) => ({ ...slice, number: (slice.number ?? 0) + 20 }));
    expect(judgeAll([...elsewhere, ...from(4, stack(10))]).map(({ state }) => state)).toContain('conflicting');
  });
  it('say nothing where they begin at one, at nought or below it', () => {
    for (const first of [0, 1]) expect(judge(from(first, stack(10)))).toMatchObject({ state: 'unproven', signs: [] });
    expect(witness(from(-3, stack(10)))).toBeUndefined();
  });
  it('with holes that the places do not confirm say nothing of a head', () => {
    // A numbering with holes of its own over dense places.
    const sparse = stack(10).map((slice, at) => ({ ...slice, number: 4 + 3 * at }));
    expect(judge(sparse)).toMatchObject({ state: 'unproven', signs: [] });
  });
  it('with holes that the places confirm lack a head as well', () => {
    const holed = without(from(4, stack(12)), 3, 4, 5, 6, 7);
    expect(judge(holed)).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'slice', count: 5 }, head(3)],
    });
  });
});

describe('a lone slice', () => {
  const spiral = { imageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'], scanOptions: 'HELICAL MODE' };
  const lone = (number: number, stack: Slice['stack'] = spiral): readonly Slice[] => [
    { number, position: [0, 0, 0], stack },
  ];
  const names = { path: (index: number) => `disc/IM${57 + index}` };
  it('with a high number, of a scan for which the table moved, is the rest of a longer series', () => {
    const judged = judge(lone(57), names);
    expect(judged).toMatchObject({
      state: 'incomplete',
      signs: [{ kind: 'orphan', instanceNumber: 57, present: 1 }],
      missing: [{ what: 'instance', where: { kind: 'instance-number', from: 1, to: 56 }, count: 56 }],
    });
    expect(judged.by('file-name')).toEqual({
      kind: 'file-name',
      says: 'incomplete',
      strength: 'weak',
      present: 1,
      tag: '(0020,0013)',
    });
    expect(judged.by('(0018,0022)')).toEqual({
      kind: 'count-tag',
      says: 'incomplete',
      strength: 'medium',
      present: 1,
      tag: '(0018,0022)',
    });
  });
  it('and a second one beside it', () => {
    const pair = [...lone(57), { number: 58, position: [0, 0, 5] as const, stack: spiral }];
    expect(judge(pair, names)).toMatchObject({
      state: 'incomplete',
      signs: [{ kind: 'orphan', instanceNumber: 57, present: 2 }],
    });
    const three = [...pair, { number: 59, position: [0, 0, 10] as const }];
    expect(judge(three, names)).toMatchObject({ state: 'conflicting', signs: [{ kind: 'head-missing', count: 56 }] });
  });
  it('of which nothing says that the table moved leaves doubt, whatever its name: that repeats the number', () => {
    for (const scanOptions of [undefined, 'AXIAL MODE']) {
      const still = lone(57, { imageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'], ...(scanOptions && { scanOptions }) });
      for (const path of [() => 'disc/IM57', () => 'disc/IM58', () => 'disc/a'])
        expect(judge(still, { path })).toMatchObject({ state: 'conflicting', missing: [] });
    }
    // Both of two slices.
    const mixed = [...lone(57), { number: 58, position: [0, 0, 5] as const }];
    expect(judge(mixed)).toMatchObject({ state: 'conflicting', signs: [{ kind: 'orphan' }] });
  });
  it('with a low number may be a series of its own', () => {
    expect(judge(lone(9), { path: () => 'disc/IM9' })).toMatchObject({ state: 'unproven', signs: [] });
    expect(judge(lone(10), { path: () => 'disc/IM10' })).toMatchObject({ state: 'incomplete' });
  });
  it.each(['HELIX', 'SPIRAL_1', 'helical mode'])('of a scan called %s was made with others', (scanOptions) => {
    const stack = { imageType: ['ORIGINAL', 'PRIMARY', 'AXIAL'], scanOptions };
    expect(judge(lone(57, stack))).toMatchObject({ state: 'incomplete' });
  });
});

describe('holes in the numbers', () => {
  it('are believed where the slices on both sides lie as far apart as the numbers say', () => {
    const judged = judge(without(stack(12), 4, 5));
    expect(judged.signs).toContainEqual({ kind: 'number-holes', count: 2, first: 1, last: 12 });
  });
  it('may be off by 15 % of the spacing', () => {
    const shifted = (by: number) =>
      without(stack(12), 4, 5).map((slice, at) =>
        at > 3 ? { ...slice, position: [0, 0, at * 5 + 10 + by] as const } : slice,
      );
    const holes = (by: number) => judge(shifted(by)).signs.some(({ kind }) => kind === 'number-holes');
    expect([0.7, -0.7, 0.8, -0.8].map(holes)).toEqual([true, true, false, false]);
  });
  it('between neighbours in space are how some scanners number', () => {
    const natural = stack(10).map((slice, at) => ({ ...slice, number: at < 5 ? at + 1 : at + 4 }));
    expect(judge(natural)).toMatchObject({ state: 'unproven', signs: [] });
    // Also where two pictures lie at one place.
    const twice = row(10, (at) => ({ number: 1 + at * 2, position: [0, 0, Math.floor(at / 2) * 5] as const }));
    expect(judge(twice).signs).toEqual([]);
  });
  it('of which some are natural are not told from losses by number', () => {
    const mixed = without(stack(14), 4).map((slice, at) => ({
      ...slice,
      number: (slice.number ?? 0) + (at > 8 ? 2 : 0),
    }));
    expect(judge(mixed).signs.map(({ kind }) => kind)).toEqual(['interior-gap']);
  });
  it('between volumes, all of one length and longer than what is here, are volumes that were left out', () => {
    const volumes = row(15, (at) => ({
      modality: 'MR',
      number: 1 + (at % 5) + Math.floor(at / 5) * 30,
      position: [0, 0, (at % 5) * 3] as const,
      stack: { imageType: ['ORIGINAL', 'PRIMARY', 'M'] },
    }));
    expect(judge(volumes)).toMatchObject({
      state: 'incomplete',
      signs: [{ kind: 'number-holes', count: 50, first: 1, last: 65 }],
      missing: [{ what: 'instance', where: { kind: 'instance-number', from: 1, to: 65 }, count: 50 }],
    });
    const shorter = volumes.map((slice, at) => ({ ...slice, number: 1 + (at % 5) + Math.floor(at / 5) * 10 }));
    expect(judge(shorter)).toMatchObject({ state: 'unproven', signs: [] });
    const unlike = volumes.map((slice, at) => ({ ...slice, number: (slice.number ?? 0) + (at > 9 ? 7 : 0) }));
    expect(judge(unlike)).toMatchObject({ state: 'unproven', signs: [] });
    const two = volumes.slice(0, 10);
    expect(judge(two)).toMatchObject({ signs: [] });
    // By the hundred: so some number their volumes.
    const hundreds = volumes.map((slice, at) => ({ ...slice, number: 1 + (at % 5) + Math.floor(at / 5) * 100 }));
    expect(judge(hundreds)).toMatchObject({ state: 'unproven', signs: [] });
  });
});

describe('numbers that are no numbering of slices', () => {
  it.each<[string, readonly Slice[]]>([
    ['some are absent', stack(10).map((slice, at) => (at === 4 ? { ...slice, number: undefined } : slice))],
    ['some repeat', stack(10).map((slice, at) => (at === 4 ? { ...slice, number: 4 } : slice))],
    ['of pictures without a place', from(5, stack(10, 5, { position: undefined }))],
    ['of files of several frames', from(5, stack(3, 5, { frames: 4 }))],
    ['of X-rays', from(5, stack(10, 5, { modality: 'CR' }))],
  ])('say nothing: %s', (_, slices) => {
    expect(judge(slices).signs).toEqual([]);
    expect(judge(slices).by('instance-number')).toBeUndefined();
  });
  it('count the files that are there and cut off', () => {
    const judged = judge(stack(10), { cut: { 0: {}, 1: {}, 5: {} } });
    expect(judged.by('instance-number')).toMatchObject({ says: 'silent', present: 10 });
  });
  it('are silent, with what they saw, where nothing is wrong', () => {
    expect(witness(stack(10))).toEqual({
      kind: 'instance-number',
      says: 'silent',
      strength: 'medium',
      tag: '(0020,0013)',
      present: 10,
    });
  });
});
