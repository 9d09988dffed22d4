import type { StudyModel } from '@medpass/dicom-core';
import { byText } from '../evidence/by-text.ts';
import type { DocumentFacts } from '../evidence/document-kinds/document-facts.ts';
import type { EvidenceMap } from '../evidence/evidence-map.ts';
import type { PackageInventory } from '../evidence/package-inventory.ts';
import type { PictureFacts } from '../evidence/screen-photos/picture-facts.ts';
import type { VideoFacts } from '../evidence/screen-videos/video-facts.ts';
import type { ReportDocument, ReportInventory, ReportPicture, ReportUnreadable } from './report.ts';
import { grouped } from '../rules/grouped.ts';
import { reportPatients } from './report-patients.ts';

export interface BuiltInventory {
  readonly inventory: ReportInventory;
  /** Local id by patient key, for the subjects of findings. */
  readonly patientIds: ReadonlyMap<string, string>;
}

/** What was found, in sorted order, with places to pause between its lists. `package-inventory` cannot be missing: it only counts. */
export function* reportInventory(
  model: StudyModel,
  counted: PackageInventory,
  evidence: Partial<EvidenceMap>,
): Generator<undefined, BuiltInventory> {
  const documents = reportDocuments(evidence);
  yield undefined;
  const { patients, patientIds } = reportPatients(model, evidence, documents);
  yield undefined;
  // A film stands among the pictures only where it is one of a screen: the states count the others.
  const pictures: ReportPicture[] = [];
  for (const facts of [...(evidence['screen-photos'] ?? []), ...(evidence['screen-videos'] ?? []).filter(ofScreen)]) {
    pictures.push(toPicture(facts));
    yield undefined;
  }
  return {
    inventory: {
      files: counted.files,
      bytes: counted.bytes,
      states: counted.states,
      ignored: [...counted.ignored]
        .map(([reason, files]) => ({ reason, files }))
        .sort((a, b) => byText(a.reason, b.reason)),
      unreadable: counted.unreadable.map(toUnreadable).sort(byPath),
      unsupported: counted.unsupported.map(({ path, contentType }) => ({ path, contentType })).sort(byPath),
      patients,
      documents,
      pictures: pictures.sort(byPath),
    },
    patientIds,
  };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byText(a.path, b.path);
}

function toUnreadable({ path, failure }: PackageInventory['unreadable'][number]): ReportUnreadable {
  const seriesInstanceUID = failure.header?.series.seriesInstanceUID;
  return {
    path,
    reason: failure.reason,
    ...(failure.at === undefined ? {} : { at: failure.at }),
    ...(failure.missingBytes === undefined ? {} : { missingBytes: failure.missingBytes }),
    ...(failure.missingFrames === undefined ? {} : { missingFrames: failure.missingFrames }),
    ...(seriesInstanceUID === undefined ? {} : { seriesInstanceUID }),
  };
}

function reportDocuments(evidence: Partial<EvidenceMap>): readonly ReportDocument[] {
  const pairs = (evidence['report-pairing']?.studies ?? []).flatMap(({ studyInstanceUID, documents }) =>
    [...new Set(documents.map(({ path }) => path))].map((path) => ({ path, studyInstanceUID })),
  );
  const studies = grouped(pairs, ({ path }) => path);
  return [...(evidence['document-kinds'] ?? [])]
    .sort((a, b) => byPath(a, b) || byText(a.sopInstanceUID ?? '', b.sopInstanceUID ?? ''))
    .map((facts, index) => ({
      id: `d${index + 1}`,
      ...toDocument(facts),
      studies: (studies.get(facts.path) ?? []).map(({ studyInstanceUID }) => studyInstanceUID).sort(byText),
    }));
}

function toDocument(facts: DocumentFacts): Omit<ReportDocument, 'id' | 'studies'> {
  const date = facts.dates[0];
  return {
    path: facts.path,
    kind: facts.kind,
    confidence: rounded(facts.confidence),
    decidedBy: facts.decidedBy,
    ...(facts.language === undefined ? {} : { language: facts.language }),
    ...(date === undefined ? {} : { date }),
    ...(facts.pages === undefined ? {} : { pages: facts.pages }),
    ...(facts.textLayer === undefined ? {} : { textLayer: facts.textLayer }),
    ...(facts.readBy === undefined ? {} : { readBy: facts.readBy }),
    ...(facts.locked ? { locked: true } : {}),
  };
}

function ofScreen({ made, certainty }: VideoFacts): boolean {
  return made === 'video-of-screen' && certainty === 'sure';
}

/** A photo is called one of a screen only where two witnesses say so; the finding carries the doubt. */
function toPicture(facts: Omit<PictureFacts, 'made'> & Pick<ReportPicture, 'made'>): ReportPicture {
  return {
    path: facts.path,
    shows: facts.shows,
    made: facts.made === 'camera-at-screen' && facts.certainty !== 'sure' ? 'unknown' : facts.made,
    confidence: rounded(facts.confidence),
    evidence: facts.evidence
      .map(({ kind, value }) => ({ kind, value: rounded(value) }))
      .sort((a, b) => byText(a.kind, b.kind) || a.value - b.value),
  };
}

/** A thousandth: floating point may differ in the last digit between engines, reports may not. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
