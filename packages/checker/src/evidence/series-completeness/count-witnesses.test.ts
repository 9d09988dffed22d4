import type { CountFacts } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { judge, row, stack, without, type Slice } from '../../../../../test/build/judged-series.ts';

const counted = (count: number, counts: CountFacts, more: Slice = {}) => stack(count, 5, { counts, ...more });

describe('attributes that state a count', () => {
  it.each([
    ['imagesInAcquisition', '(0020,1002)'],
    ['geLocationsInAcquisition', '(0021,104F)'],
    ['philipsNumberOfSlices', '(2001,1018)'],
    ['numberOfSeriesRelatedInstances', '(0020,1209)'],
  ] as const)('%s: fewer leave doubt, as many are whole, more say nothing', (key, tag) => {
    const ask = (stated: number) => {
      const judged = judge(counted(10, { [key]: stated }));
      return [judged.state, judged.by(tag)];
    };
    const told = { kind: 'count-tag', strength: 'medium', present: 10, tag };
    expect(ask(12)).toEqual(['conflicting', { ...told, says: 'incomplete', expected: 12 }]);
    expect(ask(10)).toEqual(['complete', { ...told, says: 'complete', expected: 10 }]);
    if (key !== 'imagesInAcquisition') expect(ask(8)).toEqual(['unproven', { ...told, says: 'silent', expected: 8 }]);
  });
  it('alone is a sign and no missing part', () => {
    expect(judge(counted(10, { imagesInAcquisition: 12 }))).toMatchObject({
      expected: 12,
      missing: [],
      signs: [{ kind: 'count-tag-short', expected: 12, present: 10, tag: '(0020,1002)' }],
    });
  });
  it('of the archive and of the scanner that agree are a loss', () => {
    const both = { imagesInAcquisition: 12, numberOfSeriesRelatedInstances: 12 };
    expect(judge(counted(10, both))).toMatchObject({
      state: 'incomplete',
      missing: [{ what: 'slice', where: { kind: 'unknown' }, count: 2 }],
    });
    expect(judge(counted(10, { ...both, imagesInAcquisition: 13 })).state).toBe('conflicting');
    const scanners = { imagesInAcquisition: 12, geLocationsInAcquisition: 12 };
    expect(judge(counted(10, scanners)).state).toBe('conflicting');
  });
  it('say nothing where the pictures do not agree on it, or it is nought', () => {
    const mixed = counted(10, { imagesInAcquisition: 12 }).map((slice, at) =>
      at === 3 ? { ...slice, counts: { imagesInAcquisition: 11 } } : slice,
    );
    expect(judge(mixed)).toMatchObject({ state: 'unproven', signs: [] });
    const bare = counted(10, { imagesInAcquisition: 12 }).map((slice, at) =>
      at === 3 ? { ...slice, counts: {} } : slice,
    );
    expect(judge(bare).signs).toEqual([]);
    expect(judge(counted(10, { imagesInAcquisition: 0 })).by('(0020,1002)')).toBeUndefined();
  });
  it('count the files that are there and cut off', () => {
    const judged = judge(counted(10, { numberOfSeriesRelatedInstances: 10, imagesInAcquisition: 10 }), {
      cut: { 9: {} },
    });
    expect(judged.by('(0020,1209)')).toMatchObject({ says: 'complete', present: 10 });
    expect(judged.by('(0020,1002)')).toMatchObject({ says: 'complete', present: 10 });
  });
  it('of one acquisition hold for each of several, and for each time', () => {
    const acquisitions = (each: number, of: number, lost = 0) =>
      row(each * of - lost, (at) => ({
        number: at + 1,
        position: [0, 0, at * 5] as const,
        counts: { imagesInAcquisition: each },
        stack: { acquisitionNumber: Math.floor(at / each) },
      }));
    expect(judge(acquisitions(10, 3)).by('(0020,1002)')).toMatchObject({ says: 'complete', expected: 30 });
    expect(judge(acquisitions(10, 3, 2)).by('(0020,1002)')).toMatchObject({
      says: 'incomplete',
      expected: 30,
      present: 28,
    });
    const times = row(30, (at) => ({
      modality: 'MR',
      number: at + 1,
      position: [0, 0, (at % 10) * 5] as const,
      counts: { imagesInAcquisition: 10 },
      stack: { numberOfTemporalPositions: 3 },
    }));
    expect(judge(times).by('(0020,1002)')).toMatchObject({ says: 'complete', expected: 30 });
    const unstated = times.map((slice) => ({ ...slice, stack: {} }));
    expect(judge(unstated).by('(0020,1002)')).toBeUndefined();
  });
  it('of acquisitions that are one a slice count something else', () => {
    const each = row(10, (at) => ({
      number: at + 1,
      position: [0, 0, at * 5] as const,
      counts: { imagesInAcquisition: 12 },
      stack: { acquisitionNumber: at },
    }));
    expect(judge(each).by('(0020,1002)')).toBeUndefined();
  });
  it('smaller than what is here, and no part of it, says nothing', () => {
    expect(judge(counted(10, { imagesInAcquisition: 7 })).by('(0020,1002)')).toBeUndefined();
    expect(judge(counted(10, { imagesInAcquisition: 5 })).by('(0020,1002)')).toBeUndefined();
  });
  it('of slices says nothing of X-rays, that of the archive does', () => {
    const xrays = counted(3, { imagesInAcquisition: 5, numberOfSeriesRelatedInstances: 4 }, { modality: 'CR' });
    expect(judge(xrays).by('(0020,1002)')).toBeUndefined();
    expect(judge(xrays).by('(0020,1209)')).toMatchObject({ says: 'incomplete', expected: 4, present: 3 });
  });
  it('says nothing of files of several frames', () => {
    const framed = [
      ...counted(3, { numberOfSeriesRelatedInstances: 5 }),
      { number: 4, frames: 5, position: undefined },
    ];
    expect(judge(framed).by('(0020,1209)')).toBeUndefined();
  });
  it('of locations counts places, not pictures', () => {
    const echoes = row(20, (at) => ({
      modality: 'MR',
      number: at + 1,
      position: [0, 0, (at % 10) * 5] as const,
      counts: { philipsNumberOfSlices: 10, geLocationsInAcquisition: 12 },
      stack: { echoNumbers: 1 + Math.floor(at / 10) },
    }));
    expect(judge(echoes).by('(2001,1018)')).toMatchObject({ says: 'complete', present: 10 });
    expect(judge(echoes).by('(0021,104F)')).toMatchObject({ says: 'incomplete', present: 10, expected: 12 });
  });
});

