import type { ByteSource } from '../bytes/byte-source.ts';
import { ByteSourceError } from '../bytes/byte-source.ts';
import { MemorySource } from '../bytes/memory-source.ts';
import { Tag } from '../standard/tags.ts';
import type {
  DataElement,
  DataElements,
  ElementBytesResult,
  ElementRange,
  ElementsFailureReason,
  ElementsResult,
} from './data-elements.ts';
import {
  DataSetWalker,
  UNDEFINED_LENGTH,
  WALK_CUT,
  WALK_ELEMENT,
  WALK_END,
  WALK_FAULT,
  WALK_FRAGMENTS,
  WALK_ITEM,
  WALK_ITEM_END,
  WALK_NEED,
  WALK_SEQUENCE,
  WALK_SEQUENCE_END,
} from './data-set-walker.ts';
import { inflateDataSet } from './inflate-data-set.ts';
import { placeDataSet } from './place-data-set.ts';
import { readFromSource } from './read-drivers.ts';
import { readAscii } from './values.ts';

const headBytes = 16_384;
/** Values longer than this are left where they are. */
const keptValue = 64 * 1024;
/** All values kept together, and all elements: a page is to show them. */
const keptBytes = 16 * 2 ** 20;
const mostElements = 200_000;
const mostDepth = 32;
const mostInflated = 256 * 2 ** 20;
const longestRange = 256 * 2 ** 20;

/** Reads every element of a DICOM file, nested ones included, without the values of long ones. Only the signal's reason is thrown. */
export async function readElements(source: ByteSource, signal?: AbortSignal): Promise<ElementsResult> {
  try {
    const placed = await place(source, signal);
    if ('reason' in placed) return { ok: false, reason: placed.reason };
    const meta = await elementsOf(source, { ...placed.meta, explicitVR: true, littleEndian: true }, signal);
    const body = await elementsOf(placed.source, placed, signal);
    const charset = body.elements.find(({ tag }) => tag === Tag.SpecificCharacterSet)?.bytes;
    return {
      ok: true,
      dataSet: {
        transferSyntaxUID: placed.transferSyntaxUID,
        littleEndian: placed.littleEndian,
        ...(charset && { specificCharacterSet: readAscii(charset, 0, charset.length) }),
        elements: [...meta.elements, ...body.elements],
        ...(body.stopped && { stopped: body.stopped }),
      },
    };
  } catch (error) {
    return failureOf(error, signal);
  }
}

/** The bytes of one value, wherever they lie: in the file, or in its inflated data set. */
export async function readElementBytes(
  source: ByteSource,
  { offset, length }: ElementRange,
  signal?: AbortSignal,
): Promise<ElementBytesResult> {
  try {
    if (length > longestRange) return { ok: false, reason: 'limit' };
    const placed = await place(source, signal);
    if ('reason' in placed) return { ok: false, reason: placed.reason };
    const bytes = await placed.source.read(offset, length, signal);
    return bytes.length === length ? { ok: true, bytes } : { ok: false, reason: 'truncated' };
  } catch (error) {
    return failureOf(error, signal);
  }
}

function failureOf(error: unknown, signal: AbortSignal | undefined): { ok: false; reason: ElementsFailureReason } {
  if (signal?.aborted === true) throw signal.reason;
  if (error instanceof ByteSourceError) return { ok: false, reason: error.reason === 'limit' ? 'limit' : 'io' };
  return { ok: false, reason: 'undecodable' };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
}

interface Placed extends Stretch {
  readonly source: ByteSource;
  readonly transferSyntaxUID: string;
  readonly meta: Pick<Stretch, 'start' | 'end'>;
}

async function place(
  source: ByteSource,
  signal: AbortSignal | undefined,
): Promise<Placed | { readonly reason: ElementsFailureReason }> {
  const head = await source.read(0, Math.min(headBytes, source.size), signal);
  const placed = await readFromSource(placeDataSet(head, source.size), source, signal);
  if ('reason' in placed) return { reason: placed.reason === 'truncated' ? 'truncated' : 'not-dicom' };
  const prefixed = readAscii(head, 128, 4) === 'DICM';
  const common = {
    transferSyntaxUID: placed.syntaxUID,
    meta: { start: prefixed ? 132 : placed.start, end: placed.start },
  };
  if (!placed.deflated)
    return {
      ...common,
      source,
      start: placed.start,
      end: source.size,
      explicitVR: placed.explicitVR,
      littleEndian: placed.littleEndian,
    };
  const inflated = await readFromSource(inflateDataSet(placed.start, source.size, mostInflated), source, signal);
  if (inflated.state === 'limit' || inflated.size > inflated.bytes.length) return { reason: 'limit' };
  if (inflated.state === 'corrupt') return { reason: 'undecodable' };
  return {
    ...common,
    source: new MemorySource(inflated.bytes),
    start: 0,
    end: inflated.bytes.length,
    explicitVR: true,
    littleEndian: true,
  };
}

