import type { FileEntry } from '@zip.js/zip.js/index-native.js';

/** What a ZIP's directory says of one member, reduced to what reading needs: a directory may list 200,000. */
export interface ZipRecord {
  /** Name where it is certain (UTF-8, ASCII); otherwise its bytes, to be decoded once all names are known. */
  readonly name: string | Uint8Array;
  readonly size: number;
  readonly compressedSize: number;
  /** Offset of the local header in the file. */
  readonly offset: number;
  /** 0 stored, 8 deflate, 9 deflate64 (APPNOTE 4.4.5). */
  readonly method: number;
  readonly crc32: number;
  readonly encrypted: boolean;
  readonly modified?: number;
  readonly symlink: boolean;
  /** The library's own entry, kept only where the library must inflate or decrypt. */
  readonly inflatedByLibrary?: FileEntry;
}

export const methodStored = 0;
export const methodDeflate = 8;
export const methodDeflate64 = 9;
