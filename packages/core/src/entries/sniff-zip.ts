import type { ContentType } from './entry.ts';
import { asciiAt, startsWith, u16le, u32le } from './sniff-bytes.ts';

const MAX_ENTRIES = 16;
const OFFICE = /^(\[Content_Types\]\.xml$|word\/|xl\/|ppt\/|_rels\/\.rels$|docProps\/)/;
const OPEN_DOCUMENT = /^application\/(vnd\.oasis\.opendocument|vnd\.sun\.xml)/;

/** A ZIP, or one of the formats that are ZIPs inside: told by the names of its first entries (APPNOTE 4.3.7). */
export function sniffZip(head: Uint8Array): ContentType | undefined {
  if (startsWith(head, [0x50, 0x4b, 5, 6])) return 'zip';
  // A split archive's marker; its other parts begin anywhere and are told by their names alone.
  if (startsWith(head, [0x50, 0x4b, 7, 8])) return asciiAt(head, 4, 'PK\x03\x04') ? 'archive-unsupported' : undefined;
  if (!startsWith(head, [0x50, 0x4b, 3, 4])) return undefined;
  let at = 0;
  for (let entry = 0; entry < MAX_ENTRIES && asciiAt(head, at, 'PK\x03\x04'); entry++) {
    const flags = u16le(head, at + 6);
    const compressed = u32le(head, at + 18);
    const nameLength = u16le(head, at + 26);
    const data = at + 30 + nameLength + u16le(head, at + 28);
    const name = String.fromCharCode(...head.subarray(at + 30, at + 30 + Math.min(nameLength, 256)));
    if (name === 'mimetype' && OPEN_DOCUMENT.test(String.fromCharCode(...head.subarray(data, data + 64))))
      return 'office';
    if (OFFICE.test(name)) return 'office';
    if (name.startsWith('META-INF/')) return 'executable';
    if (name.endsWith('.class')) return 'executable';
    // Sizes behind the data (bit 3): where the next entry begins is not known.
    if ((flags & 8) !== 0 && compressed === 0) break;
    at = data + compressed;
  }
  return 'zip';
}
