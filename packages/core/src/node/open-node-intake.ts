import { availableParallelism } from 'node:os';
import { retryDelays, type IntakeHost } from '../intake/intake-host.ts';
import type { Intake, IntakeOptions } from '../intake/intake.ts';
import { IntakeSession } from '../intake/intake-session.ts';
import type { Source } from '../sources/source.ts';
import { createReadWorkerApi } from '../workers/inside/read-worker-api.ts';
import { allowFiles, openFileInstantly } from './file-source.ts';
import { threadStarter } from './thread-host.ts';

/** As the `openIntake` for pages, with threads of Node instead of Web Workers. */
export function openIntake(sources: readonly Source[], options: IntakeOptions = {}): Intake {
  allowFiles();
  return new IntakeSession(sources, options, nodeHost());
}

function nodeHost(): IntakeHost {
  return {
    read: {
      start: threadStarter(new URL('./read.thread.ts', import.meta.url)),
      inThread: async (beats) => createReadWorkerApi(beats, openFileInstantly),
    },
    decode: {
      start: threadStarter(new URL('./decode.thread.ts', import.meta.url)),
      inThread: async (beats) => (await import('../workers/inside/decode-worker-api.ts')).createDecodeWorkerApi(beats),
    },
    readWorkers: Math.min(2, Math.max(1, availableParallelism() - 1)),
    showsPictures: false,
    depth: 2,
    batch: { first: 32, most: 256 },
    retryDelays,
  };
}
