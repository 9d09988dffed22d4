import type { ImageFacts } from './instance-header.ts';

/** Whether the bytes hold all pixels that the data set declares (`checks.md` C1). */
export interface PixelVerdict {
  readonly state: 'whole' | 'truncated' | 'malformed';
  readonly at?: number;
  readonly missingBytes?: number;
  readonly missingFrames?: number;
  /** Native pixels that go on after what rows, columns and frames ask for. */
  readonly longer?: boolean;
}

const CHROMA_HALVED = /^YBR_(FULL|PARTIAL)_422$/;

/** Bits of one native frame. 4:2:2 chroma is stored at half width (PS3.3 C.7.6.3.1.2). */
export function nativeFrameBits(image: ImageFacts): number {
  const bits = image.rows * image.columns * image.samplesPerPixel * image.bitsAllocated;
  return CHROMA_HALVED.test(image.photometricInterpretation) && image.samplesPerPixel === 3 ? (bits * 2) / 3 : bits;
}

/** Why no amount of pixel data can be right, or undefined. */
export function impossibleImage(image: ImageFacts | undefined): boolean {
  if (!image) return true;
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored } = image;
  if (rows < 1 || columns < 1 || samplesPerPixel < 1 || samplesPerPixel > 16) return true;
  return bitsAllocated < 1 || bitsAllocated > 64 || bitsStored < 1 || bitsStored > bitsAllocated;
}

/**
 * Native Pixel Data: declared length and real end against rows × columns × samples × bits × frames. A frame counts as there when
 * its last bit is. A missing pad byte is no loss.
 */
export function checkNativePixels(
  image: ImageFacts,
  frames: number,
  offset: number,
  length: number,
  size: number,
): PixelVerdict {
  const frameBits = nativeFrameBits(image);
  const expected = Math.ceil((frameBits * frames) / 8);
  const present = Math.max(0, Math.min(length, size - offset));
  const declaredMissing = Math.max(0, offset + length - size);
  const missingBytes = Math.max(declaredMissing, expected - present);
  if (declaredMissing > 0 || present < expected) {
    const whole = Math.min(frames, Math.floor((present * 8) / frameBits));
    return {
      state: 'truncated',
      at: offset + present,
      // Nonsense dimensions ask for more bytes than a number can count: then the count is left out.
      ...(Number.isSafeInteger(missingBytes) ? { missingBytes } : {}),
      missingFrames: frames - whole,
    };
  }
  const full = Math.ceil((image.rows * image.columns * image.samplesPerPixel * image.bitsAllocated * frames) / 8);
  const longer = length > expected + (expected % 2) && length > full + (full % 2);
  return longer ? { state: 'whole', longer } : { state: 'whole' };
}
