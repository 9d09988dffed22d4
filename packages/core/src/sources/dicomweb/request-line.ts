/** How soon a request is wanted: a picture that somebody looks at, what the page is built from, and what comes in its own time. */
export type Urgency = 'now' | 'soon' | 'later';

const ranks: Readonly<Record<Urgency, number>> = { now: 0, soon: 1, later: 2 };

interface Waiting {
  readonly rank: number;
  start(): void;
}

/**
 * Requests to one server: so many at once, the urgent ones first. What comes later never takes every place, and waits while anything
 * else does, so that a picture asked for in the middle of a retrieval is not behind it.
 */
export class RequestLine {
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #runningLater = 0;

  /** A browser opens six connections to one origin over HTTP/1.1, and the page wants one for itself. */
  constructor(
    private readonly atOnce = 5,
    private readonly laterAtOnce = 3,
  ) {}

  /** Rejects with what `work` throws, or with the signal's reason while it waits. */
  async run<T>(urgency: Urgency, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const rank = ranks[urgency];
    await this.#turn(rank, signal);
    try {
      return await work();
    } finally {
      this.#running -= 1;
      if (rank === ranks.later) this.#runningLater -= 1;
      this.#next();
    }
  }

  #turn(rank: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        rank,
        start: () => {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      const onAbort = (): void => {
        const at = this.#waiting.indexOf(waiting);
        if (at < 0) return;
        this.#waiting.splice(at, 1);
        reject(signal?.reason as Error);
      };
      if (signal?.aborted === true) return reject(signal.reason as Error);
      signal?.addEventListener('abort', onAbort, { once: true });
      const behind = this.#waiting.findIndex((other) => other.rank > rank);
      this.#waiting.splice(behind < 0 ? this.#waiting.length : behind, 0, waiting);
      this.#next();
    });
  }

  #next(): void {
    while (this.#running < this.atOnce) {
      const [first] = this.#waiting;
      if (first === undefined) return;
      const later = first.rank === ranks.later;
      if (later && this.#runningLater >= this.laterAtOnce) return;
      this.#waiting.shift();
      this.#running += 1;
      if (later) this.#runningLater += 1;
      first.start();
    }
  }
}
