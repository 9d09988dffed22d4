import type { EntryRecord } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../../../../test/build/bytes.ts';
import { buildDicom } from '../../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../../test/build/model-from-bytes.ts';
import { buildPdf } from '../../../../../test/build/pdf.ts';
import { emptyModel, entriesOf } from '../../../../../test/build/study-model.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { mimeFormat, paperBytes } from './paper-bytes.ts';

function record(path: string, contentType: EntryRecord['contentType'], bytes: Uint8Array): EntryRecord {
  const [base] = entriesOf({ [path]: { state: 'document', contentType, size: bytes.length } }).values();
  if (!base) throw new Error('no entry');
  return { ...base, entry: { ...base.entry, bytes: new MemorySource(bytes) } };
}

const pdf = buildPdf(['Findings: nothing to report']);
/** A PDF inside of a DICOM file (PS3.3 A.45.1), one byte longer than it is, as values are even. */
const encapsulated = (sopInstanceUID: string, mimeType = 'application/pdf') =>
  buildDicom({
    elements: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1',
      SOPInstanceUID: sopInstanceUID,
      Modality: 'DOC',
      Rows: undefined,
      Columns: undefined,
      MIMETypeOfEncapsulatedDocument: mimeType,
      EncapsulatedDocumentLength: pdf.length,
      EncapsulatedDocument: pdf,
    },
  });

async function read(papers: ReturnType<typeof paperBytes>) {
  return Promise.all(
    papers.map(async ({ bytes, ...rest }) => ({
      ...rest,
      bytes: new TextDecoder('latin1').decode(await bytes.read(0, bytes.size)),
    })),
  );
}
const pdfLetters = new TextDecoder('latin1').decode(pdf);

describe('papers that are bytes of their own', () => {
  it('are files, by their paths', async () => {
    const documents = [
      record('b.docx', 'office', utf8('b')),
      record('c.weird', 'unknown', utf8('c')),
      record('a.htm', 'html', utf8('a')),
    ];
    const papers = paperBytes(emptyModel({ documents }), { bytes: () => undefined });
    expect(await read(papers)).toEqual([
      { path: 'a.htm', format: 'html', bytes: 'a' },
      { path: 'b.docx', format: 'office', bytes: 'b' },
      { path: 'c.weird', format: 'unknown', bytes: 'c' },
    ]);
    expect(documents.map(({ entry }) => entry.path)).toEqual(['b.docx', 'c.weird', 'a.htm']);
  });

  it('are those inside of scan files too, exactly as they were put in', async () => {
    const files = ['1.2.3', '1.2.4'].map((uid) => ({ path: `d/${uid}.dcm`, bytes: encapsulated(uid) }));
    const model = modelFromBytes(files);
    const bytes = (id: number) => files[id] && new MemorySource(files[id].bytes);
    expect(await read(paperBytes(model, { bytes }))).toEqual([
      { path: 'd/1.2.3.dcm', sopInstanceUID: '1.2.3', format: 'pdf', bytes: pdfLetters },
      { path: 'd/1.2.4.dcm', sopInstanceUID: '1.2.4', format: 'pdf', bytes: pdfLetters },
    ]);
    // A file whose bytes are gone has none to give.
    expect(paperBytes(model, { bytes: (id) => (id === 0 ? undefined : bytes(id)) }).map(({ path }) => path)).toEqual([
      'd/1.2.4.dcm',
    ]);
  });
});

it.each([
  ['application/pdf', 'pdf'],
  [' Application/PDF ', 'pdf'],
  ['application/pdfx', 'unknown'],
  ['text/XML', 'html'],
  ['application/x-hl7-cda-level-one', 'html'],
  ['text/html', 'html'],
  ['text/plain', 'text'],
  ['text/plain-ish', 'unknown'],
  ['model/stl', 'unknown'],
  ['', 'unknown'],
  [undefined, 'unknown'],
] as const)('what a scan file calls %s is read as %s', (mimeType, format) => {
  expect(mimeFormat(mimeType)).toBe(format);
});