interface OpenSequence {
  readonly element: Omit<DataElement, 'items'>;
  readonly items: DataElement[][];
}

async function elementsOf(
  source: ByteSource,
  { start, end, explicitVR, littleEndian }: Stretch,
  signal: AbortSignal | undefined,
): Promise<Pick<DataElements, 'elements' | 'stopped'>> {
  const walker = new DataSetWalker(start, end, explicitVR, littleEndian);
  const root: DataElement[] = [];
  const open: OpenSequence[] = [];
  let count = 0;
  let kept = 0;
  const list = (): DataElement[] => open.at(-1)?.items.at(-1) ?? root;
  const close = (): void => {
    const done = open.pop();
    if (done) list().push({ ...done.element, items: done.items });
  };
  const stop = (stopped?: DataElements['stopped']): Pick<DataElements, 'elements' | 'stopped'> => {
    while (open.length > 0) close();
    return { elements: root, ...(stopped && { stopped }) };
  };
  for (;;) {
    const event = walker.next();
    switch (event) {
      case WALK_NEED: {
        const { offset, length } = walker.request();
        walker.supply(offset, await source.read(offset, length, signal), length);
        break;
      }
      case WALK_ITEM:
        open.at(-1)?.items.push([]);
        break;
      case WALK_ITEM_END:
        break;
      case WALK_SEQUENCE_END:
        close();
        break;
      case WALK_ELEMENT:
      case WALK_SEQUENCE: {
        if (++count > mostElements) return stop('limit');
        const element = elementAt(walker);
        const sequence = event === WALK_SEQUENCE || (await holdsItems(walker, source, signal));
        if (sequence) {
          if (open.length >= mostDepth || !walker.enter()) return stop('limit');
          open.push({ element, items: [] });
          break;
        }
        const { length } = walker;
        const fits = length <= keptValue && kept + length <= keptBytes;
        if (fits) kept += length;
        const bytes = fits ? await valueOf(walker, source, length, signal) : undefined;
        list().push(bytes ? { ...element, bytes } : element);
        break;
      }
      case WALK_FRAGMENTS:
        root.push(elementAt(walker));
        return stop();
      case WALK_CUT:
        list().push(elementAt(walker));
        return stop('truncated');
      case WALK_END:
        return stop();
      case WALK_FAULT:
        return stop(walker.fault);
      default:
        return stop('malformed');
    }
  }
}

function elementAt({ tag, vr, length, valueOffset }: DataSetWalker): Omit<DataElement, 'items'> {
  return {
    tag,
    offset: valueOffset,
    ...(vr !== 0 && { vr: String.fromCharCode(vr >>> 8, vr & 0xff) }),
    ...(length !== UNDEFINED_LENGTH && { length }),
  };
}

async function valueOf(
  walker: DataSetWalker,
  source: ByteSource,
  length: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const from = walker.valueOffset - walker.base;
  return walker.holdsValue(length)
    ? walker.bytes.slice(from, from + length)
    : source.read(walker.valueOffset, length, signal);
}

/** Implicit VR does not say what is a sequence: an item's tag, and a length that fits, do (PS3.5 7.5). */
async function holdsItems(
  walker: DataSetWalker,
  source: ByteSource,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const unknown = walker.vr === 0 || walker.vr === unknownVR;
  if (!unknown || walker.length < 8 || walker.tag >>> 16 === 0x7fe0) return false;
  const head = await valueOf(walker, source, 8, signal);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < 8 || view.getUint16(0, true) !== 0xfffe || view.getUint16(2, true) !== 0xe000) return false;
  const item = view.getUint32(4, true);
  return item === UNDEFINED_LENGTH || item <= walker.length - 8;
}

const unknownVR = 0x554e;
