import { expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import type { BurnedInFacts } from '../../evidence/burned-in.ts';
import { burnedInText } from './burned-in-text.ts';

const ask = (...all: readonly Partial<BurnedInFacts>[]) =>
  burnedInText.check(
    {
      'burned-in': all.map((parts) => ({
        seriesInstanceUID: '1.2.3',
        studyInstanceUID: '1.2',
        modality: 'US',
        text: 'no' as const,
        pictures: 4,
        deidentified: false,
        ...parts,
      })),
    },
    {},
    context,
  );

it('passes pictures that nothing hints at', () => {
  expect(ask({})).toEqual({ outcome: 'pass' });
  expect(ask()).toEqual({ outcome: 'not-applicable' });
});

it('notes text that the file declares, and warns where names were taken out', () => {
  expect(ask({ text: 'yes' }, {})).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'text-in-pictures', params: { count: 4 } }],
  });
  expect(ask({ text: 'yes', deidentified: true })).toMatchObject({
    outcome: 'fail',
    hits: [{ message: 'names-in-pictures', severity: 'advice' }],
  });
});

it('cannot tell of modalities that write into pictures', () => {
  expect(ask({ text: 'maybe' }, { text: 'maybe' })).toMatchObject({
    outcome: 'cannot-tell',
    hits: [{ message: 'maybe-text', params: { count: 8 } }],
  });
});
