/** Some words that speak for one kind of paper. */
export interface LexiconSign {
  /** Signs of one group are one witness, however many of them are there. */
  readonly group: string;
  readonly weight: number;
  /** `line`: stands at the start of a line, as a heading does. */
  readonly at?: 'line';
  readonly words: readonly string[];
}
