import { checkCodestream } from '../decode-gate.ts';
import type { FrameShape, RawFrame } from './codec.ts';
import { DecodeError } from './codec.ts';
import { readJpeg2000Header } from './jpeg2000-markers.ts';
import { WasmCodec, asSamples, checkWasmFrame } from './wasm-codec.ts';

const openjpeg = new WasmCodec(
  'openjpeg',
  () => import('@cornerstonejs/codec-openjpeg/decodewasmjs'),
  (module) => new module.J2KDecoder(),
  () => undefined,
);

const openjph = new WasmCodec(
  'openjph',
  () => import('@cornerstonejs/codec-openjph/wasmjs'),
  (module) => new module.HTJ2KDecoder(),
  () => undefined,
);

/** JPEG 2000 Part 1 and its multi-component Part 2 kin (PS3.5 A.4.4), by openjpeg. */
export function decodeJpeg2000(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  return decode(openjpeg, bytes, shape);
}

/** High-Throughput JPEG 2000 (PS3.5 A.4.11), by OpenJPH. */
export function decodeHtj2k(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  return decode(openjph, bytes, shape);
}

async function decode(
  codec: typeof openjpeg | typeof openjph,
  bytes: Uint8Array,
  shape: FrameShape,
): Promise<RawFrame> {
  const header = readJpeg2000Header(bytes, (size) => checkCodestream(size, shape));
  const { components, precision } = header;
  // The builds write 16 bits at most, and leave colour of more than 8 bits unwritten.
  if (precision > 16 || (components > 1 && precision > 8)) throw new DecodeError('unsupported-syntax');
  // openjpeg holds two 32-bit planes a component besides input and output: what cannot fit its heap is not begun.
  if (shape.rows * shape.columns * components * 10 + bytes.length > 480 * 1024 * 1024) throw new DecodeError('limit');
  const codestream = bytes.slice(header.start);
  // The builds clamp signed samples of 8 bits or fewer at zero. Called unsigned, the same codestream comes out shifted up by
  // half its range (ISO 15444-1 G.1.2), which is undone below.
  const shifted = header.signed && precision <= 8;
  if (shifted) for (const at of header.sampleSizeOffsets) codestream[at] = (codestream[at] ?? 0) & 0x7f;
  const frame = await codec.decode(codestream);
  checkWasmFrame(frame, header);
  const samples = asSamples(frame.bytes, precision, header.signed);
  const colour = components > 1 && header.componentTransform ? 'rgb' : 'declared';
  if (!shifted) return { samples, colour, precision };
  const half = 2 ** (precision - 1);
  return { samples: Int8Array.from(samples, (value) => value - half), colour, precision };
}
