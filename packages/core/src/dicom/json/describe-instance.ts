import { lookupSopClass } from '../../standard/sop-classes.ts';
import { nativeFrameBits } from '../pixel-extent.ts';
import { HeadTooLong, HeadWriter } from './head-writer.ts';
import { decodeBinary, encodeValue, vrOf } from './json-values.ts';
import type { JsonElement } from './json-values.ts';

/** A lookup table that the server keeps apart: where it belongs in the data set, and under what address it lies. */
export interface TableElsewhere {
  readonly offset: number;
  readonly tag: number;
  readonly uri: string;
}

/** What is needed to make a file of one frame out of a description. Offsets count in `dataSet`. */
export interface DescribedPictures {
  readonly numberOfFrames: number;
  /** Value of (0028,0008). */
  readonly numberOfFramesAt?: { readonly offset: number; readonly length: number };
  /** Where each item of (5200,9230) begins, and last where the sequence's delimiter lies. */
  readonly frameItems?: readonly number[];
  /** Bytes of one uncompressed frame; absent where frames do not begin at a byte. */
  readonly frameBytes?: number;
  readonly tables: readonly TableElsewhere[];
}

/** One instance of a server's metadata, as the data set that it describes. */
export interface DescribedInstance {
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly sopInstanceUID: string;
  readonly sopClassUID: string;
  /** Explicit VR Little Endian, UTF-8, without file meta information and pixels. */
  readonly dataSet: Uint8Array<ArrayBuffer>;
  /** (0008,3002); empty where the server does not say. */
  readonly availableTransferSyntaxUIDs: readonly string[];
  /** Absent where the object holds none, or its pixels are of a kind that is not given by frames. */
  readonly pictures?: DescribedPictures;
}

export type DescribeFailure = 'malformed' | 'limit';

const deepest = 12;
const elementsMost = 1_000_000;
/** A whole-slide image has tens of thousands; what claims more would only fill memory. */
const framesMost = 100_000;

const specificCharacterSet = 0x00080005;
const availableSyntaxes = 0x00083002;
const numberOfFrames = 0x00280008;
const perFrameGroups = 0x52009230;
const pixelData = 0x7fe00010;
const floatPixels: ReadonlySet<number> = new Set([0x7fe00008, 0x7fe00009]);
const tables: ReadonlySet<number> = new Set([
  0x00281201, 0x00281202, 0x00281203, 0x00281221, 0x00281222, 0x00281223, 0x00283006,
]);

type Item = Readonly<Record<string, unknown>>;

/** Turns one object of a metadata answer (PS3.18 F) into a data set, which then is read like any file. */
export function describeInstance(json: unknown): DescribedInstance | DescribeFailure {
  if (!isItem(json)) return 'malformed';
  try {
    return new Description().of(json);
  } catch (thrown) {
    if (thrown instanceof HeadTooLong) return 'limit';
    throw thrown;
  }
}

class Description {
  readonly #writer = new HeadWriter();
  readonly #tables: TableElsewhere[] = [];
  #elements = 0;
  #frames = 1;
  #framesAt: DescribedPictures['numberOfFramesAt'];
  #frameItems: readonly number[] | undefined;
  #pixels: 'integer' | 'float' | undefined;

