import type { ModelAssembler } from '../study/assemble.ts';
import type { StudyModel } from '../study/study-model.ts';

const intervalMilliseconds = 150;
/** At most this part of the thread's time goes into snapshots. */
const share = 8;

/** Makes snapshots when somebody looks, and no more often than their cost allows. */
export class Snapshots {
  private latest: StudyModel;
  private dirty = false;
  private earliest = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly waiting = new Set<() => void>();

  constructor(private readonly assembler: ModelAssembler) {
    this.latest = assembler.snapshot();
  }

  get model(): StudyModel {
    if (this.dirty && performance.now() >= this.earliest) this.make();
    return this.latest;
  }

  touch(): void {
    this.dirty = true;
    if (this.waiting.size > 0) this.schedule();
  }

  settle(cancelled: boolean): StudyModel {
    this.make({ settled: true, cancelled });
    return this.latest;
  }

  /** Ends after the next settled snapshot. */
  async *follow(): AsyncGenerator<StudyModel, void> {
    let seen: StudyModel | undefined;
    for (;;) {
      if (seen !== this.latest) {
        seen = this.latest;
        yield seen;
      }
      if (seen.settled && !this.dirty) return;
      if (seen !== this.latest) continue;
      await new Promise<void>((resolve) => {
        this.waiting.add(resolve);
        if (this.dirty) this.schedule();
      });
    }
  }

  private schedule(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        if (this.dirty) this.make();
      },
      Math.max(0, this.earliest - performance.now()),
    );
  }

  private make(options: { settled?: boolean; cancelled?: boolean } = {}): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const start = performance.now();
    this.latest = this.assembler.snapshot(options);
    this.dirty = false;
    const end = performance.now();
    this.earliest = end + Math.max(intervalMilliseconds, (end - start) * share);
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}
