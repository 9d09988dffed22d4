import type { Report } from '@medpass/dicom-check';
import { doubts, isPending, missingItems } from './missing-items.ts';
import type { ItemNotes } from './missing-items.ts';
import type { CaseStage, ReceivedCase } from './received-case.ts';

export type Outcome = Report['verdict'];

/** One line of the worklist. Everything in it can be sorted and written into a table. */
export interface WorklistRow {
  readonly id: number;
  readonly name: string;
  readonly patient: string;
  readonly stage: CaseStage;
  readonly outcome: Outcome | undefined;
  /** Missing items that are neither received nor out of reach, and all of them. */
  readonly pending: number;
  readonly missing: number;
  readonly doubts: number;
  readonly modalities: readonly string[];
  /** Languages (BCP 47) of papers that the hospital does not read. */
  readonly translate: readonly string[];
  readonly bytes: number;
  readonly received: Date;
  /** Differences to the patient's own report; `undefined` where none came. */
  readonly differences: number | undefined;
}

/** What is read at the hospital without translation. */
const readHere = new Set(['zh', 'en']);

export function rowOf(received: ReceivedCase, notes: ItemNotes): WorklistRow {
  const { report, patientReport } = received;
  const items = report === undefined ? [] : missingItems(report, notes);
  const studies = (report?.inventory.patients ?? []).flatMap((patient) => patient.studies);
  return {
    id: received.id,
    name: received.name,
    patient: patientOf(report),
    stage: received.stage,
    outcome: report?.verdict,
    pending: items.filter(isPending).length,
    missing: items.length,
    doubts: report === undefined ? 0 : doubts(report).length,
    modalities: [...new Set(studies.flatMap(({ modalities }) => modalities))].sort(),
    translate: languagesOf(report),
    bytes: report?.inventory.bytes ?? 0,
    received: received.received,
    differences: patientReport.state === 'compared' ? patientReport.differences.length : undefined,
  };
}

function patientOf(report: Report | undefined): string {
  return (report?.inventory.patients ?? [])
    .map(({ identity }) => personName(identity?.patientName) || (identity?.patientID ?? ''))
    .filter((name) => name !== '')
    .join(' / ');
}

/** A DICOM name as people write it: the written forms apart, components with spaces. */
export function personName(name: string | undefined): string {
  return (name ?? '')
    .split('=')
    .map((form) => form.split('^').filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' · ');
}

function languagesOf(report: Report | undefined): readonly string[] {
  const languages = (report?.inventory.documents ?? []).flatMap(({ language }) => language?.split('-')[0] ?? []);
  return [...new Set(languages)].filter((language) => !readHere.has(language)).sort();
}

export const sortKeys = ['name', 'outcome', 'pending', 'modalities', 'translate', 'bytes', 'received'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface WorklistView {
  readonly sort: SortKey;
  readonly descending: boolean;
  /** Words that must all be found in a line. */
  readonly search: string;
  readonly outcome: Outcome | 'all';
  readonly onlyPending: boolean;
}

export const firstView: WorklistView = {
  sort: 'received',
  descending: true,
  search: '',
  outcome: 'all',
  onlyPending: false,
};

const gravity: Readonly<Record<Outcome, number>> = { 'not-ready': 0, incomplete: 1, undecided: 2, ready: 3 };

export function shownRows(rows: readonly WorklistRow[], view: WorklistView): readonly WorklistRow[] {
  const words = view.search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => view.outcome === 'all' || row.outcome === view.outcome)
    .filter((row) => !view.onlyPending || row.pending > 0)
    .filter((row) => {
      const text = [row.name, row.patient, ...row.modalities, ...row.translate].join(' ').toLocaleLowerCase();
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => (view.descending ? -1 : 1) * compare(a, b, view.sort) || a.id - b.id);
}

function compare(a: WorklistRow, b: WorklistRow, key: SortKey): number {
  switch (key) {
    case 'name':
      return a.name.localeCompare(b.name);
    case 'outcome':
      return order(a) - order(b);
    case 'received':
      return a.received.getTime() - b.received.getTime();
    case 'pending':
    case 'bytes':
      return a[key] - b[key];
    case 'modalities':
    case 'translate':
      return a[key].join(' ').localeCompare(b[key].join(' '));
  }
}

/** Cases that are still being read stand apart from those that are judged. */
const order = ({ outcome }: WorklistRow): number => (outcome === undefined ? -1 : gravity[outcome]);
