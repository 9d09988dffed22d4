import type { ByteSource } from '../bytes/byte-source.ts';
import { DecodeError } from './codecs/codec.ts';

/** Bytes `[offset, offset + length)` of the source. */
export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

const itemTag = 0xfffee000;
const delimiterTag = 0xfffee0dd;
const windowBytes = 65_536;
/** Up to here all items are walked, and a table need not be believed; beyond, a read for each would cost seconds. */
const walkedFrames = 64;
/** More fragments than that are an attack: 1 M empty ones fit into 8 MB. */
const maximumFragments = 1_000_000;

export interface FragmentOptions {
  /** Offset of the first item, the Basic Offset Table. */
  readonly offset: number;
  readonly frames: number;
  /** Extended Offset Table (PS3.3 C.7.6.3.1.8): offsets in 64 bits, from the first fragment's item. */
  readonly extendedOffsets?: Uint8Array;
  /** True for codestreams that end in EOI or EOC: the last bytes of a fragment then tell whether its frame ends with it. */
  readonly endMarker: boolean;
}

/**
 * The fragments of one frame (1-based) of encapsulated Pixel Data, PS3.5 A.4. One frame has all; where there are as many
 * fragments as frames each is one; else a table decides, if what it points at looks like one frame, and end markers last.
 */
export async function findFrame(
  source: ByteSource,
  options: FragmentOptions,
  frame: number,
  signal?: AbortSignal,
): Promise<readonly ByteRange[]> {
  const reader = new ItemReader(source, signal);
  const table = await reader.item(options.offset);
  if (table === undefined) throw new DecodeError('truncated');
  if (table.tag !== itemTag) throw new DecodeError('undecodable');
  const start = options.offset + 8 + table.length;
  if (options.frames === 1) return walk(reader, start, Number.POSITIVE_INFINITY);
  const offsets =
    options.extendedOffsets === undefined
      ? await readTable(source, options.offset + 8, table.length, signal)
      : readLong(options.extendedOffsets);
  const plausible = isPlausible(offsets, options.frames);
  let all: readonly ByteRange[] | undefined;
  if (options.frames <= walkedFrames || !plausible) {
    all = await walk(reader, start, Number.POSITIVE_INFINITY);
    const range = all.length === options.frames ? all[frame - 1] : undefined;
    if (range !== undefined) return [range];
  }
  const listed = plausible ? offsets[frame - 1] : undefined;
  let byTable: readonly ByteRange[] = [];
  if (listed !== undefined && (await reader.item(start + listed))?.tag === itemTag) {
    const next = frame < options.frames ? offsets[frame] : undefined;
    byTable = await walk(reader, start + listed, next === undefined ? Number.POSITIVE_INFINITY : start + next);
    if (await isOneFrame(source, byTable, options, signal)) return byTable;
  }
  const byMarkers = await divide(
    source,
    all ?? (await walk(reader, start, Number.POSITIVE_INFINITY)),
    options,
    frame,
    signal,
  );
  const ranges = byMarkers ?? byTable;
  // Frames that are declared and not there.
  if (ranges.length === 0) throw new DecodeError('truncated');
  return ranges;
}

function isPlausible(offsets: readonly number[], frames: number): boolean {
  return (
    offsets.length >= frames &&
    offsets[0] === 0 &&
    offsets.every((offset, index) => index === 0 || offset > (offsets[index - 1] ?? 0))
  );
}

/** A table that lies would put two frames into one, half a frame, or another frame into this one's place. */
async function isOneFrame(
  source: ByteSource,
  ranges: readonly ByteRange[],
  options: FragmentOptions,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (!options.endMarker) return ranges.length === 1;
  for (const [index, range] of ranges.entries()) {
    if ((await endsWithMarker(source, range, signal)) !== (index === ranges.length - 1)) return false;
  }
  return ranges.length > 0;
}

/** Fragments from the item at `start` up to the delimiter, `end`, or where the bytes stop; what is cut there keeps what there is. */
async function walk(reader: ItemReader, start: number, end: number): Promise<readonly ByteRange[]> {
  const ranges: ByteRange[] = [];
  let position = start;
  while (position < end) {
    const item = await reader.item(position);
    if (item === undefined || item.tag !== itemTag) break;
    const offset = position + 8;
    const left = reader.size - offset;
    ranges.push({ offset, length: Math.min(item.length, left) });
    if (item.length > left) break;
    if (ranges.length > maximumFragments) throw new DecodeError('limit');
    position = offset + item.length;
  }
  return ranges;
}

/** The frame's fragments without a table; undefined where they do not tell. */
async function divide(
  source: ByteSource,
  ranges: readonly ByteRange[],
  options: FragmentOptions,
  frame: number,
  signal: AbortSignal | undefined,
): Promise<readonly ByteRange[] | undefined> {
  if (ranges.length <= options.frames || !options.endMarker) {
    const range = ranges[frame - 1];
    return range === undefined ? undefined : [range];
  }
  let current = 1;
  let from = 0;
  for (const [index, range] of ranges.entries()) {
    if (!(await endsWithMarker(source, range, signal))) continue;
    if (current === frame) return ranges.slice(from, index + 1);
    current += 1;
    from = index + 1;
  }
  return current === frame && frame === options.frames && from < ranges.length ? ranges.slice(from) : undefined;
}

/** EOI and EOC are both FF D9; a byte of padding may follow. */
async function endsWithMarker(
  source: ByteSource,
  { offset, length }: ByteRange,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const tail = await source.read(offset + Math.max(0, length - 3), Math.min(3, length), signal);
  const [third, second, last] = [tail.at(-3), tail.at(-2), tail.at(-1)];
  return (second === 0xff && last === 0xd9) || (third === 0xff && second === 0xd9 && last === 0);
}

async function readTable(
  source: ByteSource,
  offset: number,
  length: number,
  signal: AbortSignal | undefined,
): Promise<readonly number[]> {
  if (length === 0 || length % 4 !== 0 || length > 4 * maximumFragments) return [];
  const bytes = await source.read(offset, length, signal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

function readLong(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from(
    { length: bytes.length >> 3 },
    (_, index) => view.getUint32(8 * index, true) + view.getUint32(8 * index + 4, true) * 2 ** 32,
  );
}

/** Reads item headers through a window, so that many small fragments cost one read. Encapsulated syntaxes are little endian. */
class ItemReader {
  private window = new Uint8Array(0);
  private base = 0;
  private reads = 0;

  constructor(
    private readonly source: ByteSource,
    private readonly signal: AbortSignal | undefined,
  ) {}

  get size(): number {
    return this.source.size;
  }

  /** Tag and length of the item at `offset`; undefined where the bytes end before. A delimiter ends the walk like any other tag. */
  async item(offset: number): Promise<{ readonly tag: number; readonly length: number } | undefined> {
    if (offset + 8 > this.size) return undefined;
    if (offset < this.base || offset + 8 > this.base + this.window.length) {
      this.reads += 1;
      const length = this.reads < 8 ? 4_096 : windowBytes;
      this.window = new Uint8Array(await this.source.read(offset, Math.min(length, this.size - offset), this.signal));
      this.base = offset;
      if (this.window.length < 8) return undefined;
    }
    const view = new DataView(this.window.buffer, offset - this.base, 8);
    const tag = view.getUint16(0, true) * 65_536 + view.getUint16(2, true);
    return tag === delimiterTag ? { tag, length: 0 } : { tag, length: view.getUint32(4, true) };
  }
}
