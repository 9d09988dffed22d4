import { lookupTransferSyntax } from '../../standard/transfer-syntaxes.ts';
import type { CodecId } from '../../standard/transfer-syntaxes.ts';
import type { FrameDecoder } from './codec.ts';

/** One dynamic import each, so that a worker loads only the codec in use. */
const loaders: Readonly<Record<CodecId, () => Promise<FrameDecoder>>> = {
  rle: async () => (await import('./rle.ts')).decodeRle,
  deflate: async () => (await import('./deflated.ts')).decodeDeflatedFrame,
  'jpeg-baseline': async () => (await import('./jpeg-baseline.ts')).decodeJpegBaseline,
  'jpeg-extended': async () => (await import('./jpeg-extended.ts')).decodeJpegExtended,
  'jpeg-lossless': async () => (await import('./jpeg-lossless.ts')).decodeJpegLossless,
  'jpeg-ls': async () => (await import('./jpeg-ls.ts')).decodeJpegLS,
  jpeg2000: async () => (await import('./jpeg2000.ts')).decodeJpeg2000,
  htj2k: async () => (await import('./jpeg2000.ts')).decodeHtj2k,
};

const codecOf = (transferSyntaxUID: string): CodecId | 'native' | 'unsupported' =>
  lookupTransferSyntax(transferSyntaxUID)?.codec ?? 'unsupported';

/** False for video, JPEG XL, arithmetic and hierarchical JPEG and anything unknown: these end as `unsupported-syntax`. */
export function isDecodable(transferSyntaxUID: string): boolean {
  return codecOf(transferSyntaxUID) !== 'unsupported';
}

/** The decoder for one frame of a syntax; `native` where its samples lie bare; undefined where there is none. */
export async function frameDecoder(transferSyntaxUID: string): Promise<FrameDecoder | 'native' | undefined> {
  const codec = codecOf(transferSyntaxUID);
  if (codec === 'native') return codec;
  return codec === 'unsupported' ? undefined : loaders[codec]();
}
