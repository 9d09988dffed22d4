import {
  EXPLICIT_VR_BIG_ENDIAN,
  EXPLICIT_VR_LITTLE_ENDIAN,
  IMPLICIT_VR_LITTLE_ENDIAN,
  lookupTransferSyntax,
} from '../standard/transfer-syntaxes.ts';
import type { TransferSyntax } from '../standard/transfer-syntaxes.ts';
import { guessBareDataSet, guessEncoding } from '../entries/data-set-encoding.ts';
import type { DataSetEncoding } from '../entries/data-set-encoding.ts';
import { hasDicomPrefix, readMetaGroup } from './meta-group.ts';
import type { MetaGroup } from './meta-group.ts';
import { RangeReader } from './range-reader.ts';
import type { RangeRequest } from './read-outcome.ts';
import type { ReadFailureReason, ReadWarning } from './read-failure.ts';

const MAX_META = 1024 * 1024;

/** Where the data set begins and how it is written: by what its bytes say, the label second. */
export interface PlacedDataSet extends DataSetEncoding {
  readonly start: number;
  readonly deflated: boolean;
  /** Transfer syntax in force. */
  readonly syntaxUID: string;
  readonly syntax: TransferSyntax | undefined;
  readonly meta: MetaGroup | undefined;
  readonly warnings: readonly ReadWarning[];
  /** Bytes already read and their offset in the file. */
  readonly window: Uint8Array;
  readonly windowBase: number;
}

export interface Unplaced {
  readonly reason: ReadFailureReason;
  readonly at: number;
}

type Steps<T> = Generator<readonly RangeRequest[], T, readonly Uint8Array[]>;

/** Finds the data set behind preamble and meta group, either of which may be absent or wrong (`robustness.md` F31, F32). */
export function* placeDataSet(head: Uint8Array, size: number): Steps<PlacedDataSet | Unplaced> {
  const warnings: ReadWarning[] = [];
  const prefixed = hasDicomPrefix(head);
  if (!prefixed) warnings.push('no-preamble');
  const metaStart = prefixed ? 132 : (guessBareDataSet(head, size)?.start ?? 0);
  const reader = new RangeReader(head, 0, size);
  let meta = readMetaGroup(reader.bytes, metaStart, size);
  if (meta.state === 'more') {
    if (meta.end > MAX_META) return { reason: meta.end > size ? 'truncated' : 'malformed', at: metaStart };
    if ((yield* reader.at(0, Math.min(size, MAX_META))) < 0) return { reason: 'truncated', at: size };
    meta = readMetaGroup(reader.bytes, metaStart, size);
    if (meta.state === 'more') return { reason: 'malformed', at: metaStart };
  }
  if (meta.state === 'cut' || meta.end >= size) return { reason: 'truncated', at: size };
  const start = meta.end;
  if (start === metaStart) warnings.push('no-meta');
  else if (!meta.hasGroupLength) warnings.push('meta-without-group-length');
  if (start > metaStart && meta.transferSyntaxUID === '') warnings.push('meta-without-transfer-syntax');
  const declared = lookupTransferSyntax(meta.transferSyntaxUID);
  if (meta.transferSyntaxUID !== '' && !declared) warnings.push('unknown-transfer-syntax');
  const wanted = Math.min(256, size - start);
  const at = yield* reader.at(start, wanted, 65_536);
  if (at < 0) return { reason: 'truncated', at: size };
  const guess = guessEncoding(reader.bytes, at, size - reader.base, declared);
  const placed = { start, meta, warnings, window: reader.bytes, windowBase: reader.base };
  if (declared?.deflated) {
    // A label without deflated bytes behind it: a plain data set has its tags in the clear.
    if (guess.score < 2)
      return {
        ...placed,
        explicitVR: true,
        littleEndian: true,
        deflated: true,
        syntaxUID: declared.uid,
        syntax: declared,
      };
    warnings.push('transfer-syntax-contradicted');
    return { ...placed, ...plainSyntax(guess), ...encodingOf(guess), deflated: false };
  }
  if (guess.score === 0) {
    // Nothing fits. With a label the walk will tell what is wrong; fewer than 8 bytes are the beginning of an element.
    if (size - start < 8) return { reason: 'truncated', at: size };
    if (!declared) return { reason: start === metaStart ? 'no-meta' : 'malformed', at: start };
    return { ...placed, ...encodingOf(declared), deflated: false, syntaxUID: declared.uid, syntax: declared };
  }
  if (!declared)
    return {
      ...placed,
      ...encodingOf(guess),
      deflated: false,
      ...(meta.transferSyntaxUID === ''
        ? plainSyntax(guess)
        : { syntaxUID: meta.transferSyntaxUID, syntax: undefined }),
    };
  if (guess.explicitVR === declared.explicitVR && guess.littleEndian === declared.littleEndian)
    return { ...placed, ...encodingOf(declared), deflated: false, syntaxUID: declared.uid, syntax: declared };
  warnings.push('transfer-syntax-contradicted');
  // The label of compressed pixels still names the codec.
  const inForce = declared.encapsulated ? { syntaxUID: declared.uid, syntax: declared } : plainSyntax(guess);
  return { ...placed, ...encodingOf(guess), deflated: false, ...inForce };
}

function encodingOf(encoding: DataSetEncoding): DataSetEncoding {
  return { explicitVR: encoding.explicitVR, littleEndian: encoding.littleEndian };
}

function plainSyntax(encoding: DataSetEncoding): { syntaxUID: string; syntax: TransferSyntax | undefined } {
  const syntaxUID = !encoding.explicitVR
    ? IMPLICIT_VR_LITTLE_ENDIAN
    : encoding.littleEndian
      ? EXPLICIT_VR_LITTLE_ENDIAN
      : EXPLICIT_VR_BIG_ENDIAN;
  return { syntaxUID, syntax: lookupTransferSyntax(syntaxUID) };
}
