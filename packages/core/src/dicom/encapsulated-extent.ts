import type { TransferSyntax } from '../standard/transfer-syntaxes.ts';
import type { PixelVerdict } from './pixel-extent.ts';
import { RangeReader } from './range-reader.ts';
import type { RangeRequest } from './read-outcome.ts';
import type { ReadWarning } from './read-failure.ts';

/** Fragments that are walked one by one; of more, only the table and the end are looked at. */
const MAX_WALKED = 16_384;
const BATCH = 512;
const MAX_TABLE_BYTES = 4 * 262_144;
const SMALL_FRAGMENT = 8192;
/** Bytes before an item's header that are looked at for the end of the codestream before it. */
const LOOK_BACK = 16;
/** Some writers give every fragment of a run one size, and leave what was in the buffer behind the picture. */
const PADDED_TAIL = 4096;
const MAX_PADDED = 256;

const WITH_END_MARKER: ReadonlySet<string> = new Set([
  'jpeg-baseline',
  'jpeg-extended',
  'jpeg-lossless',
  'jpeg-ls',
  'jpeg2000',
  'htj2k',
]);

export interface EncapsulatedInput {
  /** Offset of the first item, the Basic Offset Table. */
  readonly offset: number;
  readonly size: number;
  readonly frames: number;
  readonly syntax: TransferSyntax | undefined;
  readonly littleEndian: boolean;
  /** Bytes already read, and their offset. */
  readonly bytes: Uint8Array;
  readonly base: number;
}

export interface EncapsulatedVerdict extends PixelVerdict {
  /** Offset behind the sequence delimiter; undefined where it was not found by walking. */
  readonly end?: number;
}

type Steps<T> = Generator<readonly RangeRequest[], T, readonly Uint8Array[]>;

interface Walk {
  readonly starts: number[];
  readonly withEnd: boolean[];
  /** How it ended, at `position`. */
  ended: 'delimiter' | 'no-delimiter' | 'cut' | 'broken' | 'too-many';
  position: number;
  missingBytes: number;
}

/**
 * Encapsulated Pixel Data (PS3.5 A.4): walks the items' headers, 8 bytes each, and looks at the 16 bytes before each of them for
 * the codestream's end marker. The pixels themselves are not read.
 */
export function* checkEncapsulatedPixels(
  input: EncapsulatedInput,
  warnings: Set<ReadWarning>,
): Steps<EncapsulatedVerdict> {
  const reader = new RangeReader(input.bytes, input.base, input.size);
  const table = yield* readTable(reader, input);
  if (table === undefined) return { state: 'truncated', at: input.size, missingFrames: input.frames, missingBytes: 0 };
  if (table === 'broken') return { state: 'malformed', at: input.offset };
  const walk = yield* walkItems(reader, table, input);
  const video = input.syntax?.codec === 'unsupported';
  const hasMarker = WITH_END_MARKER.has(input.syntax?.codec ?? '');
  const present = wholeFrames(walk, table.entries, input.frames, hasMarker, video);
  if (table.entries.length > 0 && !tableFits(walk, table.entries, input.frames))
    warnings.add('basic-offset-table-wrong');
  const missingFrames = Math.max(0, input.frames - present);
  const truncated: EncapsulatedVerdict = {
    state: 'truncated',
    at: walk.position,
    missingBytes: walk.missingBytes,
    missingFrames,
  };
  const lastHasEnd = walk.withEnd.at(-1) === true;
  switch (walk.ended) {
    case 'cut':
      return { ...truncated, at: input.size, missingFrames: Math.max(1, missingFrames) };
    case 'broken':
      return walk.starts.length >= 1 && missingFrames === 0 && (!hasMarker || lastHasEnd)
        ? endWithout(walk, warnings)
        : { ...truncated, state: 'malformed' };
    case 'no-delimiter':
      if (missingFrames > 0 || (hasMarker && !lastHasEnd) || walk.starts.length === 0)
        return {
          ...truncated,
          missingBytes: Math.max(1, walk.missingBytes),
          missingFrames: Math.max(1, missingFrames),
        };
      return endWithout(walk, warnings);
    case 'too-many':
      return yield* judgeByTail(reader, input);
    case 'delimiter':
      if (missingFrames > 0) return truncated;
      if (hasMarker && !(yield* everyFrameEnds(walk, table.base, input))) warnings.add('codestream-end-missing');
      return { state: 'whole', end: walk.position };
  }
}

