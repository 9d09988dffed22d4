import type { DocumentKind } from './report.ts';
import type { DocumentFacts } from '../evidence/document-kinds/document-facts.ts';

/** What the patient decided. Recorded in the report and honoured, never argued with. */
export interface Decisions {
  /** What a paper is, by its path, where the patient corrected us. */
  readonly documentKinds?: Readonly<Record<string, DocumentKind>>;
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
