/**
 * Decides when a screen reader hears of progress: at most one message in 10 seconds, or at each quarter, never one a file.
 * Pure but for its memory of the last message.
 */
export class Announcer {
  private lastAt = Number.NEGATIVE_INFINITY;
  private lastQuarter = 0;

  /** `at` in milliseconds, `fraction` 0 … 1 or `undefined` while the whole is unknown. */
  shouldSpeak(at: number, fraction: number | undefined): boolean {
    const quarter = fraction === undefined ? 0 : Math.floor(fraction * 4);
    if (quarter <= this.lastQuarter && at - this.lastAt < 10_000) return false;
    this.lastAt = at;
    this.lastQuarter = Math.max(quarter, this.lastQuarter);
    return true;
  }

  reset(): void {
    this.lastAt = Number.NEGATIVE_INFINITY;
    this.lastQuarter = 0;
  }
}
