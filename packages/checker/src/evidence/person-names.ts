import type { PersonName } from '@medpass/dicom-core';

/**
 * How two ways of writing a name relate. `same`: equal but for case, spaces, accents and `^`. `near`: swapped, shortened or
 * spelt a little differently, or in two scripts, so that only a person can say. `other`: no part in common.
 */
export type NameRelation = 'same' | 'near' | 'other';

/** Parts of a name in upper case, without accents and punctuation, in the order written. */
export function nameParts(name: string): readonly string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '' && !TITLES.has(part));
}

const TITLES = new Set([
  'MR',
  'MRS',
  'MS',
  'MISS',
  'DR',
  'PROF',
  'HERR',
  'FRAU',
  'M',
  'MME',
  'MLLE',
  'MONSIEUR',
  'MADAME',
]);

/** Every way a DICOM name is written: alphabetic, ideographic and phonetic group. */
export function nameForms(name: PersonName | undefined): readonly string[] {
  return [name?.alphabetic, name?.ideographic, name?.phonetic].filter(
    (form): form is string => form !== undefined && nameParts(form).length > 0,
  );
}

export function compareNames(a: string, b: string): NameRelation {
  const left = nameParts(a);
  const right = nameParts(b);
  if (left.length === 0 || right.length === 0) {
    return 'near';
  }
  if (left.join('') === right.join('')) {
    return 'same';
  }
  if (scriptOf(a) !== scriptOf(b)) {
    return 'near';
  }
  const [fewer, more] = left.length <= right.length ? [left, right] : [right, left];
  const matched = fewer.filter((part) => more.some((other) => partsAlike(part, other))).length;
  if (matched === 0) {
    return 'other';
  }
  // A shared family name alone makes a relative, not the same person; a single given word makes neither.
  return matched === fewer.length ? 'near' : 'other';
}

/** The best relation between the written forms of two names. Forms in one script decide; without such, only a person can say. */
export function compareForms(a: readonly string[], b: readonly string[]): NameRelation {
  const relations = a.flatMap((left) =>
    b.filter((right) => scriptOf(left) === scriptOf(right)).map((right) => compareNames(left, right)),
  );
  if (relations.length === 0) {
    return 'near';
  }
  return relations.includes('same') ? 'same' : relations.includes('near') ? 'near' : 'other';
}

function partsAlike(a: string, b: string): boolean {
  if (a === b) {
    return true;
  }
  const shorter = Math.min(a.length, b.length);
  // An initial stands for a word.
  if (shorter === 1) {
    return a[0] === b[0];
  }
  const allowed = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
  return allowed > 0 && editDistance(a, b, allowed) <= allowed;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitute, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

function scriptOf(text: string): string {
  for (const script of [
    'Latin',
    'Cyrillic',
    'Arabic',
    'Han',
    'Hangul',
    'Hiragana',
    'Katakana',
    'Greek',
    'Hebrew',
    'Thai',
  ]) {
    if (SCRIPTS.get(script)?.test(text) === true) {
      return script;
    }
  }
  return 'other';
}

const SCRIPTS: ReadonlyMap<string, RegExp> = new Map([
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Hiragana', /\p{Script=Hiragana}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
]);
