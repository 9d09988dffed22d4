import type { Remote } from 'comlink';
import { CpuClock } from './cpu-clock.ts';
import type { JobBeat } from './job-beat.ts';
import { retryAlone, type PoolJob, type PoolResult } from './pool-job.ts';

/** One job on its way through the pool, with what it has been through. */
export class PoolTask<Api> {
  readonly done: Promise<PoolResult<unknown>>;
  readonly priority: number;
  alone: boolean;
  settled = false;
  clock: CpuClock | undefined;
  private readonly losses = { deadline: 0, crash: 0 };
  private settle!: (result: PoolResult<unknown>) => void;

  constructor(
    readonly number: number,
    private readonly job: PoolJob<Api, unknown>,
  ) {
    this.priority = job.priority ?? 0;
    this.alone = job.alone ?? false;
    this.done = new Promise((resolve) => (this.settle = resolve));
  }

  get aborted(): boolean {
    return this.job.signal?.aborted ?? false;
  }

  start(api: Remote<Api>, onDeadline: () => void): Promise<unknown> {
    this.clock = new CpuClock(this.job.cpuMilliseconds, onDeadline);
    return this.job.call(api, this.number);
  }

  hear(beat: JobBeat): void {
    if (this.settled) return;
    if (beat.beat === 'part') this.job.onPart?.(beat.part);
    else if (beat.beat === 'cpu') this.clock?.run();
    else this.clock?.rest();
  }

  finish(result: PoolResult<unknown>): void {
    this.clock?.stop();
    if (this.settled) return;
    this.settled = true;
    this.settle(result);
  }

  /** Notes a loss that may be this job's fault; false where it has had its tries and is now settled. */
  mayRetry(cause: 'crash' | 'deadline'): boolean {
    this.clock?.stop();
    this.losses[cause] += 1;
    this.alone = true;
    const { deadline, crash } = this.job.retries ?? retryAlone;
    if (this.losses.deadline <= deadline && this.losses.crash <= crash) return true;
    this.finish({ ok: false, reason: cause === 'crash' ? 'worker-lost' : 'deadline' });
    return false;
  }

  /** Notes a loss that was another's fault. */
  spare(): boolean {
    this.clock?.stop();
    return !this.settled;
  }
}
