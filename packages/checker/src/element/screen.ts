import type { ReportFinding } from '../report/report.ts';
import type { SeriesCard } from './cards.ts';
import { isRunning } from './check-state.ts';
import type { CheckState } from './check-state.ts';
import type { OpenSeries } from './picture-dialog.ts';
import type { View } from './view.ts';

/** What is open on the screen, apart from the check itself. */
export type Screen = Pick<View, 'choosing' | 'privacyOpen' | 'names' | 'copied' | 'notice' | 'marked' | 'handover'> & {
  readonly open: OpenSeries | undefined;
};

export const firstScreen: Screen = {
  choosing: false,
  privacyOpen: false,
  names: true,
  copied: undefined,
  notice: undefined,
  marked: new Set(),
  open: undefined,
  handover: undefined,
};

/** Which of its pictures a set is opened at: `place` runs from 0 to 1. */
export function openAt(card: SeriesCard | undefined, place: number): OpenSeries | undefined {
  return card === undefined || card.refs.length === 0
    ? undefined
    : { card, at: Math.round(place * (card.refs.length - 1)) };
}

/** Whether one heading stays on show: then the focus stays where it is. */
export function sameScreen(before: CheckState, after: CheckState): boolean {
  return before.phase === after.phase || (isRunning(before) && isRunning(after));
}

/** Short enough to read out on the telephone; without letters that look alike. */
export function randomId(): string {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  const text = [...bytes].map((byte) => letters[byte % letters.length]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Sets of pictures a finding speaks of. */
export function markedBy(finding: ReportFinding): ReadonlySet<string> {
  return new Set(finding.subjects.flatMap((subject) => (subject.kind === 'series' ? [subject.seriesInstanceUID] : [])));
}
