import { describe, expect, it } from 'vitest';
import { judge, row, stack, type Slice } from '../../../../../test/build/judged-series.ts';

const mr = { modality: 'MR', sopClassUID: '1.2.840.10008.5.1.4.1.1.4' } as const;
const volume = (
  slices: number,
  at: readonly number[],
  more: (time: number) => Slice['stack'],
  times: number,
): readonly Slice[] =>
  Array.from({ length: times }, (_, time) => {
    const facts = more(time);
    return at.map((place) => ({
      ...mr,
      number: time * slices + place + 1,
      position: [0, 0, place * 3] as const,
      ...(facts && { stack: facts }),
    }));
  }).flat();
const places = (count: number) => Array.from({ length: count }, (_, at) => at);
const plain = () => ({ imageType: ['ORIGINAL', 'PRIMARY', 'M'] });
const short = (volume: number, volumes: number, present: number, expected: number) => ({
  kind: 'short-volume',
  volume,
  volumes,
  present,
  expected,
});

describe('a time series', () => {
  const series = (drop: (place: number, time: number) => boolean, times = 5, slices = 10) =>
    volume(slices, places(slices), plain, times).filter((_, at) => !drop(at % slices, Math.floor(at / slices)));
  it('whose last volume stops early is short of the rest of it', () => {
    const judged = judge(series((place, time) => time === 4 && place > 6));
    expect(judged).toMatchObject({
      state: 'incomplete',
      signs: [short(5, 5, 7, 10)],
      missing: [{ what: 'timepoint', where: { kind: 'index', from: 5, to: 5 }, count: 3 }],
    });
    expect(judged.witnesses).toContainEqual({
      kind: 'geometry',
      says: 'incomplete',
      strength: 'strong',
      tag: '(0020,0032)',
    });
  });
  it('may stop after its first slice', () => {
    expect(judge(series((place, time) => time === 4 && place > 0)).signs).toEqual([short(5, 5, 1, 10)]);
  });
  it('may lack slices here and there, three in ten at the most', () => {
    expect(judge(series((place, time) => time === 2 && [2, 5, 8].includes(place))).signs).toContainEqual(
      short(5, 5, 7, 10),
    );
    const kinds = (dropped: readonly number[]) =>
      judge(series((place, time) => time === 2 && dropped.includes(place))).signs.map(({ kind }) => kind);
    expect(kinds([1, 3, 5, 8])).not.toContain('short-volume');
  });
  it('is whole where every volume is', () => {
    const judged = judge(series(() => false));
    expect(judged).toMatchObject({ state: 'unproven', missing: [], signs: [] });
  });
  it('of two volumes has no rule that the second breaks', () => {
    expect(judge(series((place, time) => time === 1 && place > 6, 2)).signs.map(({ kind }) => kind)).not.toContain(
      'short-volume',
    );
  });
  it('that lacks two volumes at some places is of another kind', () => {
    expect(judge(series((place, time) => time > 2 && place > 6)).signs.map(({ kind }) => kind)).not.toContain(
      'short-volume',
    );
  });
});

