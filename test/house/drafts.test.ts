import { describe, expect, it } from 'vitest';
import { completed, lackingKeys } from '../../packages/checker/src/messages/draft.ts';
import { en } from '../../packages/checker/src/messages/en.ts';
import { loadMessages, messageLanguages } from '../../packages/checker/src/messages/load.ts';
import type { Text } from '../../packages/checker/src/messages/messages.ts';

type Tree = { readonly [key: string]: Tree | Text };

const isText = (node: Tree | Text): node is Text => typeof node === 'string' || ('count' in node && 'other' in node);

function texts(node: Tree | Text, path = ''): readonly { readonly path: string; readonly text: Text }[] {
  if (isText(node)) return [{ path, text: node }];
  return Object.entries(node).flatMap(([key, child]) => texts(child, path === '' ? key : `${path}.${key}`));
}

const forms = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.entries(text).flatMap(([key, form]) => (key === 'count' ? [] : form));

const named = (form: string): readonly string[] => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

function placeholders(text: Text): ReadonlySet<string> {
  const all = forms(text).flatMap(named);
  return new Set(typeof text === 'string' ? all : [...all, text.count]);
}

/** A form for one number alone may put it into a word: “two pictures”. */
function lost(lang: string, text: Text, source: Text): readonly string[] {
  const wanted = [...placeholders(source)].filter((name) => forms(source).every((form) => named(form).includes(name)));
  return Object.entries(typeof text === 'string' ? { other: text } : text).flatMap(([form, words]) => {
    if (form === 'count') return [];
    const mayBeSpoken = typeof text === 'string' ? undefined : isOneNumber(lang, form) ? text.count : undefined;
    return wanted.filter((name) => !named(words).includes(name) && name !== mayBeSpoken);
  });
}

function isOneNumber(lang: string, form: string): boolean {
  const rules = new Intl.PluralRules(lang);
  return (
    form === '=1' || Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((name) => name === form).length === 1
  );
}

// Words of health, by language: files are spoken of, never a person's state. `ui.caveat` and `ui.preview` say what this is not, and
// what a patient chooses a case by has the names that people use.
const exempt = /^(ui\.(caveat|preview)|cases\..*)$/;
const banned: Readonly<Record<string, RegExp>> = {
  'zh-Hans': /诊断|健康|正常|异常|病变|癌|请勿|非法|无效/u,
  ar: /تشخيص|صحت|صحة|سليم[^ة]|مريض|سرطان|ورم|أورام|آفة|طبيعي|عفوًا|آسف|من فضلك|غير صالح|ممنوع/u,
  fr: /diagnos|santé|malad|normal|cancer|tumeur|lésion|désolé|s’il vous plaît|veuillez|invalide|interdit|illégal/iu,
  ru: /диагно|здоров|болезн|заболев|нормальн|патологи|рак[аоуе]?\b|опухол|извините|пожалуйста|недопустим|запрещ/iu,
  es: /diagn|salud|enferm|normal|cáncer|tumor|lesi[oó]n|lo sentimos|por favor|inválid|prohibid|ilegal/iu,
  pt: /diagn|saúde|doen[çt]|normal|câncer|tumor|les(ão|ões)|por favor|desculp|inválid|proibid|ilegal/iu,
  de: /diagnos|gesund|krank|normal|krebs|tumor|läsion|entschuldig|\bbitte\b|ungültig|verboten|illegal/iu,
  id: /diagnos|kesehatan|penyakit|normal|kanker|tumor|lesi\b|maaf|mohon|silakan|tidak valid|dilarang/iu,
};
/** Where a language forbids a word that it cannot name a paper or a set without. */
const naming = /^terms\.(documentKind|need)\./;

const source = new Map(texts(en as unknown as Tree).map(({ path, text }) => [path, text]));
const languages = messageLanguages.filter((language) => language !== 'en');
const catalogues = await Promise.all(languages.map((language) => loadMessages(language)));