  of(json: Item): DescribedInstance | DescribeFailure {
    this.#write(json, 0);
    const ids = [0x00080018, 0x0020000d, 0x0020000e, 0x00080016].map((tag) => firstText(json, tag));
    const [sopInstanceUID = '', studyInstanceUID = '', seriesInstanceUID = '', sopClassUID = ''] = ids;
    if (sopInstanceUID === '') return 'malformed';
    if (this.#frames > framesMost) return 'limit';
    const pictures = this.#pictures(json, sopClassUID);
    return {
      studyInstanceUID,
      seriesInstanceUID,
      sopInstanceUID,
      sopClassUID,
      dataSet: this.#writer.finish(),
      availableTransferSyntaxUIDs: textsOf(json, availableSyntaxes),
      ...(pictures && { pictures }),
    };
  }

  #pictures(json: Item, sopClassUID: string): DescribedPictures | undefined {
    const number = (tag: number): number => Number(firstText(json, tag));
    const [rows, columns, bitsAllocated] = [number(0x00280010), number(0x00280011), number(0x00280100)];
    const described = [rows, columns, bitsAllocated].every((value) => Number.isInteger(value) && value > 0);
    const announced = this.#pixels === 'integer' || lookupSopClass(sopClassUID)?.image === true;
    if (!described || !announced || this.#pixels === 'float') return undefined;
    const bits = nativeFrameBits({
      rows,
      columns,
      bitsAllocated,
      bitsStored: bitsAllocated,
      pixelRepresentation: 0,
      samplesPerPixel: number(0x00280002) || 1,
      photometricInterpretation: firstText(json, 0x00280004) ?? '',
    });
    return {
      numberOfFrames: this.#frames,
      ...(this.#framesAt && { numberOfFramesAt: this.#framesAt }),
      ...(this.#frameItems && { frameItems: this.#frameItems }),
      // Frames of single bits may follow each other within a byte: whose bits those are, no answer says.
      ...((bits % 8 === 0 || this.#frames === 1) && { frameBytes: Math.ceil(bits / 8) }),
      tables: this.#tables,
    };
  }

  #write(item: Item, depth: number): void {
    if (depth > deepest) throw new HeadTooLong();
    const root = depth === 0;
    const named = Object.keys(item)
      .filter((key) => /^[0-9a-f]{8}$/i.test(key))
      .map((key) => ({ tag: Number.parseInt(key, 16), element: item[key] }))
      .sort((a, b) => a.tag - b.tag);
    let before = specificCharacterSet - 1;
    for (const { tag, element } of named) {
      // JSON is UTF-8 whatever the file was written in, and says so or not.
      if (root && before < specificCharacterSet && tag >= specificCharacterSet)
        this.#writer.element(specificCharacterSet, 'CS', encodeValue('CS', ['ISO_IR 192'])!);
      const passed = tag <= before || tag === specificCharacterSet || tag % 0x10000 === 0 || !isItem(element);
      before = Math.max(before, tag);
      if (passed) continue;
      if ((this.#elements += 1) > elementsMost) throw new HeadTooLong();
      if (!root || !this.#ownWay(tag, element)) this.#element(tag, element, depth);
    }
  }

  /** Elements of the root that a file of one frame has otherwise. */
  #ownWay(tag: number, element: JsonElement): boolean {
    if (tag >= 0x7fe00000) {
      if (tag === pixelData) this.#pixels = 'integer';
      else if (floatPixels.has(tag)) this.#pixels = 'float';
      return true;
    }
    if (tag !== numberOfFrames) return false;
    const count = Number(Array.isArray(element.Value) ? element.Value[0] : undefined);
    if (!Number.isInteger(count) || count < 1) return true;
    this.#frames = count;
    const value = encodeValue('IS', [count])!;
    this.#writer.element(tag, 'IS', value);
    const length = value.length + (value.length % 2);
    this.#framesAt = { offset: this.#writer.length - length, length };
    return true;
  }

  #element(tag: number, element: JsonElement, depth: number): void {
    const { Value: value, InlineBinary: inline, BulkDataURI: uri } = element;
    const vr = vrOf(tag, element);
    if (vr === undefined) return;
    if (vr === 'SQ') return this.#sequence(tag, Array.isArray(value) ? value : [], depth);
    if (typeof uri === 'string') {
      if (tables.has(tag)) this.#tables.push({ offset: this.#writer.length, tag, uri });
      return;
    }
    const bytes =
      typeof inline === 'string' ? decodeBinary(inline) : encodeValue(vr, Array.isArray(value) ? value : []);
    if (bytes !== undefined) this.#writer.element(tag, vr, bytes);
  }

  #sequence(tag: number, items: readonly unknown[], depth: number): void {
    const offsets: number[] = [];
    this.#writer.openSequence(tag);
    for (const item of items) {
      offsets.push(this.#writer.length);
      this.#writer.openItem();
      if (isItem(item)) this.#write(item, depth + 1);
      this.#writer.closeItem();
    }
    offsets.push(this.#writer.length);
    this.#writer.closeSequence();
    if (tag === perFrameGroups && depth === 0) this.#frameItems = offsets;
  }
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf(item: Item, tag: number): readonly unknown[] {
  const key = tag.toString(16).padStart(8, '0');
  const element = item[key.toUpperCase()] ?? item[key];
  const value = isItem(element) ? element['Value'] : undefined;
  return Array.isArray(value) ? value : [];
}

function textsOf(item: Item, tag: number): readonly string[] {
  return valuesOf(item, tag)
    .slice(0, 64)
    .filter((value): value is string | number => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim());
}

function firstText(item: Item, tag: number): string | undefined {
  return textsOf(item, tag)[0];
}
