import type { WorkerKind } from './assets.ts';
import type { StartWorker, WorkerHandle } from './worker-handle.ts';

/** Spares that nobody took are ended: a person who only looks at the page should not pay for them. */
const keptMilliseconds = 60_000;

/** Workers that load while a person still chooses: a folder dialog lasts longer than a start. */
export class SpareWorkers {
  private readonly spares: { readonly kind: WorkerKind; readonly from: unknown; readonly handle: WorkerHandle }[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Keeps `count` started workers of a kind. `from`: what they were started from; they serve nobody who wants another. */
  keep(kind: WorkerKind, count: number, from: unknown, start: StartWorker): void {
    const missing = count - this.spares.filter((spare) => spare.kind === kind && spare.from === from).length;
    for (let number = 0; number < missing; number += 1) {
      let handle: WorkerHandle;
      try {
        handle = start();
      } catch {
        // The pool meets the same refusal, and knows what to do.
        return;
      }
      const spare = { kind, from, handle };
      handle.onLost(() => this.drop(spare));
      this.spares.push(spare);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.clear(), keptMilliseconds);
  }

  /** A spare of the kind, now the caller's. */
  take(kind: WorkerKind, from: unknown): WorkerHandle | undefined {
    const at = this.spares.findIndex((spare) => spare.kind === kind && spare.from === from);
    return at < 0 ? undefined : this.spares.splice(at, 1)[0]!.handle;
  }

  clear(): void {
    clearTimeout(this.timer);
    for (const { handle } of this.spares.splice(0)) handle.terminate();
  }

  private drop(lost: SpareWorkers['spares'][number]): void {
    const at = this.spares.indexOf(lost);
    if (at >= 0) this.spares.splice(at, 1);
  }
}
