import { expect, it } from 'vitest';
import { context, inventoryWith } from '../../../../../test/build/evidence.ts';
import { paper } from '../../../../../test/build/paper.ts';
import { kind } from '../../../../../test/build/series-kind.ts';
import type { DocumentFacts } from '../../evidence/document-kinds/document-facts.ts';
import { expectedDocumentAbsent } from './expected-document-absent.ts';

const expects = [{ kinds: ['ecg'], severity: 'advice' }] as const;
const ask = (papers: readonly DocumentFacts[], modality = 'MR', files = {}) =>
  expectedDocumentAbsent.check(
    {
      'document-kinds': papers,
      'package-inventory': inventoryWith(files),
      'series-kinds': [kind({ modality })],
    },
    { expects },
    context,
  );

it('asks for the papers of the case', () => {
  expect(ask([paper({ kind: 'ecg' })])).toEqual({ outcome: 'pass' });
  expect(ask([], 'ECG')).toEqual({ outcome: 'pass' });
  expect(ask([paper({ kind: 'passport' })])).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'absent', params: { documentKind: 'ecg' } }],
  });
});

it('cannot tell where a paper was not read, or a photo may be of one', () => {
  expect(ask([paper({ kind: 'unknown' })])).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask([paper({ kind: 'other', unread: 'no-text' })])).toMatchObject({ outcome: 'cannot-tell' });
  const photo = { 'p.jpg': { state: 'picture', contentType: 'jpeg' } };
  expect(ask([], 'MR', photo)).toMatchObject({ outcome: 'cannot-tell' });
  expect(ask([paper({ kind: 'passport', confidence: 0, decidedBy: 'patient' })])).toMatchObject({ outcome: 'fail' });
});

it('asks nothing where the case asks for nothing', () => {
  const nothing = { 'document-kinds': [], 'package-inventory': inventoryWith({}), 'series-kinds': [] };
  expect(expectedDocumentAbsent.check(nothing, { expects: [] }, context)).toEqual({ outcome: 'not-applicable' });
});

it('asks the patient for the file, as strongly as the case does, and only advises in doubt', () => {
  const gap = (papers: readonly DocumentFacts[]) =>
    expectedDocumentAbsent.check(
      { 'document-kinds': papers, 'package-inventory': inventoryWith({}), 'series-kinds': [] },
      { expects: [{ kinds: ['ecg', 'echo-report'], severity: 'gap' }] },
      context,
    );
  const hit = (message: string, severity: string) => ({
    message,
    params: { documentKind: 'ecg' },
    subjects: [{ kind: 'package' }],
    severity,
    action: { who: 'patient', letter: false, message: 'add-files' },
  });
  expect(gap([])).toEqual({ outcome: 'fail', hits: [hit('absent', 'gap')] });
  const doubtful = [paper({ kind: 'passport' }), paper({ kind: 'lab-result', confidence: 0.59 })];
  expect(gap(doubtful)).toEqual({ outcome: 'cannot-tell', hits: [hit('maybe-absent', 'advice')] });
  expect(gap([paper({ kind: 'lab-result', confidence: 0.6 })]).outcome).toBe('fail');
  expect(gap([paper({ kind: 'echo-report' })])).toEqual({ outcome: 'pass' });
});

it('takes an ECG among the scans for one, whatever else is there', () => {
  const kinds = [kind({ modality: 'MR' }), kind({ modality: 'ECG' })];
  const facts = { 'document-kinds': [], 'package-inventory': inventoryWith({}), 'series-kinds': kinds };
  expect(expectedDocumentAbsent.check(facts, { expects }, context)).toEqual({ outcome: 'pass' });
});
