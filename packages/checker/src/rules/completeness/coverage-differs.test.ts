import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import { coverageDiffers } from './coverage-differs.ts';

const ask = (...all: readonly SeriesKind[]) => coverageDiffers.check({ 'series-kinds': all }, { ratio: 0.8 }, context);
const half = (contrast: SeriesKind['contrast'], coverage?: number) =>
  kind({ label: 't1', contrast, frameOfReferenceUID: '1.9', ...(coverage !== undefined && { coverage }) });

it('compares the halves of a pair', () => {
  expect(ask(half('pre', 150), half('post', 150))).toEqual({ outcome: 'pass' });
  expect(ask(half('pre', 150), half('post', 60))).toMatchObject({
    outcome: 'fail',
    hits: [{ params: { smallest: 60, largest: 150 } }],
  });
  expect(ask(half('pre', 150), half('post'))).toMatchObject({ outcome: 'cannot-tell' });
});

it('makes no pair of what may not belong together', () => {
  expect(ask(half('pre', 150), half('post', 60), half('post', 60))).toEqual({ outcome: 'not-applicable' });
  expect(ask(half('unknown', 150), half('post', 60))).toEqual({ outcome: 'not-applicable' });
});

const pair = (parts: Partial<SeriesKind>, other: Partial<SeriesKind> = parts) =>
  [
    { ...half('pre', 150), ...parts },
    { ...half('post', 60), seriesInstanceUID: '1.2.3.2', ...other },
  ] as const;

it('names both halves, and which scan it is', () => {
  const subjects = ['1.2.3.1', '1.2.3.2'].map((seriesInstanceUID) => ({ kind: 'series', seriesInstanceUID }));
  expect(ask(...pair({}))).toMatchObject({ hits: [{ subjects, params: { modality: 'MR' } }] });
  const unmeasured = ask(half('pre', 150), { ...half('post'), seriesInstanceUID: '1.2.3.2' });
  expect(unmeasured).toMatchObject({ hits: [{ message: 'not-measured', subjects, params: { modality: 'MR' } }] });
  expect(ask(half('pre'), half('post', 60))).toMatchObject({ outcome: 'cannot-tell' });
});

it('passes a half that is as short as may be', () => {
  expect(ask(half('pre', 150), half('post', 120))).toEqual({ outcome: 'pass' });
  expect(ask(half('pre', 150), half('post', 119))).toMatchObject({ outcome: 'fail' });
});

it.each<[string, readonly SeriesKind[]]>([
  ['one of them is not surely what it seems', pair({}, { confidence: 0.79 })],
  ['one stands in two directions', pair({}, { planes: ['axial', 'coronal'] })],
  ['the directions differ', pair({}, { planes: ['coronal'] })],
  ['nobody knows whether they stand at one place', pair({ frameOfReferenceUID: undefined as never })],
  ['they stand at two places', pair({}, { frameOfReferenceUID: '1.8' })],
  ['they are no MR', pair({ modality: 'CT' })],
  ['the weightings differ', pair({}, { label: 't2' })],
  ['one has its fat taken out', pair({}, { fatSuppressed: true })],
  ['they are of two scans', pair({}, { studyInstanceUID: '1.2.4' })],
  ['both are after contrast', pair({ contrast: 'post' })],
])('makes no pair where %s', (_, kinds) => {
  expect(ask(...kinds)).toEqual({ outcome: 'not-applicable' });
});

it('needs to be as sure as eight in ten', () => {
  expect(ask(...pair({ confidence: 0.8 }))).toMatchObject({ outcome: 'fail' });
});
