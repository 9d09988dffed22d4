import { Breather } from '@medpass/dicom-core';
import type { EntryRecord, InstanceHeader, StudyModel } from '@medpass/dicom-core';
import { byText } from '../by-text.ts';
import { defineEvidence } from '../define-evidence.ts';
import { inSteps } from '../paced.ts';
import type { GatherServices } from '../evidence-map.ts';
import { byteWindow } from './byte-window.ts';
import { describeInSteps, describeUnread } from './describe-text.ts';
import { dicomPapers } from './dicom-papers.ts';
import type { EncapsulatedPaper, StructuredPaper } from './dicom-papers.ts';
import type { DocumentFacts } from './document-facts.ts';
import { documentLimits } from './document-limits.ts';
import type { PaperText } from './document-limits.ts';
import { mimeFormat, paperBytes } from './paper-bytes.ts';
import { paperFormat, paperText } from './paper-text.ts';
import { readPictures } from './read-pictures.ts';

/** What each paper of the package is, by its text. Pictures of paper come from `screen-photos`: nobody reads their text here. */
export const documentKindsEvidence = defineEvidence({
  id: 'document-kinds',
  requires: ['screen-photos'],
  async gather({ model, services, evidence, signal }) {
    const papers: DocumentFacts[] = [];
    const breather = new Breather();
    const files = [...model.documents].sort((a, b) => byText(a.entry.path, b.entry.path));
    const reading = { services, signal, breather };
    for (const [index, record] of files.entries()) {
      signal.throwIfAborted();
      papers.push(index < documentLimits.documents ? await readFile(record, reading) : unread(record));
      if (breather.due) await breather.pause();
    }
    const inside = dicomPapers(model);
    for (const paper of inside.encapsulated) {
      signal.throwIfAborted();
      papers.push(await readEncapsulated(paper, model, reading));
    }
    for (const paper of inside.structured) {
      papers.push(await readStructured(paper, model, breather));
      if (breather.due) await breather.pause();
    }
    for (const picture of evidence['screen-photos']) {
      if (picture.shows !== 'paper' && picture.shows !== 'ecg-trace' && picture.shows !== 'identity-page') continue;
      papers.push({
        path: picture.path,
        container: 'picture',
        ...nothingSaid,
        kind: picture.shows === 'ecg-trace' ? 'ecg' : picture.shows === 'identity-page' ? 'passport' : 'unknown',
        confidence: picture.shows === 'paper' ? 0 : Math.min(0.5, picture.confidence),
        textLayer: false,
        unread: 'no-text',
      });
    }
    const { readWords } = services;
    if (readWords === undefined) return papers;
    const sources = new Map([
      ...model.pictures.map(({ entry }) => [entry.path, entry.bytes] as const),
      ...paperBytes(model, services).map(({ path, bytes }) => [path, bytes] as const),
    ]);
    const all = { ...services, readWords };
    const read: DocumentFacts[] = [];
    for (const paper of papers) read.push(await readPictures(paper, sources.get(paper.path), all, signal));
    return read;
  },
});

const nothingSaid = {
  decidedBy: 'engine',
  dates: [],
  modalities: [],
  bodyParts: [],
  accessionNumbers: [],
  patientNames: [],
  locked: false,
  preliminary: false,
} as const;

interface Reading {
  readonly services: GatherServices;
  readonly signal: AbortSignal;
  readonly breather: Breather;
}

async function readFile(record: EntryRecord, { services, signal, breather }: Reading): Promise<DocumentFacts> {
  const format = paperFormat(record.contentType);
  const text = await paperText(format, record.entry.bytes, services, signal);
  return facts({ path: record.entry.path, container: format }, text, record.entry.path, breather);
}

async function readEncapsulated(
  { header, document }: EncapsulatedPaper,
  model: StudyModel,
  { services, signal, breather }: Reading,
): Promise<DocumentFacts> {
  const path = model.entries.get(header.entryId)?.entry.path ?? '';
  const bytes = services.bytes(header.entryId);
  const text: PaperText = bytes
    ? await paperText(
        mimeFormat(document.mimeType),
        byteWindow(bytes, document.offset, document.length),
        services,
        signal,
      )
    : { ok: false, reason: 'unavailable' };
  return facts(
    { path, container: 'encapsulated', ...identifiers(header) },
    text,
    document.documentTitle ?? path,
    breather,
  );
}

/** Siemens keeps its protocol in a structured report called Phoenix; measurements without prose are not a reading either. */
async function readStructured(
  { header, report }: StructuredPaper,
  model: StudyModel,
  breather: Breather,
): Promise<DocumentFacts> {
  const path = model.entries.get(header.entryId)?.entry.path ?? '';
  const { conceptName: title = '' } = report;
  const text = [title, report.text].join('\n').slice(0, documentLimits.characters);
  const known: PaperText = text.trim() === '' ? { ok: false, reason: 'no-text' } : { ok: true, text };
  const read = await facts({ path, container: 'structured-report', ...identifiers(header) }, known, title, breather);
  if (/measurement|phoenix|protocol|dose|log\b/i.test(title)) {
    return { ...read, kind: /phoenix|protocol/i.test(title) ? 'scanner-protocol' : 'other', confidence: 0.8 };
  }
  return report.verificationFlag === 'UNVERIFIED' && report.completionFlag === 'PARTIAL'
    ? { ...read, preliminary: true }
    : read;
}

function identifiers(header: InstanceHeader): Pick<DocumentFacts, 'sopInstanceUID' | 'studyInstanceUID'> {
  return { sopInstanceUID: header.sopInstanceUID, studyInstanceUID: header.study.studyInstanceUID };
}

/** One beyond the limit: named, and not opened. */
function unread({ contentType, entry: { path } }: EntryRecord): DocumentFacts {
  return {
    path,
    container: paperFormat(contentType),
    ...describeUnread(path),
    decidedBy: 'engine',
    locked: false,
    unread: 'limit',
  };
}

type Place = Pick<DocumentFacts, 'path' | 'container' | 'sopInstanceUID' | 'studyInstanceUID'>;

async function facts(place: Place, text: PaperText, name: string, breather: Breather): Promise<DocumentFacts> {
  const looked = text.ok || text.reason === 'no-text';
  return {
    ...place,
    ...(text.ok ? await inSteps(describeInSteps(text.text, name), breather) : describeUnread(name)),
    decidedBy: 'engine',
    ...(text.pages === undefined ? {} : { pages: text.pages }),
    ...(text.ok ? { characters: text.text.length } : {}),
    ...(looked ? { textLayer: text.ok } : {}),
    locked: !text.ok && text.reason === 'locked',
    ...(text.ok ? {} : { unread: text.reason }),
  };
}
