import type { Intake } from '@medpass/dicom-core';
import { createPdfText } from '../evidence/document-kinds/pdf-text.ts';
import type { GatherServices, ReadWords } from '../evidence/evidence-map.ts';
import { openPdfRoom } from './pdf-room.ts';
import { openPictureRoom } from './picture-room.ts';

/** What gatherers may use in Node: decoders of the intake, PDF text in a thread, JPEG and PNG in another. */
export function nodeServices(
  intake: Intake,
  readWords?: ReadWords & { close(): void },
): GatherServices & { close(): void } {
  const pdfText = createPdfText(openPdfRoom);
  const pictures = openPictureRoom();
  return {
    bytes: (entryId) => intake.bytes(entryId),
    intake,
    pdfText,
    pdfPictures: pdfText.pictures,
    pictures,
    ...(readWords === undefined ? {} : { readWords }),
    close() {
      pdfText.close();
      pictures.close();
      readWords?.close();
    },
  };
}
