import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PicturePace } from './picture-pace.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Work of 10 ms that notes when it ran. */
function works(pace: PicturePace, count: number): { readonly starts: number[]; readonly all: Promise<unknown> } {
  const starts: number[] = [];
  const work = async (): Promise<void> => {
    starts.push(performance.now());
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  const began = performance.now();
  const all = Promise.all(Array.from({ length: count }, () => pace.run(work)));
  return {
    get starts() {
      return starts.map((at) => Math.round(at - began));
    },
    all,
  };
}

test('while files are read pictures are made one at a time, with rests between', async () => {
  const pace = new PicturePace();
  pace.readingStarts();
  const run = works(pace, 3);
  await vi.advanceTimersByTimeAsync(300);
  await run.all;
  expect(run.starts).toEqual([0, 70, 140]);
});

test('once reading has ended, all that wait start', async () => {
  const pace = new PicturePace();
  pace.readingStarts();
  const run = works(pace, 4);
  await vi.advanceTimersByTimeAsync(30);
  pace.readingEnds();
  await vi.advanceTimersByTimeAsync(20);
  await run.all;
  expect(run.starts).toEqual([0, 30, 30, 30]);
});

test('with nothing being read, nothing waits', async () => {
  const run = works(new PicturePace(), 3);
  await vi.advanceTimersByTimeAsync(20);
  await run.all;
  expect(run.starts).toEqual([0, 0, 0]);
});

test('work that fails does not keep the next from its turn', async () => {
  const pace = new PicturePace();
  pace.readingStarts();
  const failed = pace.run(async () => Promise.reject(new Error('broken'))).catch(() => 'failed');
  const next = pace.run(async () => 'made');
  await vi.advanceTimersByTimeAsync(100);
  expect(await Promise.all([failed, next])).toEqual(['failed', 'made']);
});
