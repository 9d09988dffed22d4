import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesWith } from '../../../../../test/build/findings.ts';
import { onlyDerived } from './only-derived.ts';

const ask = (...series: Parameters<typeof seriesWith>[0][]) =>
  onlyDerived.check({ 'image-origin': series.map(seriesWith) }, onlyDerived.defaults, context);

describe('only-derived', () => {
  it('passes', () => {
    expect(ask({ origin: 'derived' }, {})).toEqual({ outcome: 'pass' });
  });

  it('fails', () => {
    expect(ask({ modality: 'CT', origin: 'derived' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'only-derived', params: { count: 1 } }],
    });
  });

  it('cannot tell', () => {
    expect(ask({ modality: 'PT', origin: 'derived' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-only-derived', params: { count: 1 }, severity: 'advice' }],
    });
    // A set of another kind beside it: that one may be all that was made.
    expect(ask({ modality: 'CT', origin: 'derived' }, { modality: 'PT', origin: 'derived' })).toMatchObject({
      outcome: 'cannot-tell',
    });
  });

  it('judges each scan on its own, without its planning pictures', () => {
    const derived = { modality: 'CT', origin: 'derived' } as const;
    expect(ask(derived, { origin: 'localizer' }, { studyInstanceUID: '1.3' })).toEqual({
      outcome: 'fail',
      hits: [expect.objectContaining({ subjects: [{ kind: 'study', studyInstanceUID: '1.2' }] })],
    });
  });

  it('fails beside copies of a screen, not for these alone', () => {
    const capture = { modality: 'CT', origin: 'secondary-capture' } as const;
    expect(ask(capture, { modality: 'CT', origin: 'derived' })).toMatchObject({ outcome: 'fail' });
    expect(ask(capture)).toEqual({ outcome: 'pass' });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });

  it('does not ask for more than a processed X-ray', () => {
    expect(ask({ modality: 'DX', origin: 'derived' })).toEqual({ outcome: 'not-applicable' });
  });
});