/** Whether the last fragment, and each one where a fragment is a frame, holds its end marker, maybe behind more padding than a byte. */
function* everyFrameEnds(walk: Walk, base: number, input: EncapsulatedInput): Steps<boolean> {
  const fragments = walk.starts.length;
  const first = fragments === input.frames ? 0 : fragments - 1;
  const unmarked: RangeRequest[] = [];
  for (let index = first; index < fragments; index++) {
    if (walk.withEnd[index]) continue;
    const start = base + (walk.starts[index] as number) + 8;
    const end = index + 1 < fragments ? base + (walk.starts[index + 1] as number) : walk.position - 8;
    const length = Math.min(PADDED_TAIL, end - start);
    unmarked.push({ offset: end - length, length });
  }
  if (unmarked.length === 0) return true;
  if (unmarked.length > MAX_PADDED) return false;
  const tails = yield unmarked;
  return tails.every(holdsEndMarker);
}

/** Entropy-coded data never holds FF D9 (PS3.5 A.4: ISO 10918-1 B.1.1.5, 15444-1 B.10.1): where it stands, the picture ends. */
function holdsEndMarker(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 0; at--) if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}

function endWithout(walk: Walk, warnings: Set<ReadWarning>): EncapsulatedVerdict {
  warnings.add('sequence-delimiter-missing');
  return { state: 'whole', end: walk.position };
}

interface OffsetTable {
  readonly entries: readonly number[];
  /** Where the first fragment's item begins: offsets count from there. */
  readonly base: number;
}

function u32(bytes: Uint8Array, at: number, little: boolean): number {
  const [a, b, c, d] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  return little ? (a | (b << 8) | (c << 16) | (d << 24)) >>> 0 : ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function tagAt(bytes: Uint8Array, at: number, little: boolean): number {
  const [a, b, c, d] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0];
  return little ? ((b << 24) | (a << 16) | (d << 8) | c) >>> 0 : ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
}

function* readTable(reader: RangeReader, input: EncapsulatedInput): Steps<OffsetTable | 'broken' | undefined> {
  const at = yield* reader.at(input.offset, 8, 4096);
  if (at < 0) return undefined;
  if (tagAt(reader.bytes, at, input.littleEndian) !== 0xfffee000) return 'broken';
  const length = u32(reader.bytes, at + 4, input.littleEndian);
  const base = input.offset + 8 + length;
  if (base > input.size) return undefined;
  const entries: number[] = [];
  if (length > 0 && length <= MAX_TABLE_BYTES && length % 4 === 0) {
    const from = yield* reader.at(input.offset + 8, length, length + 4096);
    if (from < 0) return undefined;
    for (let index = 0; index < length; index += 4) entries.push(u32(reader.bytes, from + index, input.littleEndian));
  }
  return { entries, base };
}

