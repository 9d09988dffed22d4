import { fold } from '../fold.ts';
import { simplifyHan } from '../simplify-han.ts';

const han = /\p{Script=Han}/u;
const wordOrHan = /\p{Script=Han}|[^\p{Script=Han}\P{L}]+|\p{N}+/gu;
/** Joined to a word in Arabic: and, so, in, to, will. */
const joined = /^[\u0648\u0641\u0628\u0644\u0633](?=\p{Script=Arabic}{3})/u;

const longestPhrase = 4;
const longestHan = 8;
const shortestPart = 2;
const longestPart = 16;

/** Which families a word is of. Found by looking words up, so that a text costs by its length and not by the length of the lists. */
export class WordIndex {
  private readonly whole = new Map<string, number[]>();
  private readonly beginnings = new Map<string, number[]>();
  private readonly endings = new Map<string, number[]>();
  private readonly unspaced = new Map<string, number[]>();

  constructor(lists: readonly string[] = []) {
    for (const [family, list] of lists.entries()) this.take(list, family);
  }

  /** A list whose items are parted by `|`: `pneumo*` goes on, `*olol` began earlier; a phrase is words in their order. */
  take(list: string, family: number): void {
    for (const item of simplifyHan(fold(list)).split('|')) this.add(item.trim(), family);
  }

  /** How many different words of each family `folded` has. */
  count(folded: string): readonly number[] {
    const found: Set<string>[] = [];
    const hit = (families: readonly number[] | undefined, term: string) => {
      for (const family of families ?? []) (found[family] ??= new Set()).add(term);
    };
    for (const run of folded.match(/[\p{L}\p{N}]*\p{Script=Han}[\p{L}\p{N}]*/gu) ?? []) this.countHan(run, hit);
    const words = folded.match(/[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
    for (const [at, word] of words.entries()) {
      this.countWord(word, hit);
      const bare = word.replace(joined, '');
      if (bare !== word) this.countWord(bare, hit);
      let phrase = bare;
      for (let next = at + 1; next < at + longestPhrase && next < words.length; next++) {
        phrase += ` ${words[next]}`;
        hit(this.whole.get(phrase), phrase);
      }
    }
    return [...found.keys()].map((family) => found[family]?.size ?? 0);
  }

  private countWord(word: string, hit: (families: readonly number[] | undefined, term: string) => void): void {
    hit(this.whole.get(word), word);
    const most = Math.min(word.length, longestPart);
    for (let length = shortestPart; length <= most; length++) {
      const beginning = word.slice(0, length);
      hit(this.beginnings.get(beginning), beginning);
      // A drug's ending is not a word by itself.
      if (length < word.length) hit(this.endings.get(word.slice(-length)), word);
    }
  }

  private countHan(run: string, hit: (families: readonly number[] | undefined, term: string) => void): void {
    for (let at = 0; at < run.length; at++) {
      for (let length = 1; length <= longestHan && at + length <= run.length; length++) {
        const term = run.slice(at, at + length);
        hit(this.unspaced.get(term), term);
      }
    }
  }

  private add(item: string, family: number): void {
    const parts = item.match(wordOrHan);
    if (!parts) return;
    const words = parts.join(' ');
    const [map, key] = han.test(item)
      ? [this.unspaced, item.replace(/[^\p{L}\p{N}]/gu, '')]
      : item.endsWith('*')
        ? [this.beginnings, words]
        : item.startsWith('*')
          ? [this.endings, words]
          : [this.whole, words];
    map.set(key, [...(map.get(key) ?? []), family]);
  }
}
