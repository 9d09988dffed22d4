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
 * The fragments of one frame (1-based) of encapsulated Pixel Data, PS3.5 A.4. A table decides where it points at items;
 * else one fragment is one frame where their numbers agree, one frame has all, and end markers divide the rest.
 */
export async function findFrame(source: ByteSource, options: FragmentOptions, frame: number, signal?: AbortSignal): Promise<readonly ByteRange[]> {
  const reader = new ItemReader(source, signal);
  const table = await reader.item(options.offset);
  if (table === undefined) throw new DecodeError('truncated');
  if (table.tag !== itemTag) throw new DecodeError('undecodable');
  const start = options.offset + 8 + table.length;
  if (options.frames === 1) return (await walk(reader, start, Number.POSITIVE_INFINITY)).ranges;
  const offsets = options.extendedOffsets === undefined ? await readTable(source, options.offset + 8, table.length, signal) : readLong(options.extendedOffsets);
  const listed = offsets.length >= options.frames ? offsets[frame - 1] : undefined;
  if (listed !== undefined && (await reader.item(start + listed))?.tag === itemTag) {
    const next = frame < options.frames ? offsets[frame] : undefined;
    return (await walk(reader, start + listed, next === undefined || next <= listed ? Number.POSITIVE_INFINITY : start + next)).ranges;
  }
  return divide(source, await walk(reader, start, Number.POSITIVE_INFINITY), options, frame, signal);
}

interface Walked {
  readonly ranges: readonly ByteRange[];
  /** The last fragment is longer than the bytes left. */
  readonly cut: boolean;
}

/** Fragments from the item at `start` up to the delimiter, `end`, or where the bytes stop; what is cut there keeps what there is. */
async function walk(reader: ItemReader, start: number, end: number): Promise<Walked> {
  const ranges: ByteRange[] = [];
  let position = start;
  while (position < end) {
    const item = await reader.item(position);
    if (item === undefined || item.tag !== itemTag) break;
    const offset = position + 8;
    const left = reader.size - offset;
    ranges.push({ offset, length: Math.min(item.length, left) });
    if (item.length > left) return { ranges, cut: true };
    if (ranges.length > maximumFragments) throw new DecodeError('limit');
    position = offset + item.length;
  }
  return { ranges, cut: false };
}

async function divide(source: ByteSource, { ranges }: Walked, options: FragmentOptions, frame: number, signal: AbortSignal | undefined): Promise<readonly ByteRange[]> {
  if (ranges.length <= options.frames || !options.endMarker) {
    const range = ranges[frame - 1];
    // Frames that are declared and not there.
    if (range === undefined) throw new DecodeError('truncated');
    return [range];
  }
  let current = 1;
  let from = 0;
  for (const [index, range] of ranges.entries()) {
    if (!(await endsWithMarker(source, range, signal))) continue;
    if (current === frame) return ranges.slice(from, index + 1);
    current += 1;
    from = index + 1;
  }
  if (current === frame && from < ranges.length) return ranges.slice(from);
  throw new DecodeError('truncated');
}

/** EOI and EOC are both FF D9; a byte of padding may follow. */
async function endsWithMarker(source: ByteSource, { offset, length }: ByteRange, signal: AbortSignal | undefined): Promise<boolean> {
  const tail = await source.read(offset + Math.max(0, length - 3), Math.min(3, length), signal);
  const [third, second, last] = [tail.at(-3), tail.at(-2), tail.at(-1)];
  return (second === 0xff && last === 0xd9) || (third === 0xff && second === 0xd9 && last === 0);
}

async function readTable(source: ByteSource, offset: number, length: number, signal: AbortSignal | undefined): Promise<readonly number[]> {
  if (length === 0 || length % 4 !== 0 || length > 4 * maximumFragments) return [];
  const bytes = await source.read(offset, length, signal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

function readLong(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 3 }, (_, index) => view.getUint32(8 * index, true) + view.getUint32(8 * index + 4, true) * 2 ** 32);
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
