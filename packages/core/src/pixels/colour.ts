import type { FrameShape, Samples } from './codecs/codec.ts';
import { DecodeError } from './codecs/codec.ts';
import type { LookupTable } from './pixel-frame.ts';

/** Red, green and blue Palette Color Lookup Tables, PS3.3 C.7.9. */
export interface Palette {
  readonly red: LookupTable;
  readonly green: LookupTable;
  readonly blue: LookupTable;
}

/** Interleaved samples of three to 8-bit RGB. `colour` is the codec's answer to whether they are RGB already. */
export function toRgb(samples: Samples, shape: FrameShape, colour: 'declared' | 'rgb'): Uint8Array {
  const bytes = toBytes(samples, shape.bitsStored);
  const declared = shape.photometricInterpretation;
  // YBR_RCT and YBR_ICT without a component transform in the codestream hold RGB: nothing was transformed.
  if (colour === 'rgb' || declared === 'RGB' || declared === 'YBR_RCT' || declared === 'YBR_ICT') return bytes;
  if (declared === 'YBR_FULL' || declared === 'YBR_FULL_422') return ybrToRgb(bytes, 0, 1, 1);
  // Partial range: luminance 16 to 235, chrominance 16 to 240 (PS3.3 C.7.6.3.1.2, retired).
  if (declared.startsWith('YBR_PARTIAL_')) return ybrToRgb(bytes, 16, 255 / 219, 255 / 224);
  throw new DecodeError('unsupported-syntax');
}

/** The upper eight bits of each stored value. */
function toBytes(samples: Samples, bitsStored: number): Uint8Array {
  if (samples instanceof Uint8Array && bitsStored === 8) return samples;
  const factor = 2 ** (bitsStored - 8);
  const bytes = new Uint8Array(samples.length);
  for (let index = 0; index < samples.length; index += 1)
    bytes[index] = Math.floor((samples[index] as number) / factor);
  return bytes;
}

function ybrToRgb(ybr: Uint8Array, black: number, lumaGain: number, chromaGain: number): Uint8Array {
  const rgb = new Uint8ClampedArray(ybr.length);
  for (let at = 0; at < ybr.length; at += 3) {
    const luma = ((ybr[at] as number) - black) * lumaGain;
    const blue = ((ybr[at + 1] as number) - 128) * chromaGain;
    const red = ((ybr[at + 2] as number) - 128) * chromaGain;
    rgb[at] = luma + 1.402 * red;
    rgb[at + 1] = luma - (0.114 * 1.772 * blue + 0.299 * 1.402 * red) / 0.587;
    rgb[at + 2] = luma + 1.772 * blue;
  }
  return new Uint8Array(rgb.buffer);
}

/** Palette indices to 8-bit RGB. Indices outside a table take its first or last entry (PS3.3 C.7.6.3.1.5). */
export function applyPalette(indices: Samples, palette: Palette): Uint8Array {
  const rgb = new Uint8Array(indices.length * 3);
  const tables = [palette.red, palette.green, palette.blue];
  tables.forEach((table, channel) => {
    const entries = toByteEntries(table);
    const last = entries.length - 1;
    for (let pixel = 0; pixel < indices.length; pixel += 1) {
      const index = (indices[pixel] as number) - table.firstValueMapped;
      rgb[3 * pixel + channel] = entries[index < 0 ? 0 : index > last ? last : index] as number;
    }
  });
  return rgb;
}

function toByteEntries(table: LookupTable): Uint8Array {
  if (table.data.length === 0) throw new DecodeError('undecodable');
  // Some writers announce 16 bits and give 8: then nothing exceeds 255.
  const wide = table.bits > 8 && table.data.some((entry) => entry > 255);
  return Uint8Array.from(table.data, (entry) => (wide ? entry >> 8 : entry));
}
