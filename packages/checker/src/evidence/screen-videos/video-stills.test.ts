import { describe, expect, it } from 'vitest';
import { videoStills } from './video-stills.ts';

interface Film {
  readonly size?: readonly [width: number, height: number];
  readonly duration?: number;
  /** What comes after opening, and after each jump; nothing where it is undefined. */
  readonly opened?: string;
  readonly jumped?: (to: number) => string | undefined;
  readonly drawn?: (width: number, height: number) => Uint8ClampedArray | undefined;
}

/** A player that answers as told, and how it was asked. */
async function play(
  { size = [1920, 1080], duration = 100, opened = 'loadeddata', jumped = () => 'seeked', drawn }: Film,
  stop = new AbortController(),
) {
  const jumps: number[] = [];
  const drawings: (readonly [number, number])[] = [];
  class Told extends EventTarget {
    videoWidth = size[0];
    videoHeight = size[1];
    duration = duration;
    get currentTime() {
      return jumps.at(-1) ?? 0;
    }
    set currentTime(to: number) {
      jumps.push(to);
      this.say(jumped(to));
    }
    say(event: string | undefined) {
      // As a browser does: after the page's own code.
      if (event !== undefined)
        queueMicrotask(() => (event === 'abort' ? stop.abort() : this.dispatchEvent(new Event(event))));
    }
  }
  const player = new Told();
  const stills = await videoStills(
    player,
    () => player.say(opened),
    (width, height) => {
      drawings.push([width, height]);
      return drawn ? drawn(width, height) : new Uint8ClampedArray(4).fill(jumps.length);
    },
    stop.signal,
  );
  return { stills, jumps, drawings };
}

describe('stills of a film', () => {
  it('are three, apart from each other, each of its own place', async () => {
    const { stills, jumps } = await play({ size: [640, 480], duration: 50 });
    expect(jumps).toEqual([5, 20, 35]);
    expect(stills.map(({ rgba }) => rgba[0])).toEqual([1, 2, 3]);
    expect(stills[0]).toMatchObject({ width: 640, height: 480, naturalWidth: 640, naturalHeight: 480 });
  });

  it.each([
    [1920, 1080, 960, 540],
    [1080, 1920, 540, 960],
    [4000, 2, 960, 1],
    [960, 960, 960, 960],
  ])('of %i × %i are looked at as %i × %i', async (width, height, ...made) => {
    const { stills, drawings } = await play({ size: [width, height] });
    expect(drawings).toEqual([made, made, made]);
    expect(stills[2]).toMatchObject({ width: made[0], height: made[1], naturalWidth: width, naturalHeight: height });
  });

  it.each([Number.POSITIVE_INFINITY, Number.NaN, 0])('of a film whose length is %d are its first', async (duration) => {
    const { stills, jumps } = await play({ duration });
    expect(jumps).toEqual([0]);
    expect(stills).toHaveLength(1);
  });

  it('are none of a film that does not play, or has sound alone', async () => {
    expect(await play({ opened: 'error' })).toEqual({ stills: [], jumps: [], drawings: [] });
    expect(await play({ size: [0, 0] })).toEqual({ stills: [], jumps: [], drawings: [] });
  });

  it('are those in front of a place that is broken', async () => {
    const { stills, jumps } = await play({ jumped: (to) => (to > 20 ? 'error' : 'seeked') });
    expect(stills).toHaveLength(1);
    expect(jumps).toEqual([10, 40]);
  });

  it('are not those that cannot be drawn', async () => {
    let asked = 0;
    const drawn = () => (asked++ === 1 ? undefined : new Uint8ClampedArray(4));
    expect((await play({ drawn })).stills).toHaveLength(2);
  });

  it('end with the check, while it opens and while it jumps', async () => {
    expect((await play({ opened: 'abort' })).stills).toEqual([]);
    const { stills, jumps } = await play({ jumped: (to) => (to > 20 ? 'abort' : 'seeked') });
    expect(stills).toHaveLength(1);
    expect(jumps).toHaveLength(2);
  });

  it('leave nothing waiting behind them', async () => {
    const events: string[] = [];
    let waiting = 0;
    const player = {
      videoWidth: 8,
      videoHeight: 8,
      duration: 1,
      currentTime: 0,
      addEventListener: (event: string, heard: () => void, { signal }: { readonly signal: AbortSignal }) => {
        events.push(event);
        waiting++;
        signal.addEventListener('abort', () => waiting--);
        if (event !== 'error') queueMicrotask(heard);
      },
    } as unknown as Parameters<typeof videoStills>[0];
    await videoStills(
      player,
      () => undefined,
      () => undefined,
      new AbortController().signal,
    );
    expect(events.filter((event) => event === 'error')).toHaveLength(4);
    expect(waiting).toBe(0);
  });
});
