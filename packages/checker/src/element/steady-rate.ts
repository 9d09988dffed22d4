interface Sample {
  readonly at: number;
  readonly done: number;
}

/**
 * Tells how long is left, and only when it can: the speed of the last 5 seconds must be within a third of that of the
 * 5 seconds before. A guess that jumps about is worse than none.
 */
export class SteadyRate {
  private samples: Sample[] = [];

  /** Adds one observation; `at` in milliseconds. Returns seconds left, or `undefined` while speed is unsteady. */
  observe(at: number, done: number, total: number): number | undefined {
    const last = this.samples[this.samples.length - 1];
    if (last !== undefined && done < last.done) this.samples = [];
    this.samples.push({ at, done });
    while (this.samples.length > 2 && (this.samples[1]?.at ?? at) <= at - 10_000) this.samples.shift();
    const first = this.samples[0];
    if (first === undefined || at - first.at < 10_000) return undefined;
    const middle = this.samples.findLast((sample) => sample.at <= at - 5000) ?? first;
    const before = (middle.done - first.done) / Math.max(1, middle.at - first.at);
    const recent = (done - middle.done) / Math.max(1, at - middle.at);
    if (before <= 0 || recent <= 0 || recent / before > 4 / 3 || before / recent > 4 / 3) return undefined;
    return Math.max(0, total - done) / recent / 1000;
  }

  reset(): void {
    this.samples = [];
  }
}
