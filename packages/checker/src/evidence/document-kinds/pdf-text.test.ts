import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { PdfTextResult } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import { createPdfText } from './pdf-text.ts';
import type { PdfRoom } from './pdf-text.ts';

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
    const mute: PdfRoom = { extract: never, pictures, close: () => undefined };
    const read = createPdfText(() => mute, { ...limits, pdfStart: 20 });
    expect(await read(bytes, new AbortController().signal)).toEqual({ ok: false, reason: 'unavailable' });
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
});
