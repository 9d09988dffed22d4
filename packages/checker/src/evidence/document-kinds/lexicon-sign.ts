/** Some words that speak for one kind of paper. */
export interface LexiconSign {
  /** Signs of one group are one witness, however many of them are there. */
  readonly group: string;
  readonly weight: number;
  /** `line`: stands at the start of a line, as a heading does. */
  readonly at?: 'line';
  /** Different words that must be there before the group says anything. Default 1. */
  readonly atLeast?: number;
  readonly words: readonly string[];
  /** A shape instead of words, tried on the folded text; each different match is a word. Global. */
  readonly shape?: RegExp;
  /** What no list of words can say, read from the folded text. */
  readonly sees?: (content: string) => readonly string[];
}
