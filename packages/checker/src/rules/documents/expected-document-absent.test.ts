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
