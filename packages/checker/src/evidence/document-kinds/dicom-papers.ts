import type { InstanceHeader, StudyModel } from '@medpass/dicom-core';
import { partsOf } from '../series-parts.ts';

/** Papers inside DICOM: encapsulated documents and narrative structured reports (PS3.4 Annex B). */
export interface DicomPapers {
  readonly encapsulated: readonly InstanceHeader[];
  readonly structured: readonly InstanceHeader[];
}

// Key object selections, dose, CAD and procedure logs are data about pictures, not papers that a person wrote.
const narrative = new Set([
  '1.2.840.10008.5.1.4.1.1.88.11',
  '1.2.840.10008.5.1.4.1.1.88.22',
  '1.2.840.10008.5.1.4.1.1.88.33',
  '1.2.840.10008.5.1.4.1.1.88.34',
]);

export function dicomPapers(model: StudyModel): DicomPapers {
  const encapsulated: InstanceHeader[] = [];
  const structured: InstanceHeader[] = [];
  for (const patient of model.patients) {
    for (const study of patient.studies) {
      for (const series of study.series) {
        for (const header of partsOf(series).papers) {
          if (header.document) encapsulated.push(header);
          else if (header.structuredReport && narrative.has(header.sopClassUID)) structured.push(header);
        }
      }
    }
  }
  return { encapsulated, structured };
}
