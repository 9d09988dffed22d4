import type { Reslicer } from './reslice.ts';

interface Job {
  readonly reslicer: Reslicer;
  readonly signal: AbortSignal | undefined;
  readonly done: (values: Float32Array | undefined) => void;
}

/** Longest stretch of work between two breaths of the page, in milliseconds. */
const stretch = 10;

/** Draws cuts on the page's own thread a stretch at a time, the newest wish first: what is looked at goes before what is fetched ahead. */
export class ResliceQueue {
  readonly #jobs: Job[] = [];
  #running = false;

  run(reslicer: Reslicer, signal?: AbortSignal): Promise<Float32Array | undefined> {
    return new Promise((done) => {
      this.#jobs.push({ reslicer, signal, done });
      if (!this.#running) void this.#work();
    });
  }

  async #work(): Promise<void> {
    this.#running = true;
    for (let job = this.#jobs.at(-1); job; job = this.#jobs.at(-1)) {
      const until = performance.now() + stretch;
      const aborted = job.signal?.aborted === true;
      while (!aborted && !job.reslicer.done && performance.now() < until) job.reslicer.step();
      if (aborted || job.reslicer.done) {
        this.#jobs.splice(this.#jobs.indexOf(job), 1);
        job.done(aborted ? undefined : job.reslicer.values);
      }
      // A timer of zero lets events and painting in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
    this.#running = false;
  }
}
