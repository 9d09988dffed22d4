import { letterHtml } from '../letters/letter-html.ts';
import type { LetterRequest } from '../letters/letter-request.ts';
import { letterText } from '../letters/letter-text.ts';
import type { LetterLanguage, LetterWords } from '../letters/letter-words.ts';
import { lettersIn } from '../letters/load-words.ts';
import { writeLetter } from '../letters/write-letter.ts';
import type { WrittenLetter } from '../letters/write-letter.ts';
import { findingKey } from '../report/finding-key.ts';
import type { ReportFinding } from '../report/report.ts';
import { copyText, saveFile } from './save-file.ts';

/** What lies on the table while the person writes to a hospital. Draws nothing; tells its host when to draw again. */
export class LetterDesk {
  /** The findings whose letters are open; empty while none is. */
  findings: ReadonlySet<string> = new Set();
  /** Which of the letters that answer it. */
  place = 0;
  /** Chosen by the person; else the guess stands. */
  language: LetterLanguage | undefined;
  /** Whether name, birth date and numbers of the files stand in the letter. Off until the person says so. */
  names = false;
  copied: boolean | undefined;
  words: readonly LetterWords[] | 'failed' | undefined;
  private wanted: LetterLanguage | undefined;

  constructor(private readonly changed: () => void) {}

  write(findings: readonly ReportFinding[]): void {
    this.set({ findings: new Set(findings.map(findingKey)), place: 0, language: undefined, copied: undefined });
  }

  close(): void {
    if (this.findings.size > 0) this.set({ findings: new Set(), names: false, copied: undefined });
  }

  set(part: Partial<Pick<LetterDesk, 'findings' | 'place' | 'language' | 'names' | 'copied'>>): void {
    Object.assign(this, { copied: undefined }, part);
    this.changed();
  }

  /** The letters as they stand, in the language asked for and in English; `undefined` until their words are here. */
  written(request: LetterRequest): readonly WrittenLetter[] | 'failed' | undefined {
    const language = this.language ?? request.guessed.language;
    if (this.wanted !== language) void this.load(language);
    const { words } = this;
    return words === undefined || words === 'failed' ? words : words.map((one) => writeLetter(request, one));
  }

  async copy(letters: readonly WrittenLetter[]): Promise<void> {
    this.set({ copied: await copyText(letterText(letters)) });
  }

  download(letters: readonly WrittenLetter[], format: 'txt' | 'html'): void {
    const text = format === 'txt' ? letterText(letters) : letterHtml(letters);
    const [first] = letters;
    // The name of the file tells what the letter itself must not: that nobody has read it over yet.
    const draft = first?.state === 'draft' ? '-draft' : '';
    saveFile(text, `letter-${first?.lang ?? 'en'}${draft}.${format}`, format === 'txt' ? 'text/plain' : 'text/html');
  }

  /** Whether this browser hands a text to other apps. */
  canShare(letters: readonly WrittenLetter[]): boolean {
    return 'canShare' in navigator && navigator.canShare({ text: letterText(letters) });
  }

  async share(letters: readonly WrittenLetter[]): Promise<void> {
    // Rejects when the person closes the sheet: nothing to tell.
    await navigator.share({ text: letterText(letters) }).catch(() => undefined);
  }

  private async load(language: LetterLanguage): Promise<void> {
    this.wanted = language;
    this.words = undefined;
    const words = await lettersIn(language).catch(() => 'failed' as const);
    if (this.wanted !== language) return;
    this.words = words;
    this.changed();
  }
}