describe.each(catalogues.map((messages) => [messages.lang, messages] as const))('the draft %s', (lang, messages) => {
  const all = texts(messages as unknown as Tree);
  const own = all.filter(({ path }) => source.has(path));
  const lacking = lackingKeys(messages, en);
  const plain = own.filter(({ path }) => !exempt.test(path) && !naming.test(path));

  it('is marked as a draft and covers nearly everything', () => {
    console.log(`${lang}: ${lacking.length} of ${source.size} texts as in English: ${lacking.slice(0, 40).join(', ')}`);
    expect(messages.state).toBe('draft');
    // Abbreviations are the same in both; what is newer than the draft is English, not absent.
    expect(lacking.length).toBeLessThan(source.size / 4);
  });

  it('has every key of the source, and no other', () => {
    const keys = new Set(all.map(({ path }) => path));
    expect([...source.keys()].filter((path) => !keys.has(path))).toEqual([]);
    expect([...keys].filter((path) => !source.has(path))).toEqual([]);
  });

  it('fills no placeholder that the source does not have', () => {
    const wrong = own.filter(({ path, text }) => {
      const given = placeholders(source.get(path) ?? '');
      return [...placeholders(text)].some((name) => !given.has(name));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('loses no placeholder that carries a fact, in any form', () => {
    const losing = own.flatMap(({ path, text }) =>
      lost(lang, text, source.get(path) ?? '').map((name) => `${path}: ${name}`),
    );
    expect(losing).toEqual([]);
  });

  it('has each form of number that its language has', () => {
    const known = new Set<string>(new Intl.PluralRules(lang).resolvedOptions().pluralCategories);
    const strange = own.flatMap(({ path, text }) =>
      typeof text === 'string'
        ? []
        : Object.keys(text)
            .filter((form) => !['count', '=1'].includes(form) && !known.has(form))
            .map((form) => `${path}: ${form}`),
    );
    expect(strange).toEqual([]);
  });

  it('speaks of files, not of health, and says no empty sentence', () => {
    const words = banned[lang];
    expect(words, 'write down the words that this language must not say').toBeDefined();
    expect(plain.filter(({ text }) => forms(text).some((form) => words?.test(form))).map(({ path }) => path)).toEqual(
      [],
    );
    expect(own.filter(({ text }) => forms(text).some((form) => form.trim() === ''))).toEqual([]);
  });

  it('closes what it sets apart, and writes no straight quotes', () => {
    const open = own.filter(({ text }) =>
      forms(text).some(
        (form) => [...form.matchAll(/[\u2066-\u2068]/gu)].length !== [...form.matchAll(/\u2069/gu)].length,
      ),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
    const straight = plain.filter(({ text }) => forms(text).some((form) => /["']/u.test(form)));
    expect(straight.map(({ path }) => path)).toEqual([]);
  });
});

describe('typography', () => {
  const catalogue = (lang: string) => texts((catalogues.find((one) => one.lang === lang) ?? en) as unknown as Tree);

  it('in French no mark with a space before it can fall to the next line', () => {
    const loose = catalogue('fr').filter(({ text }) =>
      forms(text).some((form) => / [:;?!»]|« |[^\u00a0\u202f][;?!»]/u.test(form)),
    );
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('in Russian a text that a number decides has the forms of one, few and many, or none', () => {
    const deciding = ['one', 'few', 'many'] as const;
    // Words that fit beside any number need none of the three.
    const lacking = catalogue('ru').filter(
      ({ text }) =>
        typeof text === 'object' && ![0, 3].includes(deciding.filter((form) => text[form] !== undefined).length),
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it('in Russian no full stop follows a date, which ends with one: 3 марта 2024 г.', () => {
    const doubled = catalogue('ru').filter(({ text }) => forms(text).some((form) => form.includes('{date}.')));
    expect(doubled.map(({ path }) => path)).toEqual([]);
  });

  it('in Russian no line begins with a dash', () => {
    const loose = catalogue('ru').filter(({ text }) => forms(text).some((form) => form.includes(' —')));
    expect(loose.map(({ path }) => path)).toEqual([]);
  });

  it('in Arabic a sign beside Latin letters or a date of digits is set apart, so that it stays on its side', () => {
    const loose = /(?<!\u2066[^\u2069]*)(\d{4}-\d\d|\b[A-Z]:|[A-Z]\d\*|\b[LR]-[A-Z]+)/u;
    expect(
      catalogue('ar')
        .filter(({ text }) => forms(text).some((form) => loose.test(form)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('in Arabic commas, semicolons and question marks are Arabic ones', () => {
    expect(
      catalogue('ar')
        .filter(({ text }) => forms(text).some((form) => /[,;?]/u.test(form)))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});

it('a draft that lags is completed in English, key by key', () => {
  const { ui } = completed({ lang: 'xx', dir: 'ltr', state: 'draft', ui: { caveat: 'Xx', next: { title: 'Yy' } } }, en);
  expect([ui.caveat, ui.next.title, ui.next.ask]).toEqual(['Xx', 'Yy', en.ui.next.ask]);
});
