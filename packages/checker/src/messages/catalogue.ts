import type { ActionKey } from '../report/action-keys.ts';

/** A text of a language with named `{placeholders}`; where a number decides its form, a {@link PluralText}. */
export type Text = string | PluralText;

/**
 * Forms by plural category of the language (CLDR), chosen by the number in the placeholder that `count` names. `=1` is said of one
 * and of nothing else, where the category `one` holds more numbers than that (21 in Russian, 0 in French) or does not exist.
 */
export interface PluralText {
  readonly count: string;
  readonly '=1'?: string;
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** One thing a rule may say to a patient. Each is a sentence or two about files, never about health. */
export interface MessageTexts {
  /** What we saw. */
  readonly what: Text;
  /** Why doctors need it: one line. */
  readonly why?: Text;
  /** What to do next. */
  readonly do: Text;
}

export interface RuleTexts {
  readonly title: Text;
  readonly messages: Readonly<Record<string, MessageTexts>>;
}

/** Any depth of texts under keys. */
export interface TextTree {
  readonly [key: string]: Text | TextTree;
}

/** The shape every language has; {@link Messages} is the same with the keys of the English source. */
export interface Catalogue {
  /** BCP 47 */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `draft`: no native reader has signed it yet; the interface says so. */
  readonly state: 'source' | 'draft' | 'signed';
  /** Names of coded values by the placeholder that carries them: `{modality}` with `MR` reads “MRI”. */
  readonly terms: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleTexts>>;
  /** For a rule that could not run, and for a rule or message without texts in this language. */
  readonly fallback: Readonly<Record<'notChecked' | 'unknown', MessageTexts>>;
  /** Headings of the request to whoever can help, by `action.message` of a finding. */
  readonly actions: Readonly<Record<ActionKey, Text>>;
  /** What the patient chooses from, by case pack. */
  readonly cases: Readonly<Record<string, Text>>;
  /** Around the choice of a case; loaded with the report. */
  readonly caseChoice: TextTree;
  /** Around a letter to a hospital; loaded with the report, not with the first screen. */
  readonly letter: TextTree;
  /** Everything else the interface and the exports say. */
  readonly ui: TextTree;
  /** What is said where files are saved for sending. */
  readonly sending: TextTree;
}
