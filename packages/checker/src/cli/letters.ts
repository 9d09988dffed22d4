import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { letterHtml } from '../letters/letter-html.ts';
import { letterRequests } from '../letters/letter-requests.ts';
import { letterText } from '../letters/letter-text.ts';
import { lettersIn } from '../letters/load-words.ts';
import { writeLetter } from '../letters/write-letter.ts';
import type { Report } from '../report/report.ts';

/** Two files a letter, `letter-1-ru-draft.txt` and `.html`; `draft` where no native reader has signed the words. */
export async function writeLetters(report: Report, folder: string, names: boolean): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const [index, request] of letterRequests(report, { names }).entries()) {
    const { language } = request.guessed;
    const words = await lettersIn(language);
    const letters = words.map((one) => writeLetter(request, one));
    const name = `letter-${index + 1}-${language}${words[0]?.state === 'draft' ? '-draft' : ''}`;
    for (const [ending, text] of [
      ['txt', letterText(letters)],
      ['html', letterHtml(letters)],
    ] as const) {
      const file = join(folder, `${name}.${ending}`);
      await writeFile(file, text);
      files.push(file);
    }
  }
  return files;
}
