import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesWith } from '../../../../../test/build/findings.ts';
import { onlyKeyImages } from './only-key-images.ts';

const ask = (...series: Parameters<typeof seriesWith>[0][]) =>
  onlyKeyImages.check({ 'image-origin': series.map(seriesWith) }, onlyKeyImages.defaults, context);

describe('only-key-images', () => {
  it('passes', () => {
    expect(ask({ keyImages: true }, {})).toEqual({ outcome: 'pass' });
  });

  it('fails', () => {
    expect(ask({ keyImages: true }, { origin: 'localizer' })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'only-key-images', params: { count: 1 } }],
    });
  });

  it('cannot tell', () => {
    expect(ask({ keyImages: true }, { origin: 'derived' })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [
        {
          message: 'maybe-only-key-images',
          severity: 'advice',
          params: { count: 1 },
          subjects: [{ kind: 'study', studyInstanceUID: '1.2' }],
          action: { who: 'hospital', letter: true, message: 'ask-for-series' },
        },
      ],
    });
  });

  it('judges each scan on its own, once', () => {
    const verdict = ask({ keyImages: true }, { studyInstanceUID: '1.3' });
    expect(verdict).toEqual({
      outcome: 'fail',
      hits: [expect.objectContaining({ subjects: [{ kind: 'study', studyInstanceUID: '1.2' }] })],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });
});
