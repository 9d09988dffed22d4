import { buildDicomDir, ctSeries, mrSeries, seededUid } from './dicom.ts';
import type { BuiltFile, DirectoryEntry, SeriesOptions } from './dicom.ts';
import { demoReport, discJunk } from './demo-papers.ts';
import { drawSlice, headPhantom, kneePhantom } from './phantom.ts';
import type { Phantom, Slice } from './phantom.ts';

const SIZE = 144;

type Vector = readonly [number, number, number];

interface Plan {
  readonly study: 'brain' | 'knee';
  readonly series: number;
  readonly description: string;
  readonly phantom: Phantom;
  readonly plane: 'axial' | 'coronal' | 'sagittal';
  readonly slices: number;
  /** mm between slices */
  readonly gap: number;
  readonly drop?: readonly number[];
  readonly elements?: Readonly<Record<string, string | readonly string[]>>;
}

const AXES: Readonly<
  Record<Plan['plane'], { readonly right: Vector; readonly down: Vector; readonly through: Vector }>
> = {
  axial: { right: [1, 0, 0], down: [0, 1, 0], through: [0, 0, 1] },
  coronal: { right: [1, 0, 0], down: [0, 0, -1], through: [0, 1, 0] },
  sagittal: { right: [0, 1, 0], down: [0, 0, -1], through: [-1, 0, 0] },
};

function sliceOf(plan: Plan, index: number): Slice {
  const { right, down, through } = AXES[plan.plane];
  const spacing = plan.study === 'brain' ? 1.6 : 1.05;
  const half = (SIZE * spacing) / 2;
  const depth = (index - (plan.slices - 1) / 2) * plan.gap;
  const at = (axis: 0 | 1 | 2): number => through[axis] * depth - (right[axis] + down[axis]) * half;
  return { origin: [at(0), at(1), at(2)], right, down, spacing, size: SIZE };
}

const STUDIES = {
  brain: {
    StudyDate: '20240303',
    StudyDescription: 'MRI brain',
    BodyPartExamined: 'BRAIN',
    AccessionNumber: 'INVENTED-1',
  },
  knee: {
    StudyDate: '20240318',
    StudyDescription: 'CT knee right',
    BodyPartExamined: 'KNEE',
    AccessionNumber: 'INVENTED-2',
  },
} as const;

function optionsOf(plan: Plan, scale: number): SeriesOptions {
  return {
    slices: plan.slices,
    series: plan.series,
    study: `demo-${plan.study}`,
    patientID: 'SAMPLE-1',
    patientName: 'Sample^Ada',
    rows: SIZE,
    columns: SIZE,
    spacing: plan.gap,
    ...(plan.drop === undefined ? {} : { drop: plan.drop }),
    elements: (index) => {
      const slice = sliceOf(plan, index);
      return {
        ...STUDIES[plan.study],
        PatientBirthDate: '19700501',
        PatientSex: 'F',
        InstitutionName: 'Invented Hospital',
        InstitutionalDepartmentName: 'Radiology',
        Manufacturer: 'Invented Scanners',
        SeriesDescription: plan.description,
        ImagePositionPatient: slice.origin.map((value) => value.toFixed(3)),
        ImageOrientationPatient: [...slice.right, ...slice.down].map(String),
        SliceLocation: ((index - (plan.slices - 1) / 2) * plan.gap).toFixed(2),
        PixelSpacing: [String(slice.spacing), String(slice.spacing)],
        ...(plan.study === 'brain' ? { WindowCenter: '480', WindowWidth: '1000' } : {}),
        ...plan.elements,
      };
    },
    build: (index) => ({ pixels: drawSlice(plan.phantom, sliceOf(plan, index), scale, plan.series * 100 + index) }),
  };
}

function plans(): readonly Plan[] {
  const head = headPhantom('t1');
  const knee = kneePhantom();
  return [
    {
      study: 'brain',
      series: 1,
      description: 'localizer',
      phantom: head,
      plane: 'sagittal',
      slices: 3,
      gap: 20,
      elements: { ImageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'] },
    },
    {
      study: 'brain',
      series: 2,
      description: 't1_se_sag',
      phantom: head,
      plane: 'sagittal',
      slices: 22,
      gap: 6,
      elements: { EchoTime: '9', RepetitionTime: '550' },
    },
    {
      study: 'brain',
      series: 3,
      description: 't2_tse_tra',
      phantom: headPhantom('t2'),
      plane: 'axial',
      slices: 26,
      gap: 6,
    },
    {
      study: 'brain',
      series: 4,
      description: 't2_flair_cor',
      phantom: headPhantom('flair'),
      plane: 'coronal',
      slices: 28,
      gap: 6,
      drop: [11, 12, 13, 14, 15],
      elements: { InversionTime: '2400', RepetitionTime: '9000', EchoTime: '110', ScanningSequence: ['SE', 'IR'] },
    },
    {
      study: 'knee',
      series: 2,
      description: 'Knee axial 2.5',
      phantom: (x, y, z) => knee(x, y, z + 30),
      plane: 'axial',
      slices: 40,
      gap: 2.5,
      drop: Array.from({ length: 9 }, (_, index) => 31 + index),
      elements: { ImagesInAcquisition: '40', WindowCenter: '250', WindowWidth: '1400' },
    },
  ];
}

/** CT numbers: air at −1024, bone near 800; the writer stores with an intercept of −1024. */
const CT_SCALE = 2240;
const MR_SCALE = 950;

/**
 * An invented patient on an invented disc: two scans, one set with a hole, one cut short, a file cut off, the report of one
 * scan only, and what a disc's viewer leaves behind. About 6 MB, made in well under a second, the same bytes each time.
 */
export function demoPatient(): readonly BuiltFile[] {
  const files: BuiltFile[] = [];
  const listed: DirectoryEntry[] = [];
  for (const plan of plans()) {
    const write = plan.study === 'knee' ? ctSeries : mrSeries;
    const folder = `${plan.study === 'knee' ? 'CT' : 'MR'}${plan.series}`;
    for (const { path, bytes } of write(optionsOf(plan, plan.study === 'knee' ? CT_SCALE : MR_SCALE))) {
      files.push({
        path: `DICOM/${path}`,
        bytes: path === 'CT2/IM0031' ? bytes.slice(0, Math.floor(bytes.length * 0.6)) : bytes,
      });
    }
    for (let index = 0; index < plan.slices; index++) {
      listed.push({
        path: ['DICOM', folder, `IM${String(index + 1).padStart(4, '0')}`],
        sopInstanceUID: seededUid(`demo-${plan.study}/${plan.series}/${index}`),
        seriesInstanceUID: seededUid(`demo-${plan.study}/${plan.series}`),
        studyInstanceUID: seededUid(`demo-${plan.study}`),
        patientID: 'SAMPLE-1',
        sopClassUID: plan.study === 'knee' ? '1.2.840.10008.5.1.4.1.1.2' : '1.2.840.10008.5.1.4.1.1.4',
      });
    }
  }
  files.push({ path: 'DICOMDIR', bytes: buildDicomDir(listed) });
  files.push({ path: 'REPORT/CT_knee_report_2024-03-18.pdf', bytes: demoReport() });
  return [...files, ...discJunk()];
}
