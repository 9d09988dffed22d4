import { parentPort } from 'node:worker_threads';
import { expose, type Endpoint } from 'comlink';
import nodeEndpoint, { type NodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs';
import { createReadWorkerApi } from '../workers/inside/read-worker-api.ts';
import { allowFiles, openFileInstantly } from './file-source.ts';

allowFiles();
const api = createReadWorkerApi((beat) => parentPort!.postMessage(beat), openFileInstantly);
expose(api, nodeEndpoint(parentPort as unknown as NodeEndpoint) as Endpoint);
