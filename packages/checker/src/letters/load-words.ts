import type { LetterLanguage, LetterWords } from './letter-words.ts';

const loaders: Readonly<Record<LetterLanguage, () => Promise<{ readonly words: LetterWords }>>> = {
  en: () => import('./words/en.ts'),
  'zh-Hans': () => import('./words/zh-hans.ts'),
  ru: () => import('./words/ru.ts'),
  fr: () => import('./words/fr.ts'),
  es: () => import('./words/es.ts'),
  de: () => import('./words/de.ts'),
  ar: () => import('./words/ar.ts'),
  id: () => import('./words/id.ts'),
  pt: () => import('./words/pt.ts'),
};

/** The words of a language, each its own file, fetched from beside the page's code when a letter needs it. */
export async function loadLetterWords(language: LetterLanguage): Promise<LetterWords> {
  return (await loaders[language]()).words;
}

/** A letter is in the hospital’s language and in English: everybody who passes it on can read one of them. */
export async function lettersIn(language: LetterLanguage): Promise<readonly LetterWords[]> {
  const wanted: readonly LetterLanguage[] = language === 'en' ? ['en'] : [language, 'en'];
  return Promise.all(wanted.map(loadLetterWords));
}
