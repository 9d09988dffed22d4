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
      hits: [{ message: 'maybe-only-key-images', params: { count: 1 } }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });
});
