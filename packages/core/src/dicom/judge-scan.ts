import { MEDIA_STORAGE_DIRECTORY, lookupSopClass } from '../standard/sop-classes.ts';
import type { EntryId } from '../entries/entry.ts';
import { buildHeader, withWarnings } from './build-header.ts';
import {
  WALK_CUT,
  WALK_END,
  WALK_FAULT,
  WALK_FRAGMENTS,
  WALK_NEED,
  WALK_SEQUENCE,
  DataSetWalker,
  UNDEFINED_LENGTH,
} from './data-set-walker.ts';
import { checkEncapsulatedPixels } from './encapsulated-extent.ts';
import type { HeaderScan } from './header-scan.ts';
import type { InstanceHeader } from './instance-header.ts';
import { checkNativePixels, impossibleImage } from './pixel-extent.ts';
import type { PixelVerdict } from './pixel-extent.ts';
import type { PlacedDataSet } from './place-data-set.ts';
import { RangeReader } from './range-reader.ts';
import type { ReadContext } from './read-context.ts';
import type { ReadFailure, ReadFailureReason } from './read-failure.ts';
import type { ReadOutcome, ReadSteps, RangeRequest } from './read-outcome.ts';

export interface ScannedFile {
  readonly entryId: EntryId;
  readonly scan: HeaderScan;
  readonly walker: DataSetWalker;
  readonly placed: PlacedDataSet;
  readonly context: ReadContext;
  /** Of the bytes that hold the data set: the file, or what was inflated. */
  readonly size: number;
}

type Steps<T> = Generator<readonly RangeRequest[], T, readonly Uint8Array[]>;

/** From what the scan met to the outcome: is the file whole, and if not, what is absent. */
export function* judgeScan(file: ScannedFile): ReadSteps<ReadOutcome> {
  const { scan, walker, placed, entryId } = file;
  const isDirectory = scan.directory !== undefined || placed.meta?.mediaStorageSOPClassUID === MEDIA_STORAGE_DIRECTORY;
  if (isDirectory && !scan.pixels) {
    return {
      kind: 'dicomdir',
      entryId,
      directory: scan.directory?.directory(scan.ended === 'end') ?? { records: [], whole: scan.ended === 'end' },
    };
  }
  const header = buildHeader(scan, file.context, {
    entryId,
    transferSyntaxUID: placed.syntaxUID,
    meta: placed.meta,
    explicitVR: placed.explicitVR,
    warnings: walker.warnings,
  });
  if (scan.pixels) return yield* judgePixels(file, header);
  const reason = faultOf(file);
  if (reason !== undefined) {
    // Only a cut loses bytes; what is malformed or beyond a cap is all there.
    const missing = reason === 'truncated' ? missingAtCut(file) : undefined;
    return failure(file, header, reason, walker.elementOffset, missing);
  }
  if (yield* endsInsideElement(file)) return failure(file, header, 'truncated', walker.position, 1);
  if (wantsPixels(header)) walker.warnings.add('pixel-data-missing');
  else if (!header.image && lookupSopClass(header.sopClassUID)?.image) walker.warnings.add('image-module-missing');
  return { kind: 'instance', header: withWarnings(header, walker.warnings) };
}

function* judgePixels(file: ScannedFile, header: InstanceHeader): ReadSteps<ReadOutcome> {
  const { scan, walker, placed, size } = file;
  const pixels = scan.pixels as NonNullable<HeaderScan['pixels']>;
  // Pixel data without a word on rows and columns: nothing can be shown or counted, yet the data set may be whole.
  if (!header.image && pixels.length >= 0) {
    const absent = pixels.offset + pixels.length - size;
    if (absent > 0) return failure(file, header, 'truncated', size, absent);
    walker.warnings.add('image-module-missing');
    return { kind: 'instance', header: { ...withWarnings(header, walker.warnings), numberOfFrames: 0 } };
  }
  if (impossibleImage(header.image)) return failure(file, header, 'malformed', pixels.offset);
  const image = header.image as NonNullable<InstanceHeader['image']>;
  let encapsulated = pixels.length < 0;
  if (!encapsulated && placed.syntax?.encapsulated) {
    // Compressed by its label, yet with a defined length: items inside tell whether it is.
    const reader = new RangeReader(walker.bytes, walker.base, size);
    const at = yield* reader.at(pixels.offset, 4);
    encapsulated =
      at >= 0 &&
      reader.bytes[at] === 0xfe &&
      reader.bytes[at + 1] === 0xff &&
      reader.bytes[at + 2] === 0 &&
      reader.bytes[at + 3] === 0xe0;
  }
  if (placed.syntax && encapsulated !== placed.syntax.encapsulated) walker.warnings.add('transfer-syntax-contradicted');
  let verdict: PixelVerdict;
  if (encapsulated) {
    const input = {
      offset: pixels.offset,
      size,
      frames: header.numberOfFrames,
      syntax: placed.syntax,
      littleEndian: placed.littleEndian,
      bytes: walker.bytes,
      base: walker.base,
    };
    const found = yield* checkEncapsulatedPixels(input, walker.warnings);
    verdict = found;
    if (found.state === 'whole' && found.end !== undefined && found.end < size && pixels.length < 0)
      yield* walkTrailing(file, found.end);
  } else {
    verdict = checkNativePixels(image, header.numberOfFrames, pixels.offset, pixels.length, size);
    if (verdict.longer) walker.warnings.add('pixel-data-longer');
  }
  if (verdict.state !== 'whole')
    return failure(file, header, verdict.state, verdict.at, verdict.missingBytes, verdict.missingFrames);
  // What stands behind the pixels is padding or signatures; where that is cut, the file still ends before what it declares.
  const reason = faultOf(file);
  if (reason === 'truncated') return failure(file, header, 'truncated', walker.elementOffset, missingAtCut(file), 0);
  if (reason !== undefined) walker.warnings.add('trailing-bytes');
  else if (!encapsulated && (yield* endsInsideElement(file))) walker.warnings.add('trailing-bytes');
  return { kind: 'instance', header: withWarnings(header, walker.warnings) };
}

