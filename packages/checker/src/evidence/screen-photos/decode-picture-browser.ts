import type { ByteSource } from '@medpass/dicom-core';
import type { DecodedPicture } from '../evidence-map.ts';

/**
 * `decodePicture` in a browser: its own decoder, off the page's thread, straight to the small size. Undefined where it cannot
 * (HEIC outside Safari) or where there is no OffscreenCanvas.
 */
export async function decodePictureInBrowser(
  bytes: ByteSource,
  longestSide: number,
  signal: AbortSignal,
): Promise<DecodedPicture | undefined> {
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return undefined;
  const blob = bytes.blob ?? new Blob([(await bytes.read(0, bytes.size, signal)) as Uint8Array<ArrayBuffer>]);
  let full: ImageBitmap | undefined;
  try {
    full = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    signal.throwIfAborted();
    const { width: naturalWidth, height: naturalHeight } = full;
    const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
    const width = Math.max(1, Math.round(naturalWidth * scale));
    const height = Math.max(1, Math.round(naturalHeight * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.imageSmoothingQuality = 'high';
    context.drawImage(full, 0, 0, width, height);
    return { width, height, naturalWidth, naturalHeight, rgba: context.getImageData(0, 0, width, height).data };
  } catch (error) {
    if (signal.aborted) throw error;
    return undefined;
  } finally {
    full?.close();
  }
}
