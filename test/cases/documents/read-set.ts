import { memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { documentKindsEvidence } from '../../../packages/checker/src/evidence/document-kinds/index.ts';
import type { DocumentFacts } from '../../../packages/checker/src/evidence/document-kinds/document-facts.ts';
import { extractPdfText } from '../../../packages/checker/src/evidence/document-kinds/pdf-extract.ts';
import type { BuiltFile } from '../../build/dicom.ts';

/** Reads papers as the check does, from bytes on: sniffed, opened, decoded, told apart. By path. */
export async function readSet(files: readonly BuiltFile[]): Promise<ReadonlyMap<string, DocumentFacts>> {
  const intake = openIntake([memorySource(files)], { workers: 1 });
  try {
    const model = await intake.settled;
    const facts = await documentKindsEvidence.gather({
      model,
      services: {
        bytes: (id) => intake.bytes(id),
        pdfText: async (bytes) => extractPdfText((await bytes.read(0, bytes.size)).slice()),
      },
      evidence: { 'screen-photos': [] },
      now: new Date('2026-11-24T10:00:00Z'),
      deep: false,
      signal: new AbortController().signal,
    });
    return new Map(facts.map((fact) => [fact.path, fact]));
  } finally {
    intake.close();
  }
}
