import type { SourceDescriptor } from '../bytes/byte-source.ts';
import type { DecodeResult, PixelFrame, Thumbnail, ThumbnailResult } from '../pixels/pixel-frame.ts';
import type { Remote } from 'comlink';
import type { DecodeReply, DecodeRequest, DecodeWorkerApi } from '../workers/worker-api.ts';
import { wasmLocator } from '../workers/assets.ts';
import type { WorkerPool } from '../workers/worker-pool.ts';
import type { PoolFailure } from '../workers/pool-job.ts';
import type { FrameRef } from './intake.ts';
import type { IntakeEntry } from './intake-entry.ts';

/** The slowest codec takes 0.16 µs a sample; this is a dozen times that. */
const millisecondsPerSample = 0.002;
/** The first frame also pays for compiling its codec. */
const leastMilliseconds = 4_000;
const wasmNames = [
  'openjpegwasm_decode.wasm',
  'openjphjs.wasm',
  'charlswasm_decode.wasm',
  'libjpegturbowasm_decode.wasm',
];

type Failed = Extract<DecodeResult, { ok: false }>;

/** Frames and thumbnails by the decode workers. A picture that does not answer the question asked is refused. */
export class Pictures {
  constructor(private readonly pool: WorkerPool<DecodeWorkerApi>) {}

  async frame(entry: IntakeEntry, { frame }: FrameRef, signal: AbortSignal | undefined): Promise<DecodeResult> {
    const result = await this.ask(entry, frame, signal, 1, (api, job, request) => api.decode(job, request));
    return result.ok && !hasShape(result.frame, entry) ? { ok: false, reason: 'mismatch' } : result;
  }

  async thumbnail(
    entry: IntakeEntry,
    { frame }: FrameRef,
    longestSide: number,
    signal: AbortSignal | undefined,
  ): Promise<ThumbnailResult> {
    const result = await this.ask(entry, frame, signal, 0, (api, job, request) =>
      api.thumbnail(job, request, longestSide),
    );
    return result.ok && !hasProportions(result.thumbnail, entry, longestSide)
      ? { ok: false, reason: 'mismatch' }
      : result;
  }

  private async ask<Result extends DecodeResult | ThumbnailResult>(
    entry: IntakeEntry,
    frame: number,
    signal: AbortSignal | undefined,
    priority: number,
    call: (api: Remote<DecodeWorkerApi>, job: number, request: DecodeRequest) => Promise<DecodeReply<Result>>,
  ): Promise<Result | Failed> {
    const place = await placeOf(entry, frame, priority > 0, signal);
    if (!place.ok) return place;
    const locate = wasmLocator();
    const request: DecodeRequest = {
      entryId: entry.id,
      source: place.source,
      frame: place.frame,
      ...(locate && { wasm: Object.fromEntries(wasmNames.map((name) => [name, locate(name)])) }),
    };
    const answer = await this.pool.run({
      call: (api, job) => call(api, job, request),
      cpuMilliseconds: Math.max(leastMilliseconds, entry.frameSamples * millisecondsPerSample),
      priority,
      ...(signal && { signal }),
    });
    if (!answer.ok) return { ok: false, reason: reasonOf(answer.reason) };
    const { entryId, frame: answered, result } = answer.value;
    return entryId === entry.id && answered === place.frame ? result : { ok: false, reason: 'mismatch' };
  }
}

type Place = { readonly ok: true; readonly source: SourceDescriptor; readonly frame: number } | Failed;

/** Where the frame's bytes are: in the entry, or in a file made for it. */
async function placeOf(
  { bytes, elsewhere }: IntakeEntry,
  frame: number,
  urgent: boolean,
  signal: AbortSignal | undefined,
): Promise<Place> {
  if (elsewhere === undefined) return { ok: true, source: bytes.descriptor, frame };
  try {
    const file = await elsewhere.frame(frame, urgent, signal);
    return file.ok ? { ...file, frame: 1 } : file;
  } catch {
    return { ok: false, reason: 'worker-lost' };
  }
}

function reasonOf(reason: PoolFailure): Failed['reason'] {
  if (reason === 'failed') return 'undecodable';
  return reason === 'aborted' ? 'worker-lost' : reason;
}

function hasShape(frame: PixelFrame, { rows, columns }: IntakeEntry): boolean {
  const samples = frame.rows * frame.columns * frame.samplesPerPixel;
  return frame.rows === rows && frame.columns === columns && frame.data.length === samples;
}

function hasProportions(
  { width, height, rgba }: Thumbnail,
  { rows, columns }: IntakeEntry,
  longestSide: number,
): boolean {
  const scale = Math.min(1, longestSide / Math.max(rows, columns));
  const fits = Math.abs(width - columns * scale) <= 1 && Math.abs(height - rows * scale) <= 1;
  return fits && rgba.length === width * height * 4;
}
