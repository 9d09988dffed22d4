/** How long a sentence stays to be heard, in milliseconds. A region that keeps it says it again whenever a dialog over it closes. */
const stays = 4000;
/** Sentences that come closer together than this are one. */
const together = 100;

/** The viewer's one live region (WCAG 4.1.3): what happened where the focus is not. What follows from a key is said by what has the focus. */
export class Spoken {
  text = '';
  #notes: readonly string[] = [];
  #at = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly changed: () => void) {}

  say(text: string): void {
    const now = performance.now();
    this.text = this.text !== '' && now - this.#at < together ? `${this.text} ${text}` : text;
    this.#at = now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = '';
      this.changed();
    }, stays);
    this.changed();
  }

  /** Says what is new among notes that stand on the screen. */
  notes(notes: readonly string[]): void {
    const fresh = notes.filter((note) => !this.#notes.includes(note));
    this.#notes = notes;
    if (fresh.length === 0) return;
    // Of progress that is told faster than it can be heard, the last is enough.
    this.#at = Number.NEGATIVE_INFINITY;
    this.say(fresh.join(' '));
  }

  close(): void {
    clearTimeout(this.#timer);
    this.text = '';
    this.#notes = [];
  }
}