describe('volumes that a key tells apart', () => {
  it.each<[string, (time: number) => Slice['stack']]>([
    ['echo number', (time) => ({ echoNumbers: time + 1 })],
    ['echo time', (time) => ({ echoTime: 10 + 20 * time })],
    ['b-value', (time) => ({ diffusionBValue: 500 * time })],
    ['time point', (time) => ({ temporalPositionIdentifier: time + 1 })],
    ['inversion time', (time) => ({ inversionTime: 100 + 900 * time })],
    ['flip angle', (time) => ({ flipAngle: 5 + 10 * time })],
  ])('by %s: one that has fewer slices is short', (_, more) => {
    const slices = volume(10, places(10), more, 3).filter((_slice, at) => !(at >= 28));
    expect(judge(slices)).toMatchObject({
      state: 'incomplete',
      signs: [short(3, 3, 8, 10)],
      missing: [{ what: 'timepoint', where: { kind: 'index', from: 3, to: 3 }, count: 2 }],
    });
  });
  it('by acquisition need a majority that agrees: two may differ by intent', () => {
    const by = (time: number) => ({ acquisitionNumber: time + 1 });
    const three = volume(10, places(10), by, 3).slice(0, -2);
    expect(judge(three).signs).toContainEqual(short(3, 3, 8, 10));
    const two = volume(10, places(10), by, 2).slice(0, -2);
    expect(judge(two).signs).toEqual([]);
  });
  it('by image type or contrast agent may cover what they like', () => {
    const kinds = (time: number) => ({ imageType: ['ORIGINAL', 'PRIMARY', ['W', 'F', 'IP'][time] ?? ''] });
    expect(judge(volume(10, places(10), kinds, 3).slice(0, -2)).signs).toEqual([]);
    const agents = (time: number) => (time === 0 ? {} : { contrastBolusAgent: `Agent ${time}` });
    expect(judge(volume(10, places(10), agents, 3).slice(0, -2)).signs).toEqual([]);
  });
  it('of two image types are judged within each', () => {
    const both = (time: number) => ({
      imageType: ['ORIGINAL', 'PRIMARY', time < 2 ? 'M' : 'P'],
      echoNumbers: (time % 2) + 1,
    });
    const whole = volume(10, places(10), both, 4);
    expect(judge(whole).signs).toEqual([]);
    // The phase pictures of both echoes cover less, by intent.
    expect(judge(whole.filter((_, at) => at < 20 || at % 10 < 7)).signs).toEqual([]);
    expect(judge(whole.slice(0, -2)).signs).toContainEqual(short(2, 2, 8, 10));
  });
  it('with a hole inside are told by the hole, once', () => {
    const holed = volume(10, places(10), (time) => ({ echoNumbers: time + 1 }), 2).filter((_, at) => at !== 14);
    expect(judge(holed).signs.map(({ kind }) => kind)).toEqual(['interior-gap', 'number-holes']);
    const both = holed.slice(0, -2);
    expect(judge(both).signs).toContainEqual(short(2, 2, 7, 10));
    expect(judge(both).missing).toEqual([
      { what: 'slice', where: { kind: 'position', from: 9, to: 15 }, count: 1 },
      { what: 'timepoint', where: { kind: 'index', from: 2, to: 2 }, count: 2 },
    ]);
  });
  it('at other places, or of one slice, are of another kind', () => {
    const echo = (number: number, slices: readonly Slice[]) =>
      slices.map((slice) => ({ ...slice, stack: { echoNumbers: number } }));
    const moved = [
      ...echo(1, stack(10, 3, mr)),
      ...echo(
        2,
        row(8, (at) => ({ ...mr, number: 11 + at, position: [0, 0, at * 3 + 0.9] as const })),
      ),
    ];
    expect(judge(moved).signs).toEqual([]);
    const one = [...echo(1, stack(10, 3, mr)), ...echo(2, [{ ...mr, number: 11, position: [0, 0, 0] }])];
    expect(judge(one).signs.map(({ kind }) => kind)).not.toContain('short-volume');
  });
});

describe('every second slice taken out', () => {
  const thinned = (step: number, image: Slice['image'] = { sliceThickness: 2 }) =>
    row(12, (at) => ({ number: 1 + at * step, position: [0, 0, at * 2 * step] as const, ...(image && { image }) }));
  it.each([2, 3])('of %i: even places and even numbers, and a spacing that was promised to be smaller', (step) => {
    const judged = judge(thinned(step));
    const lost = 11 * (step - 1);
    expect(judged).toMatchObject({
      state: 'incomplete',
      signs: [{ kind: 'number-holes', count: lost, first: 1, last: 1 + 11 * step }],
      missing: [{ what: 'slice', where: { kind: 'position', from: 0, to: 22 * step }, count: lost }],
    });
    expect(judged.witnesses).toContainEqual({
      kind: 'geometry',
      says: 'incomplete',
      strength: 'strong',
      present: 12,
      tag: '(0018,0088)',
    });
  });
  it('believes the spacing between slices before their thickness', () => {
    expect(judge(thinned(2, { sliceThickness: 4, spacingBetweenSlices: 2 })).state).toBe('incomplete');
    expect(judge(thinned(2, { sliceThickness: 2, spacingBetweenSlices: 4 })).state).toBe('unproven');
  });
  it.each<[string, readonly Slice[]]>([
    ['the spacing is as promised', thinned(2, { sliceThickness: 4 })],
    ['nothing is promised', thinned(2, {})],
    ['the promise is no length', thinned(2, { sliceThickness: 0 })],
    ['the spacing is off by more than 5 %', thinned(2, { sliceThickness: 2.15 })],
    ['the numbers run on', thinned(2).map((slice, at) => ({ ...slice, number: at + 1 }))],
    [
      'the steps are no whole ones',
      thinned(2).map((slice, at) => ({ ...slice, number: 1 + at * 2 + (at > 5 ? 1 : 0) })),
    ],
    ['three slices are here', thinned(2).slice(0, 3)],
    [
      'two stacks are here',
      [
        ...thinned(2).map((slice) => ({ ...slice, stack: { echoNumbers: 1 } })),
        ...thinned(2).map((slice) => ({ ...slice, number: (slice.number ?? 0) + 30, stack: { echoNumbers: 2 } })),
      ],
    ],
  ])('says nothing where %s', (_, slices) => {
    expect(judge(slices).missing).toEqual([]);
  });
});
