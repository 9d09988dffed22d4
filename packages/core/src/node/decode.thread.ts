import { parentPort } from 'node:worker_threads';
import { expose, type Endpoint } from 'comlink';
import nodeEndpoint, { type NodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs';
import { createDecodeWorkerApi } from '../workers/inside/decode-worker-api.ts';
import { allowFiles } from './file-source.ts';

allowFiles();
const api = createDecodeWorkerApi((beat) => parentPort!.postMessage(beat));
expose(api, nodeEndpoint(parentPort as unknown as NodeEndpoint) as Endpoint);
