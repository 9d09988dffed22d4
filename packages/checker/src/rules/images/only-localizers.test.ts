import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesWith } from '../../../../../test/build/findings.ts';
import { onlyLocalizers } from './only-localizers.ts';

const ask = (...series: Parameters<typeof seriesWith>[0][]) =>
  onlyLocalizers.check({ 'image-origin': series.map(seriesWith) }, onlyLocalizers.defaults, context);

describe('only-localizers', () => {
  it('passes', () => {
    expect(ask({ origin: 'localizer' }, {})).toEqual({ outcome: 'pass' });
  });

  it('fails', () => {
    expect(ask({ origin: 'localizer' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'only-localizers', params: { count: 1 } }],
    });
  });

  it('cannot tell', () => {
    expect(ask({ origin: 'localizer' }, { origin: 'secondary-capture' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-only-localizers', params: { count: 1 }, severity: 'gap' }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });

  it('judges each scan on its own', () => {
    expect(ask({}, { studyInstanceUID: '1.3', origin: 'localizer' })).toEqual({
      outcome: 'fail',
      hits: [expect.objectContaining({ subjects: [{ kind: 'study', studyInstanceUID: '1.3' }] })],
    });
  });
});
