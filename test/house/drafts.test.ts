import { describe, expect, it } from 'vitest';
import { completed, lackingKeys } from '../../packages/checker/src/messages/draft.ts';
import { en } from '../../packages/checker/src/messages/en.ts';
import type { Messages, Text } from '../../packages/checker/src/messages/messages.ts';
import { zhHans } from '../../packages/checker/src/messages/zh-hans.ts';

type Tree = { readonly [key: string]: Tree | Text };

const isText = (node: Tree | Text): node is Text => typeof node === 'string' || ('count' in node && 'other' in node);

function texts(node: Tree | Text, path = ''): readonly { readonly path: string; readonly text: Text }[] {
  if (isText(node)) return [{ path, text: node }];
  return Object.entries(node).flatMap(([key, child]) => texts(child, path === '' ? key : `${path}.${key}`));
}

const forms = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.entries(text).flatMap(([key, form]) => (key === 'count' ? [] : form));

function placeholders(text: Text): ReadonlySet<string> {
  const named = forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
  return new Set(typeof text === 'string' ? named : [...named, text.count]);
}

const source = new Map(texts(en as unknown as Tree).map(({ path, text }) => [path, text]));
const drafts: readonly Messages[] = [zhHans];

describe.each(drafts.map((messages) => [messages.lang, messages] as const))('the draft %s', (lang, messages) => {
  const own = texts(messages as unknown as Tree).filter(({ path }) => source.has(path));
  const lacking = lackingKeys(messages);

  it('is marked as a draft and covers nearly everything', () => {
    console.log(`${lang}: ${lacking.length} of ${source.size} texts as in English: ${lacking.slice(0, 40).join(', ')}`);
    expect(messages.state).toBe('draft');
    // Abbreviations are the same in both; what is newer than the draft is English, not absent.
    expect(lacking.length).toBeLessThan(source.size / 4);
    expect(own.length).toBe(source.size);
  });

  it('fills no placeholder that the source does not have', () => {
    const wrong = own.filter(({ path, text }) => {
      const given = placeholders(source.get(path) ?? '');
      return [...placeholders(text)].some((name) => !given.has(name));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('loses no placeholder that carries a fact', () => {
    const lost = own.filter(({ path, text }) => {
      const kept = placeholders(text);
      return [...placeholders(source.get(path) ?? '')].some((name) => !kept.has(name));
    });
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it('speaks of files, not of health, and says no empty sentence', () => {
    const banned = /诊断|健康|正常|异常|病变|癌/u;
    const exempt = /^ui\.(caveat|preview)$/;
    expect(own.filter(({ path, text }) => !exempt.test(path) && forms(text).some((form) => banned.test(form)))).toEqual(
      [],
    );
    expect(own.filter(({ text }) => forms(text).some((form) => form.trim() === ''))).toEqual([]);
  });
});

it('a draft that lags is completed in English, key by key', () => {
  const { ui } = completed({ lang: 'xx', dir: 'ltr', state: 'draft', ui: { caveat: 'Xx', next: { title: 'Yy' } } });
  expect([ui.caveat, ui.next.title, ui.next.ask]).toEqual(['Xx', 'Yy', en.ui.next.ask]);
});
