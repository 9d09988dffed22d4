import type { Presentation } from './assemble-frame.ts';
import type { AttributeValues } from './attribute-values.ts';
import type { FrameShape } from './codecs/codec.ts';
import { DecodeError } from './codecs/codec.ts';
import type { Palette } from './colour.ts';
import type { LookupTable } from './pixel-frame.ts';
import { expandSegmentedPalette } from './segmented-palette.ts';
import { floatPixelData, pixelSequence, pixelTag } from './wanted-attributes.ts';

/** Image Pixel Module (PS3.3 C.7.6.3) as the decoders need it; undefined where it does not describe a picture. */
export function readShape(values: AttributeValues, pixelDataTag: number): FrameShape | undefined {
  const float = pixelDataTag !== 0x7fe00010;
  const rows = values.short(pixelTag.rows);
  const columns = values.short(pixelTag.columns);
  const bitsAllocated = float ? (pixelDataTag === floatPixelData ? 32 : 64) : values.short(pixelTag.bitsAllocated);
  if (rows === undefined || columns === undefined || bitsAllocated === undefined) return undefined;
  return {
    rows,
    columns,
    bitsAllocated,
    samplesPerPixel: values.short(pixelTag.samplesPerPixel) ?? 1,
    bitsStored: float ? bitsAllocated : (values.short(pixelTag.bitsStored) ?? bitsAllocated),
    pixelRepresentation: values.short(pixelTag.pixelRepresentation) === 1 ? 1 : 0,
    photometricInterpretation: values.text(pixelTag.photometricInterpretation) ?? 'MONOCHROME2',
    planarConfiguration: values.short(pixelTag.planarConfiguration) === 1 ? 1 : 0,
  };
}

/** Modality and VOI transforms, padding and palette; functional groups of the frame before those shared, and both before the root. */
export function readPresentation(values: AttributeValues, shape: FrameShape): Presentation {
  const transform = placesOf(pixelSequence.pixelValueTransformation);
  const voi = placesOf(pixelSequence.frameVOILUT);
  const signed = shape.pixelRepresentation === 1;
  const modalityLUT = readTable(values, pixelSequence.modalityLUT, signed);
  const voiLUT = readTable(values, pixelSequence.voiLUT, signed);
  const voiFunction = first(voi, (path) => values.text(pixelTag.voiLUTFunction, path));
  return defined({
    rescaleSlope: first(transform, (path) => values.decimal(pixelTag.rescaleSlope, path)),
    rescaleIntercept: first(transform, (path) => values.decimal(pixelTag.rescaleIntercept, path)),
    windowCenter: first(voi, (path) => values.decimal(pixelTag.windowCenter, path)),
    windowWidth: first(voi, (path) => values.decimal(pixelTag.windowWidth, path)),
    voiLUTFunction: voiFunction === 'SIGMOID' || voiFunction === 'LINEAR_EXACT' ? voiFunction : undefined,
    modalityLUT,
    voiLUT,
    pixelPaddingValue: values.pixelValue(pixelTag.pixelPaddingValue, signed),
    pixelPaddingRangeLimit: values.pixelValue(pixelTag.pixelPaddingRangeLimit, signed),
    palette: shape.photometricInterpretation === 'PALETTE COLOR' ? readPalette(values, signed) : undefined,
  });
}

type Path = readonly number[];

function placesOf(sequence: number): readonly Path[] {
  return [[pixelSequence.perFrameFunctionalGroups, sequence], [pixelSequence.sharedFunctionalGroups, sequence], []];
}

function first<T>(places: readonly Path[], read: (path: Path) => T | undefined): T | undefined {
  for (const path of places) {
    const value = read(path);
    if (value !== undefined) return value;
  }
  return undefined;
}

function defined<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function readTable(values: AttributeValues, sequence: number, signed: boolean): LookupTable | undefined {
  const descriptor = values.shorts(pixelTag.lutDescriptor, [sequence]);
  const data = values.shorts(pixelTag.lutData, [sequence]);
  if (descriptor === undefined || descriptor.length < 3 || data === undefined) return undefined;
  return { ...describe(descriptor, signed), data };
}

/** PS3.3 C.11.1.1: number of entries (0 means 65,536), first value mapped, bits. */
function describe(
  descriptor: Uint16Array,
  signed: boolean,
): { readonly entries: number; readonly firstValueMapped: number; readonly bits: number } {
  const [count = 0, start = 0, bits = 16] = descriptor;
  return {
    entries: count === 0 ? 65_536 : count,
    firstValueMapped: signed && start > 32_767 ? start - 65_536 : start,
    bits: Math.min(16, Math.max(1, bits)),
  };
}

function readPalette(values: AttributeValues, signed: boolean): Palette | undefined {
  const red = readChannel(values, pixelTag.redDescriptor, pixelTag.redData, pixelTag.redSegments, signed);
  const green = readChannel(values, pixelTag.greenDescriptor, pixelTag.greenData, pixelTag.greenSegments, signed);
  const blue = readChannel(values, pixelTag.blueDescriptor, pixelTag.blueData, pixelTag.blueSegments, signed);
  return red === undefined || green === undefined || blue === undefined ? undefined : { red, green, blue };
}

function readChannel(
  values: AttributeValues,
  descriptorTag: number,
  dataTag: number,
  segmentsTag: number,
  signed: boolean,
): LookupTable | undefined {
  const descriptor = values.shorts(descriptorTag);
  if (descriptor === undefined || descriptor.length < 3) return undefined;
  const { entries, firstValueMapped, bits } = describe(descriptor, signed);
  const segments = values.shorts(segmentsTag);
  if (segments !== undefined) return { firstValueMapped, bits, data: expandSegmentedPalette(segments, entries) };
  const words = values.shorts(dataTag);
  if (words === undefined) return undefined;
  // Entries of 8 bits may be packed two to a word, the first in its lower byte.
  const packed = bits <= 8 && words.length < entries;
  const data = packed
    ? Uint16Array.from(
        { length: words.length * 2 },
        (_, index) => ((words[index >> 1] as number) >> (8 * (index & 1))) & 0xff,
      )
    : words;
  if (data.length < entries) throw new DecodeError('undecodable');
  return { firstValueMapped, bits, data: data.subarray(0, entries) };
}
