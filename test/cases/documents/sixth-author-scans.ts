import { ctSeries, mrSeries, petSeries } from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import type { SeriesOptions } from '../../build/dicom-series.ts';

export type Region =
  | 'brain-mr'
  | 'chest-ct'
  | 'abdomen-ct'
  | 'abdomen-us'
  | 'cervical-mr'
  | 'lumbar-mr'
  | 'knee-right'
  | 'knee-left'
  | 'mammo'
  | 'breast-us'
  | 'petct'
  | 'chest-cr';

/** What is filed as one study, which may be more or less than what one report is of. */
export type Filing = Region | 'spine' | 'pet-alone' | 'ct-of-pet';

type Modality = 'CT' | 'MR' | 'PT' | keyof typeof singlePictures;

/** Machines whose pictures are no slices, and the SOP class of what they make (PS3.4 B.5). */
const singlePictures = {
  CR: '1.2.840.10008.5.1.4.1.1.1',
  MG: '1.2.840.10008.5.1.4.1.1.1.2',
  US: '1.2.840.10008.5.1.4.1.1.6.1',
};

interface Scan {
  /** As two hospitals would write it; the second leaves the body part out of the header. */
  readonly descriptions: readonly [string, string];
  readonly series: readonly (readonly [modality: Modality, body: string])[];
}

const scans: Readonly<Record<Filing, Scan>> = {
  'brain-mr': { descriptions: ['MRI BRAIN W WO', 'Neuro^Head contrast'], series: [['MR', 'BRAIN']] },
  'chest-ct': { descriptions: ['CT CHEST W CONTRAST', 'Thorax^Routine'], series: [['CT', 'CHEST']] },
  'abdomen-ct': { descriptions: ['CT ABDOMEN PELVIS', 'Abdomen^Venous'], series: [['CT', 'ABDOMEN']] },
  'abdomen-us': { descriptions: ['US ABDOMEN COMPLETE', 'Abdomen'], series: [['US', 'ABDOMEN']] },
  'cervical-mr': { descriptions: ['MR CERVICAL SPINE', 'Spine^C-Spine'], series: [['MR', 'CSPINE']] },
  'lumbar-mr': { descriptions: ['MR LUMBAR SPINE', 'Spine^L-Spine'], series: [['MR', 'LSPINE']] },
  'knee-right': { descriptions: ['MR KNEE RIGHT', 'Knee^Right'], series: [['MR', 'KNEE']] },
  'knee-left': { descriptions: ['MR KNEE LEFT', 'Knee^Left'], series: [['MR', 'KNEE']] },
  mammo: { descriptions: ['MAMMOGRAM BILATERAL', 'Mammo 2D'], series: [['MG', 'BREAST']] },
  'breast-us': { descriptions: ['US BREAST LEFT', 'Breast'], series: [['US', 'BREAST']] },
  'chest-cr': { descriptions: ['XR CHEST PA', 'Chest'], series: [['CR', 'CHEST']] },
  spine: {
    descriptions: ['MR SPINE', 'Spine^Survey'],
    series: [
      ['MR', 'CSPINE'],
      ['MR', 'LSPINE'],
    ],
  },
  petct: {
    descriptions: ['PET/CT FDG', 'PET^WholeBody'],
    series: [
      ['CT', 'WHOLEBODY'],
      ['PT', 'WHOLEBODY'],
    ],
  },
  'pet-alone': { descriptions: ['PET FDG', 'PET^WholeBody'], series: [['PT', 'WHOLEBODY']] },
  'ct-of-pet': { descriptions: ['CT FOR PET', 'PET^CT AC'], series: [['CT', 'WHOLEBODY']] },
};

export interface Filed {
  readonly study: string;
  readonly patientID: string;
  readonly patientName: string;
  /** ISO */
  readonly born: string;
  /** ISO */
  readonly day: string;
  readonly accession: string | undefined;
  /** Which of the two hospitals made it. */
  readonly house: 0 | 1;
}

/** The files of one study, as a disc holds them. */
export function filesOf(filing: Filing, filed: Filed): readonly BuiltFile[] {
  const { descriptions, series } = scans[filing];
  return series.flatMap(([modality, body], at) =>
    built(modality, {
      study: filed.study,
      series: at + 1,
      slices: modality in singlePictures ? 1 : 3,
      patientID: filed.patientID,
      patientName: filed.patientName,
      elements: {
        Modality: modality,
        ...(modality in singlePictures ? { SOPClassUID: singlePictures[modality as keyof typeof singlePictures] } : {}),
        StudyDate: compact(filed.day),
        SeriesDate: compact(filed.day),
        StudyDescription: descriptions[filed.house],
        BodyPartExamined: filed.house === 0 ? body : undefined,
        PatientBirthDate: compact(filed.born),
        AccessionNumber: filed.accession,
      },
    }),
  );
}

function built(modality: Modality, options: SeriesOptions): readonly BuiltFile[] {
  if (modality === 'MR') return mrSeries(options);
  return modality === 'PT' ? petSeries(options) : ctSeries(options);
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
