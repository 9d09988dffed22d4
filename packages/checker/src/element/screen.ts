import { isRunning } from './check-state.ts';
import type { CheckState } from './check-state.ts';
import type { OpenSeries } from './picture-dialog.ts';
import type { View } from './view.ts';

/** What is open on the screen, apart from the check itself. */
export type Screen = Pick<View, 'choosing' | 'privacyOpen' | 'names' | 'copied' | 'notice' | 'marked'> & {
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
};

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
