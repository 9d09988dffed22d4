import { describe, expect, it } from 'vitest';
import { context } from '../../../../../test/build/evidence.ts';
import { seriesWith } from '../../../../../test/build/findings.ts';
import { lossyCompression } from './lossy-compression.ts';

const ask = (...series: Parameters<typeof seriesWith>[0][]) =>
  lossyCompression.check({ 'image-origin': series.map(seriesWith) }, lossyCompression.defaults, context);

describe('lossy-compression', () => {
  it('passes', () => {
    expect(ask({})).toEqual({ outcome: 'pass' });
  });

  it('fails', () => {
    expect(ask({ lossy: { by: ['tag'], instances: 3 } })).toMatchObject({
      outcome: 'fail',
      hits: [{ message: 'lossy', params: { count: 1 }, subjects: [{ kind: 'series', seriesInstanceUID: '1.2.1' }] }],
    });
  });

  it('cannot tell', () => {
    expect(ask({ maybeLossy: true })).toMatchObject({
      outcome: 'cannot-tell',
      hits: [{ message: 'maybe-lossy', params: { count: 1 } }],
    });
  });

  it('says nothing without pictures', () => {
    expect(ask({ origin: 'non-image' })).toEqual({ outcome: 'not-applicable' });
  });

  it('names the ratio where the files state it', () => {
    expect(ask({ lossy: { by: ['tag'], instances: 3, ratio: 12.34 } })).toMatchObject({
      hits: [{ message: 'lossy-ratio', params: { count: 1, ratio: 12.3 } }],
    });
    const lossy = (ratio?: number) => ({
      lossy: { by: ['tag'] as const, instances: 1, ...(ratio === undefined ? {} : { ratio }) },
    });
    // The worst of them; a ratio of one is none.
    expect(ask(lossy(4), lossy(), { ...lossy(9), maybeLossy: true })).toMatchObject({
      hits: [{ message: 'lossy-ratio', params: { count: 3, ratio: 9 } }],
      doubts: [],
    });
    expect(ask(lossy(1))).toMatchObject({ hits: [{ message: 'lossy' }] });
    expect(ask({ origin: 'derived', ...lossy() })).toMatchObject({ outcome: 'fail' });
  });

  it('leaves ultrasound and angiography alone: their machines store no better', () => {
    expect(ask({ modality: 'US', lossy: { by: ['transfer-syntax'], instances: 24 } })).toEqual({
      outcome: 'not-applicable',
    });
    expect(ask({ modality: 'XA', lossy: { by: ['transfer-syntax'], instances: 1 } })).toEqual({
      outcome: 'not-applicable',
    });
  });
});
