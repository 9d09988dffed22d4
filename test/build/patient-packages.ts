import { utf8 } from './bytes.ts';
import { ctSeries, mrSeries, petSeries } from './dicom.ts';
import type { BuiltFile, SeriesOptions } from './dicom.ts';
import { buildPdf, buildScannedPdf } from './pdf.ts';
import { encodeJpeg, photographPaper, photographScreen } from './photo.ts';
import { buildZip } from './zip.ts';

/** What one patient brings, of the kinds that a page of results must stay readable for. Nobody's files. */
export interface PatientPackage {
  readonly name: string;
  /** Composed when asked for. */
  readonly files: () => readonly BuiltFile[];
}

const ANNA = { patientName: 'TESTFALL^ANNA-MARIA', patientID: 'MRN-0001' };
const BERLIN = 'Universitätsklinikum für Strahlendiagnostik und Neuroradiologie Musterstadt';

function facts(date: string, description: string, part: string, hospital = BERLIN) {
  return {
    SpecificCharacterSet: 'ISO_IR 192',
    StudyDate: date,
    StudyDescription: description,
    BodyPartExamined: part,
    InstitutionName: hospital,
    PatientBirthDate: '19610417',
    AccessionNumber: `INV-${date}`,
  };
}

const CHEST = facts('20250311', 'CT Thorax/Abdomen mit Kontrastmittelgabe', 'CHEST');
const BODY_PET = facts('20250402', 'PET/CT whole body', 'WHOLEBODY', 'Invented Hospital');
const HEAD = facts('20240303', 'MRT Schädel nativ und nach KM', 'HEAD');

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

/** Slices drawn with a little picture each, so that a preview shows something. */
function set(make: (options: SeriesOptions) => BuiltFile[], options: SeriesOptions): BuiltFile[] {
  return folder(options.study ?? 'study', make({ rows: 48, columns: 48, ...ANNA, ...options }));
}

function folder(name: string, files: readonly BuiltFile[]): BuiltFile[] {
  return files.map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes }));
}

/** Twelve sets of three scans with nearly everything wrong that can be: many findings for one page. */
function manyProblems(): BuiltFile[] {
  const files: BuiltFile[] = [];
  const names = ['t1_se_sag', 't2_tse_tra', 't2_flair_cor', 'ep2d_diff_b1000_tra', 't1_mprage_sag_post_KM'];
  names.forEach((name, index) => {
    files.push(
      ...set(mrSeries, {
        study: 'head',
        series: index + 1,
        slices: 24,
        spacing: 6,
        drop: index === 3 ? range(8, 2) : range(6 + index, 1 + index),
        elements: { ...HEAD, SeriesDescription: name },
      }),
    );
  });
  range(1, 4).forEach((series) =>
    files.push(
      ...set(ctSeries, {
        study: 'chest',
        series,
        slices: 40,
        spacing: series === 1 ? 5 : 3,
        drop: range(10 * series - 5, series),
        elements: { ...CHEST, SeriesDescription: `Thorax ${series === 1 ? 'Lunge' : 'Weichteil'} axial ${series}` },
      }),
    ),
  );
  range(1, 3).forEach((series) =>
    files.push(
      ...set(mrSeries, {
        study: 'knee',
        series,
        slices: 18,
        spacing: 4,
        drop: [9],
        elements: {
          ...facts('20230115', 'MRT Knie rechts', 'KNEE', 'Invented Hospital'),
          SeriesDescription: `pd_fs_${series}`,
        },
      }),
    ),
  );
  const cut = files.map((file, index) =>
    index % 37 === 5 ? { path: file.path, bytes: file.bytes.slice(0, Math.floor(file.bytes.length * 0.7)) } : file,
  );
  return [
    ...cut,
    ...range(1, 6).map((n) => ({
      path: `PHOTOS/IMG_20${n}.JPG`,
      bytes: encodeJpeg(photographScreen({ seed: n, width: 640, height: 480 })),
    })),
    { path: 'Befunde/Scan0001.pdf', bytes: buildScannedPdf(2) },
    { path: 'Befunde/locked.zip', bytes: lockedZip() },
    { path: 'junk.dcm', bytes: utf8('this is no scan file at all') },
  ];
}

function lockedZip(): Uint8Array {
  return buildZip([
    {
      name: 'IM0001.dcm',
      bytes: Uint8Array.from(range(0, 200)),
      encryptedFlag: true,
    },
  ]);
}

export const patientPackages: readonly PatientPackage[] = [
  {
    name: 'ct-with-a-hole',
    files: () =>
      set(ctSeries, {
        slices: 120,
        spacing: 3,
        drop: range(50, 9),
        elements: { ...CHEST, SeriesDescription: 'Thorax axial 3.0' },
      }),
  },
  {
    name: 'pet-without-ct',
    files: () => set(petSeries, { slices: 60, spacing: 4, elements: { ...BODY_PET, SeriesDescription: 'PET AC' } }),
  },
  {
    name: 'thick-only',
    files: () => [
      ...set(ctSeries, { slices: 20, spacing: 10, elements: { ...CHEST, SeriesDescription: 'Thorax axial 10.0' } }),
      {
        path: 'Befund_2025-03-11.pdf',
        bytes: buildPdf([
          'RADIOLOGIEBEFUND\n\nPatient: Testfall, Anna-Maria\nUntersuchung: CT Thorax vom 11.03.2025\nTechnik: Axiale Schichten.\nBefund: Erfundener Text.\nBeurteilung: Erfundener Text.',
        ]),
      },
    ],
  },
  {
    name: 'photos-and-paper',
    files: () => [
      { path: 'IMG_0001.JPG', bytes: encodeJpeg(photographScreen({ seed: 3 })) },
      // A name without a place to break it.
      {
        path: `Aufnahme_vom_Bildschirm_${'der_Neuroradiologie_'.repeat(4)}2024-03-03.JPG`,
        bytes: encodeJpeg(photographScreen({ seed: 4, turn: 0.1 })),
      },
      { path: 'IMG_0003.JPG', bytes: encodeJpeg(photographPaper({ seed: 5 })) },
    ],
  },
  {
    name: 'two-people',
    files: () => [
      ...set(mrSeries, { study: 'head', slices: 20, elements: { ...HEAD, SeriesDescription: 't2_tse_tra' } }),
      ...set(mrSeries, {
        study: 'other',
        patientName: 'ROE^MARTIN',
        patientID: 'MRN-2',
        slices: 12,
        elements: { ...facts('20240305', 'MRI knee', 'KNEE'), PatientBirthDate: '19490101' },
      }),
    ],
  },
  { name: 'many-problems', files: manyProblems },
  {
    name: 'only-pdf',
    files: () => [
      {
        path: 'report.pdf',
        bytes: buildPdf([
          'RADIOLOGY REPORT\n\nPatient: Testfall, Anna\nExamination: MRI of the brain\nDate of examination: 3 March 2024\nFindings: invented.\nImpression: invented.',
        ]),
      },
    ],
  },
  { name: 'locked-zip', files: () => [{ path: 'scans.zip', bytes: lockedZip() }] },
  { name: 'junk', files: () => [{ path: 'letter.bin', bytes: utf8('nothing of use here') }] },
];
