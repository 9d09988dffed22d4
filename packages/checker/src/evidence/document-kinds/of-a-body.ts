import { countWords } from './count-words.ts';
import { anatomy, sights } from './lexicon-anatomy.ts';
import { namedBodyParts, namedModalities } from './subjects.ts';
import { readingWords } from './substance/words-reading.ts';
import { WordIndex } from './substance/word-index.ts';

/** Machines whose readings need not name a part: the whole body is looked at. */
const ofTheWhole = new Set(['PT', 'NM', 'MG']);

/** Different words for parts that stand for a name that everybody knows: a joint and a disc are in a car, too. */
const leastParts = 3;
/** Different words for what was seen that stand for the name of a machine, or of a part of the body. */
const leastSights = 2;
/** Of all words, those of parts and of what was seen there: a telegram is made of them. */
const leastShare = 0.15;

let words: WordIndex | undefined;

/**
 * Whether a text that is written as a reading is one of a body: it names a machine and a part of the body. Surveys of a house, a car and a
 * picture have findings, a technique and a conclusion, too. A page of a reading without its head names parts and what was seen there.
 */
export function isOfABody(folded: string): boolean {
  const machines = namedModalities(folded);
  if (machines.some((machine) => ofTheWhole.has(machine))) return true;
  if (machines.length > 0 && namedBodyParts(folded).length > 0) return true;
  words ??= new WordIndex([[readingWords.anatomy, ...anatomy].join('|'), [readingWords.sights, ...sights].join('|')]);
  const [parts = 0, seen = 0] = words.count(folded);
  if (parts === 0 || seen === 0) return false;
  if ((parts + seen) / countWords(folded) >= leastShare) return true;
  const isNamed = machines.length > 0 || parts >= leastParts || namedBodyParts(folded).length > 0;
  return isNamed && seen >= leastSights;
}
