import type { DecodedPicture } from '../evidence-map.ts';
import { shrink } from './shrink.ts';
import { pictureHeader } from './picture-header.ts';

interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** `decodePicture` where there is no canvas: JPEG and PNG in pure JavaScript. Anything else stays unseen. */
export async function decodePictureInNode(
  file: Blob | Uint8Array,
  longestSide: number,
): Promise<DecodedPicture | undefined> {
  const data = file instanceof Uint8Array ? file : new Uint8Array(await file.arrayBuffer());
  const { format } = pictureHeader(data.subarray(0, 65_536));
  try {
    const raster = format === 'jpeg' ? await jpeg(data) : format === 'png' ? await png(data) : undefined;
    return raster && shrink(raster, longestSide);
  } catch {
    return undefined;
  }
}

async function jpeg(data: Uint8Array): Promise<Raster> {
  const decoder = (await import('jpeg-js' as string)) as {
    default: { decode(data: Uint8Array, options: object): Raster };
  };
  return decoder.default.decode(data, {
    useTArray: true,
    formatAsRGBA: true,
    tolerantDecoding: true,
    maxResolutionInMP: 100,
    maxMemoryUsageInMB: 1024,
  });
}

async function png(data: Uint8Array): Promise<Raster> {
  const decoder = (await import('pngjs' as string)) as { PNG: { sync: { read(data: Uint8Array): Raster } } };
  const { Buffer: NodeBuffer } = globalThis as unknown as {
    Buffer: { from(data: ArrayBufferLike, offset: number, length: number): Uint8Array };
  };
  return decoder.PNG.sync.read(NodeBuffer.from(data.buffer, data.byteOffset, data.byteLength));
}
