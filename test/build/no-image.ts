import type { DicomItem } from './dicom-writer.ts';

/** The elements of an image that a built file holds unless told otherwise. */
export const imageKeywords = [
  'SamplesPerPixel',
  'PhotometricInterpretation',
  'Rows',
  'Columns',
  'BitsAllocated',
  'BitsStored',
  'HighBit',
  'PixelRepresentation',
] as const;

/** Takes them out of a file that is no image. */
export const noImage: DicomItem = Object.fromEntries(imageKeywords.map((keyword) => [keyword, undefined]));
