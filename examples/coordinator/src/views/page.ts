import { formatBytes, formatDate } from '@medpass/dicom-check/messages';
import type { Messages } from '@medpass/dicom-check/messages';
import type { CaseStore } from '../case-store.ts';
import type { PageLanguage, PageMessages } from '../messages/index.ts';
import type { WorklistView } from '../model/worklist.ts';
import type { CaseRoute } from '../route.ts';

/** What every part of the page needs to draw itself. */
export interface Page {
  readonly t: PageMessages;
  /** The checker's words in the same language. */
  readonly words: Messages;
  readonly language: PageLanguage;
  readonly store: CaseStore;
  readonly list: WorklistView;
  readonly route: CaseRoute | undefined;
  readonly keep: boolean;
  readonly keepFailed: boolean;
  readonly messageLanguage: PageLanguage;
  readonly viewer: 'none' | 'loading' | 'ready' | 'failed';
  readonly actions: PageActions;
}

export interface PageActions {
  setList(change: Partial<WorklistView>): void;
  saveCsv(): void;
  saveText(name: string, text: string, type: string): void;
  copy(text: string): void;
  setKeep(keep: boolean): void;
  loadNotes(file: File): void;
  setMessageLanguage(language: PageLanguage): void;
  openServer(): void;
  chooseFiles(kind: 'folder' | 'files'): void;
  say(text: string): void;
}

/** A DICOM date or an ISO one, as the language writes it; else the text itself. */
export function day(page: Page, date: string | undefined): string {
  if (date === undefined || date === '') return page.t.list.none;
  const iso = /^\d{8}$/.test(date) ? `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}` : date;
  return formatDate(page.language, iso) ?? date;
}

export function moment(page: Page, date: Date): string {
  return new Intl.DateTimeFormat(page.language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

export const bytes = (page: Page, count: number): string => formatBytes(page.language, count);

export function languageNames(page: Page, codes: readonly string[]): string {
  const names = new Intl.DisplayNames(page.language, { type: 'language', fallback: 'code' });
  return codes
    .map((code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        // A paper may declare anything for its language.
        return code;
      }
    })
    .join(', ');
}