describe('PET states the whole', () => {
  const pet = (count: number, counts: CountFacts, shift = 0) =>
    row(count, (at) => ({
      modality: 'PT',
      number: at + 1,
      position: [0, 0, at * 3] as const,
      counts: { imageIndex: at + 1 + shift, ...counts },
    }));
  const tag = '(0054,1330)';
  it('and is proven by its list', () => {
    const judged = judge(pet(12, { numberOfSlices: 12 }));
    expect(judged).toMatchObject({
      state: 'complete',
      expected: 12,
      signs: [{ kind: 'count-tag-proves', expected: 12, tag }],
    });
    expect(judged.by(tag)).toEqual({
      kind: 'count-tag',
      says: 'complete',
      strength: 'strong',
      expected: 12,
      present: 12,
      tag,
    });
  });
  it('names each run of images that is absent, the first and the last too', () => {
    const judged = judge(without(pet(12, { numberOfSlices: 12 }), 0, 1, 5, 11));
    expect(judged).toMatchObject({
      state: 'incomplete',
      expected: 12,
      missing: [
        { what: 'slice', where: { kind: 'index', from: 1, to: 2 }, count: 2 },
        { what: 'slice', where: { kind: 'index', from: 6, to: 6 }, count: 1 },
        { what: 'slice', where: { kind: 'index', from: 12, to: 12 }, count: 1 },
      ],
    });
    expect(judged.signs).toContainEqual({ kind: 'count-tag-short', expected: 12, present: 8, tag });
    // The list says it all: the numbers would tell the first ones twice.
    expect(judged.signs.map(({ kind }) => kind)).not.toContain('head-missing');
  });
  it('sums up what fifty runs do not hold', () => {
    const every = pet(120, { numberOfSlices: 120 }).filter((_, at) => at % 2 === 0);
    const { missing } = judge(every);
    expect(missing).toHaveLength(51);
    expect(missing[49]).toEqual({ what: 'slice', where: { kind: 'index', from: 100, to: 100 }, count: 1 });
    expect(missing[50]).toEqual({ what: 'slice', where: { kind: 'unknown' }, count: 10 });
  });
  it('times its time slices, intervals and slots', () => {
    const times = { numberOfSlices: 3, numberOfTimeSlices: 2, numberOfRRIntervals: 2, numberOfTimeSlots: 2 };
    expect(judge(pet(24, times)).by(tag)).toMatchObject({ says: 'complete', expected: 24 });
    expect(judge(pet(23, times)).by(tag)).toMatchObject({ says: 'incomplete', expected: 24 });
    expect(judge(pet(3, { numberOfSlices: 3, numberOfTimeSlices: 0 })).by(tag)).toMatchObject({ expected: 3 });
  });
  it('does not call a cut file absent', () => {
    const judged = judge(pet(12, { numberOfSlices: 12 }), { cut: { 4: {} } });
    expect(judged.by(tag)).toMatchObject({ says: 'complete', present: 11 });
    expect(judged.missing).toEqual([
      { what: 'instance', where: { kind: 'instance-number', from: 5, to: 5 }, count: 1 },
    ]);
    const both = judge(without(pet(12, { numberOfSlices: 12 }), 7), { cut: { 4: {} } });
    expect(both.missing).toEqual([
      { what: 'slice', where: { kind: 'index', from: 8, to: 8 }, count: 1 },
      { what: 'instance', where: { kind: 'instance-number', from: 5, to: 5 }, count: 1 },
    ]);
  });
  it.each([
    [
      'repeat',
      pet(12, { numberOfSlices: 12 }).map((slice, at) =>
        at === 3 ? { ...slice, counts: { numberOfSlices: 12, imageIndex: 3 } } : slice,
      ),
    ],
    ['run over', pet(12, { numberOfSlices: 12 }, 1)],
    ['begin at nought', pet(12, { numberOfSlices: 13 }, -1)],
    [
      'are absent',
      pet(12, { numberOfSlices: 12 }).map((slice, at) =>
        at === 3 ? { ...slice, counts: { numberOfSlices: 12 } } : slice,
      ),
    ],
  ])('says nothing where indices %s', (_, slices) => {
    expect(judge(slices).by(tag)).toEqual({
      kind: 'count-tag',
      says: 'silent',
      strength: 'medium',
      expected: expect.any(Number),
      present: 12,
      tag,
    });
    expect(judge(slices).state).toBe('unproven');
  });
  it.each([
    ['no number of slices', pet(12, {})],
    ['nought slices', pet(12, { numberOfSlices: 0 })],
    [
      'two numbers of slices',
      pet(12, { numberOfSlices: 12 }).map((slice, at) =>
        at === 3 ? { ...slice, counts: { numberOfSlices: 13, imageIndex: 4 } } : slice,
      ),
    ],
    ['another modality', pet(12, { numberOfSlices: 12 }).map((slice) => ({ ...slice, modality: 'NM' }))],
  ])('is not asked with %s', (_, slices) => {
    expect(judge(slices).by(tag)).toBeUndefined();
  });
});
