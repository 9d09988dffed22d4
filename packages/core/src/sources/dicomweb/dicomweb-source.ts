import { BlobSource } from '../../bytes/blob-source.ts';
import { AsyncQueue } from '../async-queue.ts';
import type { FoundEntry, Source, SourceFault } from '../source.ts';
import type { DicomwebFailure } from './failure.ts';
import { isPassing } from './failure.ts';
import type { DicomwebServer } from './request.ts';
import type { RequestLine } from './request-line.ts';
import { retrieveInstance } from './retrieve.ts';
import { listInstances } from './search.ts';
import type { InstanceRef } from './search.ts';

export interface DicomwebSourceOptions {
  /** Requests at once; default 4. A browser opens six connections to one origin, and the page wants one for itself. */
  readonly atOnce?: number;
  /** Cap on one file's bytes; default 4 GiB. */
  readonly instanceBytes?: number;
  /** Shared with who looks at the same studies meanwhile: their pictures go before whole files. */
  readonly line?: RequestLine;
}

export interface MissedInstance {
  readonly sopInstanceUID: string;
  readonly failure: DicomwebFailure;
}

/** How a retrieval stands: `listed` is what the server says the studies hold. */
export interface DicomwebProgress {
  readonly listed: number;
  readonly received: number;
  /** What did not come, and why. */
  readonly missed: readonly MissedInstance[];
  /** Why a study could not be listed, or how many of its instances the server named without a usable identifier. */
  readonly unlisted: readonly { readonly studyInstanceUID: string; readonly failure: DicomwebFailure }[];
}

/** So many files in a row that a stopped server did not give: the rest is not asked for one by one. */
const stoppedAfter = 3;

/**
 * The instances of studies on a DICOMweb server, as files. What has come is kept while the source lives: walked again after a
 * server stopped, it gives those at once and asks only for the others. The retrieval is one instance a request, so that each file
 * has its own fate.
 */
export class DicomwebSource implements Source {
  readonly kind = 'dicomweb';
  readonly #received = new Map<string, FoundEntry>();
  #listed: readonly InstanceRef[] = [];
  #missed = new Map<string, DicomwebFailure>();
  #unlisted = new Map<string, DicomwebFailure>();

  constructor(
    private readonly server: DicomwebServer,
    private readonly studyInstanceUIDs: readonly string[],
    private readonly options: DicomwebSourceOptions = {},
  ) {}

  get progress(): DicomwebProgress {
    return {
      listed: this.#listed.length,
      received: this.#received.size,
      missed: [...this.#missed].map(([sopInstanceUID, failure]) => ({ sopInstanceUID, failure })),
      unlisted: [...this.#unlisted].map(([studyInstanceUID, failure]) => ({ studyInstanceUID, failure })),
    };
  }

  async *entries(signal: AbortSignal): AsyncGenerator<FoundEntry | SourceFault, void> {
    this.#missed = new Map();
    this.#unlisted = new Map();
    const listed: InstanceRef[] = [];
    for (const studyInstanceUID of this.studyInstanceUIDs) {
      const answer = await listInstances(this.server, studyInstanceUID, signal);
      if (!answer.ok) this.#unlisted.set(studyInstanceUID, answer.failure);
      else listed.push(...answer.value.instances);
      if (!answer.ok || answer.value.unusable > 0) {
        if (answer.ok) this.#unlisted.set(studyInstanceUID, { reason: 'malformed' });
        yield { fault: answer.ok || answer.failure.reason !== 'limit' ? 'io' : 'limit', path: studyInstanceUID };
      }
    }
    this.#listed = listed;
    const wanted: InstanceRef[] = [];
    for (const instance of listed) {
      const received = this.#received.get(instance.sopInstanceUID);
      if (received === undefined) wanted.push(instance);
      else yield received;
    }
    for await (const batch of this.#retrieve(wanted, signal)) yield* batch;
  }

  #retrieve(wanted: readonly InstanceRef[], signal: AbortSignal): AsyncIterable<readonly (FoundEntry | SourceFault)[]> {
    const queue = new AsyncQueue<FoundEntry | SourceFault>();
    let next = 0;
    let stopped = 0;
    let broken: DicomwebFailure | undefined;
    const lane = async (): Promise<void> => {
      for (let at = next++; at < wanted.length; at = next++) {
        const instance = wanted[at]!;
        const most = this.options.instanceBytes ?? 4 * 2 ** 30;
        const answer =
          broken === undefined
            ? await this.#inLine(() => retrieveInstance(this.server, instance, most, signal), signal)
            : ({ ok: false, failure: broken } as const);
        if (answer.ok) {
          stopped = 0;
          const entry = foundInstance(instance, answer.value);
          this.#received.set(instance.sopInstanceUID, entry);
          queue.push(entry);
          continue;
        }
        const { failure } = answer;
        stopped = isPassing(failure) ? stopped + 1 : 0;
        if (stopped >= stoppedAfter || failure.reason === 'unauthorised') broken = failure;
        this.#missed.set(instance.sopInstanceUID, failure);
        queue.push({ fault: failure.reason === 'limit' ? 'limit' : 'io', path: pathOf(instance) });
      }
    };
    const lanes = Array.from({ length: Math.max(1, this.options.atOnce ?? 4) }, lane);
    // A lane ends early only when the walk was aborted, which the queue tells by itself.
    void Promise.allSettled(lanes).then(() => queue.end());
    return queue.batches(signal);
  }

  #inLine<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return this.options.line?.run('later', work, signal) ?? work();
  }
}

function pathOf({ studyInstanceUID, seriesInstanceUID, sopInstanceUID }: InstanceRef): string {
  return `${studyInstanceUID}/${seriesInstanceUID}/${sopInstanceUID}.dcm`;
}

function foundInstance(instance: InstanceRef, blob: Blob): FoundEntry {
  const path = pathOf(instance);
  return {
    path,
    name: `${instance.sopInstanceUID}.dcm`,
    size: blob.size,
    bytes: new BlobSource(blob, blob.size),
    origin: [{ kind: 'dicomweb', path }],
  };
}
