import { latinKeys } from './latin-key.ts';
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
  const whole = compareWords(a.words, b.words, oneScript);
  if (STRENGTH[whole.relation] >= STRENGTH.written) return whole;
  // Words that one paper parts and the other joins: the best of all ways to join neighbours counts.
  return viewsOf(a.words)
    .flatMap((left) => viewsOf(b.words).map((right) => compareWords(left, right, oneScript)))
    .reduce(stronger, whole);
}

function comparable({ words }: WrittenName): boolean {
  return words.every(({ consonants }) => consonants.length > 0);
}

const MOST_WORDS = 5;

/** Every way to join neighbours, at least two words left over. */
function viewsOf(words: readonly NameWord[]): readonly (readonly NameWord[])[] {
  if (words.length > MOST_WORDS) return [words];
  const joins = Array.from({ length: 2 ** (words.length - 1) }, (_, mask) => mask);
  return joins
    .map((mask) => {
      const runs = [words.slice(0, 1)];
      words.slice(1).forEach((word, at) => {
        if ((mask >> at) % 2 === 0) runs.push([word]);
        else runs.push([...(runs.pop() ?? []), word]);
      });
      return runs.map(join);
    })
    .filter((view) => view.length > 1);
}

function join(words: readonly NameWord[]): NameWord {
  const [first] = words;
  if (first === undefined || words.length === 1) return first as NameWord;
  const plain = words.map((word) => word.plain).join('');
  const latin = /^[a-z]+$/u.test(plain);
  const spelt = words.map(({ keys }) => keys[0] ?? '').join('');
  return {
    plain,
    keys: latin ? latinKeys(plain) : words.every(({ keys }) => keys.length > 0) ? [spelt] : [],
    consonants: [words.map(({ consonants }) => consonants[0] ?? '').join('')],
    group: words.every(({ group }) => group === first.group) ? first.group : 'free',
  };
}

function compareWords(a: readonly NameWord[], b: readonly NameWord[], oneScript: boolean): NameComparison {
  const [fewer, more] = a.length > b.length ? [b, a] : [a, b];
  const free = new Set(more.keys());
  const waiting = new Set(fewer);
  const matches: Match[] = [];
  const halves = new Set<NameWord['group']>();
  // Sure matches first, so that an initial does not take the word that another one equals.
  for (const wanted of ['same', 'written', 'alike', 'initial'] as const) {
    for (const word of waiting) {
      const found = [...free].find((index) => matchWords(word, more[index] as NameWord, oneScript) === wanted);
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
  const distance = editDistance(left, right);
  if (bare !== undefined && bare.length > 2 && distance <= 2 && !genderOnly(left, right)) return 'written';
  const allowed = Math.min(left.length, right.length) >= 8 ? 2 : Math.min(left.length, right.length) >= 4 ? 1 : 0;
  const spelt = oneScript ? Math.min(distance, editDistance(a.plain, b.plain)) : distance;
  return allowed > 0 && spelt <= allowed ? 'alike' : 'none';
}

/** Ivanov and Ivanova, Aleksandr and Aleksandra: often brother and sister, so not one name written in two ways. */
function genderOnly(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer === `${shorter}a` || longer === `${shorter}e`;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  let before: readonly number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const equal = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j - 1] ?? 0) + (equal ? 0 : 1), (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      // Two letters that changed places are one slip.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? Math.max(a.length, b.length);
}
