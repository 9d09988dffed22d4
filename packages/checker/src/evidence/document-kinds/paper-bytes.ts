import type { ByteSource, StudyModel } from '@medpass/dicom-core';
import { byText } from '../by-text.ts';
import type { GatherServices } from '../evidence-map.ts';
import { byteWindow } from './byte-window.ts';
import { dicomPapers } from './dicom-papers.ts';
import { paperFormat } from './paper-text.ts';
import type { PaperFormat } from './paper-text.ts';

export interface PaperBytes {
  readonly path: string;
  /** Set where the paper is inside a DICOM object. */
  readonly sopInstanceUID?: string;
  readonly format: PaperFormat;
  readonly bytes: ByteSource;
}

/** Every paper that is bytes of its own: files by path, then encapsulated documents (PS3.3 A.45). */
export function paperBytes(model: StudyModel, services: Pick<GatherServices, 'bytes'>): readonly PaperBytes[] {
  const files = [...model.documents]
    .sort((a, b) => byText(a.entry.path, b.entry.path))
    .map(({ entry, contentType }) => ({
      path: entry.path,
      format: paperFormat(contentType),
      bytes: entry.bytes,
    }));
  const inside = dicomPapers(model).encapsulated.flatMap(({ header, document }) => {
    const bytes = services.bytes(header.entryId);
    if (!bytes) return [];
    return [
      {
        path: model.entries.get(header.entryId)?.entry.path ?? '',
        sopInstanceUID: header.sopInstanceUID,
        format: mimeFormat(document.mimeType),
        bytes: byteWindow(bytes, document.offset, document.length),
      },
    ];
  });
  return [...files, ...inside];
}

export function mimeFormat(mimeType: string | undefined): PaperFormat {
  const mime = mimeType?.toLowerCase().trim() ?? '';
  if (mime === 'application/pdf') return 'pdf';
  if (/xml|html|cda/.test(mime)) return 'html';
  return mime === 'text/plain' ? 'text' : 'unknown';
}
