import type { DocumentFacts } from './document-kinds/document-facts.ts';
import type { ReportPairing } from './report-pairing.ts';

type State = ReportPairing['studies'][number]['state'];

/** Where reports are sure to be of a scan. */
export const sureFrom = 0.6;

/** A reading that is lonely for sure has more (see the rule `report-without-images`). */
const mostOfLonely = 0.5;

/** What is said to add to a report; a paper that the patient calls the report is the report. */
export function isAddition({ addition, decidedBy }: DocumentFacts): boolean {
  return addition !== undefined && decidedBy === 'engine';
}

interface Fit {
  readonly confidence: number;
}

/**
 * Whether a scan has its report. What only adds to one is never that report: with it alone the report is missing, and where no more than its
 * title says that it adds (`unproven`), that is a doubt.
 */
export function reportState(
  whole: readonly Fit[],
  unproven: readonly Fit[],
  mightStillBe: boolean,
): Exclude<State, 'not-needed'> {
  const best = Math.max(0, ...whole.map(({ confidence }) => confidence));
  if (best >= sureFrom) return 'found';
  if (best > 0 || unproven.some(({ confidence }) => confidence >= sureFrom)) return 'maybe';
  return mightStillBe ? 'unknown' : 'missing';
}

type Lonely = ReportPairing['withoutImages'][number];

/** Additions of reports whose scan is not here either say nothing new; others are a doubt, for the report itself is elsewhere. */
export function lonelyReports(
  lonely: readonly (Lonely & { readonly isAddition: boolean })[],
): ReportPairing['withoutImages'] {
  const days = new Set(lonely.filter((one) => !one.isAddition).map(({ date }) => date));
  return lonely
    .filter((one) => !one.isAddition || !days.has(one.date))
    .map(({ isAddition: adds, ...one }) =>
      adds ? { ...one, confidence: Math.min(one.confidence, mostOfLonely) } : one,
    );
}
