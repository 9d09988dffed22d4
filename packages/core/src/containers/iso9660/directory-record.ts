import { recordedTime, sectorBytes, uint32 } from './iso-fields.ts';
import type { IsoVolume } from './volume.ts';

/** One directory record (ECMA-119 9.1), names still raw. */
export interface DirectoryRecord {
  readonly name: string;
  /** `.` or `..`. */
  readonly self: boolean;
  readonly folder: boolean;
  /** More records of the same file follow: a file of several extents (9.1.6 bit 7). */
  readonly more: boolean;
  readonly extent: number;
  readonly bytes: number;
  /** Recorded in pieces with gaps between (interleaved, 9.1.7): nothing writes that any more. */
  readonly interleaved: boolean;
  readonly modified?: number;
  /** System use area: Rock Ridge lives there. */
  readonly system: Uint8Array;
}

const ucs2 = new TextDecoder('utf-16be');

/** Version number and the lone dot of a name without extension are not part of a name that people see. */
function plainName(raw: string): string {
  return raw.replace(/;\d+$/, '').replace(/\.$/, '');
}

/** Latin-1, unless the bytes are valid UTF-8: writers that ignore the standard's A-Z mostly mean UTF-8. */
function decodeName(bytes: Uint8Array, names: IsoVolume['names']): string {
  if (names === 'joliet') return ucs2.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The records of a directory's bytes. Records never cross a sector; the rest of a sector is zero. */
export function* directoryRecords(bytes: Uint8Array, names: IsoVolume['names']): Generator<DirectoryRecord> {
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at] as number;
    if (length === 0) {
      at = (Math.floor(at / sectorBytes) + 1) * sectorBytes;
      continue;
    }
    const nameLength = bytes[at + 32] ?? 0;
    if (length < 34 || 33 + nameLength > length || at + length > bytes.length) {
      // A broken record says nothing of where the next begins; the next sector does.
      at = (Math.floor(at / sectorBytes) + 1) * sectorBytes;
      continue;
    }
    const raw = bytes.subarray(at + 33, at + 33 + nameLength);
    const flags = bytes[at + 25] as number;
    const modified = recordedTime(bytes, at + 18);
    yield {
      name: plainName(decodeName(raw, names)),
      self: nameLength === 1 && (raw[0] as number) <= 1,
      folder: (flags & 2) !== 0,
      more: (flags & 0x80) !== 0,
      extent: uint32(bytes, at + 2) + (bytes[at + 1] as number),
      bytes: uint32(bytes, at + 10),
      interleaved: (bytes[at + 26] as number) !== 0,
      ...(modified === undefined ? {} : { modified }),
      system: bytes.slice(at + 33 + nameLength + (nameLength % 2 === 0 ? 1 : 0), at + length),
    };
    at += length;
  }
}
