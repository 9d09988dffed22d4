import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { flair, kind } from '../../../../../test/build/series-kind.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import type { SeriesExpectation } from '../expectation.ts';
import { expectedSequenceAbsent } from './expected-sequence-absent.ts';

const ask = (all: readonly SeriesKind[], expects: readonly SeriesExpectation[] = [flair]) =>
  expectedSequenceAbsent.check({ 'series-kinds': all }, { expects }, context);

it('asks for what the list names, with its source', () => {
  expect(ask([kind(), kind({ label: 'flair' })])).toEqual({ outcome: 'pass' });
  expect(ask([kind()])).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'absent', severity: 'gap', params: { need: 'flair' }, source: flair.source }],
  });
  expect(ask([kind()], [])).toEqual({ outcome: 'not-applicable' });
});

it('cannot tell where a series of unknown kind could be it', () => {
  expect(ask([kind(), kind({ label: 'unknown', confidence: 0 })])).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-absent' }],
  });
  expect(ask([kind({ label: 'flair', confidence: 0.4 })])).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask([kind({ label: 'localizer' })])).toMatchObject({ outcome: 'fail' });
  const volume = [{ ...flair, need: 't1-3d', labels: ['t1-3d'] }] as const;
  expect(ask([kind({ label: 't1' })], volume)).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask([kind({ label: 't1', volume: false })], volume)).toMatchObject({ outcome: 'fail' });
});

it('only advises where the source is weak', () => {
  expect(ask([kind()], [{ ...flair, confidence: 'medium' }])).toMatchObject({ hits: [{ severity: 'advice' }] });
  expect(ask([kind()], [{ ...flair, level: 'preferred' }])).toMatchObject({ hits: [{ severity: 'advice' }] });
});

it('asks nothing of a scan of another part of the body, and takes nothing of it for what is asked for', () => {
  const head = { ...flair, parts: ['HEAD'] } as const;
  const knee = (parts: Partial<SeriesKind> = {}) => kind({ bodyParts: ['KNEE'], studyInstanceUID: '1.2.9', ...parts });
  for (const scans of [[knee()], [knee({ label: 'flair' })]])
    expect(ask(scans, [head, { ...head, need: 't2', labels: ['t2'] }])).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'other-part', severity: 'advice', params: { modality: 'MR' }, action: { letter: false } }],
    });
  const both = ask([knee({ label: 'flair' }), kind({ bodyParts: ['HEAD', 'NECK'] })], [head]);
  expect(both).toMatchObject({ hits: [{ message: 'absent', subjects: [{ studyInstanceUID: '1.2.3' }] }] });
  expect(both).toHaveProperty('hits.0.subjects.length', 1);
  // A scan that names no part may be of any.
  expect(ask([kind({ label: 'flair' })], [head])).toEqual({ outcome: 'pass' });
  expect(ask([knee({ label: 'flair' })])).toEqual({ outcome: 'pass' });
});

it('speaks once of a kind of scan that is not here at all', () => {
  const said = ask([kind({ modality: 'CT', label: 'ct' })], [flair, { ...flair, need: 't2', labels: ['t2'] }]);
  expect(said).toMatchObject({ outcome: 'fail', hits: [{ message: 'no-such-scan', params: { modality: 'MR' } }] });
  expect(said).toHaveProperty('hits.length', 1);
});
