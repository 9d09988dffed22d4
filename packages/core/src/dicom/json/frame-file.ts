import { lookupTransferSyntax } from '../../standard/transfer-syntaxes.ts';
import type { DescribedPictures } from './describe-instance.ts';
import { HeadWriter } from './head-writer.ts';
import { encodeValue } from './json-values.ts';

/** Preamble, prefix and file meta information (PS3.10 7.1). */
export function fileStart(transferSyntaxUID: string): Uint8Array<ArrayBuffer> {
  const meta = new HeadWriter();
  meta.element(0x00020010, 'UI', encodeValue('UI', [transferSyntaxUID])!);
  const all = new HeadWriter();
  all.element(0x00020000, 'UL', encodeValue('UL', [meta.length])!);
  const file = new Uint8Array(132 + all.length + meta.length);
  file.set([0x44, 0x49, 0x43, 0x4d], 128);
  file.set(all.finish(), 132);
  file.set(meta.finish(), 132 + all.length);
  return file;
}

export interface OneFrame {
  /** From 1, in the instance. */
  readonly frame: number;
  readonly transferSyntaxUID: string;
  readonly pixels: Blob;
  /** In the order of the description's tables. */
  readonly tables: readonly Uint8Array[];
}

/** A whole file that holds one frame of an instance alone, with the functional groups of that frame: read like any other file. */
export function frameFile(dataSet: Blob, pictures: DescribedPictures, one: OneFrame): Blob {
  const edits = [
    ...pictures.tables.map(({ offset, tag }, index) => ({
      from: offset,
      to: offset,
      bytes: elementBytes(tag, one.tables[index] ?? new Uint8Array(0)),
    })),
    ...onlyFrame(pictures, one.frame),
  ].sort((a, b) => a.from - b.from);
  const parts: (Blob | Uint8Array<ArrayBuffer>)[] = [fileStart(one.transferSyntaxUID)];
  let at = 0;
  for (const { from, to, bytes } of edits) {
    // A table of another frame's group goes with that group.
    if (from < at) continue;
    parts.push(dataSet.slice(at, from), bytes);
    at = to;
  }
  parts.push(dataSet.slice(at), ...pixelElement(one));
  return new Blob(parts);
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function onlyFrame({ numberOfFramesAt, frameItems }: DescribedPictures, frame: number): readonly Edit[] {
  const none = new Uint8Array(0);
  const edits: Edit[] = [];
  if (numberOfFramesAt !== undefined) {
    const { offset, length } = numberOfFramesAt;
    const value = new Uint8Array(length).fill(0x20);
    value[0] = 0x31;
    edits.push({ from: offset, to: offset + length, bytes: value });
  }
  const [first, own, next, end] = [frameItems?.[0], frameItems?.[frame - 1], frameItems?.[frame], frameItems?.at(-1)];
  if (first === undefined || end === undefined) return edits;
  // Fewer groups than frames: this one has none.
  if (own === undefined || next === undefined) return [...edits, { from: first, to: end, bytes: none }];
  if (own > first) edits.push({ from: first, to: own, bytes: none });
  if (end > next) edits.push({ from: next, to: end, bytes: none });
  return edits;
}

function elementBytes(tag: number, value: Uint8Array): Uint8Array<ArrayBuffer> {
  const writer = new HeadWriter();
  writer.element(tag, 'OW', value);
  return writer.finish();
}

/** PS3.5 A.4: an empty offset table and one fragment; uncompressed pixels as they are. */
function pixelElement({ transferSyntaxUID, pixels }: OneFrame): readonly (Blob | Uint8Array<ArrayBuffer>)[] {
  const pad = new Uint8Array(pixels.size % 2);
  const length = pixels.size + pad.length;
  if (lookupTransferSyntax(transferSyntaxUID)?.encapsulated !== true) return [pixelHead(length), pixels, pad];
  const item = new Uint8Array(16);
  item.set([0xfe, 0xff, 0, 0xe0]);
  item.set([0xfe, 0xff, 0, 0xe0], 8);
  new DataView(item.buffer).setUint32(12, length, true);
  return [pixelHead(0xffffffff), item, pixels, pad, Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0)];
}

function pixelHead(length: number): Uint8Array<ArrayBuffer> {
  const head = Uint8Array.of(0xe0, 0x7f, 0x10, 0, 0x4f, 0x57, 0, 0, 0, 0, 0, 0);
  new DataView(head.buffer).setUint32(8, length, true);
  return head;
}
