import type { FrameShape, RawFrame } from './codecs/codec.ts';
import { DecodeError } from './codecs/codec.ts';
import type { Palette } from './colour.ts';
import { applyPalette, toRgb } from './colour.ts';
import type { PixelFrame } from './pixel-frame.ts';
import { storedValues } from './stored-values.ts';

/** What the data set says of how values are meant and shown. */
export type Presentation = Partial<
  Pick<
    PixelFrame,
    | 'rescaleSlope'
    | 'rescaleIntercept'
    | 'windowCenter'
    | 'windowWidth'
    | 'voiLUTFunction'
    | 'modalityLUT'
    | 'voiLUT'
    | 'pixelPaddingValue'
    | 'pixelPaddingRangeLimit'
  >
> & { readonly palette?: Palette };

/** Decoded samples and the data set's attributes to the one form that everything behind works with. */
export function assembleFrame(raw: RawFrame, shape: FrameShape, presentation: Presentation): PixelFrame {
  const { rows, columns } = shape;
  const values = storedValues(raw, shape);
  if (shape.samplesPerPixel === 3) return colourFrame(rows, columns, toRgb(values, shape, raw.colour));
  const { palette, rescaleSlope = 1, rescaleIntercept = 0, ...rest } = presentation;
  switch (shape.photometricInterpretation) {
    case 'PALETTE COLOR':
      if (palette === undefined) throw new DecodeError('undecodable');
      return colourFrame(rows, columns, applyPalette(values, palette));
    case 'MONOCHROME1':
    case 'MONOCHROME2':
      return {
        ...rest,
        rows,
        columns,
        samplesPerPixel: 1,
        data: values,
        photometricInterpretation: shape.photometricInterpretation,
        bitsStored: shape.bitsStored,
        rescaleSlope,
        rescaleIntercept,
      };
    default:
      throw new DecodeError('unsupported-syntax');
  }
}

function colourFrame(rows: number, columns: number, data: Uint8Array): PixelFrame {
  return {
    rows,
    columns,
    samplesPerPixel: 3,
    data,
    photometricInterpretation: 'RGB',
    bitsStored: 8,
    rescaleSlope: 1,
    rescaleIntercept: 0,
  };
}
