import { slips } from './slips.ts';
import { joinsOf } from './word-joins.ts';
import type { NameWord, WrittenName } from './written-name.ts';

/**
 * How two ways of writing a name relate, from the strongest. `same`: equal but for case, accents, titles and particles. `swapped`:
 * the same words in another order. `written`: in another script or another romanisation. `shorter`: all words of one in the other, or their
 * initials. `alike`: a slip of a letter or two. `part`: some words shared, others not. `other`: none shared. `unread`: in scripts
 * that nothing here can compare.
 */
export type NameRelation = 'same' | 'swapped' | 'written' | 'shorter' | 'alike' | 'part' | 'other' | 'unread';

export interface NameComparison {
  readonly relation: NameRelation;
  /** For `part`: which half is shared, where one of the names says which is which. */
  readonly shared?: 'family' | 'given';
  /** Whether both stood in one script; else a reading was compared. */
  readonly oneScript: boolean;
}

const STRENGTH: Readonly<Record<NameRelation, number>> = {
  same: 7,
  swapped: 6,
  written: 5,
  shorter: 4,
  alike: 3,
  part: 2,
  unread: 1,
  other: 0,
};

type Match = 'same' | 'written' | 'initial' | 'alike' | 'none';

export function stronger(a: NameComparison, b: NameComparison): NameComparison {
  return STRENGTH[b.relation] > STRENGTH[a.relation] ? b : a;
}

export function compareWritten(a: WrittenName, b: WrittenName): NameComparison {
  const oneScript = a.script === b.script;
  if (a.words.length === 0 || b.words.length === 0) return { relation: 'unread', oneScript };
  if (!oneScript && !(comparable(a) && comparable(b))) return { relation: 'unread', oneScript };
  const joined = (name: WrittenName): string => name.words.map(({ plain }) => plain).join('');
  if (oneScript && joined(a) === joined(b)) return { relation: 'same', oneScript };
  const match = rememberedMatches(oneScript);
  const whole = compareWords(a.words, b.words, oneScript, match);
  if (STRENGTH[whole.relation] >= STRENGTH.written) return whole;
  const [left, right] = [joinsOf(a.words), joinsOf(b.words)];
  // Most people have nothing in common: then no way to join their words has.
  const strangers = (one: NameWord, other: NameWord): boolean =>
    match(one, other) === 'none' && match(other, one) === 'none';
  if (left.runs.every((one) => right.runs.every((other) => strangers(one, other)))) return whole;
  // Words that one paper parts and the other joins: the best of all ways to join neighbours counts.
  return left.views
    .flatMap((one) => right.views.map((other) => compareWords(one, other, oneScript, match)))
    .reduce(stronger, whole);
}

function comparable({ words }: WrittenName): boolean {
  return words.every(({ consonants }) => consonants.length > 0);
}

type Matcher = (a: NameWord, b: NameWord) => Match;

/** All ways to join two names meet the same words again and again. */
function rememberedMatches(oneScript: boolean): Matcher {
  const known = new Map<NameWord, Map<NameWord, Match>>();
  return (a, b) => {
    let row = known.get(a);
    if (!row) known.set(a, (row = new Map<NameWord, Match>()));
    let match = row.get(b);
    if (match === undefined) row.set(b, (match = matchWords(a, b, oneScript)));
    return match;
  };
}

function compareWords(
  a: readonly NameWord[],
  b: readonly NameWord[],
  oneScript: boolean,
  match: Matcher,
): NameComparison {
  const [fewer, more] = a.length > b.length ? [b, a] : [a, b];
  const free = new Set(more.keys());
  const waiting = new Set(fewer);
  const matches: Match[] = [];
  const halves = new Set<NameWord['group']>();
  // Sure matches first, so that an initial does not take the word that another one equals.
  for (const wanted of ['same', 'written', 'alike', 'initial'] as const) {
    for (const word of waiting) {
      const found = [...free].find((index) => match(word, more[index] as NameWord) === wanted);
      if (found === undefined) continue;
      const other = more[found] as NameWord;
      halves.add(word.group === 'free' ? other.group : word.group);
      free.delete(found);
      waiting.delete(word);
      matches.push(wanted);
    }
  }
  const relation = relationOf(matches, waiting.size, free.size);
  const [half] = halves;
  const shared = relation === 'part' && halves.size === 1 && half !== 'free' ? half : undefined;
  return { relation, oneScript, ...(shared === undefined ? {} : { shared }) };
}

/** `lost`: words of the shorter name without a partner; `spare`: those of the longer. */
function relationOf(matches: readonly Match[], lost: number, spare: number): NameRelation {
  if (matches.every((match) => match === 'initial')) return lost === 0 && matches.length > 1 ? 'alike' : 'other';
  if (lost > 0) return 'part';
  if (matches.includes('alike')) return 'alike';
  if (matches.includes('initial')) return 'shorter';
  if (spare > 0) return matches.length > 1 ? 'shorter' : 'part';
  return matches.every((match) => match === 'same') ? 'swapped' : 'written';
}

function matchWords(a: NameWord, b: NameWord, oneScript: boolean): Match {
  if (oneScript && a.plain === b.plain) return 'same';
  if (oneScript && (a.plain.length === 1 || b.plain.length === 1))
    return a.plain[0] === b.plain[0] ? 'initial' : 'none';
  const [left = '', right = ''] = [a.keys[0], b.keys[0]];
  const both = a.keys.length > 0 && b.keys.length > 0;
  // Two letters are too little for a key to prove anything.
  if (both && a.keys.some((key) => key.length > 1 && b.keys.includes(key))) return 'written';
  const bare = a.consonants.find((one) => one !== '' && b.consonants.includes(one));
  if (!both) return bare === undefined ? 'none' : bare.length > 1 ? 'written' : 'alike';
  // Vowels are the freest part of a romanised Arabic name: Mohammed, Muhamad.
  const distance = slips(left, right);
  if (bare !== undefined && bare.length > 2 && distance <= 2 && !genderOnly(left, right)) return 'written';
  const allowed = Math.min(left.length, right.length) >= 8 ? 2 : Math.min(left.length, right.length) >= 4 ? 1 : 0;
  const spelt = oneScript ? Math.min(distance, slips(a.plain, b.plain)) : distance;
  return allowed > 0 && spelt <= allowed ? 'alike' : 'none';
}

/** Ivanov and Ivanova, Aleksandr and Aleksandra: often brother and sister, so not one name written in two ways. */
function genderOnly(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer === `${shorter}a` || longer === `${shorter}e`;
}
