import type { SeriesKind } from '../evidence/series-kinds/series-kind.ts';
import type { SeriesLabel } from '../report/series-labels.ts';
import { severityOf } from './expectation.ts';
import type { Expectation, SeriesExpectation } from './expectation.ts';
import type { SubjectRef } from './rule.ts';

export type Match = 'yes' | 'maybe' | 'no';

/** A label below this is a guess, and a guess is neither found nor absent. */
const sure = 0.6;
const never: ReadonlySet<SeriesLabel> = new Set(['localizer', 'capture', 'non-image']);

// What a series of one label may prove to be when looked at: not told apart by its header.
const mayBe: Readonly<Partial<Record<SeriesLabel, readonly SeriesLabel[]>>> = {
  ct: ['ct-arterial', 'ct-portal-venous', 'ct-delayed', 'ct-angio', 'ct-non-contrast'],
  'ct-angio': ['ct-arterial'],
  t1: ['t1-3d', 'dce', 'dixon'],
  't1-3d': ['dce', 'dixon'],
  pd: ['pd-fs'],
};

/** Whether a series is what the list asks for. Unknown is never absent. */
export function matches(kind: SeriesKind, wanted: SeriesExpectation): Match {
  if (kind.modality !== wanted.modality || never.has(kind.label) || isElsewhere(kind, wanted)) return 'no';
  if (kind.label === 'unknown' || kind.confidence < sure) return 'maybe';
  const traits = [contrast(kind, wanted), fat(kind, wanted), plane(kind, wanted)];
  if (traits.includes('no')) return 'no';
  if (!wanted.labels.includes(kind.label))
    return mayBe[kind.label]?.some((label) => wanted.labels.includes(label)) === true && notFlat(kind, wanted)
      ? 'maybe'
      : 'no';
  return traits.includes('maybe') ? 'maybe' : 'yes';
}

/** A scan of a knee neither holds nor lacks what a list asks of a brain. One that does not name its part may be any. */
export function isElsewhere({ bodyParts }: SeriesKind, { parts }: Pick<SeriesExpectation, 'parts'>): boolean {
  return parts !== undefined && bodyParts !== undefined && !bodyParts.some((part) => parts.includes(part));
}

/** A T1 known to be taken slice by slice is no volume. */
function notFlat(kind: SeriesKind, wanted: SeriesExpectation): boolean {
  return !(kind.label === 't1' && kind.volume === false && wanted.labels.every((label) => label === 't1-3d'));
}

function contrast(kind: SeriesKind, { contrast: asked }: SeriesExpectation): Match {
  if (asked === undefined || kind.contrast === asked || kind.label === 'dce') return 'yes';
  return kind.contrast === 'unknown' ? 'maybe' : 'no';
}

function fat(kind: SeriesKind, { fatSuppressed }: SeriesExpectation): Match {
  if (fatSuppressed === undefined || kind.fatSuppressed === true) return 'yes';
  return kind.label === 'stir' || kind.label === 'pd-fs' ? 'yes' : 'maybe';
}

/** A volume can be cut in any direction; a tilted stack may be any of them. */
function plane(kind: SeriesKind, { planes }: SeriesExpectation): Match {
  if (planes === undefined || kind.volume === true) return 'yes';
  if (planes.some((each) => kind.planes.includes(each))) return 'yes';
  return kind.planes.length === 0 || kind.planes.includes('oblique') ? 'maybe' : 'no';
}

/** The scans that were looked through. */
export function scansOf(kinds: readonly SeriesKind[], wanted: SeriesExpectation): readonly SubjectRef[] {
  const studies = new Set(
    kinds
      .filter((kind) => kind.modality === wanted.modality && !isElsewhere(kind, wanted))
      .map(({ studyInstanceUID }) => studyInstanceUID),
  );
  return [...studies].map((studyInstanceUID) => ({ kind: 'study', studyInstanceUID }) as const);
}

export const askForSeries = { who: 'hospital', letter: true, message: 'ask-for-series' } as const;
export const coordinatorLooks = { who: 'coordinator', letter: false, message: 'coordinator-looks' } as const;

/** What every hit about an expectation carries: its source, its weight, its reason. */
export function about(wanted: Expectation) {
  return {
    severity: severityOf(wanted),
    confidence: { high: 0.9, medium: 0.6, weak: 0.4 }[wanted.confidence],
    source: wanted.source,
  };
}
