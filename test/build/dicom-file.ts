import { concat, dataSet, deflateRaw, element, encapsulated, latin1 } from './dicom-writer.ts';
import type { DicomItem, EncapsulatedPixels, Encoding } from './dicom-writer.ts';

export const IMPLICIT_LITTLE = '1.2.840.10008.1.2';
export const EXPLICIT_LITTLE = '1.2.840.10008.1.2.1';
export const DEFLATED = '1.2.840.10008.1.2.1.99';
export const EXPLICIT_BIG = '1.2.840.10008.1.2.2';
export const CT_IMAGE_STORAGE = '1.2.840.10008.5.1.4.1.1.2';

/** A UID made of a seed: the same seed gives the same UID. */
export function seededUid(seed: string): string {
  let low = 0x811c9dc5;
  let high = 0x1b873593;
  for (let index = 0; index < seed.length; index++) {
    low = Math.imul(low ^ seed.charCodeAt(index), 0x01000193) >>> 0;
    high = Math.imul(high ^ seed.charCodeAt(index), 0x5bd1e995) >>> 0;
  }
  return `2.25.${(BigInt(high) << 32n) | BigInt(low) | (1n << 63n)}`;
}

export interface BuildOptions {
  /** Default Explicit VR Little Endian. Decides how the data set is written, and (0002,0010). */
  readonly transferSyntaxUID?: string;
  /** 128 bytes and `DICM`; default true. Without it the meta group is left out as well, unless `meta` is given. */
  readonly preamble?: boolean;
  /** `false`: no group 0002. An object: replaces or (with `undefined`) removes single meta elements. */
  readonly meta?: false | DicomItem;
  readonly elements?: DicomItem;
  /** Bytes for native Pixel Data, or frames for the encapsulated form. */
  readonly pixels?: Uint8Array | EncapsulatedPixels;
  readonly pixelVR?: 'OB' | 'OW';
  /** Anything after the data set. */
  readonly trailing?: Uint8Array;
  /** Writes the data set in another encoding than the transfer syntax says. */
  readonly encoding?: Encoding;
}

function encodingOf(transferSyntaxUID: string): Encoding {
  return { explicitVR: transferSyntaxUID !== IMPLICIT_LITTLE, littleEndian: transferSyntaxUID !== EXPLICIT_BIG };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function metaGroup(options: BuildOptions, elements: DicomItem, transferSyntaxUID: string): Uint8Array {
  if (options.meta === false || (options.preamble === false && options.meta === undefined)) return new Uint8Array(0);
  const little = { explicitVR: true, littleEndian: true };
  const meta: DicomItem = {
    FileMetaInformationVersion: Uint8Array.of(0, 1),
    MediaStorageSOPClassUID: textOf(elements['SOPClassUID']) ?? CT_IMAGE_STORAGE,
    MediaStorageSOPInstanceUID: textOf(elements['SOPInstanceUID']) ?? seededUid('instance'),
    TransferSyntaxUID: transferSyntaxUID,
    ImplementationClassUID: seededUid('medpass-test-writer'),
    ...options.meta,
  };
  const { FileMetaInformationGroupLength: length, ...rest } = meta;
  const body = dataSet(rest, little);
  if (options.meta && 'FileMetaInformationGroupLength' in options.meta && length === undefined) return body;
  return concat([dataSet({ FileMetaInformationGroupLength: length ?? body.length }, little), body]);
}

/**
 * A Part 10 file of invented content. Elements default to what a 16 × 16 CT slice needs; an `undefined` value removes one.
 * Text outside ASCII is written as UTF-8 with (0008,0005) `ISO_IR 192`, unless `elements` brings its own character set.
 */
export function buildDicom(options: BuildOptions = {}): Uint8Array {
  const transferSyntaxUID = options.transferSyntaxUID ?? EXPLICIT_LITTLE;
  const encoding = options.encoding ?? encodingOf(transferSyntaxUID);
  const given: DicomItem = { ...defaultElements(), ...options.elements };
  const nonAscii = Object.values(given).some((value) => typeof value === 'string' && /[^\x20-\x7e]/.test(value));
  const elements: DicomItem =
    nonAscii && !('SpecificCharacterSet' in given) ? { SpecificCharacterSet: 'ISO_IR 192', ...given } : given;
  const utf8 = elements['SpecificCharacterSet'] === 'ISO_IR 192';
  const head = dataSet(elements, encoding, utf8);
  let pixels = new Uint8Array(0) as Uint8Array;
  if (options.pixels instanceof Uint8Array)
    pixels = dataSet({ PixelData: { vr: options.pixelVR ?? 'OW', value: options.pixels } }, encoding);
  else if (options.pixels) pixels = element(0x7fe00010, 'OB', encapsulated(options.pixels), encoding, 0xffffffff);
  let body = concat([head, pixels]);
  if (transferSyntaxUID === DEFLATED) {
    body = deflateRaw(body);
    if (body.length % 2 === 1) body = concat([body, Uint8Array.of(0)]);
  }
  const preamble = options.preamble === false ? [] : [new Uint8Array(128), latin1('DICM')];
  return concat([
    ...preamble,
    metaGroup(options, elements, transferSyntaxUID),
    body,
    options.trailing ?? new Uint8Array(0),
  ]);
}

/** What a CT slice of 16 × 16 pixels needs, with obviously invented names. */
export function defaultElements(): DicomItem {
  return {
    SOPClassUID: CT_IMAGE_STORAGE,
    SOPInstanceUID: seededUid('instance'),
    StudyDate: '20240131',
    StudyTime: '101112',
    Modality: 'CT',
    PatientName: 'Test^Invented',
    PatientID: 'TEST-1',
    PatientBirthDate: '19700101',
    PatientSex: 'O',
    StudyInstanceUID: seededUid('study'),
    SeriesInstanceUID: seededUid('series'),
    SeriesNumber: '1',
    InstanceNumber: '1',
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    Rows: 16,
    Columns: 16,
    BitsAllocated: 16,
    BitsStored: 12,
    HighBit: 11,
    PixelRepresentation: 0,
  };
}
