import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { PdfTextResult } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import { createPdfText } from './pdf-text.ts';
import type { PdfRoom } from './pdf-text.ts';
import { photoLimits } from './picture-limits.ts';

const bytes = new MemorySource(new Uint8Array(10));
const text: PdfTextResult = { ok: true, pages: ['x'], pageCount: 1 };
const limits = { ...documentLimits, pdfDeadline: 30 };

function rooms(answers: readonly (() => Promise<PdfTextResult>)[]) {
  const closed: number[] = [];
  let opened = 0;
  let asked = 0;
  const open = (): PdfRoom => {
    const id = opened++;
    return {
      extract: (_data, _limits, began) => {
        began();
        return (answers[asked++] ?? (() => Promise.resolve(text)))();
      },
      pictures,
      close: () => closed.push(id),
    };
  };
  return { open, closed, opened: () => opened };
}

const pictures: PdfRoom['pictures'] = () => Promise.resolve({ ok: true, pictures: [], others: 0, passedOver: 0 });
const never = () => new Promise<PdfTextResult>(() => undefined);

describe('the pdfText service', () => {
  it('keeps one room for many papers', async () => {
    const { open, opened } = rooms([]);
    const read = createPdfText(open, limits);
    const signal = new AbortController().signal;
    expect(await Promise.all([read(bytes, signal), read(bytes, signal)])).toEqual([text, text]);
    expect(opened()).toBe(1);
  });

  it('ends a room that outlives its deadline, and goes on in another', async () => {
    const { open, closed, opened } = rooms([never]);
    const read = createPdfText(open, limits);
    const signal = new AbortController().signal;
    expect(await Promise.all([read(bytes, signal), read(bytes, signal)])).toEqual([
      { ok: false, reason: 'deadline' },
      text,
    ]);
    expect([closed, opened()]).toEqual([[0], 2]);
  });

  it('does not count the start of the room into the deadline of the PDF', async () => {
    const slow: PdfRoom = {
      extract: async (_data, _limits, began) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        began();
        return text;
      },
      pictures,
      close: () => undefined,
    };
    const read = createPdfText(() => slow, limits);
    expect(await read(bytes, new AbortController().signal)).toEqual(text);
  });

  it('gives up a room that never starts, without blaming the PDF', async () => {
    let closed = 0;
    const mute: PdfRoom = { extract: never, pictures, close: () => closed++ };
    const read = createPdfText(() => mute, { ...limits, pdfStart: 20 });
    expect(await read(bytes, new AbortController().signal)).toEqual({ ok: false, reason: 'unavailable' });
    expect(closed).toBe(1);
  });

  it('says that nothing could read it where the room is lost or cannot open', async () => {
    const signal = new AbortController().signal;
    const { open, closed } = rooms([() => Promise.reject(new Error('worker-lost'))]);
    expect(await createPdfText(open, limits)(bytes, signal)).toEqual({ ok: false, reason: 'unavailable' });
    expect(closed).toEqual([0]);
    const shut = () => {
      throw new Error('refused');
    };
    expect(await createPdfText(shut, limits)(bytes, signal)).toEqual({ ok: false, reason: 'unavailable' });
  });

  it('ends the room when it is told to stop', async () => {
    const { open, closed } = rooms([never]);
    const stop = new AbortController();
    const reading = createPdfText(open, { ...limits, pdfDeadline: 10_000 })(bytes, stop.signal);
    setTimeout(() => stop.abort(), 5);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(closed).toEqual([0]);
  });

  it('does not begin with a paper that is too large, or after stop was pressed', async () => {
    const { open, opened } = rooms([]);
    const signal = new AbortController().signal;
    const small = createPdfText(open, { ...limits, pdfBytes: 9 });
    expect(await small(bytes, signal)).toEqual({ ok: false, reason: 'limit' });
    await expect(createPdfText(open, limits)(bytes, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(opened()).toBe(0);
    expect(await createPdfText(open, { ...limits, pdfBytes: 10 })(bytes, signal)).toEqual(text);
  });

  it('goes on with the next paper after one that could not be read, or was stopped', async () => {
    const { open } = rooms([]);
    const read = createPdfText(open, limits);
    const gone = { ...bytes, size: 5, read: () => Promise.reject(new Error('the disc was taken out')) } as never;
    const signal = new AbortController().signal;
    const [first, second, third] = await Promise.allSettled([
      read(gone, signal),
      read(bytes, AbortSignal.abort()),
      read(bytes, signal),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    expect(third).toMatchObject({ value: text });
  });

  it('reads a disc as slowly as it turns: only the paper itself has a deadline', async () => {
    const slow = {
      size: 10,
      read: async () => {
        await new Promise((resolve) => setTimeout(resolve, 80));
        return new Uint8Array(10);
      },
    } as never;
    expect(await createPdfText(rooms([]).open, limits)(slow, new AbortController().signal)).toEqual(text);
  });

  it('hands over the bytes of the paper, and its limits', async () => {
    const seen: unknown[] = [];
    const room: PdfRoom = {
      extract: (data, its) => {
        seen.push([data.length, its]);
        return Promise.resolve(text);
      },
      pictures: (data, its) => {
        seen.push([data.length, its]);
        return pictures(data, its, () => undefined);
      },
      close: () => undefined,
    };
    const signal = new AbortController().signal;
    const read = createPdfText(() => room, limits);
    await read(bytes, signal);
    await read.pictures(bytes, photoLimits, signal);
    expect(seen).toEqual([
      [10, limits],
      [10, photoLimits],
    ]);
  });

  it('looks for pictures in the same room, in turn with the words', async () => {
    let busy = 0;
    let most = 0;
    const inRoom = async <T>(answer: T): Promise<T> => {
      most = Math.max(most, ++busy);
      await new Promise((resolve) => setTimeout(resolve, 5));
      busy--;
      return answer;
    };
    const room: PdfRoom = {
      extract: () => inRoom(text),
      pictures: () => inRoom({ ok: true, pictures: [], others: 1, passedOver: 0 }),
      close: () => undefined,
    };
    const signal = new AbortController().signal;
    const read = createPdfText(() => room, limits);
    expect(await Promise.all([read.pictures(bytes, photoLimits, signal), read(bytes, signal)])).toEqual([
      { ok: true, pictures: [], others: 1, passedOver: 0 },
      text,
    ]);
    expect(most).toBe(1);
  });

  it('leaves nothing behind that keeps a command from ending', async () => {
    const clocks = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = clocks();
    const signal = new AbortController().signal;
    await createPdfText(rooms([]).open, documentLimits)(bytes, signal);
    expect(clocks()).toBe(before);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('closes its room when nobody needs it any more, and opens none for that', async () => {
    const { open, closed, opened } = rooms([]);
    const read = createPdfText(open, limits);
    read.close();
    expect([closed, opened()]).toEqual([[], 0]);
    await read(bytes, new AbortController().signal);
    read.close();
    read.close();
    expect(closed).toEqual([0]);
  });
});
