import type { ByteSource } from '../bytes/byte-source.ts';

/**
 * What a worker says beside its answers, as plain messages on the same port (comlink ignores messages without its id).
 * `cpu`: the job computes from now on; the first one means "started". `io`: it waits for bytes, so its clock rests.
 * `part`: a piece of the answer, ahead of the rest.
 */
export type JobBeat =
  | { readonly beat: 'cpu' | 'io'; readonly job: number }
  | { readonly beat: 'part'; readonly job: number; readonly part: unknown };

export type BeatSink = (beat: JobBeat) => void;

/** Every worker of ours answers this besides its own methods. */
export interface WorkerBase {
  /** Proof that the script was loaded and still answers. */
  hello(): Promise<'ready'>;
}

export function isJobBeat(data: unknown): data is JobBeat {
  return typeof data === 'object' && data !== null && 'beat' in data && 'job' in data;
}

/** The worker's side of one job's clock. */
export class JobPulse {
  constructor(
    private readonly sink: BeatSink,
    private readonly job: number,
  ) {
    sink({ beat: 'cpu', job });
  }

  /** Awaits bytes with the job's CPU clock at rest. */
  async waiting<T>(bytes: Promise<T>): Promise<T> {
    this.sink({ beat: 'io', job: this.job });
    try {
      return await bytes;
    } finally {
      this.sink({ beat: 'cpu', job: this.job });
    }
  }

  /** The same source, with the clock at rest while it reads. */
  resting(source: ByteSource): ByteSource {
    return new RestingSource(source, this);
  }

  part(part: unknown): void {
    this.sink({ beat: 'part', job: this.job, part });
  }
}

class RestingSource implements ByteSource {
  constructor(
    private readonly source: ByteSource,
    private readonly pulse: JobPulse,
  ) {}

  get size(): number {
    return this.source.size;
  }

  get descriptor(): ByteSource['descriptor'] {
    return this.source.descriptor;
  }

  read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    return this.pulse.waiting(this.source.read(offset, length, signal));
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return this.source.stream(signal);
  }
}
