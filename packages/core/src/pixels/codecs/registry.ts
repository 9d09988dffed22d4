import type { FrameDecoder } from './codec.ts';

type Family = 'native' | 'rle' | 'jpeg' | 'jpeg-extended' | 'jpeg-lossless' | 'jpeg-ls' | 'jpeg-2000' | 'htj2k' | 'deflated-frame';

/** Transfer syntaxes (PS3.6 A-1) whose pixels we decode, and by what. */
const families: Readonly<Record<string, Family>> = {
  '1.2.840.10008.1.2': 'native',
  '1.2.840.10008.1.2.1': 'native',
  '1.2.840.10008.1.2.1.99': 'native',
  '1.2.840.10008.1.2.2': 'native',
  '1.2.840.10008.1.2.8.1': 'deflated-frame',
  '1.2.840.10008.1.2.5': 'rle',
  '1.2.840.10008.1.2.4.50': 'jpeg',
  '1.2.840.10008.1.2.4.51': 'jpeg-extended',
  '1.2.840.10008.1.2.4.53': 'jpeg-extended',
  '1.2.840.10008.1.2.4.55': 'jpeg-extended',
  '1.2.840.10008.1.2.4.57': 'jpeg-lossless',
  '1.2.840.10008.1.2.4.70': 'jpeg-lossless',
  '1.2.840.10008.1.2.4.80': 'jpeg-ls',
  '1.2.840.10008.1.2.4.81': 'jpeg-ls',
  '1.2.840.10008.1.2.4.90': 'jpeg-2000',
  '1.2.840.10008.1.2.4.91': 'jpeg-2000',
  '1.2.840.10008.1.2.4.92': 'jpeg-2000',
  '1.2.840.10008.1.2.4.93': 'jpeg-2000',
  '1.2.840.10008.1.2.4.201': 'htj2k',
  '1.2.840.10008.1.2.4.202': 'htj2k',
  '1.2.840.10008.1.2.4.203': 'htj2k',
};

/** One dynamic import each, so that a worker loads only the codec in use. */
const loaders: Readonly<Record<Exclude<Family, 'native'>, () => Promise<FrameDecoder>>> = {
  'deflated-frame': async () => (await import('./deflated.ts')).decodeDeflatedFrame,
  rle: async () => (await import('./rle.ts')).decodeRle,
  jpeg: async () => (await import('./jpeg-baseline.ts')).decodeJpegBaseline,
  'jpeg-extended': async () => (await import('./jpeg-extended.ts')).decodeJpegExtended,
  'jpeg-lossless': async () => (await import('./jpeg-lossless.ts')).decodeJpegLossless,
  'jpeg-ls': async () => (await import('./jpeg-ls.ts')).decodeJpegLS,
  'jpeg-2000': async () => (await import('./jpeg2000.ts')).decodeJpeg2000,
  htj2k: async () => (await import('./jpeg2000.ts')).decodeHtj2k,
};

/** False for video, JPEG XL, retired JPEG processes and anything unknown: `decodeFrame` answers `unsupported-syntax` to these. */
export function isDecodable(transferSyntaxUID: string): boolean {
  return Object.hasOwn(families, transferSyntaxUID);
}

/** The decoder for encapsulated frames of a syntax; `native` where frames lie bare in the file; undefined where there is none. */
export async function frameDecoder(transferSyntaxUID: string): Promise<FrameDecoder | 'native' | undefined> {
  const family = isDecodable(transferSyntaxUID) ? families[transferSyntaxUID] : undefined;
  return family === undefined || family === 'native' ? family : loaders[family]();
}
