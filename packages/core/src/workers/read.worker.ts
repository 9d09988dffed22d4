import { expose } from 'comlink';
import { allowHttpFiles } from './http-files.ts';
import { createReadWorkerApi } from './inside/read-worker-api.ts';

allowHttpFiles();
expose(createReadWorkerApi((beat) => postMessage(beat)));
