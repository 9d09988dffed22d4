import type { Catalogue, Text } from './catalogue.ts';
import type { en } from './en.ts';

/** The same keys as the source, any words: a translation that lacks one does not compile. */
type Translated<T> = T extends string
  ? Text
  : T extends { readonly count: string; readonly other: string }
    ? Text
    : { readonly [K in keyof T]: Translated<T[K]> };

type Source = typeof en;

/** All the words of one language. One data file a language; English is the source whose keys the others must have. */
export interface Messages extends Pick<Catalogue, 'lang' | 'dir' | 'state'> {
  readonly terms: { readonly [K in keyof Source['terms']]: { readonly [V in keyof Source['terms'][K]]: string } };
  readonly rules: Translated<Source['rules']>;
  readonly fallback: Translated<Source['fallback']>;
  readonly actions: Translated<Source['actions']>;
  readonly cases: Translated<Source['cases']>;
  readonly caseChoice: Translated<Source['caseChoice']>;
  readonly letter: Translated<Source['letter']>;
  readonly ui: Translated<Source['ui']>;
  readonly sending: Translated<Source['sending']>;
}

export type { Catalogue, MessageTexts, PluralText, RuleTexts, Text, TextTree } from './catalogue.ts';
