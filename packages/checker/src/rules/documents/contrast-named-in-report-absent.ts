import type { SeriesKind } from '../../evidence/series-kinds/series-kind.ts';
import type { SeriesLabel } from '../../report/series-labels.ts';
import { grouped } from '../grouped.ts';
import { defineRule, verdictFrom } from '../rule.ts';
import type { Hit } from '../rule.ts';
import { askForSeries, coordinatorLooks } from '../series-match.ts';

type Key = 'absent' | 'maybe-absent';

/**
 * The technique section of a scan's own report says that a contrast agent was given, and no series of the scan shows a sign of it:
 * the pictures after it were left behind. Headers often keep silent, so that a T1 may always be one after it, unless the report names
 * those before it as well and there are not two alike.
 */
export const contrastNamedInReportAbsent = defineRule({
  id: 'contrast-named-in-report-absent',
  group: 'documents',
  severity: 'gap',
  requires: ['document-kinds', 'report-pairing', 'series-kinds'],
  messages: ['absent', 'maybe-absent'],
  params: { absent: ['file'], 'maybe-absent': ['file'] },
  defaults: { confidence: 0.7 },
  check({ 'document-kinds': papers, 'report-pairing': pairing, 'series-kinds': kinds }, options) {
    const hits: Hit<Key>[] = [];
    const doubts: Hit<Key>[] = [];
    let looked = false;
    const ofStudy = grouped(
      kinds.filter(({ modality, label }) => taken.has(modality) && !never.has(label)),
      ({ studyInstanceUID }) => studyInstanceUID,
    );
    const ofPath = grouped(papers, (paper) => paper.path);
    for (const study of pairing.studies) {
      const series = ofStudy.get(study.studyInstanceUID) ?? [];
      for (const { path, confidence } of study.documents) {
        const named = ofPath.get(path)?.[0]?.namedContrast;
        if (named === undefined || series.length === 0) continue;
        looked = true;
        if (series.some(isAfter)) continue;
        const surely =
          named.again && study.state === 'found' && confidence >= options.confidence && !mayHide(series, named.both);
        (surely ? hits : doubts).push({
          message: surely ? 'absent' : 'maybe-absent',
          params: { file: path.slice(path.lastIndexOf('/') + 1) },
          subjects: [
            { kind: 'study', studyInstanceUID: study.studyInstanceUID },
            { kind: 'entry', path },
          ],
          confidence: surely ? 0.75 : 0.5,
          severity: surely ? 'gap' : 'advice',
          action: surely ? askForSeries : coordinatorLooks,
        });
      }
    }
    return looked ? verdictFrom(hits, doubts) : { outcome: 'not-applicable' };
  },
});

const taken = new Set(['MR', 'CT']);
const never: ReadonlySet<SeriesLabel> = new Set(['localizer', 'capture', 'non-image']);
const byItsNature: ReadonlySet<SeriesLabel> = new Set([
  'dce',
  'perfusion',
  'ct-arterial',
  'ct-portal-venous',
  'ct-delayed',
  'ct-angio',
]);
const t1: ReadonlySet<SeriesLabel> = new Set(['t1', 't1-3d', 'dixon', 'mra']);
const sure = 0.6;

function isAfter({ contrast, label }: SeriesKind): boolean {
  return contrast === 'post' || byItsNature.has(label);
}

/**
 * Whether what a header does not tell may be a series after contrast: a CT, an unknown, or a T1; where T1 were taken before and
 * after, only one of two that are alike.
 */
function mayHide(series: readonly SeriesKind[], both: boolean): boolean {
  const silent = series.filter(({ contrast }) => contrast === 'unknown');
  if (silent.some(({ label, confidence }) => label === 'unknown' || confidence < sure)) return true;
  if (silent.some(({ modality }) => modality === 'CT')) return true;
  const weighted = series.filter(({ label }) => t1.has(label));
  if (!both && weighted.some(({ contrast }) => contrast === 'unknown')) return true;
  return weighted.some(
    (one) => one.contrast === 'unknown' && weighted.some((other) => other !== one && alike(one, other)),
  );
}

function alike(one: SeriesKind, other: SeriesKind): boolean {
  if (one.volume === true || other.volume === true) return true;
  return (
    one.planes.length === 0 || other.planes.length === 0 || one.planes.some((plane) => other.planes.includes(plane))
  );
}
