import { describe, expect, it } from 'vitest';
import { en } from '../../packages/checker/src/messages/en.ts';
import type { Catalogue, MessageTexts, Text } from '../../packages/checker/src/messages/messages.ts';
import { rules } from '../../packages/checker/src/rules/registry.ts';
import type { AnyRule } from '../../packages/checker/src/rules/rule.ts';

const catalogue: Catalogue = en;
const everyRule: readonly AnyRule[] = rules;

interface Leaf {
  readonly key: string;
  readonly text: string;
}

/** Every form of every text, by its path in the catalogue. */
function leaves(node: unknown, key: string): readonly Leaf[] {
  if (typeof node === 'string') {
    return [{ key, text: node }];
  }
  return Object.entries(node as Readonly<Record<string, unknown>>)
    .filter(([name, value]) => !(name === 'count' && typeof value === 'string' && 'other' in (node as object)))
    .flatMap(([name, value]) => leaves(value, `${key}.${name}`));
}

const prose = [
  ...leaves(catalogue.rules, 'rules'),
  ...leaves(catalogue.fallback, 'fallback'),
  ...leaves(catalogue.actions, 'actions'),
  ...leaves(catalogue.caseChoice, 'caseChoice'),
  ...leaves(catalogue.letter, 'letter'),
  ...leaves(catalogue.ui, 'ui'),
  ...leaves(catalogue.sending, 'sending'),
];

/** Placeholders stand for a number or a short name. */
function spoken(text: string): string {
  return text
    .replace(/\{(count|\w*[cC]ount|listed|present|expected|of|done|total|found|seconds|minutes)\}/gu, '12')
    .replace(/\{\w+\}/gu, 'name');
}

function sentences(text: string): readonly string[] {
  return spoken(text)
    .split(/(?<=[.!?:])\s+/u)
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function words(sentence: string): readonly string[] {
  return sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** Vowel groups, without a silent `e`: the usual estimate of syllables in English. */
function syllables(word: string): number {
  const lower = word.toLowerCase().replace(/[^a-z]/gu, '');
  const trimmed =
    lower.length > 3 ? lower.replace(/(?:[^laeiouy]es|[^laeiouyt]ed|[^laeiouy]e)$/u, (end) => end[0] ?? '') : lower;
  return Math.max(1, trimmed.match(/[aeiouy]+/gu)?.length ?? 0);
}

/** Flesch–Kincaid: the school year in the United States that reads it with ease. */
function grade(texts: readonly string[]): number {
  const all = texts.flatMap(sentences);
  const spokenWords = all.flatMap(words);
  const sounds = spokenWords.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (spokenWords.length / all.length) + 11.8 * (sounds / spokenWords.length) - 15.59;
}

// GOV.UK's list (`people.md` 2.4), and the words that would speak of a person's health (`robustness.md` 2.1).
const BANNED =
  /\b(please|sorry|oops|valid|invalid|forbidden|illegal|forgot|normal|abnormal|healthy|unhealthy|diagnos\w*|disease|tumou?rs?|cancer|lesions?)\b/iu;
/** The caption every preview must carry says what it is not. */
const CAPTIONS = /^Preview, not for diagnosis\.$/u;

describe('the English catalogue', () => {
  it('reads at the age of nine to eleven', () => {
    const level = grade(prose.map(({ text }) => text).filter((text) => words(text).length >= 4));
    console.log(`Flesch–Kincaid grade of ${prose.length} texts: ${level.toFixed(2)}`);
    expect(level).toBeLessThanOrEqual(6);
  });

  it('has no sentence of more than 15 words', () => {
    const long = prose.flatMap(({ key, text }) =>
      sentences(text)
        .filter((sentence) => words(sentence).length > 15)
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('uses no banned word: files are spoken of, never health', () => {
    const banned = prose
      .filter(({ text }) => BANNED.test(text) && !CAPTIONS.test(text))
      .map(({ key, text }) => `${key}: ${text}`);
    expect(banned).toEqual([]);
  });

  it('lets the scale tell hard from easy, so that the first test can fail', () => {
    expect(grade(['The cat sat on the mat.'])).toBeLessThan(2);
    expect(
      grade(['Interoperability considerations necessitate comprehensive reconfiguration of institutional archives.']),
    ).toBeGreaterThan(12);
  });
});

describe('texts and rules', () => {
  it.each(everyRule.map((rule) => [rule.id, rule] as const))(
    '%s has words for all it may say, and no others',
    (id, rule) => {
      const texts = catalogue.rules[id];
      expect(Object.keys(texts?.messages ?? {}).sort()).toEqual([...rule.messages].sort());
    },
  );

  it.each(everyRule.filter(({ params }) => params !== undefined).map((rule) => [rule.id, rule] as const))(
    '%s fills every placeholder of its texts',
    (id, rule) => {
      const declared: Readonly<Partial<Record<string, readonly string[]>>> = rule.params ?? {};
      for (const [key, texts] of Object.entries(catalogue.rules[id]?.messages ?? {})) {
        const given = new Set(declared[key] ?? []);
        expect(
          [...placeholders(texts)].filter((name) => !given.has(name)),
          `${id} ${key}`,
        ).toEqual([]);
      }
    },
  );

  it('has no texts of a rule that does not exist', () => {
    const ids = new Set<string>(everyRule.map(({ id }) => id));
    expect(Object.keys(catalogue.rules).filter((id) => !ids.has(id))).toEqual([]);
  });
});

function placeholders({ what, why, do: next }: MessageTexts): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of [what, why, next]) {
    for (const form of text === undefined ? [] : formsOf(text)) {
      for (const [, name] of form.matchAll(/\{(\w+)\}/gu)) {
        names.add(name ?? '');
      }
    }
    if (typeof text === 'object') {
      names.add(text.count);
    }
  }
  return names;
}

function formsOf(text: Text): readonly string[] {
  return leaves(text, '').map((leaf) => leaf.text);
}