function faultOf({ scan }: ScannedFile): ReadFailureReason | undefined {
  switch (scan.ended) {
    case 'cut':
    case 'truncated':
      return 'truncated';
    case 'malformed':
    case 'limit':
      return scan.ended;
    default:
      return undefined;
  }
}

function missingAtCut({ scan, walker, size }: ScannedFile): number {
  return Math.max(1, scan.ended === 'cut' ? walker.valueOffset + walker.length - size : walker.missing);
}

/** Bytes behind the last element: zeros are padding. True where they begin an element that the end cuts. */
function* endsInsideElement({ walker, size }: Pick<ScannedFile, 'walker' | 'size'>): Steps<boolean> {
  const remaining = size - walker.position;
  if (remaining <= 0) return false;
  const reader = new RangeReader(walker.bytes, walker.base, size);
  const wanted = Math.min(remaining, 4096);
  const at = yield* reader.at(walker.position, wanted);
  if (at < 0) return false;
  if (reader.bytes.subarray(at, at + wanted).every((byte) => byte === 0)) {
    walker.warnings.add('trailing-zeros');
    // A lone zero byte is the pad of an odd value; a tag has two bytes at least.
    return remaining < 8 && remaining > 1;
  }
  if (remaining >= 8) walker.warnings.add('trailing-bytes');
  return remaining < 8;
}

function* walkTrailing({ walker: first, size, placed, scan }: ScannedFile, from: number): Steps<void> {
  const walker = new DataSetWalker(from, size, placed.explicitVR, placed.littleEndian);
  walker.bytes = first.bytes;
  walker.base = first.base;
  for (;;) {
    const event = walker.next();
    if (event === WALK_NEED) {
      const request = walker.request();
      const [bytes] = yield [request];
      walker.supply(request.offset, bytes ?? new Uint8Array(0), request.length);
    } else if (event === WALK_SEQUENCE && walker.length === UNDEFINED_LENGTH) {
      if (!walker.enter()) break;
    } else if (event === WALK_CUT && walker.tag >>> 16 >= 0x7fe0) {
      scan.ended = 'cut';
      first.valueOffset = walker.valueOffset;
      first.length = walker.length;
      return;
    } else if (event === WALK_CUT || event === WALK_FAULT || event === WALK_FRAGMENTS) {
      first.warnings.add('trailing-bytes');
      return;
    } else if (event === WALK_END) {
      break;
    }
  }
  first.position = walker.position;
  first.bytes = walker.bytes;
  first.base = walker.base;
  if (yield* endsInsideElement({ walker: first, size })) first.warnings.add('trailing-bytes');
}

/**
 * An Image Pixel Module announces pixels. A data set that ends cleanly before them was cut there or never held any; its bytes
 * cannot tell which, so it is read and in doubt, not called cut off.
 */
function wantsPixels(header: InstanceHeader): boolean {
  if (header.image === undefined) return false;
  return lookupSopClass(header.sopClassUID)?.image ?? header.image.bitsAllocated > 0;
}

function failure(
  file: ScannedFile,
  header: InstanceHeader,
  reason: ReadFailureReason,
  at?: number,
  missingBytes?: number,
  missingFrames?: number,
): ReadOutcome {
  const placed = header.series.seriesInstanceUID !== '' && header.study.studyInstanceUID !== '';
  const failed: ReadFailure = {
    entryId: file.entryId,
    reason,
    ...(at === undefined ? {} : { at }),
    ...(missingBytes === undefined ? {} : { missingBytes }),
    ...(missingFrames === undefined ? {} : { missingFrames }),
    ...(placed || header.sopInstanceUID !== '' ? { header: withWarnings(header, file.walker.warnings) } : {}),
  };
  return { kind: 'failure', failure: failed };
}
