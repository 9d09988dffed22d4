import { BlobSource } from '../../bytes/blob-source.ts';
import type { DescribedInstance, DescribeFailure } from '../../dicom/json/describe-instance.ts';
import { fileStart } from '../../dicom/json/frame-file.ts';
import { AsyncQueue } from '../../sources/async-queue.ts';
import type { FoundEntry, Source, SourceFault } from '../../sources/source.ts';
import { isUid } from '../../sources/dicomweb/dicom-json.ts';
import type { DicomwebFailure } from '../../sources/dicomweb/failure.ts';
import { retrieveMetadata } from '../../sources/dicomweb/metadata.ts';
import type { DicomwebServer } from '../../sources/dicomweb/request.ts';
import type { RequestLine } from '../../sources/dicomweb/request-line.ts';
import { listSeries } from '../../sources/dicomweb/search.ts';
import { EXPLICIT_VR_LITTLE_ENDIAN } from '../../standard/transfer-syntaxes.ts';
import { RemoteFrames } from './remote-frames.ts';

/** Descriptions as data sets, in a worker; `undefined` where that worker was lost. */
export type Describe = (
  texts: readonly Uint8Array[],
  signal: AbortSignal,
) => Promise<readonly (DescribedInstance | DescribeFailure)[] | undefined>;

export interface LookFailure {
  readonly studyInstanceUID: string;
  /** Absent where the series of the study could not be listed. */
  readonly seriesInstanceUID?: string;
  readonly failure: DicomwebFailure;
}

interface SeriesRef {
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
}

/** Series whose descriptions are asked for at once: while one is on the line, another is being read. */
const seriesAtOnce = 2;
const start = fileStart(EXPLICIT_VR_LITTLE_ENDIAN);

/**
 * Studies as an archive describes them: each instance a file's head, its frames fetched when they are looked at. Walked again, it
 * asks for the series that did not come and gives only what is new.
 */
export class ArchiveSource implements Source {
  readonly kind = 'dicomweb';
  readonly #given = new Set<string>();
  readonly #whole = new Set<string>();
  #failures: LookFailure[] = [];
  #series = 0;
  /** Descriptions that were none, or spoke of another series. */
  #unusable = 0;

  constructor(
    private readonly server: DicomwebServer,
    private readonly studyInstanceUIDs: readonly string[],
    private readonly line: RequestLine,
    private readonly describe: Describe,
  ) {}

  get progress(): {
    readonly series: number;
    readonly instances: number;
    readonly unusable: number;
    readonly failures: readonly LookFailure[];
  } {
    return {
      series: this.#series,
      instances: this.#given.size,
      unusable: this.#unusable,
      failures: this.#failures,
    };
  }

  async *entries(signal: AbortSignal): AsyncGenerator<FoundEntry | SourceFault, void> {
    this.#failures = [];
    this.#series = 0;
    this.#unusable = 0;
    const wanted: SeriesRef[] = [];
    for (const studyInstanceUID of this.studyInstanceUIDs) {
      const answer = await this.line.run('soon', () => listSeries(this.server, studyInstanceUID, signal), signal);
      if (!answer.ok) {
        this.#failures.push({ studyInstanceUID, failure: answer.failure });
        continue;
      }
      this.#series += answer.value.series.length;
      this.#unusable += answer.value.unusable;
      for (const { seriesInstanceUID } of answer.value.series) wanted.push({ studyInstanceUID, seriesInstanceUID });
    }
    const queue = new AsyncQueue<FoundEntry>();
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let at = next++; at < wanted.length; at = next++) await this.#one(wanted[at]!, queue, signal);
    };
    // A lane ends early only when the walk was aborted, which the queue tells by itself.
    void Promise.allSettled(Array.from({ length: seriesAtOnce }, lane)).then(() => queue.end());
    for await (const batch of queue.batches(signal)) yield* batch;
  }

  async #one(series: SeriesRef, queue: AsyncQueue<FoundEntry>, signal: AbortSignal): Promise<void> {
    if (this.#whole.has(series.seriesInstanceUID)) return;
    const take = async (texts: readonly Uint8Array[]): Promise<void> => {
      const described = await this.describe(texts, signal);
      if (described === undefined) this.#unusable += texts.length;
      for (const one of described ?? []) {
        if (typeof one === 'string' || !isOf(one, series)) this.#unusable += 1;
        else if (!this.#given.has(one.sopInstanceUID)) {
          this.#given.add(one.sopInstanceUID);
          queue.push(this.#entry(one));
        }
      }
    };
    const answer = await this.line.run('soon', () => retrieveMetadata(this.server, series, take, signal), signal);
    if (answer.ok) this.#whole.add(series.seriesInstanceUID);
    else this.#failures.push({ ...series, failure: answer.failure });
  }

  #entry({ dataSet, ...one }: DescribedInstance): FoundEntry {
    const head = new Blob([start, dataSet]);
    const path = `${one.studyInstanceUID}/${one.seriesInstanceUID}/${one.sopInstanceUID}.dcm`;
    return {
      path,
      name: `${one.sopInstanceUID}.dcm`,
      size: head.size,
      bytes: new BlobSource(head, head.size),
      origin: [{ kind: 'dicomweb', path }],
      ...(one.pictures && {
        elsewhere: new RemoteFrames(this.server, this.line, one, one.pictures, head.slice(start.length)),
      }),
    };
  }
}

/** A description of another series than was asked for is not shown as this one's. */
function isOf(one: DescribedInstance, { studyInstanceUID, seriesInstanceUID }: SeriesRef): boolean {
  return (
    isUid(one.sopInstanceUID) &&
    one.studyInstanceUID === studyInstanceUID &&
    one.seriesInstanceUID === seriesInstanceUID
  );
}
