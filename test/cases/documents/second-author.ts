import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentKind } from '../../../packages/checker/src/report/report.ts';
import { utf8 } from '../../build/bytes.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import { buildDocx } from '../../build/docx.ts';

/** A paper as somebody else wrote it, and what is true of it. */
export interface SecondAuthorPaper extends BuiltFile {
  readonly kind: DocumentKind;
  readonly language: string;
  /** Of the examination, where the paper is the reading of one. */
  readonly date?: string;
  readonly modality?: string;
  readonly text: string;
}

const folder = join(import.meta.dirname, 'second-author');

/** Every paper once, every second one as a Word file. A line `=== kind | date | modality` stands before each. */
export function secondAuthorSet(): readonly SecondAuthorPaper[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((part, index): SecondAuthorPaper => {
          const end = part.indexOf('\n');
          const [kind = '', date, modality] = part
            .slice(0, end)
            .split('|')
            .map((value) => value.trim());
          const text = part.slice(end + 1).trim();
          const language = name.replace('.txt', '');
          const isWord = index % 2 === 1;
          return {
            path: `${language}/${String(index).padStart(2, '0')}.${isWord ? 'docx' : 'txt'}`,
            bytes: isWord ? buildDocx(text.split('\n')) : utf8(text),
            kind: kind as DocumentKind,
            language,
            ...(date === undefined ? {} : { date }),
            ...(modality === undefined ? {} : { modality }),
            text,
          };
        }),
    );
}
