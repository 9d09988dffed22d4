import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesWith } from '../../../../../test/build/findings.ts';
import { onlySecondaryCaptures } from './only-secondary-captures.ts';

const ask = (...series: Parameters<typeof seriesWith>[0][]) =>
  onlySecondaryCaptures.check({ 'image-origin': series.map(seriesWith) }, onlySecondaryCaptures.defaults, context);

describe('only-secondary-captures', () => {
  it('passes', () => {
    expect(ask({ modality: 'CT', origin: 'secondary-capture' }, { modality: 'CT' })).toEqual({ outcome: 'pass' });
  });

  it('fails', () => {
    expect(ask({ modality: 'CT', origin: 'secondary-capture' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'only-captures', params: { count: 1 } }],
    });
  });

  it('judges each scan on its own', () => {
    const capture = { origin: 'secondary-capture' } as const;
    expect(
      ask(
        { ...capture, modality: 'US' },
        { ...capture, modality: 'CT', studyInstanceUID: '1.3' },
        { ...capture, modality: 'OT', studyInstanceUID: '1.3' },
        { studyInstanceUID: '1.4' },
      ),
    ).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'only-captures', subjects: [{ kind: 'study', studyInstanceUID: '1.3' }] }],
      doubts: [{ message: 'maybe-only-captures', params: { count: 1 }, subjects: [{ studyInstanceUID: '1.2' }] }],
    });
  });

  it('cannot tell', () => {
    expect(ask({ modality: 'US', origin: 'secondary-capture' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-only-captures', params: { count: 1 } }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });
});
