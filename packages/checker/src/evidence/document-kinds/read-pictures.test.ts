import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../../test/build/bytes.ts';
import { paperWith } from '../../../../../test/build/findings.ts';
import { buildZip } from '../../../../../test/build/zip.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { ReadWords } from '../evidence-map.ts';
import type { DocumentFacts } from './document-facts.ts';
import { documentLimits } from './document-limits.ts';
import { pageLimits } from './picture-limits.ts';
import type { PicturesFound } from './picture-limits.ts';
import { readPictures } from './read-pictures.ts';

type Words = Awaited<ReturnType<ReadWords>>;
const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2);
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 3, 4);
const report = 'MRI REPORT\nFindings: unremarkable marrow signal.\nImpression: no evidence of change.';
const unread = paperWith({
  path: 'scan.jpg',
  container: 'picture',
  kind: 'unknown',
  confidence: 0,
  textLayer: false,
  unread: 'no-text',
});
const said = (text: string, confidence = 0.9): Words => ({ ok: true, text, confidence });

async function read(
  paper: DocumentFacts,
  bytes: Uint8Array | undefined,
  answers: readonly Words[],
  signal?: AbortSignal,
) {
  const shown: (readonly [string, number])[] = [];
  const words: ReadWords = (picture, type) => {
    shown.push([type, picture.at(-1) ?? 0]);
    return Promise.resolve(answers[shown.length - 1] ?? said(''));
  };
  const facts = await readPictures(
    paper,
    bytes && new MemorySource(bytes),
    { readWords: words },
    signal ?? new AbortController().signal,
  );
  return { facts, shown };
}
const word = (...members: readonly Uint8Array[]) =>
  buildZip(members.map((bytes, at) => ({ name: `word/media/image${at}.${bytes === png ? 'png' : 'jpeg'}`, bytes })));

describe('a paper that is a picture', () => {
  it('says what its letters say, worth less than letters that were written', async () => {
    const { facts, shown } = await read(unread, jpeg, [said(report)]);
    expect(shown).toEqual([['jpeg', 2]]);
    expect(facts).toMatchObject({ kind: 'radiology-report', readBy: 'ocr', container: 'picture', textLayer: false });
    expect(facts).not.toHaveProperty('unread');
    const { facts: less } = await read(unread, jpeg, [said(report, 0.6)]);
    expect(facts.confidence).toBeGreaterThan(0.6);
    expect(facts.confidence).toBeLessThanOrEqual(0.98 * 0.8 * 0.9);
    expect(less.confidence / facts.confidence).toBeCloseTo(0.6 / 0.9);
  });

  it('may be a PNG, and is not asked where it is neither', async () => {
    expect((await read(unread, png, [said(report)])).shown).toEqual([['png', 4]]);
    expect((await read(unread, utf8('GIF89a'), [said(report)])).shown).toEqual([]);
  });

  it('stays one that nobody could read where nothing legible comes out', async () => {
    for (const answer of [
      said(report, 0.49),
      said('x '.repeat(19)),
      said(''),
      { ok: false, reason: 'malformed' } as const,
    ])
      expect((await read(unread, jpeg, [answer])).facts).toBe(unread);
    expect((await read(unread, jpeg, [said(report, 0.5)])).facts.readBy).toBe('ocr');
    expect((await read(unread, jpeg, [said('x '.repeat(20))])).facts.readBy).toBe('ocr');
  });
});

describe('a paper of pictures', () => {
  const paper = { ...unread, container: 'office', path: 'a.docx' } as const;
  it('is read from all of them; what is illegible does not count', async () => {
    const bytes = word(jpeg, png, jpeg, jpeg);
    const refused = { ok: false, reason: 'deadline' } as const;
    const { facts, shown } = await read(paper, bytes, [
      said(report, 0.8),
      said('noise', 0.1),
      refused,
      said('Radiologist: A. Nobody', 0.6),
    ]);
    expect(shown).toEqual([
      ['jpeg', 2],
      ['png', 4],
      ['jpeg', 2],
      ['jpeg', 2],
    ]);
    expect(facts).toMatchObject({ kind: 'radiology-report', readBy: 'ocr' });
    const { facts: sure } = await read(paper, word(jpeg), [said(`${report}\n\nRadiologist: A. Nobody`, 0.7)]);
    expect(facts.confidence).toBeCloseTo(sure.confidence);
  });

  it('is read from ten at the most', async () => {
    expect((await read(paper, word(...Array.from({ length: 12 }, () => jpeg)), [])).shown).toHaveLength(10);
  });

  it('that cannot be opened stays as it is', async () => {
    expect((await read(paper, utf8('no zip'), [said(report)])).facts).toBe(paper);
  });
});

