import type { InstanceHeader, Series, Study } from '@medpass/dicom-core';
import { isSecondaryCapture, pictures } from './image-origin-headers.ts';
import type { OriginSign } from './image-origin.ts';
import { isCameraMaker } from './screen-photos/camera-makers.ts';
import { isCameraSize, isDisplaySize } from './screen-photos/known-sizes.ts';

// Their pictures are colour, 8 bits, without geometry and often captured: that is how these devices work.
const capturedByNature = new Set([
  'US',
  'IVUS',
  'XA',
  'RF',
  'ES',
  'SM',
  'GM',
  'OP',
  'OPT',
  'OPM',
  'DMS',
  'ECG',
  'EPS',
  'HD',
  'BDUS',
  'SR',
  'DOC',
  'MG',
]);
const sliced = new Set(['CT', 'MR', 'PT', 'NM']);
const dosePage = /dose|patient protocol|exam protocol|protocol page|summary|dosis/i;
const rendered =
  /\b(?:vrt|3d|mip|mpr|volume render|rendering|fly.?through|bullseye|perfusion|rapid|fusion|screen ?save|result|curve|table|key ?image|spin|rotation)/i;

/** What the headers alone say about how the pictures of a series were made (`checks.md` C5). */
export function headerSigns(series: Series, study: Study): readonly OriginSign[] {
  const images = pictures(series);
  const first = images[0];
  if (!first) return [];
  const genuine = genuineSign(series, study, first);
  if (genuine) return [genuine];

  const signs: OriginSign[] = [];
  const add = (kind: string, value: number | string, leans: OriginSign['leans']) => signs.push({ kind, value, leans });
  const capture = isSecondaryCapture(first);
  const { manufacturer } = series.facts;
  const device = first.provenance?.secondaryCaptureDeviceManufacturer;
  for (const maker of [manufacturer, device])
    if (maker !== undefined && isCameraMaker(maker)) add('camera-maker', maker, 'photo');
  if (isPhotographic(first)) add('photographic-class', first.sopClassUID, 'photo');

  const image = first.image;
  if (!image || !(capture || isPhotographic(first) || sliced.has(series.modality))) return signs;
  const colour = image.samplesPerPixel === 3;
  const placed =
    first.imagePositionPatient !== undefined ||
    image.imageOrientationPatient !== undefined ||
    series.facts.frameOfReferenceUID !== undefined;
  const eightBit = image.bitsAllocated === 8;
  if (!placed && eightBit && isCameraSize(image.columns, image.rows))
    add('camera-size', `${image.columns}×${image.rows}`, 'photo');
  if (!placed && eightBit && isDisplaySize(image.columns, image.rows))
    add('display-size', `${image.columns}×${image.rows}`, 'screenshot');
  if (colour && eightBit && !placed && isBaselineJpeg(first))
    add('colour-jpeg-capture', image.photometricInterpretation, 'photo');
  // Scanners of slices measure more than 256 steps, in grey; their colour maps are derived, and say so.
  const derived = first.stack.imageType?.[0]?.toUpperCase() === 'DERIVED';
  if (
    sliced.has(series.modality) &&
    eightBit &&
    ((colour && !derived) || (!placed && image.rescaleSlope === undefined))
  ) {
    add('impossible-for-modality', `${series.modality} ${image.photometricInterpretation} 8`, 'screenshot');
  }
  if (capture && sliced.has(series.modality) && first.stack.imageType?.[0]?.toUpperCase() === 'ORIGINAL')
    add('capture-claims-original', first.stack.imageType.join('\\'), 'screenshot');
  return signs;
}

/** Reasons why a capture is what the hospital's own devices made. One is enough: nothing genuine is ever called a photo. */
function genuineSign(series: Series, study: Study, first: InstanceHeader): OriginSign | undefined {
  const says = (kind: string, value: string): OriginSign => ({ kind, value, leans: 'genuine' });
  if (capturedByNature.has(series.modality)) return says('captured-by-nature', series.modality);
  const description = series.facts.seriesDescription ?? '';
  if (dosePage.test(description)) return says('dose-page', description);
  if (rendered.test(description)) return says('rendering', description);
  if ((first.image?.bitsStored ?? 8) > 8) return says('deep-pixels', String(first.image?.bitsStored));
  if (
    first.stack.imageType?.[0]?.toUpperCase() === 'DERIVED' &&
    series.facts.manufacturer !== undefined &&
    !isCameraMaker(series.facts.manufacturer)
  ) {
    return says('derived-by-device', series.facts.manufacturer);
  }
  const source = study.series.find(
    (other) =>
      other !== series && pictures(other).some((header) => !isSecondaryCapture(header) && !isPhotographic(header)),
  );
  return isSecondaryCapture(first) && source ? says('source-series-beside', source.modality) : undefined;
}

/** VL Photographic Image Storage, still and video. */
function isPhotographic(header: InstanceHeader): boolean {
  return (
    header.sopClassUID === '1.2.840.10008.5.1.4.1.1.77.1.4' || header.sopClassUID === '1.2.840.10008.5.1.4.1.1.77.1.4.1'
  );
}

function isBaselineJpeg(header: InstanceHeader): boolean {
  return header.transferSyntaxUID === '1.2.840.10008.1.2.4.50';
}
