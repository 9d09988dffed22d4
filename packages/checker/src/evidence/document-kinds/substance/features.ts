import { atOnce } from '../../paced.ts';
import { examinationLines } from '../heads.ts';
import { anatomy, sights } from '../lexicon-anatomy.ts';
import { careWords } from './words-care.ts';
import { officeWords } from './words-office.ts';
import { peopleWords } from './words-people.ts';
import { readingWords } from './words-reading.ts';
import { valueWords } from './words-values.ts';
import { shapes } from './shapes.ts';
import { WordIndex } from './word-index.ts';

const families: Readonly<Record<string, string>> = {
  ...readingWords,
  anatomy: [readingWords.anatomy, ...anatomy].join('|'),
  sights: [readingWords.sights, ...sights].join('|'),
  ...valueWords,
  ...careWords,
  ...peopleWords,
  ...officeWords,
};

/** Families of words and shapes of writing, in the order of their measures. */
export const featureNames: readonly string[] = [...Object.keys(families), ...Object.keys(shapes), 'examined'];

let index: WordIndex | undefined;

/** Words a paper may have for one more of a family to count half. */
const wordsForOne = 60;

/** Makes the lists ready, with a place to pause behind each: thousands of words. */
export function* readyWords(): Generator<undefined, WordIndex> {
  if (index !== undefined) return index;
  const made = new WordIndex();
  for (const [family, list] of Object.values(families).entries()) {
    made.take(list, family);
    yield undefined;
  }
  return (index = made);
}

/**
 * How much of each family a folded text has, 0 … 1: its different words and shapes, held against its length. The first of them count most,
 * so that no family is ever more than one witness.
 */
export function measure(folded: string, words: number): readonly number[] {
  const counts = atOnce(readyWords()).count(folded);
  const shaped = Object.values(shapes).map((shape) => folded.match(shape)?.length ?? 0);
  return [
    ...[...Object.keys(families).map((_, family) => counts[family] ?? 0), ...shaped].map(
      (count) => count / (count + 1 + words / wordsForOne),
    ),
    // A machine and a part of the body in one line of the head: a reading, or its order.
    examinationLines(folded).length > 0 ? 1 : 0,
  ];
}
