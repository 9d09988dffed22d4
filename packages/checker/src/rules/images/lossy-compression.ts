import type { ImageOriginFacts } from '../../evidence/image-origin.ts';
import { defineRule } from '../rule.ts';

// Ultrasound and angiography clips are lossy as the machines store them; nothing better exists to ask for.
const lossyByNature = new Set(['US', 'IVUS', 'XA', 'RF', 'ES', 'GM', 'SM', 'OP', 'OPT', 'XC', 'OT', 'ECG', '']);

/** Pictures that were made smaller and lost detail on the way: the hospital may still have the full ones. */
export const lossyCompression = defineRule({
  id: 'lossy-compression',
  group: 'images',
  severity: 'advice',
  requires: ['image-origin'],
  messages: ['lossy', 'lossy-ratio', 'maybe-lossy'],
  params: { lossy: ['count'], 'lossy-ratio': ['count', 'ratio'], 'maybe-lossy': ['count'] },
  defaults: {},
  check({ 'image-origin': series }) {
    const relevant = series.filter(
      ({ origin, modality }) => (origin === 'original' || origin === 'derived') && !lossyByNature.has(modality),
    );
    if (relevant.length === 0) return { outcome: 'not-applicable' };
    const lossy = relevant.filter((facts) => facts.lossy !== undefined);
    const maybe = relevant.filter((facts) => facts.lossy === undefined && facts.maybeLossy === true);
    const doubts =
      maybe.length > 0
        ? [{ message: 'maybe-lossy' as const, params: { count: maybe.length }, subjects: sets(maybe), action: ask }]
        : [];
    if (lossy.length === 0) return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
    const ratio = Math.max(...lossy.map((facts) => facts.lossy?.ratio ?? 0));
    const about = { subjects: sets(lossy), action: ask } as const;
    return {
      outcome: 'fail',
      hits: [
        ratio > 1
          ? { message: 'lossy-ratio', params: { count: lossy.length, ratio: Math.round(ratio * 10) / 10 }, ...about }
          : { message: 'lossy', params: { count: lossy.length }, ...about },
      ],
      doubts,
    };
  },
});

const ask = { who: 'hospital', letter: true, message: 'ask-for-series' } as const;

function sets(series: readonly ImageOriginFacts[]) {
  return series.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const);
}
