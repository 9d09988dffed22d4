import type { InstanceHeader, Series, Study } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import { pictureRuns } from './image-origin-headers.ts';

/** Whether text may be part of the pictures of one series, so that taking names out of the header leaves them in sight. */
export interface BurnedInFacts {
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly modality: string;
  /** `yes`: Burned In Annotation (0028,0301) says so. `no`: it says so, or nothing hints at it. */
  readonly text: 'yes' | 'maybe' | 'no';
  readonly pictures: number;
  /** The header says that the person's name was taken out (0012,0062). */
  readonly deidentified: boolean;
}

// Modalities whose machines write names into the picture.
const writing = new Set(['US', 'IVUS', 'SC', 'OT', 'XA', 'RF', 'ES', 'XC', 'GM']);

export const burnedIn = defineEvidence({
  id: 'burned-in',
  requires: [],
  gather: ({ model }) =>
    Promise.resolve(
      model.patients.flatMap(({ studies }) =>
        studies.flatMap((study) => study.series.flatMap((series) => burnedInFacts(series, study) ?? [])),
      ),
    ),
});

export function burnedInFacts(series: Series, study: Study): BurnedInFacts | undefined {
  const runs = pictureRuns(series);
  if (runs.length === 0) return undefined;
  const said = { yes: 0, maybe: 0, no: 0 };
  for (const { header, count } of runs) said[textIn(header, series)] += count;
  const text = said.yes > 0 ? 'yes' : said.maybe > 0 ? 'maybe' : 'no';
  return {
    seriesInstanceUID: series.facts.seriesInstanceUID,
    studyInstanceUID: study.facts.studyInstanceUID,
    modality: series.modality,
    text,
    pictures: said[text],
    deidentified: runs.some(({ header }) => header.patient.patientIdentityRemoved?.toUpperCase() === 'YES'),
  };
}

/**
 * The flag where there is one. Without it the rule of RSNA's Clinical Trial Processor: a picture is clean only where no screen was saved
 * (`SAVE` in the Image Type or description) and no capture device is named.
 */
function textIn({ provenance, stack }: InstanceHeader, { facts, modality }: Series): BurnedInFacts['text'] {
  const flag = provenance?.burnedInAnnotation?.toUpperCase();
  if (flag === 'YES') return 'yes';
  const saved = /SAVE/i.test(`${stack.imageType?.join(' ') ?? ''} ${facts.seriesDescription ?? ''}`);
  const captured = [
    provenance?.dateOfSecondaryCapture,
    provenance?.secondaryCaptureDeviceManufacturer,
    provenance?.secondaryCaptureDeviceManufacturerModelName,
    provenance?.secondaryCaptureDeviceSoftwareVersions,
  ].some((value) => value !== undefined);
  if (saved || captured) return 'maybe';
  return flag !== 'NO' && writing.has(modality) ? 'maybe' : 'no';
}
