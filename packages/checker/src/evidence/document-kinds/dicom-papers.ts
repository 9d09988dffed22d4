import type { InstanceHeader, StudyModel } from '@medpass/dicom-core';
import { partsOf } from '../series-parts.ts';

/** A PDF or the like inside of DICOM (PS3.3 A.45). */
export interface EncapsulatedPaper {
  readonly header: InstanceHeader;
  readonly document: NonNullable<InstanceHeader['document']>;
}

/** A narrative structured report (PS3.4 Annex B). */
export interface StructuredPaper {
  readonly header: InstanceHeader;
  readonly report: NonNullable<InstanceHeader['structuredReport']>;
}

/** Papers inside DICOM. */
export interface DicomPapers {
  readonly encapsulated: readonly EncapsulatedPaper[];
  readonly structured: readonly StructuredPaper[];
}

// Key object selections, dose, CAD and procedure logs are data about pictures, not papers that a person wrote.
const narrative = new Set([
  '1.2.840.10008.5.1.4.1.1.88.11',
  '1.2.840.10008.5.1.4.1.1.88.22',
  '1.2.840.10008.5.1.4.1.1.88.33',
  '1.2.840.10008.5.1.4.1.1.88.34',
]);

export function dicomPapers(model: StudyModel): DicomPapers {
  const encapsulated: EncapsulatedPaper[] = [];
  const structured: StructuredPaper[] = [];
  for (const patient of model.patients) {
    for (const study of patient.studies) {
      for (const series of study.series) {
        for (const header of partsOf(series).papers) {
          const { document, structuredReport: report } = header;
          if (document) encapsulated.push({ header, document });
          else if (report && narrative.has(header.sopClassUID)) structured.push({ header, report });
        }
      }
    }
  }
  return { encapsulated, structured };
}
