import type { DicomwebServer } from '../../sources/dicomweb/request.ts';
import { RequestLine } from '../../sources/dicomweb/request-line.ts';
import { workerStarter } from '../../workers/assets.ts';
import type { ReadWorkerApi } from '../../workers/worker-api.ts';
import { WorkerPool } from '../../workers/worker-pool.ts';
import type { WorkerPoolOptions } from '../../workers/worker-pool.ts';
import { openIntake } from '../open-intake.ts';
import type { Intake, IntakeOptions } from '../intake.ts';
import type { Source } from '../../sources/source.ts';
import { ArchiveSource } from './archive-source.ts';
import type { LookFailure } from './archive-source.ts';

export interface LookOptions {
  readonly signal?: AbortSignal;
  /** Shared with whatever else asks the same server, so that pictures come first. */
  readonly line?: RequestLine;
  /** Where the reading happens; by default on the page's own workers. */
  readonly open?: (sources: readonly Source[], options: IntakeOptions) => Intake;
  readonly pool?: Pick<WorkerPoolOptions<ReadWorkerApi>, 'start' | 'inThread'>;
}

/** How a look stands. What did not come is named; {@link ArchiveLook.again} asks for it. */
export interface LookProgress {
  readonly series: number;
  readonly instances: number;
  readonly unusable: number;
  readonly failures: readonly LookFailure[];
}

/**
 * Studies of an archive before their files are here. Its headers are the server's word and its pictures one frame each: good to look
 * at, no ground for a report. Its entries' bytes are heads without pixels, which no check, hash or package may be made of.
 */
export interface ArchiveLook {
  readonly intake: Intake;
  readonly progress: LookProgress;
  /** Asks for what did not come; what is here stays. */
  again(): void;
  close(): void;
}

/** A hostile description of the most bytes takes a tenth of this. */
const milliseconds = 20_000;

/** Looks at studies by their metadata and single frames (PS3.18 10.4.1.1.2, 10.4.1.1.6). */
export function lookAtStudies(
  server: DicomwebServer,
  studyInstanceUIDs: readonly string[],
  { signal, line = new RequestLine(), open = openIntake, pool }: LookOptions = {},
): ArchiveLook {
  const describers = new WorkerPool<ReadWorkerApi>({ ...(pool ?? pageWorkers()), size: 1 });
  const source = new ArchiveSource(server, studyInstanceUIDs, line, async (texts, stop) => {
    const answer = await describers.run({
      call: (api, job) => api.describe(job, texts),
      cpuMilliseconds: milliseconds,
      signal: stop,
    });
    return answer.ok ? answer.value : undefined;
  });
  const intake = open([source], { workers: 1, ...(signal && { signal }) });
  return {
    intake,
    get progress() {
      return source.progress;
    },
    again: () => intake.add([source]),
    close: () => {
      intake.close();
      describers.close();
    },
  };
}

function pageWorkers(): Pick<WorkerPoolOptions<ReadWorkerApi>, 'start' | 'inThread'> {
  return {
    start: workerStarter('read'),
    inThread: async (beats) => (await import('../../workers/inside/read-worker-api.ts')).createReadWorkerApi(beats),
  };
}
