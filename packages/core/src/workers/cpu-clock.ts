/** Time granted after the deadline, so that an answer that is already on its way is not thrown away. */
const graceMilliseconds = 60;
/** A timer this late means that the page was frozen or busy, and the worker's time was not its own. */
const frozenMilliseconds = 1_000;

/** Counts the time a job computes, as seen from outside the worker: synchronous WebAssembly cannot report on itself. */
export class CpuClock {
  private used = 0;
  private since: number | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly limit: number,
    private readonly onDeadline: () => void,
  ) {}

  get running(): boolean {
    return this.since !== undefined;
  }

  run(): void {
    if (this.since !== undefined) return;
    this.since = performance.now();
    this.arm(Math.max(0, this.limit - this.used) + graceMilliseconds);
  }

  rest(): void {
    if (this.since === undefined) return;
    this.used += performance.now() - this.since;
    this.since = undefined;
    clearTimeout(this.timer);
  }

  stop(): void {
    this.rest();
  }

  private arm(delay: number): void {
    const due = performance.now() + delay;
    this.timer = setTimeout(() => {
      if (performance.now() - due > frozenMilliseconds) {
        this.since = performance.now();
        this.arm(delay);
        return;
      }
      this.since = undefined;
      this.onDeadline();
    }, delay);
  }
}
