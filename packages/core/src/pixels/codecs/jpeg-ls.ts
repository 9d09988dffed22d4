import { checkCodestream } from '../decode-gate.ts';
import type { FrameShape, RawFrame } from './codec.ts';
import { DecodeError } from './codec.ts';
import { readWholeJpegHeader } from './jpeg-markers.ts';
import { WasmCodec, asSamples, checkWasmFrame } from './wasm-codec.ts';

const charls = new WasmCodec(
  'charls',
  () => import('@cornerstonejs/codec-charls/decodewasmjs'),
  (module) => new module.JpegLSDecoder(),
  (decoder) => {
    const mode = decoder.getInterleaveMode();
    return typeof mode === 'number' ? mode : mode.value;
  },
);

/**
 * JPEG-LS, lossless and near-lossless (PS3.5 A.4.3), by CharLS. CharLS can run for ever on a damaged stream: the deadline
 * is kept by whoever owns the worker.
 */
export async function decodeJpegLS(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  const header = readWholeJpegHeader(bytes);
  if (header.frameType !== 0xf7 || header.subsampled) throw new DecodeError('undecodable');
  checkCodestream(header, shape);
  const frame = await charls.decode(bytes.subarray(0, header.end));
  checkWasmFrame(frame, header);
  const samples = asSamples(frame.bytes, header.precision, false);
  const planar = frame.extra === 0 && header.components > 1;
  return {
    samples: planar ? interleave(samples, header.components) : samples,
    colour: 'declared',
    precision: header.precision,
  };
}

function interleave<T extends Uint8Array | Uint16Array | Int16Array>(planar: T, components: number): T {
  const pixels = planar.length / components;
  const samples = planar.slice() as T;
  for (let component = 0; component < components; component += 1) {
    for (let pixel = 0; pixel < pixels; pixel += 1)
      samples[pixel * components + component] = planar[component * pixels + pixel] ?? 0;
  }
  return samples;
}
