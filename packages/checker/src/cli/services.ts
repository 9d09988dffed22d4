import type { Intake } from '@medpass/dicom-core';
import { createPdfText } from '../evidence/document-kinds/pdf-text.ts';
import type { GatherServices } from '../evidence/evidence-map.ts';
import { decodePictureInNode } from '../evidence/screen-photos/decode-picture-node.ts';
import { openPdfRoom } from './pdf-room.ts';

/** What gatherers may use in Node: decoders of the intake, PDF text in a thread, JPEG and PNG without a canvas. */
export function nodeServices(intake: Intake): GatherServices & { close(): void } {
  const pdfText = createPdfText(openPdfRoom);
  return {
    bytes: (entryId) => intake.bytes(entryId),
    intake,
    pdfText,
    decodePicture: decodePictureInNode,
    close: () => pdfText.close(),
  };
}
