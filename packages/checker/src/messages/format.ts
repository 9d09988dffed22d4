import type { Catalogue, MessageTexts, RuleTexts, Text } from './catalogue.ts';

export type Params = Readonly<Record<string, string | number>>;

const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/** Overrides and isolates in a name from a disc could turn the sentence around it. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Sets text of unknown direction apart, so that a Hebrew file name cannot reorder an English sentence, and back. */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text.replace(UNSAFE, '\ufffd') + POP_DIRECTIONAL_ISOLATE;
}

/** What a formatter needs of a language. */
export type Language = Pick<Catalogue, 'lang' | 'terms'> & Partial<Pick<Catalogue, 'dir'>>;

/**
 * In a text from right to left, a number or a Latin word beside another such would become one run with it, and the two would change
 * places: “T1 · 22 pictures” would read “22 · T1 pictures”. Set apart, each stays where the text puts it.
 */
export function apart({ dir }: Pick<Language, 'dir'>, text: string): string {
  if (dir !== 'rtl') return text;
  // “CT بدون صبغة” begins with Latin letters and runs from right to left all the same. The first strong letter would not be looked for
  // inside of parts that are set apart: a line made of such parts runs as its language does.
  const own = /[\p{Script=Arabic}\p{Script=Hebrew}\u2066-\u2068]/u;
  const start = own.test(text) ? RIGHT_TO_LEFT_ISOLATE : FIRST_STRONG_ISOLATE;
  return start + text + POP_DIRECTIONAL_ISOLATE;
}

/** Parts of a line, in the order in which the language reads. */
export function joined(language: Pick<Language, 'dir'>, parts: readonly (string | undefined)[], by = ' · '): string {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => apart(language, part ?? ''))
    .join(by);
}

/**
 * Fills a text: numbers and ISO dates the way the language writes them, coded values by their terms, all else isolated.
 * A placeholder without a value stays visible as `{name}`: a hole in a sentence must not go unseen.
 */
export function formatText(language: Language, text: Text, params: Params = {}): string {
  return choose(language, text, params).replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = own(params, name);
    return value === undefined ? whole : apart(language, formatParam(language, name, value));
  });
}

export function formatParam(language: Language, name: string, value: string | number): string {
  if (typeof value === 'number') {
    return formatNumber(language.lang, value);
  }
  const term = own(own(language.terms, name) ?? {}, value);
  if (term !== undefined) {
    return term;
  }
  return formatDate(language.lang, value) ?? isolate(value);
}

/** The digits in which a language, or the region or `-u-nu-` of its tag, writes: `latn`, `arab`, … */
export function digitsOf(lang: string): string {
  return numberFormat(lang, 0).resolvedOptions().numberingSystem;
}

export function formatNumber(lang: string, value: number, maximumFractionDigits = 1): string {
  return numberFormat(lang, maximumFractionDigits).format(value);
}

/** `YYYY-MM-DD`, `YYYY-MM` or an ISO instant, written out; `undefined` for anything else. */
export function formatDate(lang: string, value: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T\d{2}:\d{2}.*)?)?$/u.exec(value);
  if (parts === null) {
    return undefined;
  }
  const [, year, month, day] = parts;
  // Noon of UTC shown in UTC: a date has no time zone to be moved by.
  const date = new Date(`${year}-${month}-${day ?? '01'}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : dateFormat(lang, day !== undefined).format(date);
}

/** Bytes with the unit that keeps the number below 1,000. */
export function formatBytes(lang: string, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const unitName = units[unit] ?? 'byte';
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: unitName,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}

export interface FindingTexts {
  readonly title: string;
  readonly what: string;
  readonly why?: string;
  readonly do: string;
  /** Heading of the request: who to ask, and for what. */
  readonly action?: string;
}

interface FindingLike {
  readonly rule: string;
  readonly outcome: string;
  readonly message: string;
  readonly params: Params;
  readonly action: { readonly message: string };
}

/** The words for one finding of a report. A rule that a host added without texts reads as its id. */
export function findingTexts(
  messages: Language & Pick<Catalogue, 'rules' | 'fallback' | 'actions'>,
  finding: FindingLike,
): FindingTexts {
  const rule: RuleTexts | undefined = own(messages.rules, finding.rule);
  const texts: MessageTexts =
    own(rule?.messages ?? {}, finding.message) ??
    (finding.outcome === 'error' ? messages.fallback.notChecked : messages.fallback.unknown);
  const params = { rule: finding.rule, ...finding.params };
  const action = own<Text>(messages.actions, finding.action.message);
  return {
    title: rule === undefined ? finding.rule : formatText(messages, rule.title, params),
    what: formatText(messages, texts.what, params),
    ...(texts.why === undefined ? {} : { why: formatText(messages, texts.why, params) }),
    do: formatText(messages, texts.do, params),
    ...(action === undefined ? {} : { action: formatText(messages, action, params) }),
  };
}

/** A value from a file must not find what every object inherits. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function choose(language: Language, text: Text, params: Params): string {
  if (typeof text === 'string') {
    return text;
  }
  const count = own(params, text.count);
  if (typeof count !== 'number') {
    return text.other;
  }
  const exact = count === 1 ? text['=1'] : undefined;
  return exact ?? text[pluralRules(language.lang).select(count)] ?? text.other;
}

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>();

function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.PluralRules>(key: string, make: () => T): T {
  const known = cache.get(key);
  if (known !== undefined) {
    return known as T;
  }
  const made = make();
  cache.set(key, made);
  return made;
}

function numberFormat(lang: string, maximumFractionDigits: number): Intl.NumberFormat {
  return cached(`n${maximumFractionDigits}|${lang}`, () => new Intl.NumberFormat(lang, { maximumFractionDigits }));
}

function dateFormat(lang: string, withDay: boolean): Intl.DateTimeFormat {
  return cached(
    `d${withDay ? 'd' : 'm'}|${lang}`,
    () =>
      // English without a country writes the day first; who wants the American order says en-US.
      new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
        year: 'numeric',
        month: 'long',
        ...(withDay ? { day: 'numeric' } : {}),
        timeZone: 'UTC',
        calendar: 'gregory',
      }),
  );
}

function pluralRules(lang: string): Intl.PluralRules {
  return cached(`p|${lang}`, () => new Intl.PluralRules(lang));
}
