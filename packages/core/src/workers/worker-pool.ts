import type { Remote } from 'comlink';
import type { BeatSink } from './job-beat.ts';
import type { PoolJob, PoolResult } from './pool-job.ts';
import { PooledWorker, type LossCause } from './pooled-worker.ts';
import { PoolTask } from './pool-task.ts';
import type { StartWorker } from './worker-handle.ts';

export interface WorkerPoolOptions<Api> {
  readonly start: StartWorker;
  /** At most this many workers; each is started when there is work for it. */
  readonly size: number;
  /** Jobs in one worker at a time: 2 lets one read while the other computes. Default 1. */
  readonly depth?: number;
  /** The same methods on this thread, for where workers cannot be started at all. */
  readonly inThread?: (sink: BeatSink) => Promise<Api>;
  readonly startupMilliseconds?: number;
}

/** A worker that has not ended this long after its last caller gave up is ended. */
const abortGraceMilliseconds = 80;
const startsBeforeGivingUp = 2;
/** Where workers have started before, a start that fails is more likely the system's hand than a policy. */
const laterStartsBeforeGivingUp = 10;

/**
 * Workers of one kind with a queue. Every job settles: a worker that crashes, hangs beyond the job's deadline or never
 * starts is replaced, and the job tried again alone before it is given up.
 */
export class WorkerPool<Api extends object> {
  private readonly workers = new Set<PooledWorker<Api>>();
  private readonly queue: PoolTask<Api>[] = [];
  private readonly bySignal = new WeakMap<AbortSignal, Set<PoolTask<Api>>>();
  private readonly depth: number;
  private local: Promise<Api> | undefined;
  private runningHere: PoolTask<Api> | undefined;
  private lastNumber = 0;
  private failedStarts = 0;
  private startsAllowed = startsBeforeGivingUp;
  private closed = false;
  private isDegraded = false;

  constructor(private readonly options: WorkerPoolOptions<Api>) {
    this.depth = options.depth ?? 1;
  }

  /** True once workers could not be started and the jobs run on this thread, or not at all. */
  get degraded(): boolean {
    return this.isDegraded;
  }

  /** Starts workers before the first job needs them: all of them, or `most`. */
  warm(most = this.options.size): void {
    while (!this.isDegraded && this.workers.size < most && this.maySpawn()) this.spawn();
  }

  run<T>(job: PoolJob<Api, T>): Promise<PoolResult<T>> {
    const task = new PoolTask<Api>(++this.lastNumber, job as PoolJob<Api, unknown>);
    if (this.closed || task.aborted) task.finish({ ok: false, reason: 'aborted' });
    else {
      if (job.signal) this.follow(task, job.signal);
      this.enqueue(task);
      this.pump();
    }
    return task.done as Promise<PoolResult<T>>;
  }

  /** Ends every worker; what is queued or running is answered `aborted`. */
  close(): void {
    this.closed = true;
    for (const worker of this.workers) {
      worker.end();
      for (const task of worker.tasks.values()) task.finish({ ok: false, reason: 'aborted' });
    }
    this.workers.clear();
    for (const task of this.queue.splice(0)) task.finish({ ok: false, reason: 'aborted' });
    this.runningHere?.finish({ ok: false, reason: 'aborted' });
  }

  private follow(task: PoolTask<Api>, signal: AbortSignal): void {
    const tasks = this.bySignal.get(signal) ?? this.listen(signal);
    tasks.add(task);
    void task.done.then(() => tasks.delete(task));
  }

  /**
   * One listener a signal: a session gives the same one to thousands of jobs. Apart from {@link follow}, whose closures hold the task
   * and its answer: with them a signal that somebody keeps would keep a decoded picture.
   */
  private listen(signal: AbortSignal): Set<PoolTask<Api>> {
    const tasks = new Set<PoolTask<Api>>();
    this.bySignal.set(signal, tasks);
    signal.addEventListener('abort', () => tasks.forEach((each) => this.abort(each)), { once: true });
    return tasks;
  }

  private enqueue(task: PoolTask<Api>): void {
    let at = this.queue.length;
    while (at > 0 && this.queue[at - 1]!.priority < task.priority) at -= 1;
    this.queue.splice(at, 0, task);
  }

