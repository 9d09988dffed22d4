import type { Series } from '@medpass/dicom-core';
import { isSecondaryCapture, pictures } from './image-origin-headers.ts';
import type { OriginSign } from './image-origin.ts';

/** Makers of machines that put film through light and write DICOM files of it. */
const digitizers = /\b(?:vidar|lumisys|howtek|array corp|icad|medi-?7000|dicomscan|film ?digiti[sz]er)\b/i;
const sliced = new Set(['CT', 'MR', 'PT']);

/**
 * What headers say of film: Conversion Type `DF` digitized film or `SI` scanned image (PS3.3 C.8.6.1), the maker of a film
 * scanner, and slices that lie nowhere. Deep grey says nothing against it: film scanners write twelve bits.
 */
export function filmSigns(series: Series): readonly OriginSign[] {
  const first = pictures(series)[0];
  if (!first) return [];
  const signs: OriginSign[] = [];
  const add = (kind: string, value: string) => signs.push({ kind, value, leans: 'film' });
  const conversion = first.provenance?.conversionType;
  if (conversion === 'DF') add('film-conversion', conversion);
  // Paper is put through scanners too.
  if (conversion === 'SI') add('scanned-image', conversion);
  const makers = [series.facts.manufacturer, first.provenance?.secondaryCaptureDeviceManufacturer];
  for (const maker of makers) if (maker !== undefined && digitizers.test(maker)) add('film-digitizer', maker);
  const placed = first.imagePositionPatient !== undefined || first.image?.imageOrientationPatient !== undefined;
  // Without another sign this one says nothing: a capture of a screen lies nowhere either.
  if (signs.length > 0 && isSecondaryCapture(first) && sliced.has(series.modality) && !placed)
    add('slices-without-place', series.modality);
  return signs;
}
