import type { DecodedPicture } from '../evidence-map.ts';

/**
 * A picture by the browser's own decoder, straight to the small size. Undefined where it cannot (HEIC outside Safari) or where
 * there is no OffscreenCanvas.
 */
export async function decodePictureInBrowser(
  file: Blob | Uint8Array,
  longestSide: number,
): Promise<DecodedPicture | undefined> {
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return undefined;
  const blob = file instanceof Blob ? file : new Blob([file as Uint8Array<ArrayBuffer>]);
  let full: ImageBitmap | undefined;
  try {
    full = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    const { width: naturalWidth, height: naturalHeight } = full;
    const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
    const width = Math.max(1, Math.round(naturalWidth * scale));
    const height = Math.max(1, Math.round(naturalHeight * scale));
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    context.imageSmoothingQuality = 'high';
    context.drawImage(full, 0, 0, width, height);
    return { width, height, naturalWidth, naturalHeight, rgba: context.getImageData(0, 0, width, height).data };
  } catch {
    return undefined;
  } finally {
    full?.close();
  }
}
