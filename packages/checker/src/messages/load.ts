import { completed } from './draft.ts';
import type { OwnMessages } from './draft.ts';
import type { Messages } from './messages.ts';

/** All of its texts are its own: nothing of another language is loaded with it. The compiler names the key that it lacks. */
const whole = (load: () => Promise<Messages>): (() => Promise<Messages>) => load;

/** It lacks texts that are new in English, which is loaded beside it and says them. A word for the time until they are there. */
export const lagging = (load: () => Promise<OwnMessages>) => async (): Promise<Messages> => {
  const [own, { en }] = await Promise.all([load(), import('./en.ts')]);
  return completed(own, en);
};

/** By BCP 47 tag; each language is one file, fetched from beside the page's code when it is asked for. */
const loaders = {
  en: whole(async () => (await import('./en.ts')).en),
  'zh-Hans': whole(async () => (await import('./zh-hans.ts')).zhHans),
  ar: whole(async () => (await import('./ar/index.ts')).ar),
  fr: whole(async () => (await import('./fr/index.ts')).fr),
  ru: whole(async () => (await import('./ru/index.ts')).ru),
  id: whole(async () => (await import('./id/index.ts')).id),
  es: whole(async () => (await import('./es/index.ts')).es),
  de: whole(async () => (await import('./de/index.ts')).de),
  pt: whole(async () => (await import('./pt/index.ts')).pt),
} as const satisfies Readonly<Record<string, () => Promise<Messages>>>;

/** A language with a catalogue. */
export type MessageLanguage = keyof typeof loaders;

/** Languages with a catalogue, the source first. */
export const messageLanguages = Object.keys(loaders) as readonly MessageLanguage[];

/** The catalogue that speaks to who asks for a tag: `ar` for `ar-EG`, `id` for the old `in`; `undefined` where there is none. */
export function catalogueOf(tag: string): MessageLanguage | undefined {
  const asked = localeOf(tag);
  return messageLanguages.find((language) => localeOf(language)?.language === asked?.language);
}

/** The tag to write numbers and dates by: the region and the digits (`-u-nu-`) of who asks, where the catalogue leaves them open. */
export function tagWithin(language: MessageLanguage, tag: string): string {
  const asked = localeOf(tag);
  // Simplified Chinese stays what it is, wherever it is read.
  return asked === undefined || localeOf(language)?.script !== undefined ? language : asked.toString();
}

/**
 * The words for a tag, English where there is no catalogue for it. Rejects where their file cannot be fetched.
 *
 * @param tag - BCP 47; `fr_CA` and the old `in` are understood
 */
export async function loadMessages(tag: string): Promise<Messages> {
  const language = catalogueOf(tag) ?? 'en';
  return { ...(await loaders[language]()), lang: tagWithin(language, catalogueOf(tag) === undefined ? language : tag) };
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-'));
  } catch {
    // Not a tag: an empty attribute, or a word that a host made up.
    return undefined;
  }
}
