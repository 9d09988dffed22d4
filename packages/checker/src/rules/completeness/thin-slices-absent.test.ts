import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { flair, kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import type { ThickLimit } from '../expectation.ts';
import { thinSlicesAbsent } from './thin-slices-absent.ts';

const wanted = { ...flair, need: 'thin-ct', modality: 'CT', labels: ['ct', 'ct-arterial'], limit: 1.5 } as const;
const ask = (...all: readonly SeriesKind[]) =>
  thinSlicesAbsent.check({ 'series-kinds': all }, { expects: [wanted], anyCt: undefined }, context);
const ct = (sliceThickness?: number, spacing?: number) =>
  kind({
    modality: 'CT',
    label: 'ct',
    ...(sliceThickness !== undefined && { sliceThickness }),
    ...(spacing !== undefined && { spacing }),
  });

it('finds only thick slices where both witnesses say so', () => {
  expect(ask(ct(5, 5), ct(3, 3))).toMatchObject({
    outcome: 'fail',
    hits: [{ severity: 'gap', params: { limit: 1.5, thinnest: 3 }, source: wanted.source, witnesses: [{}, {}] }],
  });
});

it('passes one thin set among thick ones, rounding allowed', () => {
  expect(ask(ct(5, 5), ct(1, 0.8))).toEqual({ outcome: 'pass' });
  expect(ask(ct(1.50012, 1.5))).toEqual({ outcome: 'pass' });
});

it('cannot tell where a witness is silent or they disagree', () => {
  expect(ask(ct(5, 5), ct(undefined, 5))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(ct(5))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(ct(5, 1))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(ct(1, 10))).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask(ct(5, 5), { ...ct(), label: 'unknown', confidence: 0 })).toMatchObject({ outcome: 'cannot-tell' });
});

it('names the scan that surely holds what is asked for, not one that may', () => {
  const other = { ...ct(2, 2), studyInstanceUID: '1.2.4', label: 'unknown', confidence: 0 } as const;
  expect(ask(ct(5, 5), other)).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { thinnest: 5 }, subjects: [{ kind: 'study', studyInstanceUID: '1.2.3' }] }],
  });
  expect(ask(other)).toMatchObject({ hits: [{ params: { thinnest: 2 }, subjects: [{ studyInstanceUID: '1.2.4' }] }] });
});

it('leaves overviews and other scans alone', () => {
  expect(ask(kind({ modality: 'CT', label: 'localizer' }), kind())).toEqual({ outcome: 'not-applicable' });
});

describe('whatever the case', () => {
  const anyCt: ThickLimit = { from: 3, ask: 1.5, source: wanted.source };
  const any = (...all: readonly SeriesKind[]) =>
    thinSlicesAbsent.check({ 'series-kinds': all }, { expects: [], anyCt }, context);
  const volume = (thickness?: number, spacing = thickness, parts: Partial<SeriesKind> = {}) =>
    ({ ...ct(thickness, spacing), frames: 40, coverage: 200, ...parts }) as const;

  it('asks for thinner slices where all are thick, as advice', () => {
    expect(any(volume(5), volume(3, 3, { planes: ['coronal'] }))).toEqual({
      outcome: 'fail',
      hits: [
        {
          message: 'all-thick',
          params: { need: 'thin-ct', limit: 1.5, thinnest: 3, why: 'detail' },
          subjects: [{ kind: 'study', studyInstanceUID: '1.2.3' }],
          witnesses: [
            { kind: 'geometry', says: 'incomplete', strength: 'medium' },
            { kind: 'count-tag', says: 'incomplete', strength: 'medium', tag: '(0018,0050)' },
          ],
          severity: 'advice',
          confidence: 0.6,
          source: anyCt.source,
          action: { who: 'hospital', letter: true, message: 'ask-for-series' },
        },
      ],
    });
    expect(any(volume(2.99, 3))).toMatchObject({ outcome: 'fail' });
  });

  it('passes where one set of the scan is thin, and asks for each scan by itself', () => {
    expect(any(volume(5), volume(1.25))).toEqual({ outcome: 'pass' });
    expect(any(volume(2.5))).toEqual({ outcome: 'pass' });
    const other = volume(1, 1, { studyInstanceUID: '1.2.4' });
    expect(any(volume(5), other)).toMatchObject({ hits: [{ subjects: [{ studyInstanceUID: '1.2.3' }] }] });
    // A few thin slices are a trial, not the thin set.
    expect(any(volume(5), volume(1, 1, { frames: 9 }))).toMatchObject({ outcome: 'fail' });
    expect(any(volume(5), volume(1, 1, { coverage: 20 }))).toMatchObject({ outcome: 'fail' });
  });

  it('cannot tell where the header or the places do not say, or say two things', () => {
    for (const doubtful of [volume(undefined, 5), volume(1, 10), volume(5, 2.5)])
      expect(any(doubtful)).toMatchObject({
        outcome: 'cannot-tell',
        hits: [{ message: 'maybe-all-thick', severity: 'info', subjects: [{ studyInstanceUID: '1.2.3' }] }],
      });
    const { spacing: _, ...unmeasured } = volume(5);
    expect(any(volume(5), unmeasured)).toMatchObject({ outcome: 'cannot-tell' });
    expect(any(volume(1), volume(1, 10))).toEqual({ outcome: 'pass' });
  });

  it.each<[string, SeriesKind]>([
    ['an overview', volume(5, 5, { label: 'localizer' })],
    ['a saved screen', volume(5, 5, { label: 'capture' })],
    ['what is thick on purpose', volume(5, 5, { thickByDesign: true })],
    ['a few slices', volume(5, 5, { frames: 9 })],
    ['a short way', volume(5, 5, { coverage: 59 })],
    ['an MR', volume(5, 5, { modality: 'MR', label: 't2' })],
  ])('says nothing of %s', (_, one) => {
    expect(any(one)).toEqual({ outcome: 'not-applicable' });
    expect(any(one, volume(1))).toEqual({ outcome: 'pass' });
  });

  it('is asked beside the list of a case, where a pack asks both', () => {
    const both = thinSlicesAbsent.check({ 'series-kinds': [volume(5)] }, { expects: [wanted], anyCt }, context);
    expect(both).toMatchObject({ hits: [{ message: 'all-thick' }, { message: 'only-thick' }] });
  });
});
