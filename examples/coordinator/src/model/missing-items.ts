import { findingKey } from '@medpass/dicom-check';
import { nextFindings } from '@medpass/dicom-check/export';
import type { Report, ReportFinding } from '@medpass/dicom-check';

export const itemStates = ['open', 'asked', 'waiting', 'received', 'not-available'] as const;
export type ItemState = (typeof itemStates)[number];

/** What became of a missing item: its state, since which day, and who was asked. */
export interface ItemNote {
  readonly state: ItemState;
  /** `YYYY-MM-DD` */
  readonly since: string;
  readonly who: string;
}

/** By {@link findingKey}. */
export type ItemNotes = Readonly<Record<string, ItemNote>>;

export interface MissingItem {
  readonly key: string;
  readonly finding: ReportFinding;
  /** What the coordinator noted; else what the patient answered; else open. */
  readonly note: ItemNote;
}

const counted = new Set(['blocker', 'gap', 'advice']);
const quiet = new Set(['nothing', 'coordinator-looks', 'choose-files']);

/** What somebody can be asked for: proven absences, not doubts, each loss once and in the order in which the patient read them. */
export function missingItems(report: Report, notes: ItemNotes): readonly MissingItem[] {
  return nextFindings(report)
    .filter(({ action }) => !quiet.has(action.message))
    .map((finding) => {
      const key = findingKey(finding);
      const answered: ItemNote = {
        state: finding.answer === 'unavailable' ? 'not-available' : 'open',
        since: '',
        who: '',
      };
      return { key, finding, note: Object.hasOwn(notes, key) ? notes[key]! : answered };
    });
}

export const isPending = ({ note }: MissingItem): boolean =>
  note.state !== 'received' && note.state !== 'not-available';

/** What a person has to look at: the engine could not tell. */
export function doubts(report: Report): readonly ReportFinding[] {
  return report.findings.filter(({ outcome, severity }) => outcome !== 'fail' && counted.has(severity));
}
