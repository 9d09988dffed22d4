import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import type { SeriesLabel } from '../../report/series-labels.ts';
import type { ExpectationSource } from '../expectation.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

type Key = 'dwi-absent' | 'maybe-dwi-absent' | 'adc-absent';

/**
 * An ADC map is computed from diffusion pictures: where it is here and they are not, half of a pair was left behind. The other way
 * round it is advice, and only where a case asks for the map.
 */
export const diffusionPair = defineRule({
  id: 'diffusion-pair',
  group: 'completeness',
  severity: 'gap',
  requires: ['series-kinds'],
  messages: ['dwi-absent', 'maybe-dwi-absent', 'adc-absent'],
  defaults: { adcSource: undefined as ExpectationSource | undefined },
  check({ 'series-kinds': kinds }, { adcSource }) {
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    let looked = false;
    const scans = grouped(
      kinds.filter(({ modality }) => modality === 'MR'),
      ({ studyInstanceUID }) => studyInstanceUID,
    );
    for (const series of scans.values()) {
      const maps = series.filter(({ label }) => label === 'adc');
      const pictures = series.filter(({ label }) => diffusion.has(label));
      if (maps.length + pictures.length === 0) continue;
      looked = true;
      // A series that nobody can name may be the other half.
      const open = series.some(({ label, confidence }) => label === 'unknown' || confidence < sure);
      if (maps.length > 0 && pictures.length === 0) {
        const isSure = !open && maps.some(({ confidence }) => confidence >= agreed);
        if (isSure) hits.push({ message: 'dwi-absent', ...about(maps), confidence: 0.8, action: askForSeries });
        else doubts.push({ message: 'maybe-dwi-absent', ...about(maps), severity: 'advice', action: coordinatorLooks });
      }
      if (adcSource !== undefined && maps.length === 0 && !open && pictures.some(isPlain))
        hits.push({
          message: 'adc-absent',
          ...about(pictures),
          severity: 'advice',
          source: adcSource,
          action: coordinatorLooks,
        });
    }
    return looked ? verdictFrom(hits, doubts) : { outcome: 'not-applicable' };
  },
});

const diffusion: ReadonlySet<SeriesLabel> = new Set(['dwi', 'dti']);
const sure = 0.6;
/** Two sources agree that it is the map. */
const agreed = 0.8;

function isPlain({ label }: SeriesKind): boolean {
  return label === 'dwi';
}

function about(series: readonly SeriesKind[]) {
  return { subjects: series.map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const) };
}
