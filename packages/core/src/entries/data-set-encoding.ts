import { isLongForm, vrAt } from '../standard/vr-code.ts';

/** How data elements are written. */
export interface DataSetEncoding {
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
}

const IMPLICIT_LITTLE: DataSetEncoding = { explicitVR: false, littleEndian: true };
const EXPLICIT_LITTLE: DataSetEncoding = { explicitVR: true, littleEndian: true };
const EXPLICIT_BIG: DataSetEncoding = { explicitVR: true, littleEndian: false };
const CANDIDATES = [EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG] as const;

const LOOK_AHEAD = 4;

export interface EncodingGuess extends DataSetEncoding {
  /** Elements in a row that made sense, at most 4; one more where the bytes end exactly with them, or items follow. */
  readonly score: number;
  readonly firstGroup: number;
}

function u16(bytes: Uint8Array, at: number, little: boolean): number {
  const a = bytes[at] as number;
  const b = bytes[at + 1] as number;
  return little ? a | (b << 8) : (a << 8) | b;
}

function u32(bytes: Uint8Array, at: number, little: boolean): number {
  const first = u16(bytes, at, little);
  const second = u16(bytes, at + 2, little);
  return (little ? first | (second << 16) : (first << 16) | second) >>> 0;
}

/** How many elements from `at` on make sense in this encoding: ascending tags, known VRs, lengths that fit. */
function score(bytes: Uint8Array, start: number, end: number, encoding: DataSetEncoding): number {
  const { explicitVR, littleEndian } = encoding;
  let at = start;
  let last = -1;
  let good = 0;
  while (good < LOOK_AHEAD && at + 8 <= bytes.length) {
    const tag = u16(bytes, at, littleEndian) * 65536 + u16(bytes, at + 2, littleEndian);
    if (tag <= last || tag === 0) break;
    let header = 8;
    let length: number;
    if (explicitVR) {
      const code = vrAt(bytes, at + 4);
      if (code <= 0) break;
      header = isLongForm(code) ? 12 : 8;
      if (at + header > bytes.length) break;
      length = header === 12 ? u32(bytes, at + 8, littleEndian) : u16(bytes, at + 6, littleEndian);
    } else {
      length = u32(bytes, at + 4, littleEndian);
    }
    good++;
    if (length === 0xffffffff) return undefinedLength(bytes, at + header, good);
    if (at + header + length > end) return explicitVR ? good : good - 1;
    // An element that ends with the bytes is no chance.
    if (at + header + length === end) return good + 1;
    last = tag;
    at += header + length;
  }
  return good;
}

// Item and Sequence Delimitation Item, read little-endian, of either byte order.
const ITEM_TAGS: ReadonlySet<number> = new Set([0xfffee000, 0xfffee0dd, 0xfeff00e0, 0xfeffdde0]);

/** A sequence or fragments: an item begins, which is worth another element. */
function undefinedLength(bytes: Uint8Array, at: number, good: number): number {
  if (at + 4 > bytes.length) return good;
  const tag = u16(bytes, at, true) * 65536 + u16(bytes, at + 2, true);
  return ITEM_TAGS.has(tag) ? good + 1 : good - 1;
}

/** The encoding that fits best at `at`; on a draw `declared`, else explicit before implicit. `score` 0: none fits. */
export function guessEncoding(bytes: Uint8Array, at: number, end: number, declared?: DataSetEncoding): EncodingGuess {
  // A label that four elements bear out needs no second opinion.
  if (declared && score(bytes, at, end, declared) === LOOK_AHEAD) {
    const { explicitVR, littleEndian } = declared;
    return { explicitVR, littleEndian, score: LOOK_AHEAD, firstGroup: u16(bytes, at, littleEndian) };
  }
  let best: EncodingGuess = { ...(declared ?? EXPLICIT_LITTLE), score: 0, firstGroup: 0 };
  for (const candidate of CANDIDATES) {
    const points = score(bytes, at, end, candidate);
    const isDeclared =
      declared?.explicitVR === candidate.explicitVR && declared.littleEndian === candidate.littleEndian;
    if (points > best.score || (points === best.score && points > 0 && isDeclared)) {
      best = { ...candidate, score: points, firstGroup: u16(bytes, at, candidate.littleEndian) };
    }
  }
  return best;
}

export interface BareDataSet extends EncodingGuess {
  /** Offset of its first element: 0, or 1 behind a stray pad byte. */
  readonly start: number;
}

/**
 * A data set without preamble, told from its bytes: it begins in group 0002, 0004 or 0008 and its first elements make sense.
 * `undefined` where the bytes are no DICOM.
 */
export function guessBareDataSet(bytes: Uint8Array, size: number): BareDataSet | undefined {
  const guess = guessAt(bytes, size, 0, ENOUGH);
  if (guess) return guess;
  // A preamble that was cut away by hand may leave the pad byte of what stood before.
  const pad = bytes[0] === 0x20 || bytes[0] === 0;
  return pad && bytes[1] !== 0 ? guessAt(bytes, size, 1, LOOK_AHEAD) : undefined;
}

/** Two elements: a lone one may be chance, in implicit VR four bytes of anything are a length. */
const ENOUGH = 2;

function guessAt(bytes: Uint8Array, size: number, start: number, enough: number): BareDataSet | undefined {
  if (bytes.length < start + 8) return undefined;
  const guess = guessEncoding(bytes, start, size);
  const begins = guess.firstGroup === 2 || guess.firstGroup === 4 || guess.firstGroup === 8;
  return begins && guess.score >= enough ? { ...guess, start } : undefined;
}
