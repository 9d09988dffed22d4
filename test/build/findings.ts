import type { DocumentFacts } from '../../packages/checker/src/evidence/document-kinds/document-facts.ts';
import type { ImageOriginFacts } from '../../packages/checker/src/evidence/image-origin.ts';
import type { ReportPairing } from '../../packages/checker/src/evidence/report-pairing.ts';
import type { PictureFacts } from '../../packages/checker/src/evidence/screen-photos/picture-facts.ts';

// Facts written by hand, for tests of what rules say about them.

export function pictureWith(parts: Partial<PictureFacts> = {}): PictureFacts {
  return {
    path: 'IMG_1.jpg',
    shows: 'other',
    made: 'camera',
    confidence: 0.9,
    certainty: 'sure',
    evidence: [],
    ...parts,
  };
}

export function seriesWith(parts: Partial<ImageOriginFacts> = {}): ImageOriginFacts {
  return {
    seriesInstanceUID: '1.2.1',
    studyInstanceUID: '1.2',
    modality: 'MR',
    origin: 'original',
    signs: [],
    photo: { state: 'no', confidence: 0 },
    screenshot: { state: 'no', confidence: 0 },
    film: { state: 'no', confidence: 0 },
    keyImages: false,
    ...parts,
  };
}

export function paperWith(parts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    path: 'report.pdf',
    container: 'pdf',
    kind: 'radiology-report',
    confidence: 0.95,
    decidedBy: 'engine',
    dates: [],
    modalities: [],
    bodyParts: [],
    accessionNumbers: [],
    patientNames: [],
    textLayer: true,
    locked: false,
    preliminary: false,
    ...parts,
  };
}

export function pairingWith(
  studies: readonly Partial<ReportPairing['studies'][number]>[],
  withoutImages: ReportPairing['withoutImages'] = [],
): ReportPairing {
  return {
    studies: studies.map((study, index) => ({
      studyInstanceUID: `1.${index}`,
      modalities: ['MR'],
      state: 'found',
      documents: [],
      ...study,
    })),
    withoutImages,
  };
}
