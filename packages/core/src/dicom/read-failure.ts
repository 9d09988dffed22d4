import type { EntryId } from '../entries/entry.ts';
import type { InstanceHeader } from './instance-header.ts';

/** Why a file could not be read: the closed list of `report.md`, `inventory.unreadable`. */
export type ReadFailureReason =
  /** The file ends before the bytes that it declares. */
  | 'truncated'
  | 'not-dicom'
  /** A DICOM data set without its file meta information that no tolerant reading could place. */
  | 'no-meta'
  | 'io'
  | 'locked'
  | 'limit'
  | 'worker-lost'
  | 'malformed';

export interface ReadFailure {
  readonly entryId: EntryId;
  readonly reason: ReadFailureReason;
  /** Byte offset of the fault. */
  readonly at?: number;
  /** For `truncated`: how many bytes and whole frames are absent. */
  readonly missingBytes?: number;
  readonly missingFrames?: number;
  /** What could still be read of it, so that the report can say to which series the loss belongs. */
  readonly header?: InstanceHeader;
}

/** A defect the reader tolerated. The file is usable; the report's technical section names it. */
export type ReadWarning =
  | 'no-preamble'
  | 'no-meta'
  | 'meta-without-group-length'
  | 'meta-without-transfer-syntax'
  | 'transfer-syntax-contradicted'
  | 'unknown-transfer-syntax'
  | 'odd-length'
  | 'bad-vr'
  | 'undelimited-sequence'
  | 'sequence-overrun'
  | 'trailing-zeros'
  | 'trailing-bytes'
  | 'missing-uid'
  | 'charset-guessed'
  | 'charset-unknown'
  | 'basic-offset-table-wrong'
  | 'sequence-delimiter-missing'
  | 'pixel-data-longer'
  | 'codestream-end-missing'
  /** An image class, or pixel data, without rows and columns: cut before them, or odd and whole. Nothing can tell. */
  | 'image-module-missing'
  /** Rows and columns announce pixels, and the data set ends cleanly before any: cut there, or never with pixels. */
  | 'pixel-data-missing';
