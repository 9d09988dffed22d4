import { latinKeys } from './latin-key.ts';
import type { NameWord } from './written-name.ts';

const MOST_WORDS = 5;

/** All ways to join neighbouring words of a name. */
export interface WordJoins {
  /** Each way with at least two words left over; the name as it is among them. */
  readonly views: readonly (readonly NameWord[])[];
  /** Every word that any way has, once. */
  readonly runs: readonly NameWord[];
}

/** As long as somebody holds the name: it is compared with everybody, and joined words must be read for their keys. */
const known = new WeakMap<readonly NameWord[], WordJoins>();

export function joinsOf(words: readonly NameWord[]): WordJoins {
  const found = known.get(words);
  if (found) return found;
  const made = joinAll(words);
  known.set(words, made);
  return made;
}

function joinAll(words: readonly NameWord[]): WordJoins {
  if (words.length > MOST_WORDS) return { views: [words], runs: words };
  const runs = new Map<number, NameWord>();
  // One word for one run of neighbours, in whatever way it is met.
  const runOf = (from: number, to: number): NameWord => {
    const key = from * (MOST_WORDS + 1) + to;
    const run = runs.get(key) ?? join(words.slice(from, to));
    runs.set(key, run);
    return run;
  };
  const joins = Array.from({ length: 2 ** (words.length - 1) }, (_, mask) => mask);
  const views = joins
    .map((mask) => {
      const view: NameWord[] = [];
      let from = 0;
      for (let at = 1; at <= words.length; at++) {
        if (at < words.length && (mask >> (at - 1)) % 2 !== 0) continue;
        view.push(runOf(from, at));
        from = at;
      }
      return view;
    })
    .filter((view) => view.length > 1);
  return { views, runs: [...runs.values()] };
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
