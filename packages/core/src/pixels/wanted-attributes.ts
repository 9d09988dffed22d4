/** Image Pixel, LUT, padding and palette attributes by their tags (PS3.6 chapter 6). */
export const pixelTag = {
  sopClassUID: 0x00080016,
  samplesPerPixel: 0x00280002,
  photometricInterpretation: 0x00280004,
  planarConfiguration: 0x00280006,
  numberOfFrames: 0x00280008,
  rows: 0x00280010,
  columns: 0x00280011,
  bitsAllocated: 0x00280100,
  bitsStored: 0x00280101,
  pixelRepresentation: 0x00280103,
  pixelPaddingValue: 0x00280120,
  pixelPaddingRangeLimit: 0x00280121,
  windowCenter: 0x00281050,
  windowWidth: 0x00281051,
  rescaleIntercept: 0x00281052,
  rescaleSlope: 0x00281053,
  voiLUTFunction: 0x00281056,
  redDescriptor: 0x00281101,
  greenDescriptor: 0x00281102,
  blueDescriptor: 0x00281103,
  redData: 0x00281201,
  greenData: 0x00281202,
  blueData: 0x00281203,
  redSegments: 0x00281221,
  greenSegments: 0x00281222,
  blueSegments: 0x00281223,
  lutDescriptor: 0x00283002,
  lutData: 0x00283006,
  extendedOffsetTable: 0x7fe00001,
  extendedOffsetTableLengths: 0x7fe00002,
} as const;

export const pixelSequence = {
  modalityLUT: 0x00283000,
  voiLUT: 0x00283010,
  frameVOILUT: 0x00289132,
  pixelValueTransformation: 0x00289145,
  sharedFunctionalGroups: 0x52009229,
  perFrameFunctionalGroups: 0x52009230,
} as const;

export const floatPixelData = 0x7fe00008;
export const doubleFloatPixelData = 0x7fe00009;
export const pixelData = 0x7fe00010;

export const wantedTags: ReadonlySet<number> = new Set(Object.values(pixelTag));
export const wantedSequences: ReadonlySet<number> = new Set(Object.values(pixelSequence));
export const pixelDataTags: ReadonlySet<number> = new Set([floatPixelData, doubleFloatPixelData, pixelData]);