  private pump(): void {
    if (this.closed) return;
    if (this.isDegraded) return void this.runHere();
    while (this.queue.length > 0) {
      const place = this.placeFor(this.queue[0]!);
      if (!place) break;
      const task = this.queue.shift()!;
      void place.run(task).then(() => this.pump());
    }
    const starting = [...this.workers].filter((worker) => !worker.ready).length;
    if (this.queue.length > starting * this.depth && this.maySpawn()) this.spawn();
  }

  private placeFor(task: PoolTask<Api>): PooledWorker<Api> | undefined {
    let best: PooledWorker<Api> | undefined;
    for (const worker of this.workers) {
      if (!worker.ready || worker.tasks.size >= (task.alone ? 1 : this.depth)) continue;
      if ([...worker.tasks.values()].some((other) => other.alone)) continue;
      if (!best || worker.tasks.size < best.tasks.size) best = worker;
    }
    return best;
  }

  private maySpawn(): boolean {
    return !this.closed && this.failedStarts < this.startsAllowed && this.workers.size < this.options.size;
  }

  private spawn(): void {
    try {
      const handle = this.options.start();
      const worker: PooledWorker<Api> = new PooledWorker(
        handle,
        this.options.startupMilliseconds ?? 10_000,
        () => {
          this.failedStarts = 0;
          this.startsAllowed = laterStartsBeforeGivingUp;
          this.pump();
        },
        (cause) => this.lost(worker, cause),
      );
      this.workers.add(worker);
    } catch {
      this.startFailed();
    }
  }

  private lost(worker: PooledWorker<Api>, cause: LossCause): void {
    this.workers.delete(worker);
    if (cause.kind === 'startup') return this.startFailed();
    this.failedStarts = 0;
    for (const task of [...worker.tasks.values()].reverse()) {
      if (task.settled) continue;
      const guilty = cause.kind === 'crash' || cause.job === task.number;
      if (guilty ? task.mayRetry(cause.kind) : task.spare()) this.enqueueFirst(task);
    }
    this.pump();
  }

  private enqueueFirst(task: PoolTask<Api>): void {
    let at = 0;
    while (at < this.queue.length && this.queue[at]!.priority > task.priority) at += 1;
    this.queue.splice(at, 0, task);
  }

  private startFailed(): void {
    this.failedStarts += 1;
    const anyAlive = [...this.workers].some((worker) => worker.ready);
    // Those that did start go on with the work; with none, this thread does it.
    if (this.failedStarts >= this.startsAllowed && !anyAlive) {
      for (const worker of this.workers) worker.end();
      this.workers.clear();
      this.isDegraded = true;
    }
    this.pump();
  }

  private abort(task: PoolTask<Api>): void {
    const at = this.queue.indexOf(task);
    if (at >= 0) this.queue.splice(at, 1);
    task.finish({ ok: false, reason: 'aborted' });
    const worker = [...this.workers].find((candidate) => candidate.tasks.has(task.number));
    if (!worker) return;
    setTimeout(() => {
      if (worker.gone || !worker.tasks.has(task.number)) return;
      worker.end();
      this.workers.delete(worker);
      for (const other of worker.tasks.values()) if (other.spare()) this.enqueueFirst(other);
      this.pump();
    }, abortGraceMilliseconds);
  }

  private async runHere(): Promise<void> {
    if (this.runningHere) return;
    const task = this.queue.shift();
    if (!task) return;
    this.runningHere = task;
    const { inThread } = this.options;
    // No clock can interrupt one's own thread: only the parts of an answer are heard.
    this.local ??= inThread?.((beat) => beat.beat === 'part' && this.runningHere?.hear(beat));
    try {
      if (this.local) task.finish({ ok: true, value: await task.start((await this.local) as Remote<Api>, () => {}) });
      else task.finish({ ok: false, reason: 'worker-lost' });
    } catch {
      task.finish({ ok: false, reason: 'failed' });
    }
    this.runningHere = undefined;
    // Between two jobs the page may paint.
    setTimeout(() => this.pump(), 0);
  }
}
