import { isLongForm, vrAt } from './vr-code.ts';

/** How data elements are written. */
export interface DataSetEncoding {
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
}

export const IMPLICIT_LITTLE: DataSetEncoding = { explicitVR: false, littleEndian: true };
export const EXPLICIT_LITTLE: DataSetEncoding = { explicitVR: true, littleEndian: true };
const EXPLICIT_BIG: DataSetEncoding = { explicitVR: true, littleEndian: false };
const CANDIDATES = [EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG] as const;

const LOOK_AHEAD = 4;

export interface EncodingGuess extends DataSetEncoding {
  /** Elements in a row that made sense, at most 4. */
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
    // A sequence of undefined length: what follows is items, which prove nothing more here.
    if (length === 0xffffffff) return good;
    if (at + header + length > end) return explicitVR ? good : good - 1;
    last = tag;
    at += header + length;
  }
  return good;
}

/** The encoding that fits best at `at`; on a draw `declared`, else explicit before implicit. `score` 0: none fits. */
export function guessEncoding(bytes: Uint8Array, at: number, end: number, declared?: DataSetEncoding): EncodingGuess {
  let best: EncodingGuess = { ...(declared ?? EXPLICIT_LITTLE), score: 0, firstGroup: 0 };
  for (const candidate of CANDIDATES) {
    const points = score(bytes, at, end, candidate);
    const isDeclared = declared?.explicitVR === candidate.explicitVR && declared.littleEndian === candidate.littleEndian;
    if (points > best.score || (points === best.score && points > 0 && isDeclared)) {
      best = { ...candidate, score: points, firstGroup: u16(bytes, at, candidate.littleEndian) };
    }
  }
  return best;
}

/**
 * A data set without preamble, told from its bytes: it begins in group 0002, 0004 or 0008 and its first elements make sense.
 * `undefined` where the bytes are no DICOM.
 */
export function guessBareDataSet(bytes: Uint8Array, size: number): EncodingGuess | undefined {
  if (bytes.length < 8) return undefined;
  const guess = guessEncoding(bytes, 0, size);
  const begins = guess.firstGroup === 2 || guess.firstGroup === 8 || guess.firstGroup === 4;
  // One lone element may be chance in implicit VR, where four bytes of anything are a length.
  return begins && guess.score >= (guess.explicitVR ? 1 : 2) ? guess : undefined;
}
