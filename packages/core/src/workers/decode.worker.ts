import { expose } from 'comlink';
import { createDecodeWorkerApi } from './inside/decode-worker-api.ts';
import { wasmBeside } from './wasm-beside.ts';

expose(createDecodeWorkerApi((beat) => postMessage(beat), wasmBeside));
