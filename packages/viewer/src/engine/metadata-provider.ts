import { lookUp } from './registry.ts';

/** What the engine asks of an image, by module name. Only facts of the header: nothing is made up where the file is silent. */
export function provideMetadata(type: string, name: unknown): object | undefined {
  if (typeof name !== 'string') return undefined;
  const found = lookUp(name);
  const image = found?.picture.instance.header.image;
  if (!found || !image) return undefined;
  const { header } = found.picture.instance;
  switch (type) {
    case 'imagePlaneModule':
      return imagePlane(found);
    case 'imagePixelModule':
      return {
        samplesPerPixel: image.samplesPerPixel === 1 && image.photometricInterpretation !== 'PALETTE COLOR' ? 1 : 3,
        // Colour and palettes are resolved by core before the engine sees them.
        photometricInterpretation:
          image.samplesPerPixel === 1 && image.photometricInterpretation !== 'PALETTE COLOR'
            ? image.photometricInterpretation
            : 'RGB',
        rows: image.rows,
        columns: image.columns,
        bitsAllocated: image.bitsAllocated,
        bitsStored: image.bitsStored,
        highBit: image.bitsStored - 1,
        pixelRepresentation: image.pixelRepresentation,
      };
    case 'generalSeriesModule':
      return {
        modality: found.set.modality,
        seriesInstanceUID: found.set.seriesInstanceUID,
        studyInstanceUID: found.set.studyInstanceUID,
        seriesNumber: found.set.series.facts.seriesNumber,
      };
    case 'sopCommonModule':
      return { sopClassUID: header.sopClassUID, sopInstanceUID: header.sopInstanceUID };
    case 'transferSyntax':
      // Frames arrive decoded.
      return { transferSyntaxUID: '1.2.840.10008.1.2.1' };
    default:
      return undefined;
  }
}

function imagePlane({ set, picture }: NonNullable<ReturnType<typeof lookUp>>): object | undefined {
  const { image } = picture.instance.header;
  if (!image) return undefined;
  const cosines = picture.orientation;
  const [row, column] = image.pixelSpacing ?? [undefined, undefined];
  return {
    frameOfReferenceUID: set.series.facts.frameOfReferenceUID,
    rows: image.rows,
    columns: image.columns,
    ...(cosines && {
      imageOrientationPatient: cosines,
      rowCosines: cosines.slice(0, 3),
      columnCosines: cosines.slice(3, 6),
    }),
    ...(picture.position && { imagePositionPatient: picture.position }),
    ...(row !== undefined &&
      column !== undefined && { pixelSpacing: [row, column], rowPixelSpacing: row, columnPixelSpacing: column }),
    sliceThickness: image.sliceThickness,
  };
}
