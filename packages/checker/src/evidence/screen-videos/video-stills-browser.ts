import type { ByteSource } from '@medpass/dicom-core';
import type { DecodedPicture } from '../evidence-map.ts';
import { videoStills } from './video-stills.ts';

const byteCap = 512 * 2 ** 20;

/**
 * Stills of a film by the browser's own player, which decodes off the page's thread. None where it cannot play the film, where a
 * page's policy forbids it, or where it takes too long: the film is then unseen.
 */
export async function videoStillsInBrowser(bytes: ByteSource, signal: AbortSignal): Promise<readonly DecodedPicture[]> {
  if (typeof document === 'undefined' || bytes.size > byteCap) return [];
  const blob = bytes.blob ?? new Blob([(await bytes.read(0, bytes.size, signal)) as Uint8Array<ArrayBuffer>]);
  const url = URL.createObjectURL(blob);
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const draw = (width: number, height: number) => {
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    context?.drawImage(video, 0, 0, width, height);
    return context?.getImageData(0, 0, width, height).data;
  };
  try {
    return await videoStills(video, () => (video.src = url), draw, signal);
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}
