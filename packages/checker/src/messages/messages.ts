import type { Catalogue, Text } from './catalogue.ts';
import type { en } from './en.ts';
import type { enShell } from './en-shell.ts';

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

/** What the element says before the first file is read. */
export type ShellTexts = Pick<Messages['ui'], keyof typeof enShell>;

/** The rest of {@link Messages.ui}. */
export type LaterTexts = Omit<Messages['ui'], keyof ShellTexts>;

export type { Catalogue, MessageTexts, PluralText, RuleTexts, Text, TextTree } from './catalogue.ts';
