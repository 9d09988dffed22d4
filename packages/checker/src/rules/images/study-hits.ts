import type { Severity } from '../../report/report.ts';
import type { Hit } from '../rule.ts';

/** One hit for the studies of which something essential is absent, none where there are none. */
export function studyHits<const K extends string>(
  message: K,
  studies: readonly string[],
  severity?: Severity,
): readonly Hit<K>[] {
  if (studies.length === 0) return [];
  return [
    {
      message,
      params: { count: studies.length },
      subjects: studies.map((studyInstanceUID) => ({ kind: 'study', studyInstanceUID }) as const),
      action: { who: 'hospital', letter: true, message: 'ask-for-series' },
      ...(severity && { severity }),
    },
  ];
}
