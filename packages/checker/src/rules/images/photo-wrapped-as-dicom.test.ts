import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesWith } from '../../../../../test/build/findings.ts';
import { photoWrappedAsDicom } from './photo-wrapped-as-dicom.ts';

const ask = (...series: Parameters<typeof seriesWith>[0][]) =>
  photoWrappedAsDicom.check({ 'image-origin': series.map(seriesWith) }, photoWrappedAsDicom.defaults, context);

describe('photo-wrapped-as-dicom', () => {
  it('passes', () => {
    expect(ask({})).toEqual({ outcome: 'pass' });
  });

  it('fails', () => {
    expect(ask({ origin: 'photo', photo: { state: 'yes', confidence: 0.9 } })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'wrapped-photo', params: { count: 1 }, confidence: 0.9 }],
    });
    const wrapped = (seriesInstanceUID: string, confidence: number) =>
      ({ seriesInstanceUID, origin: 'photo', photo: { state: 'yes', confidence } }) as const;
    expect(ask(wrapped('1', 0.9), wrapped('2', 0.7))).toMatchObject({
      hits: [
        {
          params: { count: 2 },
          confidence: 0.7,
          subjects: ['1', '2'].map((seriesInstanceUID) => ({ kind: 'series', seriesInstanceUID })),
        },
      ],
    });
  });

  it('cannot tell', () => {
    expect(ask({ photo: { state: 'maybe', confidence: 0.5 } })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-wrapped-photo', params: { count: 1 } }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });
});
