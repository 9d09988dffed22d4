import type { ByteSource } from '@medpass/dicom-core';
import type { DecodedPicture } from '../evidence-map.ts';

/** Places of a film that are looked at, as shares of its length. */
const places = [0.1, 0.4, 0.7];
const longestSide = 960;
const byteCap = 512 * 2 ** 20;
const patienceMilliseconds = 5_000;

/**
 * Stills of a film by the browser's own player, which decodes off the page's thread. None where it cannot play the film, where a
 * page's policy forbids it, or where it takes too long: the film is then unseen.
 */
export async function videoStillsInBrowser(bytes: ByteSource, signal: AbortSignal): Promise<readonly DecodedPicture[]> {
  if (typeof document === 'undefined' || bytes.size > byteCap) return [];
  const blob = bytes.blob ?? new Blob([(await bytes.read(0, bytes.size, signal)) as Uint8Array<ArrayBuffer>]);
  const url = URL.createObjectURL(blob);
  const video = document.createElement('video');
  const stills: DecodedPicture[] = [];
  try {
    video.muted = true;
    video.preload = 'auto';
    const loaded = heard(video, 'loadeddata', signal);
    video.src = url;
    if (!(await loaded) || !(video.videoWidth > 0)) return [];
    const length = Number.isFinite(video.duration) ? video.duration : 0;
    for (const place of length > 0 ? places : [0]) {
      const seeked = heard(video, 'seeked', signal);
      video.currentTime = length * place;
      if (!(await seeked)) break;
      const still = stillOf(video);
      if (still) stills.push(still);
    }
    return stills;
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}

function stillOf(video: HTMLVideoElement): DecodedPicture | undefined {
  const { videoWidth: naturalWidth, videoHeight: naturalHeight } = video;
  const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
  const width = Math.max(1, Math.round(naturalWidth * scale));
  const height = Math.max(1, Math.round(naturalHeight * scale));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!context) return undefined;
  context.drawImage(video, 0, 0, width, height);
  return { width, height, naturalWidth, naturalHeight, rgba: context.getImageData(0, 0, width, height).data };
}

/** True once the event came; false after an error, too long a wait or the end of the check. */
function heard(video: HTMLVideoElement, event: 'loadeddata' | 'seeked', signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const settle = (came: boolean) => {
      clearTimeout(timer);
      end.abort();
      resolve(came);
    };
    const timer = setTimeout(() => settle(false), patienceMilliseconds);
    video.addEventListener(event, () => settle(true), { signal: end.signal });
    video.addEventListener('error', () => settle(false), { signal: end.signal });
    signal.addEventListener('abort', () => settle(false), { signal: end.signal });
  });
}
