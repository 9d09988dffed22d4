import { memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { runCheck } from '../../../packages/checker/src/check/run-check.ts';
import { extractPdfText } from '../../../packages/checker/src/evidence/document-kinds/pdf-extract.ts';
import type { Report } from '../../../packages/checker/src/report/report.ts';
import type { BuiltFile } from '../../build/dicom.ts';

/** The report of these files, checked as the page does, on the day after which nothing in them lies. */
export async function checkFiles(files: readonly BuiltFile[]): Promise<Report> {
  const intake = openIntake([memorySource(files)], { workers: 1 });
  try {
    return await runCheck(await intake.settled, {
      services: {
        bytes: (id) => intake.bytes(id),
        pdfText: async (bytes) => extractPdfText((await bytes.read(0, bytes.size)).slice()),
      },
      now: new Date('2026-11-24T10:00:00Z'),
    });
  } finally {
    intake.close();
  }
}
