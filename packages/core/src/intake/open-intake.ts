import type { Source } from '../sources/source.ts';
import { warmWorkers, workerStarter } from '../workers/assets.ts';
import { retryDelays, type IntakeHost } from './intake-host.ts';
import type { Intake, IntakeOptions } from './intake.ts';
import { IntakeSession } from './intake-session.ts';

/** Starts to read what `sources` hold. Nothing is uploaded, nothing is kept after {@link Intake.close}. */
export function openIntake(sources: readonly Source[], options: IntakeOptions = {}): Intake {
  return new IntakeSession(sources, options, pageHost());
}

/** Starts the workers of the next {@link openIntake} now, while the person still chooses. Unused, they end within a minute. */
export function warmIntake(): void {
  warmWorkers('read', readWorkers());
  warmWorkers('decode', 1);
}

function readWorkers(): number {
  return Math.min(4, Math.max(2, Math.floor(navigator.hardwareConcurrency / 2)));
}

/** Two or three workers read fastest (more only queue in the browser's one file service), in batches of 32 Files. */
function pageHost(): IntakeHost {
  return {
    read: {
      start: workerStarter('read'),
      inThread: async (beats) => (await import('../workers/inside/read-worker-api.ts')).createReadWorkerApi(beats),
    },
    decode: {
      start: workerStarter('decode'),
      inThread: async (beats) => (await import('../workers/inside/decode-worker-api.ts')).createDecodeWorkerApi(beats),
    },
    readWorkers: readWorkers(),
    showsPictures: true,
    depth: 2,
    batch: { first: 8, most: 32 },
    retryDelays,
  };
}
