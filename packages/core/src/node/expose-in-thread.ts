import { parentPort } from 'node:worker_threads';
import { expose, type Endpoint } from 'comlink';
import nodeEndpoint, { type NodeEndpoint } from 'comlink/dist/esm/node-adapter.mjs';
import type { BeatSink } from '../workers/job-beat.ts';

/** Makes this thread one of a pool: for packages of ours whose threads do other work than reading and decoding. */
export function exposeInThread(create: (beats: BeatSink) => object): void {
  const port = parentPort;
  if (!port) throw new Error('not a thread');
  expose(
    create((beat) => port.postMessage(beat)),
    nodeEndpoint(port as unknown as NodeEndpoint) as Endpoint,
  );
}
