import type { DocumentKind } from './report.ts';
import type { DocumentFacts } from '../evidence/document-kinds/document-facts.ts';
import type { ReportPairing } from '../evidence/report-pairing.ts';

/** What the patient decided. Recorded in the report and honoured, never argued with. */
export interface Decisions {
  /** What a paper is, by its path, where the patient corrected us. */
  readonly documentKinds?: Readonly<Record<string, DocumentKind>>;
  /** Which scan a report is about, by its path: a Study Instance UID, or `none` of those that are here. */
  readonly documentStudies?: Readonly<Record<string, string>>;
  /** “I don't have it”: findings by {@link findingKey} of the report. */
  readonly unavailable?: readonly string[];
  /** “Send anyway, this is all I have.” */
  readonly sendAnyway?: boolean;
}

/** The patient's word on what a paper is stands above the engine's. */
export function applyDocumentKinds(
  documents: readonly DocumentFacts[],
  decisions: Decisions,
): readonly DocumentFacts[] {
  const kinds = new Map(Object.entries(decisions.documentKinds ?? {}));
  return documents.map((document) => {
    const kind = kinds.get(document.path);
    return kind === undefined ? document : { ...document, kind, confidence: 1, decidedBy: 'patient' };
  });
}

/** The patient's word on which scan a report is about. Everything else about the scans stays as it was found. */
export function applyPairings(pairing: ReportPairing, decisions: Decisions): ReportPairing {
  const chosen = new Map(Object.entries(decisions.documentStudies ?? {}));
  if (chosen.size === 0) return pairing;
  const studies = pairing.studies.map((study) => {
    const kept = study.documents.filter(({ path }) => !chosen.has(path));
    const given = [...chosen].filter(([, study_]) => study_ === study.studyInstanceUID).map(([path]) => path);
    if (given.length === 0 && kept.length === study.documents.length) return study;
    const documents = [...given.map((path) => ({ path, because: ['patient'], confidence: 1 })), ...kept];
    const state = given.length > 0 ? ('found' as const) : kept.length > 0 ? study.state : ('missing' as const);
    return { ...study, documents, state };
  });
  const taken = new Set(studies.flatMap(({ documents }) => documents.map(({ path }) => path)));
  const alone = pairing.withoutImages.filter(({ path }) => !taken.has(path));
  const refused = [...chosen]
    .filter(([path, study]) => study === 'none' && !alone.some((other) => other.path === path))
    .map(([path]) => ({ path, confidence: 1 }));
  return { studies, withoutImages: [...alone, ...refused] };
}
