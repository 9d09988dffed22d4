import type { EntryRecord, Instance, InstanceHeader, StudyModel } from '@medpass/dicom-core';
import { describe, expect, it, vi } from 'vitest';
import { buildPdf, buildScannedPdf } from '../../../../../test/build/pdf.ts';
import { pictureWith } from '../../../../../test/build/findings.ts';
import { emptyModel, entriesOf, patientOf } from '../../../../../test/build/study-model.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { GatherServices } from '../evidence-map.ts';
import { documentLimits } from './document-limits.ts';
import { documentKindsEvidence } from './index.ts';
import { extractPdfText } from './pdf-extract.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const report = 'MRI REPORT\nFindings: unremarkable marrow signal.\nImpression: no evidence of change.';

function record(path: string, contentType: EntryRecord['contentType'], bytes: Uint8Array): EntryRecord {
  const [base] = entriesOf({ [path]: { state: 'document', contentType, size: bytes.length } }).values();
  if (!base) throw new Error('no entry');
  return { ...base, entry: { ...base.entry, bytes: new MemorySource(bytes) } };
}

const pdfText: NonNullable<GatherServices['pdfText']> = async (bytes) =>
  extractPdfText((await bytes.read(0, bytes.size)).slice());

function gather(
  model: StudyModel,
  services: Partial<GatherServices> = { pdfText },
  pictures: readonly ReturnType<typeof pictureWith>[] = [],
) {
  const all = { bytes: () => undefined, ...services };
  return documentKindsEvidence.gather({
    model,
    services: all,
    evidence: { 'screen-photos': pictures },
    now: new Date(0),
    deep: false,
    signal: new AbortController().signal,
  });
}

