import type { DocumentExpectation } from '../rules/expectation.ts';

/** What the receiving service's own guide asks of every case. */
const every: readonly DocumentExpectation[] = [
  { kinds: ['clinic-letter', 'discharge-summary', 'operative-note'], severity: 'advice' },
  { kinds: ['lab-result'], severity: 'advice' },
  { kinds: ['medication-list'], severity: 'advice' },
  { kinds: ['symptom-timeline'], severity: 'advice' },
  { kinds: ['passport'], severity: 'advice' },
];

/** The papers of a case, and how recent things ought to be: labs within 90 days, scans within half a year. */
export function papers(...own: readonly DocumentExpectation['kinds'][number][]) {
  const special = own.map((kind) => ({ kinds: [kind], severity: 'advice' }) as const);
  return {
    'expected-document-absent': { options: { expects: [...special, ...every] } },
    'document-outdated': { options: { maxDays: { 'lab-result': 90 } } },
    'study-outdated': { options: { maxDays: 183 } },
  } as const;
}
