import { expose } from 'comlink';
import { allowHttpFiles } from './http-files.ts';
import { createDecodeWorkerApi } from './inside/decode-worker-api.ts';
import { wasmBeside } from './wasm-beside.ts';

allowHttpFiles();
expose(createDecodeWorkerApi((beat) => postMessage(beat), wasmBeside));
