import type { MovingFacts } from '../../evidence/moving-pictures.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import { coordinatorLooks } from '../series-match.ts';

/** A film of which one picture is here. Angiography and ultrasound keep stills on purpose too, so stills alone are a doubt. */
export const cineSingleFrame = defineRule({
  id: 'cine-single-frame',
  group: 'completeness',
  severity: 'advice',
  requires: ['moving-pictures'],
  messages: ['one-picture', 'stills-only'],
  params: { 'one-picture': ['count', 'modality'], 'stills-only': ['count', 'modality'] },
  defaults: {},
  check({ 'moving-pictures': all }) {
    if (all.length === 0) return { outcome: 'not-applicable' };
    const hits = all
      .filter(({ cutFilms }) => cutFilms > 0)
      .map(({ cutFilms, modality, seriesInstanceUID }) => ({
        message: 'one-picture' as const,
        params: { count: cutFilms, modality },
        subjects: [{ kind: 'series', seriesInstanceUID }] as const,
        witnesses: [
          { kind: 'multi-frame', says: 'incomplete', present: 1, tag: '(0028,0008)', strength: 'medium' },
          { kind: 'count-tag', says: 'incomplete', tag: '(0018,1063)', strength: 'medium' },
        ] as const,
        action: { who: 'hospital', letter: true, message: 'ask-for-series' } as const,
      }));
    const doubts = [...grouped(all, ({ studyInstanceUID }) => studyInstanceUID)].flatMap(([uid, series]) =>
      stillsOnly(uid, series),
    );
    return verdictFrom(hits, doubts);
  },
});

/** An angiography without a single film. Fluoroscopy and ultrasound are often stills throughout; only a frame rate makes them odd. */
function stillsOnly(studyInstanceUID: string, series: readonly MovingFacts[]) {
  if (series.some(({ films, cutFilms }) => films + cutFilms > 0)) return [];
  const odd = series.filter(({ modality, timedStills }) => modality === 'XA' || timedStills > 0);
  const [first] = odd;
  if (!first) return [];
  const count = odd.reduce((sum, { stills }) => sum + stills, 0);
  return [
    {
      message: 'stills-only' as const,
      params: { count, modality: first.modality },
      subjects: [{ kind: 'study', studyInstanceUID }] as const,
      action: coordinatorLooks,
    },
  ];
}
