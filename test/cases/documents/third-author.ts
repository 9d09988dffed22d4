import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../../../packages/checker/src/report/report.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import { hasOldEncoding, writePaper } from '../../build/paper-formats.ts';
import type { PaperForm } from '../../build/paper-formats.ts';

/** A paper of a writer who had not seen the words that tell papers apart, and what is true of it. */
export interface ThirdAuthorPaper extends BuiltFile {
  /** One, but where the closed list of kinds itself leaves two open: written down before anything was read. */
  readonly kinds: readonly DocumentKind[];
  readonly language: string;
  readonly form: PaperForm;
  /** Of the examination, where the paper is the reading of one. */
  readonly date?: string;
  readonly modality?: string;
}

/** The languages that the check says it reads. In others it should say that it cannot tell, or be right. */
export const readLanguages = ['en', 'zh', 'ru', 'fr', 'es', 'de', 'ar', 'id', 'pt'];

const reportForms: readonly PaperForm[] = ['pdf', 'docx', 'legacy', 'rtf', 'sr', 'html', 'encapsulated', 'txt', 'cda'];
const otherForms: readonly PaperForm[] = ['docx', 'pdf', 'legacy', 'html', 'rtf', 'txt', 'utf16'];

/** Texts of `folder`, a file for each language; a line `=== kind, kind | date | modality` stands before each. */
export function thirdAuthorSet(folder: string): readonly ThirdAuthorPaper[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name, offset) => {
      const language = name.replace('.txt', '');
      return readFileSync(join(import.meta.dirname, folder, name), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part, index) => paperOf(part, language, index, offset));
    });
}

function paperOf(part: string, language: string, index: number, offset: number): ThirdAuthorPaper {
  const end = part.indexOf('\n');
  const [kinds = '', date, modality] = part
    .slice(0, end)
    .split('|')
    .map((value) => value.trim());
  const forms = kinds === 'radiology-report' ? reportForms : otherForms;
  const turn = forms[(index + offset) % forms.length] ?? 'txt';
  const form = turn === 'legacy' && !hasOldEncoding(language) ? 'txt' : turn;
  // Names as scanners and phones give them: they say nothing.
  const path = `${language}/doc${String(index + 1).padStart(3, '0')}`;
  return {
    ...writePaper(path, part.slice(end + 1).trim(), form, language),
    kinds: kinds.split(',').map((kind) => kind.trim() as DocumentKind),
    language,
    form,
    ...(date === undefined ? {} : { date }),
    ...(modality === undefined ? {} : { modality }),
  };
}
