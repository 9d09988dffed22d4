import type { DocumentFacts } from '../../packages/checker/src/evidence/document-kinds/document-facts.ts';

/** What the evidence says of one paper, written by hand for the tests of rules. */
export function paper(parts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    path: 'paper.pdf',
    container: 'pdf',
    kind: 'other',
    confidence: 0.9,
    decidedBy: 'engine',
    dates: [],
    modalities: [],
    bodyParts: [],
    accessionNumbers: [],
    patientNames: [],
    locked: false,
    preliminary: false,
    ...parts,
  };
}