describe('the papers of a package', () => {
  it('are read by what they are, and listed by path', async () => {
    const documents = [
      record('b/scan.pdf', 'pdf', buildScannedPdf(2)),
      record('a/r.pdf', 'pdf', buildPdf([report])),
      record('c.htm', 'html', utf8(`<p>${report.replace(/\n/g, '<p>')}</p>`)),
    ];
    expect(await gather(emptyModel({ documents }))).toMatchObject([
      { path: 'a/r.pdf', container: 'pdf', kind: 'radiology-report', pages: 1, textLayer: true, locked: false },
      { path: 'b/scan.pdf', kind: 'unknown', pages: 2, textLayer: false, unread: 'no-text' },
      { path: 'c.htm', container: 'html', kind: 'radiology-report' },
    ]);
  });

  it('say why they were not read', async () => {
    const documents = [
      record('old.doc', 'office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)),
      record('r.pdf', 'pdf', buildPdf([report])),
    ];
    expect(await gather(emptyModel({ documents }), {})).toMatchObject([
      { unread: 'unavailable' },
      { unread: 'unavailable' },
    ]);
    const [text] = await gather(emptyModel({ documents: [record('r.txt', 'text', utf8(report))] }));
    expect(text).toMatchObject({ locked: false, characters: report.length });
    expect(text).not.toHaveProperty('pages');
    expect(text).not.toHaveProperty('unread');
    expect((await gather(emptyModel({ documents }), {})).map(({ locked }) => locked)).toEqual([false, false]);
    const locked = await gather(emptyModel({ documents: documents.slice(1) }), {
      pdfText: () => Promise.resolve({ ok: false, reason: 'locked' }),
    });
    expect(locked).toMatchObject([{ locked: true, unread: 'locked' }]);
    expect(locked[0]).not.toHaveProperty('textLayer');
  });

  it('inside DICOM are read where they lie, and keep their study', async () => {
    const pdf = buildPdf([report]);
    const file = new MemorySource(Uint8Array.of(...new Uint8Array(64), ...pdf, 0));
    const patient = patientOf({}, { studyInstanceUID: '1.2' }, [
      { seriesInstanceUID: '1.2.1', modality: 'DOC', entries: [1, 2, 3], image: false },
    ]);
    const series = patient.studies[0]?.series[0];
    const change = (changes: readonly Partial<InstanceHeader>[]): readonly Instance[] =>
      (series?.instances ?? []).map(({ header }, index) => ({ header: { ...header, ...changes[index] } }));
    const instances = change([
      { document: { mimeType: 'application/pdf', offset: 64, length: pdf.length } },
      {
        sopClassUID: '1.2.840.10008.5.1.4.1.1.88.11',
        structuredReport: { conceptName: 'Radiology Report', text: report },
      },
      {
        sopClassUID: '1.2.840.10008.5.1.4.1.1.88.67',
        structuredReport: { conceptName: 'X-Ray Radiation Dose Report', text: 'CTDIvol' },
      },
    ]);
    const patients = [
      {
        ...patient,
        studies: patient.studies.map((study) => ({
          ...study,
          series: study.series.map((one) => ({ ...one, instances })),
        })),
      },
    ];
    const facts = await gather(emptyModel({ patients, entries: entriesOf({ 'd/1': {}, 'd/2': {}, 'd/3': {} }) }), {
      pdfText,
      bytes: () => file,
    });
    expect(facts).toMatchObject([
      { path: 'd/1', container: 'encapsulated', studyInstanceUID: '1.2', kind: 'radiology-report' },
      { path: 'd/2', container: 'structured-report', studyInstanceUID: '1.2', kind: 'radiology-report' },
    ]);
    expect(facts).toHaveLength(2);
  });

  it('may be pictures: nobody reads those', async () => {
    const facts = await gather(emptyModel(), {}, [
      pictureWith({ path: 'p.jpg', shows: 'paper' }),
      pictureWith({ path: 'q.jpg' }),
    ]);
    expect(facts).toMatchObject([
      { path: 'p.jpg', container: 'picture', kind: 'unknown', textLayer: false, unread: 'no-text' },
    ]);
    const file = record('p.jpg', 'jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    const there = await gather(emptyModel({ pictures: [file] }), {}, [pictureWith({ path: 'p.jpg', shows: 'paper' })]);
    expect(there).toEqual(facts);
  });
});

describe('papers inside of scan files, more closely', () => {
  const text = new MemorySource(utf8(report));
  const inside = async (changes: Partial<InstanceHeader>, services: Partial<GatherServices> = {}) => {
    const patient = patientOf({}, { studyInstanceUID: '1.2' }, [
      { seriesInstanceUID: '1.2.1', modality: 'DOC', entries: [1], image: false },
    ]);
    const patients = [
      {
        ...patient,
        studies: patient.studies.map((study) => ({
          ...study,
          series: study.series.map((one) => ({
            ...one,
            instances: one.instances.map(({ header }) => ({ header: { ...header, ...changes } })),
          })),
        })),
      },
    ];
    const [facts] = await gather(emptyModel({ patients, entries: entriesOf({ 'd/1': {} }) }), {
      bytes: () => text,
      ...services,
    });
    return facts;
  };
  const document = { mimeType: 'text/plain', offset: 0, length: report.length };

  it.each(['text/plain', 'TEXT/PLAIN ', 'text/xml', 'application/xhtml+xml', 'text/html', 'application/cda+x'])(
    'of type %s are read',
    async (mimeType) => {
      expect(await inside({ document: { ...document, mimeType } })).toMatchObject({
        path: 'd/1',
        sopInstanceUID: '1.2.1.1',
        studyInstanceUID: '1.2',
        container: 'encapsulated',
        kind: 'radiology-report',
        textLayer: true,
        locked: false,
        decidedBy: 'engine',
      });
    },
  );

  it('of another type, or without their bytes, are named and not read', async () => {
    for (const [changes, services] of [
      [{ document: { ...document, mimeType: 'model/stl' } }, {}],
      [{ document: { offset: 0, length: 5 } }, {}],
      [{ document }, { bytes: () => undefined }],
    ] as const)
      expect(await inside(changes as never, services)).toMatchObject({ kind: 'unknown', unread: 'unavailable' });
  });

  it('go by their title where the text says too little', async () => {
    const short = { ...document, length: 3 };
    expect(await inside({ document: { ...short, documentTitle: 'MRI report' } })).toMatchObject({
      kind: 'radiology-report',
      confidence: 0.3,
    });
    expect(await inside({ document: short })).toMatchObject({ kind: 'unknown' });
  });

  const narrative = '1.2.840.10008.5.1.4.1.1.88.33';
  const structured = (structuredReport: InstanceHeader['structuredReport'], sopClassUID = narrative) =>
    inside({ sopClassUID, ...(structuredReport && { structuredReport }) });

  it('that are reports in parts are read, whoever wrote them down', async () => {
    for (const last of ['11', '22', '33', '34'])
      expect(
        await structured({ conceptName: 'Radiology Report', text: report }, `1.2.840.10008.5.1.4.1.1.88.${last}`),
      ).toMatchObject({
        container: 'structured-report',
        kind: 'radiology-report',
        textLayer: true,
      });
    for (const last of ['50', '59', '67'])
      expect(
        await structured({ conceptName: 'Radiology Report', text: report }, `1.2.840.10008.5.1.4.1.1.88.${last}`),
      ).toBeUndefined();
  });

  it.each([
    ['Phoenix', 'scanner-protocol'],
    ['Acquisition Protocol', 'scanner-protocol'],
    ['Imaging Measurement Report', 'other'],
    ['Dose summary', 'other'],
    ['Procedure Log', 'other'],
  ])('called %s are no reading', async (conceptName, kind) => {
    expect(await structured({ conceptName, text: report })).toMatchObject({ kind, confidence: 0.8 });
  });

  it('say in their titles what they are, a line above their text', async () => {
    expect(await structured({ conceptName: 'MRI report', text: 'Impression: as it was before' })).toMatchObject({
      kind: 'radiology-report',
      characters: 'MRI report\nImpression: as it was before'.length,
    });
    expect(await structured({ conceptName: 'MRI report', text: '' })).toMatchObject({
      textLayer: true,
      modalities: ['MR'],
    });
  });

  it('are read so far and no further', async () => {
    expect(await structured({ conceptName: 'MRI report', text: 'word '.repeat(50_000) })).toMatchObject({
      characters: documentLimits.characters,
    });
  });

  it('that say nothing are papers without text', async () => {
    expect(await structured({ text: ' ' })).toMatchObject({ kind: 'unknown', unread: 'no-text', textLayer: false });
    expect(await structured({ text: report })).toMatchObject({ kind: 'radiology-report' });
  });

  it('are preliminary where they are neither whole nor signed', async () => {
    const preliminary = async (verificationFlag?: string, completionFlag?: string) =>
      (
        await structured({
          text: report,
          ...(verificationFlag && { verificationFlag }),
          ...(completionFlag && { completionFlag }),
        } as never)
      )?.preliminary;
    expect(await preliminary('UNVERIFIED', 'PARTIAL')).toBe(true);
    expect(await preliminary('UNVERIFIED', 'COMPLETE')).toBe(false);
    expect(await preliminary('VERIFIED', 'PARTIAL')).toBe(false);
    expect(await preliminary()).toBe(false);
  });
});

describe('pictures of papers', () => {
  it('are what they show, and never surer than half', async () => {
    const pictures = [
      pictureWith({ path: 'a.jpg', shows: 'ecg-trace', confidence: 0.3 }),
      pictureWith({ path: 'b.jpg', shows: 'identity-page', confidence: 0.9 }),
      pictureWith({ path: 'c.jpg', shows: 'paper', confidence: 0.9 }),
      pictureWith({ path: 'd.jpg', shows: 'scan', confidence: 0.9 }),
    ];
    expect(
      (await gather(emptyModel(), {}, pictures)).map(({ path, kind, confidence }) => [path, kind, confidence]),
    ).toEqual([
      ['a.jpg', 'ecg', 0.3],
      ['b.jpg', 'passport', 0.5],
      ['c.jpg', 'unknown', 0],
    ]);
  });

  it('are read where the host reads words, from the file that they are', async () => {
    const picture = record('p.jpg', 'jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0));
    const seen = [pictureWith({ path: 'p.jpg', shows: 'paper' }), pictureWith({ path: 'gone.jpg', shows: 'paper' })];
    const readWords = () => Promise.resolve({ ok: true, text: report, confidence: 0.9 } as const);
    expect(await gather(emptyModel({ pictures: [picture] }), { readWords }, seen)).toMatchObject([
      { path: 'p.jpg', kind: 'radiology-report', readBy: 'ocr' },
      { path: 'gone.jpg', kind: 'unknown', unread: 'no-text' },
    ]);
    const paper = record('scan.docx', 'office', utf8('no zip'));
    expect(await gather(emptyModel({ documents: [paper] }), { readWords })).toMatchObject([{ unread: 'malformed' }]);
  });
});

it('reads five hundred papers, and names the rest', async () => {
  const documents = Array.from({ length: 502 }, (_, at) =>
    record(`${String(at).padStart(3, '0')}.txt`, 'text', utf8('x')),
  );
  const facts = await gather(emptyModel({ documents }));
  expect(facts).toHaveLength(502);
  expect(facts[499]).toMatchObject({ path: '499.txt', textLayer: true });
  expect(facts[500]).toMatchObject({ path: '500.txt', container: 'text', kind: 'unknown', unread: 'limit' });
  expect(facts[500]).not.toHaveProperty('textLayer');
});

it('gives the thread back among papers that nobody reads, however many there are', async () => {
  const documents = Array.from({ length: 600 }, (_, at) => record(`${at}.bin`, 'office', utf8('x')));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now++);
  const pauses = vi.spyOn(globalThis, 'setImmediate');
  const facts = await gather(emptyModel({ documents }));
  vi.restoreAllMocks();
  expect(facts.filter(({ unread }) => unread === 'limit')).toHaveLength(100);
  // A pause every eight of these milliseconds, one for each paper.
  expect(pauses.mock.calls.length).toBeGreaterThan(10);
});
