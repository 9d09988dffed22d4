import type { DecodedPicture } from '../evidence-map.ts';

/** Places of a film that are looked at, as shares of its length. */
const places = [0.1, 0.4, 0.7];
const longestSide = 960;
const patienceMilliseconds = 5_000;

/** As much of the platform's player as is used: a video element of a page. */
export interface Player {
  readonly videoWidth: number;
  readonly videoHeight: number;
  /** Seconds; not finite where the film does not say. */
  readonly duration: number;
  currentTime: number;
  addEventListener(event: string, heard: () => void, options: { readonly signal: AbortSignal }): void;
}

/**
 * Stills of a film at a few places of it. None where it cannot be played, fewer where a place is not reached in time.
 *
 * @param open gives the player its film.
 * @param draw what the player shows now, that large; undefined where it cannot be drawn.
 */
export async function videoStills(
  player: Player,
  open: () => void,
  draw: (width: number, height: number) => Uint8ClampedArray | undefined,
  signal: AbortSignal,
): Promise<readonly DecodedPicture[]> {
  const loaded = heard(player, 'loadeddata', signal);
  open();
  if (!(await loaded) || !(player.videoWidth > 0)) return [];
  const { videoWidth: naturalWidth, videoHeight: naturalHeight } = player;
  const { width, height } = stillSize(naturalWidth, naturalHeight);
  // Films that a page recorded know no end: their first picture alone.
  const length = Number.isFinite(player.duration) ? player.duration : 0;
  const stills: DecodedPicture[] = [];
  for (const place of length > 0 ? places : [0]) {
    const seeked = heard(player, 'seeked', signal);
    player.currentTime = length * place;
    if (!(await seeked)) break;
    const rgba = draw(width, height);
    if (rgba) stills.push({ width, height, naturalWidth, naturalHeight, rgba });
  }
  return stills;
}

function stillSize(naturalWidth: number, naturalHeight: number) {
  const scale = Math.min(1, longestSide / Math.max(naturalWidth, naturalHeight));
  const scaled = (natural: number) => Math.max(1, Math.round(natural * scale));
  return { width: scaled(naturalWidth), height: scaled(naturalHeight) };
}

/** True once the event came; false after an error, too long a wait or the end of the check. */
function heard(player: Player, event: 'loadeddata' | 'seeked', signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const settle = (came: boolean) => {
      clearTimeout(timer);
      end.abort();
      signal.removeEventListener('abort', stop);
      resolve(came);
    };
    const stop = () => settle(false);
    const timer = setTimeout(stop, patienceMilliseconds);
    player.addEventListener(event, () => settle(true), { signal: end.signal });
    player.addEventListener('error', stop, { signal: end.signal });
    signal.addEventListener('abort', stop);
  });
}
