import type { ContentType, EntryRecord, EntryState, IgnoredReason, ReadFailure } from '@medpass/dicom-core';

export interface PackageInventory {
  readonly files: number;
  readonly bytes: number;
  readonly states: Readonly<Record<EntryState, number>>;
  readonly ignored: ReadonlyMap<IgnoredReason, number>;
  readonly unreadable: readonly { readonly path: string; readonly failure: ReadFailure }[];
  /** Valid files nothing here opens: RAR, 7z, a container nested too deep. */
  readonly unsupported: readonly { readonly path: string; readonly contentType: ContentType }[];
  readonly locked: readonly string[];
  readonly executables: readonly EntryRecord[];
  readonly duplicates: number;
  readonly conflicts: readonly { readonly sopInstanceUID: string; readonly paths: readonly string[] }[];
  readonly cancelled: boolean;
}
