import { chance } from '../../build/random.ts';
import { seededUid } from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import type { DocumentKind } from '../../../packages/checker/src/report/report.ts';
import { paperBytes, paperFormats } from './paper-files.ts';
import type { WrittenFormat } from './paper-files.ts';
import { fill, wordings, worn } from './written-papers.ts';
import type { Half } from './written-papers.ts';

/** One paper of the set, and what is true of it. */
export interface WrittenPaper extends BuiltFile {
  readonly kind: DocumentKind;
  readonly language: string;
  readonly format: WrittenFormat;
  readonly date: string;
  readonly name: string;
  readonly about: readonly string[];
  readonly text: string;
}

/** Each wording twice, in two formats and two states of wear. Names of files tell nothing. */
export function documentSet(half: Half): readonly WrittenPaper[] {
  return wordings(half).flatMap((wording, index) =>
    [0, 1].map((copy): WrittenPaper => {
      const seed = `${half}/${index}/${copy}`;
      const random = chance(seed);
      const format = formatOf(wording.kind, index * 2 + copy, random.below(3));
      const date = isoDate(2022 + random.below(4), random);
      const name = random.pick(wording.locale.names);
      const text = worn(
        fill(
          wording,
          {
            name,
            date,
            born: isoDate(1940 + random.below(60), random),
            older: isoDate(2019 + random.below(2), random),
            accession: String(10_000_000 + random.below(80_000_000)),
          },
          random,
        ),
        wording.locale,
        random,
      );
      const wrapping = { study: seededUid(`${seed}/study`), seed };
      const { ending, bytes } = paperBytes(text, format, wording.locale, wrapping, random);
      return {
        path: `${wording.locale.language}/${String(index).padStart(4, '0')}-${copy}.${ending}`,
        bytes,
        kind: wording.kind,
        language: wording.locale.language,
        format,
        date,
        name,
        about: wording.about,
        text,
      };
    }),
  );
}

/** Only readings of pictures come as structured reports; a passport page does not come as an office file's markup. */
function formatOf(kind: DocumentKind, turn: number, jump: number): WrittenFormat {
  const usual = paperFormats.filter(
    (format) => (format !== 'sr' || kind === 'radiology-report') && (format !== 'cda' || kind !== 'passport'),
  );
  return usual[(turn * 3 + jump) % usual.length] ?? 'pdf';
}

export function isoDate(year: number, random: { below(limit: number): number }): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
