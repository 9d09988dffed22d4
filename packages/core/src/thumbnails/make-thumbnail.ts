import type { ByteSource } from '../bytes/byte-source.ts';
import { decodeFrame } from '../pixels/decode-frame.ts';
import type { ThumbnailResult } from '../pixels/pixel-frame.ts';
import { frameToRgba } from '../pixels/to-rgba.ts';

/**
 * A small picture of one frame (1-based) of a DICOM file, at most `longestSide` pixels on its longer side, shown with the
 * file's own window. Fails with the reason that decoding failed; throws nothing but the signal's reason.
 */
export async function makeThumbnail(
  source: ByteSource,
  frame: number,
  longestSide: number,
  signal?: AbortSignal,
): Promise<ThumbnailResult> {
  const decoded = await decodeFrame(source, frame, signal);
  if (!decoded.ok) return decoded;
  return { ok: true, thumbnail: frameToRgba(decoded.frame, { longestSide }) };
}
