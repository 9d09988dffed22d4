import { transfer } from 'comlink';
import { openByteSource } from '../../bytes/open-byte-source.ts';
import { readElementBytes, readElements } from '../../dicom/read-elements.ts';
import { decodeFrame } from '../../pixels/decode-frame.ts';
import { provideWasm } from '../../pixels/codecs/wasm-assets.ts';
import { makeThumbnail } from '../../thumbnails/make-thumbnail.ts';
import { fetchWasm } from '../assets-wasm.ts';
import { JobPulse, type BeatSink } from '../job-beat.ts';
import type { DecodeWorkerApi } from '../worker-api.ts';

/**
 * What a decode worker does, in whatever thread it is called. Its pictures are transferred, never copied. `addresses` of the
 * codecs' WebAssembly by file name; without them Node finds the installed packages.
 */
export function createDecodeWorkerApi(
  beats: BeatSink,
  addresses?: Readonly<Record<string, string>>,
  fetchBytes = fetchWasm,
): DecodeWorkerApi {
  let named = addresses;
  if (addresses) provideWasm((file) => fetchBytes(named?.[file] ?? file));
  return {
    hello: async () => 'ready',

    async decode(job, { entryId, source, frame, wasm }) {
      named = wasm ?? addresses;
      const pulse = new JobPulse(beats, job);
      const result = await decodeFrame(pulse.resting(openByteSource(source)), frame);
      const buffers = result.ok ? [result.frame.data.buffer as ArrayBuffer] : [];
      return transfer({ entryId, frame, result }, buffers);
    },

    async thumbnail(job, { entryId, source, frame, wasm }, longestSide) {
      named = wasm ?? addresses;
      const pulse = new JobPulse(beats, job);
      const result = await makeThumbnail(pulse.resting(openByteSource(source)), frame, longestSide);
      const buffers = result.ok ? [result.thumbnail.rgba.buffer as ArrayBuffer] : [];
      return transfer({ entryId, frame, result }, buffers);
    },

    async elements(job, { entryId, source }) {
      const pulse = new JobPulse(beats, job);
      return { entryId, result: await readElements(pulse.resting(openByteSource(source))) };
    },

    async elementBytes(job, { entryId, source }, range) {
      const pulse = new JobPulse(beats, job);
      const result = await readElementBytes(pulse.resting(openByteSource(source)), range);
      return transfer({ entryId, result }, result.ok ? [result.bytes.buffer as ArrayBuffer] : []);
    },
  };
}
