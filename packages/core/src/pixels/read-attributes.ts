import type { ByteSource } from '../bytes/byte-source.ts';
import { MemorySource } from '../bytes/memory-source.ts';
import {
  DataSetWalker,
  WALK_CUT,
  WALK_ELEMENT,
  WALK_FRAGMENTS,
  WALK_ITEM,
  WALK_ITEM_END,
  WALK_NEED,
  WALK_SEQUENCE,
  WALK_SEQUENCE_END,
} from '../dicom/data-set-walker.ts';
import { inflateDataSet } from '../dicom/inflate-data-set.ts';
import { placeDataSet } from '../dicom/place-data-set.ts';
import { readFromSource } from '../dicom/read-drivers.ts';
import { DecodeError } from './codecs/codec.ts';
import { maximumFrameBytes } from './decode-gate.ts';
import type { AttributeValue } from './attribute-values.ts';
import { AttributeValues } from './attribute-values.ts';
import { pixelDataTags, pixelSequence, wantedSequences, wantedTags } from './wanted-attributes.ts';

const headBytes = 16_384;
/** No lookup table is longer: 65,536 entries of two bytes, or their segments. */
const maximumValueBytes = 1024 * 1024;

/** What a frame's decoding needs of its data set. */
export interface PixelAttributes {
  readonly transferSyntaxUID: string;
  readonly littleEndian: boolean;
  readonly values: AttributeValues;
  /** Bytes that `offset` counts in: the file, or its data set inflated. */
  readonly source: ByteSource;
  readonly pixelData?: {
    readonly tag: number;
    readonly vr: number;
    readonly offset: number;
    /** Undefined for fragments. */
    readonly length?: number;
  };
}

/** Reads the attributes that bear on the pixels of one frame (1-based), functional groups included. */
export async function readAttributes(
  source: ByteSource,
  frame: number,
  signal?: AbortSignal,
): Promise<PixelAttributes> {
  const head = await source.read(0, Math.min(headBytes, source.size), signal);
  const placed = await readFromSource(placeDataSet(head, source.size), source, signal);
  if ('reason' in placed) throw new DecodeError(placed.reason === 'truncated' ? 'truncated' : 'no-pixel-data');
  const label = { transferSyntaxUID: placed.syntaxUID, littleEndian: placed.littleEndian };
  if (!placed.deflated) return { ...label, ...(await collect(source, placed.start, placed, frame, signal)) };
  const inflated = await readFromSource(
    inflateDataSet(placed.start, source.size, 2 * maximumFrameBytes),
    source,
    signal,
  );
  if (inflated.state === 'limit' || inflated.size > inflated.bytes.length) throw new DecodeError('limit');
  if (inflated.state === 'corrupt') throw new DecodeError('undecodable');
  return {
    ...label,
    ...(await collect(new MemorySource(inflated.bytes), 0, { explicitVR: true, littleEndian: true }, frame, signal)),
  };
}

interface StartOfDataSet {
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
  /** Bytes already read, and their offset. */
  readonly window?: Uint8Array;
  readonly windowBase?: number;
}

type Collected = Pick<PixelAttributes, 'values' | 'source' | 'pixelData'>;

async function collect(
  source: ByteSource,
  start: number,
  encoding: StartOfDataSet,
  frame: number,
  signal: AbortSignal | undefined,
): Promise<Collected> {
  const walker = new DataSetWalker(start, source.size, encoding.explicitVR, encoding.littleEndian);
  if (encoding.window !== undefined) walker.supply(encoding.windowBase ?? 0, encoding.window, encoding.window.length);
  const values = new AttributeValues();
  /** Tags of the sequences that the walk is in, and the item of each. */
  const path: number[] = [];
  const items: number[] = [];
  const otherFrame = (): boolean => path[0] === pixelSequence.perFrameFunctionalGroups && items[0] !== frame;
  for (;;) {
    const event = walker.next();
    if (event === WALK_NEED) {
      const { offset, length } = walker.request();
      walker.supply(offset, await source.read(offset, length, signal), length);
    } else if (event === WALK_ITEM) items[items.length - 1] = (items.at(-1) ?? 0) + 1;
    else if (event === WALK_SEQUENCE_END) {
      path.pop();
      items.pop();
    } else if (event === WALK_ELEMENT || event === WALK_SEQUENCE || event === WALK_FRAGMENTS || event === WALK_CUT) {
      const { tag, vr, valueOffset: offset, length } = walker;
      if (path.length === 0 && pixelDataTags.has(tag))
        return { values, source, pixelData: { tag, vr, offset, ...(event === WALK_FRAGMENTS ? {} : { length }) } };
      if (event === WALK_CUT || event === WALK_FRAGMENTS) return { values, source };
      if (
        event === WALK_SEQUENCE
          ? wantedSequences.has(tag) || length === 0xffffffff
          : wantedSequences.has(tag) && length > 0
      ) {
        if (!walker.enter()) return { values, source };
        path.push(tag);
        items.push(0);
      } else if (
        event === WALK_ELEMENT &&
        length > 0 &&
        length <= maximumValueBytes &&
        wantedTags.has(tag) &&
        !otherFrame()
      ) {
        const from = offset - walker.base;
        const held = walker.holdsValue(length)
          ? walker.bytes.slice(from, from + length)
          : await source.read(offset, length, signal);
        const value: AttributeValue = { bytes: held, vr, littleEndian: walker.littleEndian };
        values.add(path, tag, value);
      }
    } else if (event !== WALK_ITEM_END) return { values, source };
  }
}
