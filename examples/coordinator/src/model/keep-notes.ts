import { readNotes, writeNotes } from './notes-file.ts';
import type { AllNotes } from './notes-file.ts';

const name = 'medpass-coordinator-notes';

/**
 * The browser's own keeping, used only after the coordinator said so. A browser may forbid it: then nothing is kept, and the page says
 * that.
 */
export const keptNotes = {
  /** Whether something is kept: then it was asked for. */
  get exists(): boolean {
    try {
      return localStorage.getItem(name) !== null;
    } catch {
      return false;
    }
  },
  read(): AllNotes | undefined {
    try {
      return readNotes(localStorage.getItem(name) ?? '');
    } catch {
      return undefined;
    }
  },
  write(notes: AllNotes): boolean {
    try {
      localStorage.setItem(name, writeNotes(notes));
      return true;
    } catch {
      return false;
    }
  },
  forget(): void {
    try {
      localStorage.removeItem(name);
    } catch {
      // Nothing can be kept here, so nothing is.
    }
  },
};
