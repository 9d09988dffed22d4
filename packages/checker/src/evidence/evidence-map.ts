import type { ByteSource, EntryId, Intake, StudyModel } from '@medpass/dicom-core';
import type { DirectoryMatch } from './directory-match.ts';
import type { DocumentOwner } from './document-owners.ts';
import type { DocumentFacts } from './document-kinds/document-facts.ts';
import type { PictureLimits, PicturesFound } from './document-kinds/picture-limits.ts';
import type { IdentityFacts } from './identity.ts';
import type { ImageOriginFacts } from './image-origin.ts';
import type { PackageInventory } from './package-inventory.ts';
import type { PictureFacts } from './screen-photos/picture-facts.ts';
import type { PaperPictures } from './paper-pictures/paper-pictures.ts';
import type { PictureRoom } from './screen-photos/picture-room.ts';
import type { VideoFacts } from './screen-videos/video-facts.ts';
import type { ReportPairing } from './report-pairing.ts';
import type { ReferenceFacts } from './references/index.ts';
import type { DoseReportFacts } from './dose-reports.ts';
import type { BreastViews } from './breast-views.ts';
import type { MovingFacts } from './moving-pictures.ts';
import type { BurnedInFacts } from './burned-in.ts';
import type { StudyExtent } from './study-extent.ts';
import type { SeriesKind } from './series-kinds/series-kind.ts';
import type { SeriesCompleteness } from './series-completeness/series-completeness.ts';
import type { TransferSupport } from './transfer-support.ts';
import type { DecodeProof } from './decode-proof.ts';

/** Every fact that rules may ask for. Gathered once a check; a gatherer that throws makes its evidence known-missing. */
export interface EvidenceMap {
  /** States, reasons and groups of files. */
  readonly 'package-inventory': PackageInventory;
  readonly identity: readonly IdentityFacts[];
  readonly 'directory-match': DirectoryMatch;
  readonly 'transfer-support': TransferSupport;
  /** One a series. */
  readonly 'series-completeness': readonly SeriesCompleteness[];
  /** What objects name and is not here. */
  readonly 'instance-references': ReferenceFacts;
  /** One a study with a dose report of CT, and one with a report of angiography. */
  readonly 'dose-reports': readonly DoseReportFacts[];
  /** One a study with mammograms. */
  readonly 'breast-views': readonly BreastViews[];
  /** One a series of angiography, fluoroscopy or ultrasound. */
  readonly 'moving-pictures': readonly MovingFacts[];
  /** One a series with pictures: whether text may be burned into them. */
  readonly 'burned-in': readonly BurnedInFacts[];
  /** One a study: how much of it is here, and how much an archive said there is. */
  readonly 'study-extent': readonly StudyExtent[];
  /** One a series: original, derived, localizer …, lossy, photo-wrapped. */
  readonly 'image-origin': readonly ImageOriginFacts[];
  /** One a series: sequence, plane, contrast, with how sure. */
  readonly 'series-kinds': readonly SeriesKind[];
  readonly 'document-kinds': readonly DocumentFacts[];
  /** Whose papers the documents say they are, against the names in the headers. One a document that names a person. */
  readonly 'document-owners': readonly DocumentOwner[];
  readonly 'report-pairing': ReportPairing;
  /** One a picture outside DICOM. */
  readonly 'screen-photos': readonly PictureFacts[];
  /** One a paper that holds pictures: what they show and how they were made. */
  readonly 'paper-pictures': readonly PaperPictures[];
  /** One a film outside DICOM. */
  readonly 'screen-videos': readonly VideoFacts[];
  /** Frames that were really decoded: representative ones, or all with `--deep`. */
  readonly 'decode-proof': DecodeProof;
}

export type EvidenceId = keyof EvidenceMap;

export interface GatherContext<R extends EvidenceId = EvidenceId> {
  readonly model: StudyModel;
  readonly services: GatherServices;
  readonly evidence: Pick<EvidenceMap, R>;
  readonly now: Date;
  readonly deep: boolean;
  readonly signal: AbortSignal;
}

/** What gatherers may use of the outside; the same in a browser, in Node and in tests. */
export interface GatherServices {
  bytes(entryId: EntryId): ByteSource | undefined;
  readonly intake?: Pick<Intake, 'frame' | 'thumbnail'>;
  /** Text of a PDF, page by page, inside a guarded worker. Absent where PDF text cannot be read here. */
  readonly pdfText?: (bytes: ByteSource, signal: AbortSignal) => Promise<PdfTextResult>;
  /** Pictures of a PDF, in the same worker. Absent where PDFs cannot be read here. */
  readonly pdfPictures?: (bytes: ByteSource, limits: PictureLimits, signal: AbortSignal) => Promise<PicturesFound>;
  /** Looks at ordinary pictures in a guarded worker of their own. Absent where the platform cannot. */
  readonly pictures?: PictureRoom;
  /** Stills of a film, for a few places of it. Absent where the platform plays none. */
  readonly videoStills?: (bytes: ByteSource, signal: AbortSignal) => Promise<readonly DecodedPicture[]>;
  /** Reads the words in a picture of a page. Absent unless the host brought the files for it and the person asked. */
  readonly readWords?: ReadWords;
}

/** Words of one picture, in a guarded worker. Rejects only with the reason of `signal`. */
export type ReadWords = (bytes: Uint8Array, type: WordsPicture, signal: AbortSignal) => Promise<WordsRead>;

export type WordsPicture = 'jpeg' | 'png' | 'bmp';

export type WordsRead =
  | {
      readonly ok: true;
      readonly text: string;
      /** 0 … 1, how sure the reading is of its letters. */
      readonly confidence: number;
    }
  | { readonly ok: false; readonly reason: 'unavailable' | 'deadline' | 'malformed' };

export type PdfTextResult =
  | { readonly ok: true; readonly pages: readonly string[]; readonly pageCount: number; readonly producer?: string }
  | { readonly ok: false; readonly reason: 'locked' | 'malformed' | 'limit' | 'deadline' | 'unavailable' };

export interface DecodedPicture {
  /** Of the decoded raster. */
  readonly width: number;
  readonly height: number;
  /** Of the file. */
  readonly naturalWidth: number;
  readonly naturalHeight: number;
  readonly rgba: Uint8ClampedArray;
}

export interface Evidence<Id extends EvidenceId, R extends EvidenceId = never> {
  readonly id: Id;
  readonly requires: readonly R[];
  gather(context: GatherContext<R>): Promise<EvidenceMap[Id]>;
}
