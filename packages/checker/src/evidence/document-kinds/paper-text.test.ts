import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../../test/build/dicom-writer.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { GatherServices, PdfTextResult } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import { paperFormat, paperText } from './paper-text.ts';
import type { PaperFormat } from './paper-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const signal = new AbortController().signal;
const read = (format: PaperFormat, bytes: Uint8Array, services: Partial<GatherServices> = {}, stop = signal) =>
  paperText(format, new MemorySource(bytes), { bytes: () => undefined, ...services }, stop);
const pdf = (result: PdfTextResult) => read('pdf', utf8('%PDF'), { pdfText: () => Promise.resolve(result) });

describe('how a paper is read', () => {
  it.each([
    ['pdf', 'pdf'],
    ['office', 'office'],
    ['text', 'text'],
    ['html', 'html'],
    ['rtf', 'rtf'],
    ['xml', 'html'],
    ['jpeg', 'unknown'],
    ['unknown', 'unknown'],
  ] as const)('%s as %s', (type, format) => expect(paperFormat(type)).toBe(format));

  it('by its format', async () => {
    expect(await read('text', utf8(' a < b \r\n c '))).toEqual({ ok: true, text: 'a < b \n c' });
    expect(await read('html', latin1('<meta charset=windows-1251><p>\xcc\xd0\xd2</p>'))).toEqual({
      ok: true,
      text: 'МРТ',
    });
    expect(await read('rtf', latin1(String.raw`{\rtf1\ansicpg1252 Gr\'f6\'dfe}`))).toEqual({ ok: true, text: 'Größe' });
    expect(await read('unknown', utf8('text'))).toEqual({ ok: false, reason: 'unavailable' });
    expect(await read('office', utf8('no zip'))).toEqual({ ok: false, reason: 'malformed' });
  });

  it('says where there is no text in it', async () => {
    for (const format of ['text', 'html', 'rtf'] as const)
      expect(await read(format, utf8(format === 'html' ? '<p> </p>' : ' '))).toEqual({ ok: false, reason: 'no-text' });
  });

  it('looks at so many bytes and letters and no more', async () => {
    const long = await read('text', utf8('x'.repeat(documentLimits.characters + 5)));
    expect(long.ok && long.text.length).toBe(documentLimits.characters);
    const longer = await read('text', utf8(`${' '.repeat(documentLimits.plainBytes)}behind`));
    expect(longer).toEqual({ ok: false, reason: 'no-text' });
  });

  it('answers for bytes that cannot be read, unless the check was stopped', async () => {
    const failing = (reason?: string) =>
      paperText(
        'text',
        {
          ...new MemorySource(utf8('x')),
          size: 9,
          read: () => Promise.reject(Object.assign(new Error('gone'), { reason })),
        } as never,
        { bytes: () => undefined },
        signal,
      );
    expect(await failing()).toEqual({ ok: false, reason: 'malformed' });
    expect(await failing('limit')).toEqual({ ok: false, reason: 'limit' });
    expect(await failing('other')).toEqual({ ok: false, reason: 'malformed' });
    await expect(
      read('pdf', utf8('%PDF'), { pdfText: () => Promise.reject(new Error('x')) }, AbortSignal.abort()),
    ).rejects.toMatchObject({
      name: 'AbortError',
    });
  });
});

describe('a PDF', () => {
  it('is read by who can, page by page', async () => {
    expect(await read('pdf', utf8('%PDF'))).toEqual({ ok: false, reason: 'unavailable' });
    expect(await pdf({ ok: true, pages: ['Findings: unremarkable', 'page two'], pageCount: 3 })).toEqual({
      ok: true,
      text: 'Findings: unremarkable\n\npage two',
      pages: 3,
    });
    expect(await pdf({ ok: false, reason: 'locked' })).toEqual({ ok: false, reason: 'locked' });
  });

  it('with a stamp alone has no text', async () => {
    expect(await pdf({ ok: true, pages: ['a b c d e f g h i j k l m n o p q r s'], pageCount: 1 })).toEqual({
      ok: false,
      reason: 'no-text',
      pages: 1,
    });
    expect(await pdf({ ok: true, pages: ['a b c d e f g h i j k l m n o p q r s t'], pageCount: 1 })).toMatchObject({
      ok: true,
    });
  });

  it('is read so far and no further', async () => {
    const long = await pdf({ ok: true, pages: ['x'.repeat(documentLimits.characters + 5)], pageCount: 1 });
    expect(long.ok && long.text.length).toBe(documentLimits.characters);
  });
});
