import type { EntryRecord, Instance, InstanceHeader, StudyModel } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { buildPdf, buildScannedPdf } from '../../../../../test/build/pdf.ts';
import { pictureWith } from '../../../../../test/build/findings.ts';
import { emptyModel, entriesOf, patientOf } from '../../../../../test/build/study-model.ts';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import type { GatherServices } from '../evidence-map.ts';
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
  });
});
