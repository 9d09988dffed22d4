/** While files are read, pictures get at most this part of the time: one, then a rest this many times as long. */
const rest = 6;

/**
 * When pictures may be made. While files are still read they compete with the reading for the same processors and the same disc,
 * so they are made one at a time with rests between; the first one at once, and all that wait as soon as reading ends.
 */
export class PicturePace {
  private reading = false;
  private busy = false;
  private earliest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting: (() => void)[] = [];

  readingStarts(): void {
    this.reading = true;
  }

  readingEnds(): void {
    this.reading = false;
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const start of this.waiting.splice(0)) start();
  }

  /** Runs the work when it may start. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    while (this.reading && (this.busy || performance.now() < this.earliest)) await this.turn();
    if (!this.reading) return work();
    this.busy = true;
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.busy = false;
      const end = performance.now();
      this.earliest = end + (end - start) * rest;
      this.schedule();
    }
  }

  private turn(): Promise<void> {
    const started = new Promise<void>((resolve) => this.waiting.push(resolve));
    if (!this.busy) this.schedule();
    return started;
  }

  private schedule(): void {
    if (this.waiting.length === 0) return;
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.waiting.shift()?.();
      },
      Math.max(0, this.earliest - performance.now()),
    );
  }
}
