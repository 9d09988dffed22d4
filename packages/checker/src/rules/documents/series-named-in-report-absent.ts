import type { NamedSeries } from '../../evidence/document-kinds/named-series.ts';
import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import type { SeriesLabel } from '../../report/series-labels.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit, Verdict } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

type Key = 'absent' | 'maybe-absent';

/** What may hold a sequence that a reading calls by its short name. */
const family: Readonly<Partial<Record<SeriesLabel, readonly SeriesLabel[]>>> = {
  t1: ['t1', 't1-3d', 'dce', 'dixon', 'mra'],
  't1-3d': ['t1', 't1-3d', 'dce', 'dixon'],
  t2: ['t2', 'stir', 'pd', 'pd-fs', 'dixon', 'cine'],
  pd: ['pd', 'pd-fs', 't2'],
  stir: ['stir', 't2', 'pd-fs'],
  dwi: ['dwi', 'adc', 'dti'],
  adc: ['dwi', 'adc', 'dti'],
  perfusion: ['perfusion', 'dce'],
};

/**
 * The technique section of a scan's own report names a sequence or a phase that is not among its series. Sure only where the rest
 * of the report speaks of it as well; a series whose kind is unknown may always be it.
 */
export const seriesNamedInReportAbsent = defineRule({
  id: 'series-named-in-report-absent',
  group: 'documents',
  severity: 'gap',
  requires: ['document-kinds', 'report-pairing', 'series-kinds'],
  messages: ['absent', 'maybe-absent'],
  params: { absent: ['file', 'sequence'], 'maybe-absent': ['file', 'sequence'] },
  defaults: { confidence: 0.7 },
  check({ 'document-kinds': papers, 'report-pairing': pairing, 'series-kinds': kinds }, options): Verdict<Key> {
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    let looked = false;
    const ofStudy = grouped(kinds, ({ studyInstanceUID }) => studyInstanceUID);
    const ofPath = grouped(papers, (paper) => paper.path);
    for (const study of pairing.studies) {
      const series = ofStudy.get(study.studyInstanceUID) ?? [];
      for (const { path, confidence } of study.documents) {
        const report = ofPath.get(path)?.[0];
        for (const named of report?.namedSeries ?? []) {
          const own = series.filter(({ modality }) => modality === named.modality);
          if (own.length === 0) continue;
          looked = true;
          const presence = has(own, named);
          if (presence === 'yes') continue;
          const surely = presence === 'no' && study.state === 'found' && confidence >= options.confidence;
          (surely ? hits : doubts).push({
            message: surely ? 'absent' : 'maybe-absent',
            params: { file: path.slice(path.lastIndexOf('/') + 1), sequence: named.label },
            subjects: [
              { kind: 'study', studyInstanceUID: study.studyInstanceUID },
              { kind: 'entry', path },
            ],
            confidence: surely && named.again ? 0.8 : 0.6,
            severity: surely && named.again ? 'gap' : 'advice',
            action: surely ? askForSeries : coordinatorLooks,
          });
        }
      }
    }
    return looked ? verdictFrom(hits, doubts) : { outcome: 'not-applicable' };
  },
});

function has(series: readonly SeriesKind[], { label }: NamedSeries): 'yes' | 'maybe' | 'no' {
  const wanted = family[label] ?? [label];
  if (series.some((kind) => wanted.includes(kind.label))) return 'yes';
  const open = series.some(
    (kind) =>
      kind.label === 'unknown' || kind.confidence < sure || (label.startsWith('ct-') && phaseless.has(kind.label)),
  );
  return open ? 'maybe' : 'no';
}

const sure = 0.6;
/** CT whose phase nothing tells. */
const phaseless = new Set<SeriesLabel>(['ct', 'ct-angio']);
