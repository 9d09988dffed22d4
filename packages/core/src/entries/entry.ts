import type { ByteSource } from '../bytes/byte-source.ts';

/** Local number of an entry, given in order of arrival. Never leaves the page: reports name paths. */
export type EntryId = number;

export interface OriginStep {
  readonly kind: 'drop' | 'picker' | 'zip' | 'gzip' | 'iso9660' | 'dicomweb' | 'http' | 'fs' | 'memory';
  readonly path: string;
}

/** One file as found: dropped, picked, or inside a container. */
export interface Entry {
  readonly id: EntryId;
  /** Slash-separated path as shown to people; members of a container follow `!/`, as in `scan.zip!/IMAGES/IM1`. */
  readonly path: string;
  readonly name: string;
  readonly size: number;
  readonly modified?: Date;
  readonly bytes: ByteSource;
  /** How it was reached, outermost first. Its length minus one is the container depth. */
  readonly origin: readonly OriginStep[];
}

/** What the bytes are, decided by content, never by name. */
export type ContentType =
  | 'dicom'
  | 'dicomdir'
  | 'zip'
  | 'gzip'
  | 'iso9660'
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'bmp'
  | 'tiff'
  | 'webp'
  | 'heic'
  | 'office'
  | 'rtf'
  | 'html'
  | 'xml'
  | 'text'
  | 'video'
  | 'nifti'
  | 'executable'
  | 'apple-double'
  /** A report or a manifest that this program wrote earlier. */
  | 'own-report'
  | 'archive-unsupported'
  | 'empty'
  | 'unknown';

/** The one state in which every file ends; `inventory.states` of the report counts them. */
export type EntryState =
  | 'instance'
  | 'dicomdir'
  | 'document'
  | 'picture'
  | 'video'
  | 'container'
  | 'ignored'
  | 'duplicate'
  | 'unreadable'
  | 'unsupported';

export type IgnoredReason = 'disc-viewer' | 'system-file' | 'preview-of-dicom' | 'empty' | 'other';