function* walkItems(reader: RangeReader, table: OffsetTable, input: EncapsulatedInput): Steps<Walk> {
  const walk: Walk = { starts: [], withEnd: [], ended: 'no-delimiter', position: table.base, missingBytes: 0 };
  const ahead = new Map<number, Uint8Array>();
  let fetched = 0;
  while (walk.starts.length <= MAX_WALKED) {
    const { position } = walk;
    if (position + 8 > input.size) {
      walk.missingBytes = position + 8 - input.size;
      return walk;
    }
    // The table tells where the next headers are: ask for many at once.
    const fragments = walk.starts.length;
    const average = fragments === 0 ? 0 : (position - table.base) / fragments;
    if (fragments > 0 && fetched <= fragments && table.entries.length > fragments + 1 && average > SMALL_FRAGMENT) {
      const wanted = table.entries
        .slice(fragments, fragments + BATCH)
        .map((entry) => table.base + entry)
        .filter((offset) => offset + 8 <= input.size);
      const answers = yield wanted.map((offset) => ({ offset: offset - LOOK_BACK, length: LOOK_BACK + 8 }));
      wanted.forEach((offset, index) => {
        const bytes = answers[index];
        if (bytes?.length === LOOK_BACK + 8) ahead.set(offset, bytes);
      });
      fetched = fragments + BATCH;
    }
    let bytes = ahead.get(position);
    let at = LOOK_BACK;
    if (!bytes) {
      const small = average > 0 && average < SMALL_FRAGMENT;
      const index = yield* reader.at(position - LOOK_BACK, LOOK_BACK + 8, small ? 65_536 : 64);
      if (index < 0) return walk;
      bytes = reader.bytes;
      at = index + LOOK_BACK;
    }
    if (fragments > 0) walk.withEnd.push(endsWithMarker(bytes, at));
    const tag = tagAt(bytes, at, input.littleEndian);
    if (tag === 0xfffee0dd) {
      walk.ended = 'delimiter';
      walk.position += 8;
      return walk;
    }
    if (tag !== 0xfffee000) {
      walk.ended = 'broken';
      return walk;
    }
    const next = position + 8 + u32(bytes, at + 4, input.littleEndian);
    if (next > input.size) {
      walk.ended = 'cut';
      walk.missingBytes = next - input.size;
      return walk;
    }
    walk.starts.push(position - table.base);
    walk.position = next;
    if (next + 8 > input.size) {
      // The file ends with this fragment: its last bytes still tell whether the picture does.
      const index = yield* reader.at(next - LOOK_BACK, LOOK_BACK);
      walk.withEnd.push(index >= 0 && endsWithMarker(reader.bytes, index + LOOK_BACK));
      walk.missingBytes = next + 8 - input.size;
      return walk;
    }
  }
  walk.ended = 'too-many';
  return walk;
}

/**
 * FF D9: End Of Image of JPEG and JPEG-LS, End Of Codestream of JPEG 2000. Zeros or FF may fill behind it: writers round fragments
 * up to a multiple of eight.
 */
function endsWithMarker(bytes: Uint8Array, end: number): boolean {
  let at = end - 1;
  while (at > end - LOOK_BACK + 1 && (bytes[at] === 0 || bytes[at] === 0xff)) at--;
  return bytes[at] === 0xd9 && bytes[at - 1] === 0xff;
}

function tableFits(walk: Walk, entries: readonly number[], frames: number): boolean {
  if (entries.length !== frames) return false;
  const starts = new Set(walk.starts);
  const reached = walk.starts.at(-1) ?? 0;
  return entries.every((entry) => starts.has(entry) || entry > reached);
}

function wholeFrames(
  walk: Walk,
  entries: readonly number[],
  frames: number,
  hasMarker: boolean,
  video: boolean,
): number {
  const fragments = walk.starts.length;
  const complete = walk.ended === 'delimiter';
  if (video || frames === 1)
    return fragments === 0 ? 0 : complete || video ? frames : walk.withEnd.at(-1) === true || !hasMarker ? 1 : 0;
  if (entries.length === frames && fragments > 0 && tableFits(walk, entries, frames)) {
    const whole = entries.filter((_, index) =>
      index + 1 < frames ? (entries[index + 1] as number) <= (walk.starts.at(-1) as number) : false,
    ).length;
    const lastStarted = (entries.at(-1) as number) <= (walk.starts.at(-1) as number);
    const lastWhole = lastStarted && (complete || !hasMarker || walk.withEnd.at(-1) === true);
    // At a cut the last fragment reached may end its frame: then that frame is whole as well.
    const extra =
      !lastStarted && walk.withEnd.at(-1) === true && entries.includes(walk.starts.at(-1) as number) ? 1 : 0;
    return whole + (lastWhole ? 1 : 0) + extra;
  }
  const marked = hasMarker && fragments > frames ? walk.withEnd.filter(Boolean).length : fragments;
  return Math.min(frames, marked);
}

function* judgeByTail(reader: RangeReader, input: EncapsulatedInput): Steps<EncapsulatedVerdict> {
  const at = yield* reader.at(Math.max(input.offset, input.size - 64), Math.min(64, input.size - input.offset));
  if (at >= 0) {
    for (let index = at; index + 8 <= reader.bytes.length; index++)
      if (tagAt(reader.bytes, index, input.littleEndian) === 0xfffee0dd) return { state: 'whole' };
  }
  return { state: 'truncated', at: input.size, missingBytes: 1, missingFrames: 1 };
}
