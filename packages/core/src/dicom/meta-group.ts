import { isLongForm, vrAt } from '../standard/vr-code.ts';
import { readAscii } from './values.ts';

/** `DICM` behind the preamble, PS3.10 7.1. */
export function hasDicomPrefix(head: Uint8Array): boolean {
  return head.length >= 132 && head[128] === 0x44 && head[129] === 0x49 && head[130] === 0x43 && head[131] === 0x4d;
}

/** File Meta Information (PS3.10 7.1), as far as it steers the reading. */
export interface MetaGroup {
  /** Offset of the first element after group 0002. */
  readonly end: number;
  readonly transferSyntaxUID: string;
  readonly mediaStorageSOPClassUID: string;
  readonly mediaStorageSOPInstanceUID: string;
  readonly hasGroupLength: boolean;
  /** `cut`: the bytes end inside the group. `more`: it goes beyond `bytes`, read up to `end`. */
  readonly state: 'whole' | 'cut' | 'more';
}

/**
 * Reads group 0002 from `start`. The declared group length is not trusted: the group ends where another one begins. Written in
 * implicit VR by some, against the rule, and read so.
 */
export function readMetaGroup(bytes: Uint8Array, start: number, size: number): MetaGroup {
  let at = start;
  let transferSyntaxUID = '';
  let mediaStorageSOPClassUID = '';
  let mediaStorageSOPInstanceUID = '';
  let hasGroupLength = false;
  let state: MetaGroup['state'] = 'whole';
  while (at < size) {
    if (at + 8 > bytes.length) {
      // Fewer than 8 bytes left in the file cannot be an element: the data set never begins.
      state = at + 8 > size ? 'cut' : 'more';
      at += 12;
      break;
    }
    if (bytes[at] !== 2 || bytes[at + 1] !== 0) break;
    const code = vrAt(bytes, at + 4);
    const long = code > 0 && isLongForm(code);
    const header = long ? 12 : 8;
    if (at + header > bytes.length) {
      state = at + header > size ? 'cut' : 'more';
      at += header;
      break;
    }
    const lengthAt = code === 0 ? at + 4 : long ? at + 8 : at + 6;
    const low = (bytes[lengthAt] as number) | ((bytes[lengthAt + 1] as number) << 8);
    const length =
      long || code === 0
        ? low + ((bytes[lengthAt + 2] as number) | ((bytes[lengthAt + 3] as number) << 8)) * 65536
        : low;
    const valueEnd = at + header + length;
    if (valueEnd > bytes.length) {
      state = valueEnd > size ? 'cut' : 'more';
      at = valueEnd;
      break;
    }
    const element = (bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8);
    if (element === 0) hasGroupLength = true;
    else if (element === 0x0002) mediaStorageSOPClassUID = readAscii(bytes, at + header, length);
    else if (element === 0x0003) mediaStorageSOPInstanceUID = readAscii(bytes, at + header, length);
    else if (element === 0x0010) transferSyntaxUID = readAscii(bytes, at + header, length);
    at = valueEnd;
  }
  return { end: at, transferSyntaxUID, mediaStorageSOPClassUID, mediaStorageSOPInstanceUID, hasGroupLength, state };
}
