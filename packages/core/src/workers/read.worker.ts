import { expose } from 'comlink';
import { createReadWorkerApi } from './inside/read-worker-api.ts';

expose(createReadWorkerApi((beat) => postMessage(beat)));
