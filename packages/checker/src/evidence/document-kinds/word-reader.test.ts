import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { wordReader } from './word-reader.ts';
import type { TesseractWorker } from './word-reader.ts';

const going = () => new AbortController().signal;
const never = () => new Promise<never>(() => undefined);
const said = (text: string, confidence = 90) => Promise.resolve({ data: { text, confidence } });

/** Workers as tesseract.js hands them out: one that was ended never answers again. `pages` are the answers, in order. */
function workers(pages: readonly (() => ReturnType<TesseractWorker['recognize']>)[] = []) {
  const ended: number[] = [];
  const shown: unknown[] = [];
  let opened = 0;
  const open = (): Promise<TesseractWorker> => {
    const id = opened++;
    return Promise.resolve({
      recognize(picture) {
        shown.push(picture);
        return (pages[shown.length - 1] ?? (() => said('Findings')))();
      },
      terminate: () => Promise.resolve(ended.push(id)),
    });
  };
  return { open, ended, shown, opened: () => opened };
}

const pictureOf = (bytes: Uint8Array, type: string) => `${type} ${bytes.join()}`;
const page = Uint8Array.of(1, 2);

describe('words in pictures', () => {
  it('are read page by page in one worker, each picture as its worker takes it', async () => {
    const { open, opened, shown, ended } = workers([() => said('MRI'), () => said('brain', 40)]);
    const read = wordReader({ open, pictureOf });
    expect(await read(page, 'jpeg', going())).toEqual({ ok: true, text: 'MRI', confidence: 0.9 });
    expect(await read(page, 'png', going())).toEqual({ ok: true, text: 'brain', confidence: 0.4 });
    expect(shown).toEqual(['jpeg 1,2', 'png 1,2']);
    expect([opened(), ended]).toEqual([1, []]);
  });

  it('are never surer than sure, nor less than not at all', async () => {
    const { open } = workers([() => said('x', 130), () => said('x', -1)]);
    const read = wordReader({ open, pictureOf });
    expect(await read(page, 'jpeg', going())).toMatchObject({ confidence: 1 });
    expect(await read(page, 'jpeg', going())).toMatchObject({ confidence: 0 });
  });

  it('that take too long cost their worker; the next page gets another', async () => {
    const { open, opened, ended } = workers([never]);
    const read = wordReader({ open, pictureOf }, { start: 60_000, page: 20 });
    expect(await read(page, 'jpeg', going())).toEqual({ ok: false, reason: 'deadline' });
    expect(await read(page, 'jpeg', going())).toMatchObject({ ok: true });
    expect([opened(), ended]).toEqual([2, [0]]);
  });

  it('whose worker never starts, or cannot, are not there to be read; the picture is not blamed', async () => {
    const mute = wordReader({ open: never, pictureOf }, { start: 20, page: 60_000 });
    expect(await mute(page, 'jpeg', going())).toEqual({ ok: false, reason: 'unavailable' });
    let asked = 0;
    const { open } = workers();
    const flaky = wordReader({
      open: () => (asked++ === 0 ? Promise.reject(new Error('no such file')) : open()),
      pictureOf,
    });
    expect(await flaky(page, 'jpeg', going())).toEqual({ ok: false, reason: 'unavailable' });
    expect(await flaky(page, 'jpeg', going())).toMatchObject({ ok: true });
  });

  it('of a broken picture are said to be malformed, and the next page is read', async () => {
    const { open, opened, ended } = workers([() => Promise.reject(new Error('cannot read this'))]);
    const read = wordReader({ open, pictureOf });
    expect(await read(page, 'jpeg', going())).toEqual({ ok: false, reason: 'malformed' });
    expect(await read(page, 'jpeg', going())).toMatchObject({ ok: true });
    expect([opened(), ended]).toEqual([2, [0]]);
  });
});

describe('when somebody presses stop', () => {
  it('the page that is being read is left at once, and its worker ended', async () => {
    const { open, ended } = workers([never]);
    const stop = new AbortController();
    const reading = wordReader({ open, pictureOf })(page, 'jpeg', stop.signal);
    setTimeout(() => stop.abort(), 5);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(ended).toEqual([0]);
  });

  it('nobody waits for a worker that is still starting', async () => {
    const stop = new AbortController();
    const reading = wordReader({ open: never, pictureOf })(page, 'jpeg', stop.signal);
    setTimeout(() => stop.abort(), 5);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('no worker is started any more', async () => {
    const { open, opened } = workers();
    await expect(wordReader({ open, pictureOf })(page, 'jpeg', AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(opened()).toBe(0);
  });
});

it('a page that was read leaves nothing behind that keeps a command from ending', async () => {
  const clocks = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = clocks();
  const signal = going();
  await wordReader({ open: workers().open, pictureOf })(page, 'jpeg', signal);
  expect(clocks()).toBe(before);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('a reader that is closed ends its worker, one that never read has none', async () => {
  const { open, ended } = workers();
  const read = wordReader({ open, pictureOf });
  read.close();
  await read(page, 'jpeg', going());
  expect(ended).toEqual([]);
  read.close();
  await Promise.resolve();
  expect(ended).toEqual([0]);
});