describe('a page or letter of pictures', () => {
  it.each([
    ['html', (picture: Uint8Array) => `<img src="data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}">`],
    ['rtf', (picture: Uint8Array) => `{\\rtf1{\\pict\\jpegblip ${Buffer.from(picture).toString('hex')}}}`],
  ] as const)('of %s is read as others are', async (container, write) => {
    const paper = { ...unread, container, path: `a.${container}` } as const;
    const { facts, shown } = await read(paper, utf8(write(jpeg)), [said(report)]);
    expect(shown).toEqual([['jpeg', 2]]);
    expect(facts).toMatchObject({ kind: 'radiology-report', readBy: 'ocr' });
  });
});

describe('a PDF of pictures', () => {
  const rgba = Uint8ClampedArray.from({ length: 2 * 1 * 4 }, (_, at) => at);
  const picture = { width: 2, height: 1, naturalWidth: 2, naturalHeight: 1, rgba };
  const found: PicturesFound = {
    ok: true,
    pictures: [
      { name: '@9', type: 'jpeg', bytes: jpeg },
      { name: '1:1', type: 'raster', page: 1, picture },
    ],
    others: 0,
    passedOver: 0,
  };
  const look = async (paper: DocumentFacts, answer: PicturesFound = found) => {
    const shown: string[] = [];
    const asked: unknown[] = [];
    const facts = await readPictures(
      paper,
      new MemorySource(utf8('%PDF')),
      {
        pdfPictures: (bytes, limits) => {
          asked.push([bytes.size, limits]);
          return Promise.resolve(answer);
        },
        readWords: (bytes, type) => {
          shown.push(`${type} ${String.fromCharCode(...bytes.subarray(0, 2))}`);
          return Promise.resolve(said(report.slice((shown.length - 1) * 50, shown.length * 50)));
        },
      },
      new AbortController().signal,
    );
    return { facts, shown, asked };
  };

  it.each(['pdf', 'encapsulated'] as const)('is read page by page, faxes too: %s', async (container) => {
    const { facts, shown, asked } = await look({ ...unread, container });
    expect(shown).toEqual(['jpeg \u00ff\u00d8', 'bmp BM']);
    expect(facts).toMatchObject({ kind: 'radiology-report', readBy: 'ocr', container });
    expect(asked).toEqual([[4, pageLimits]]);
  });

  it('is left where its pictures cannot be had, and where it is no PDF', async () => {
    const locked = { ...unread, container: 'pdf' } as const;
    expect((await look(locked, { ok: false, reason: 'locked' })).facts).toBe(locked);
    for (const container of ['text', 'html', 'rtf', 'unknown', 'structured-report'] as const)
      expect((await look({ ...unread, container })).asked, container).toEqual([]);
  });

  it('is left where nobody can open it', async () => {
    const paper = { ...unread, container: 'pdf' } as const;
    expect((await read(paper, utf8('%PDF'), [said(report)])).facts).toBe(paper);
  });
});

it('words of two pages stay apart', async () => {
  const paper = { ...unread, container: 'office', path: 'a.docx' } as const;
  const { facts } = await read(paper, word(jpeg, jpeg), [
    said('Radiology report of the knee. Date: 5 March 20'),
    said('26 Findings of the knee were seen'),
  ]);
  expect(facts).toMatchObject({ readBy: 'ocr', dates: [] });
});

it('a picture larger than any paper is left alone', async () => {
  const large = (size: number) => ({ ...new MemorySource(jpeg), size, read: () => Promise.resolve(jpeg) }) as never;
  const ask = (size: number) =>
    readPictures(unread, large(size), { readWords: () => Promise.resolve(said(report)) }, new AbortController().signal);
  expect(await ask(documentLimits.pdfBytes + 1)).toBe(unread);
  expect(await ask(documentLimits.pdfBytes)).toMatchObject({ readBy: 'ocr' });
});

describe('nothing is read', () => {
  it.each<[string, DocumentFacts, Uint8Array | undefined]>([
    ['of a paper with text', paperWith({ container: 'picture' }), jpeg],
    ['of a locked one', { ...unread, unread: 'locked' }, jpeg],
    ['without its bytes', unread, undefined],
    ['of a text file', { ...unread, container: 'text' }, jpeg],
    ['of a paper inside of a scan file', { ...unread, container: 'encapsulated' }, jpeg],
  ])('%s', async (_, paper, bytes) => {
    const { facts, shown } = await read(paper, bytes, [said(report)]);
    expect(facts).toBe(paper);
    expect(shown).toEqual([]);
  });

  it('after the check was stopped', async () => {
    const stopped = AbortSignal.abort();
    await expect(read(unread, jpeg, [said(report)], stopped)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
