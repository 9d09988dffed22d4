import { wrap, type Remote } from 'comlink';
import type { WorkerBase } from './job-beat.ts';
import type { PoolTask } from './pool-task.ts';
import type { WorkerHandle } from './worker-handle.ts';

/** A worker that says nothing this long while no clock runs is asked whether it still lives. */
const silenceMilliseconds = 5_000;
const answerMilliseconds = 10_000;

export type LossCause =
  { readonly kind: 'startup' } | { readonly kind: 'crash' } | { readonly kind: 'deadline'; readonly job: number };

/** One running worker: its start, its jobs, its end. */
export class PooledWorker<Api> {
  readonly tasks = new Map<number, PoolTask<Api>>();
  ready = false;
  gone = false;
  private readonly api: Remote<Api & WorkerBase>;
  private readonly startup: ReturnType<typeof setTimeout>;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private heardAt = 0;

  constructor(
    private readonly handle: WorkerHandle,
    startupMilliseconds: number,
    private readonly onReady: () => void,
    private readonly onLost: (cause: LossCause) => void,
  ) {
    this.api = wrap<Api & WorkerBase>(handle.endpoint);
    handle.onLost(() => this.lose({ kind: this.ready ? 'crash' : 'startup' }));
    handle.onBeat((beat) => {
      this.heard();
      this.tasks.get(beat.job)?.hear(beat);
    });
    this.startup = setTimeout(() => this.lose({ kind: 'startup' }), startupMilliseconds);
    this.ask().then(
      () => {
        if (this.gone) return;
        clearTimeout(this.startup);
        this.ready = true;
        this.onReady();
      },
      () => this.lose({ kind: 'startup' }),
    );
  }

  /** Runs a task here; resolves once it is settled or lost, having taken it off this worker. */
  async run(task: PoolTask<Api>): Promise<void> {
    this.tasks.set(task.number, task);
    this.heard();
    try {
      const value = await task.start(this.api as Remote<Api>, () => this.lose({ kind: 'deadline', job: task.number }));
      if (!this.gone) task.finish({ ok: true, value });
    } catch {
      if (!this.gone) task.finish({ ok: false, reason: 'failed' });
    }
    this.tasks.delete(task.number);
    if (this.tasks.size === 0) this.endSilence();
  }

  end(): void {
    this.gone = true;
    clearTimeout(this.startup);
    this.endSilence();
    this.handle.terminate();
  }

  private lose(cause: LossCause): void {
    if (this.gone) return;
    this.end();
    this.onLost(cause);
  }

  private ask(): Promise<unknown> {
    return (this.api as unknown as Remote<WorkerBase>).hello();
  }

  // A browser announces no worker's death by closing itself or by the system's hand; its silence is all there is. One timer
  // serves thousands of beats: setting it anew at each cost more than hearing them.
  private heard(): void {
    this.heardAt = performance.now();
    if (this.tasks.size > 0) this.silence ??= setTimeout(() => this.listen(), silenceMilliseconds);
  }

  private endSilence(): void {
    clearTimeout(this.silence);
    this.silence = undefined;
  }

  private listen(): void {
    this.silence = undefined;
    if (this.gone || this.tasks.size === 0) return;
    const left = this.heardAt + silenceMilliseconds - performance.now();
    if (left > 0) {
      this.silence = setTimeout(() => this.listen(), left);
      return;
    }
    for (const task of this.tasks.values()) if (task.clock?.running) return this.heard();
    const verdict = setTimeout(() => this.lose({ kind: 'crash' }), answerMilliseconds);
    this.ask().then(
      () => {
        clearTimeout(verdict);
        if (!this.gone) this.heard();
      },
      () => {},
    );
  }
}
