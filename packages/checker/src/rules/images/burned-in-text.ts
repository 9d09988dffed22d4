import type { BurnedInFacts } from '../../evidence/burned-in.ts';
import { defineRule, verdictFrom } from '../rule.ts';

/**
 * Text that is part of the picture. It matters where names were taken out of the files and may still stand in the pictures; else it is
 * a note to whoever shares them.
 */
export const burnedInText = defineRule({
  id: 'burned-in-text',
  group: 'images',
  severity: 'info',
  requires: ['burned-in'],
  messages: ['text-in-pictures', 'names-in-pictures', 'maybe-text'],
  params: { 'text-in-pictures': ['count'], 'names-in-pictures': ['count'], 'maybe-text': ['count'] },
  defaults: {},
  check({ 'burned-in': all }) {
    if (all.length === 0) return { outcome: 'not-applicable' };
    const sure = all.filter(({ text }) => text === 'yes');
    const hits = [
      ...hit(
        'names-in-pictures',
        sure.filter(({ deidentified }) => deidentified),
        'advice',
      ),
      ...hit(
        'text-in-pictures',
        sure.filter(({ deidentified }) => !deidentified),
      ),
    ];
    return verdictFrom(
      hits,
      hit(
        'maybe-text',
        all.filter(({ text }) => text === 'maybe'),
      ),
    );
  },
});

function hit<const K extends string>(message: K, series: readonly BurnedInFacts[], severity?: 'advice') {
  if (series.length === 0) return [];
  return [
    {
      message,
      params: { count: series.reduce((sum, { pictures }) => sum + pictures, 0) },
      subjects: series.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const),
      action: { who: 'patient', letter: false, message: 'nothing' } as const,
      ...(severity && { severity }),
    },
  ];
}
