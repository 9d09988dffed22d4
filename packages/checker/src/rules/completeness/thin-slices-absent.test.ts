import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { flair, kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { thinSlicesAbsent } from './thin-slices-absent.ts';

const wanted = { ...flair, need: 'thin-ct', modality: 'CT', labels: ['ct', 'ct-arterial'], limit: 1.5 } as const;
const ask = (...all: readonly SeriesKind[]) =>
  thinSlicesAbsent.check({ 'series-kinds': all }, { expects: [wanted] }, context);
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
