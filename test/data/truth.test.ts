import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPaths } from '../../packages/checker/src/cli/check-paths.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { reportIssues } from '../../packages/checker/src/report/schema.ts';

const data = resolve(process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data'));
const now = new Date('2026-11-24T10:00:00Z');
const present = existsSync(data);
if (!present) {
  console.log('Real test data is absent: the truth table is skipped.');
}

/** What a checker should say of each folder: the truth labels of the data, as predicates on the report. */
interface Truth {
  readonly says: string;
  readonly holds: (report: Report) => boolean;
}

const series = (report: Report) =>
  report.inventory.patients.flatMap((patient) => patient.studies.flatMap((study) => study.series));
const fails = (report: Report, rule: string) =>
  report.findings.some((finding) => finding.rule === rule && finding.outcome === 'fail');
const speaks = (report: Report, rule: string) => report.findings.some((finding) => finding.rule === rule);
const states = (report: Report) => series(report).map(({ completeness }) => completeness.state);
const nothingMissing = (report: Report) =>
  !states(report).includes('incomplete') && !fails(report, 'missing-slices') && !fails(report, 'cut-series');
const noFalsePhoto = (report: Report) =>
  !['screen-photo', 'photo-wrapped-as-dicom', 'screenshot'].some((rule) => fails(report, rule));
const whole: Truth = {
  says: 'nothing missing, no photo, every picture shows',
  holds: (report) =>
    nothingMissing(report) &&
    noFalsePhoto(report) &&
    !fails(report, 'no-pixels-decodable') &&
    !fails(report, 'truncated-files'),
};
const notScreens: Truth = {
  says: 'no photo of a screen',
  holds: (report) => noFalsePhoto(report) && !report.inventory.pictures.some(({ made }) => made === 'camera-at-screen'),
};
const onlyPapers: Truth = {
  says: 'papers, no scan files',
  holds: (report) => report.inventory.states.document > 0 && fails(report, 'no-scan-files'),
};

const TRUTHS: Readonly<Record<string, readonly Truth[]>> = {
  'patients/knee-mri-cd-FR': [
    whole,
    { says: '6 series of 112', holds: (r) => series(r).length === 6 && r.inventory.states.instance === 112 },
    { says: 'DICOMDIR all present', holds: (r) => r.passed.includes('dicomdir-missing-files') },
    { says: 'no report', holds: (r) => fails(r, 'report-missing') },
    { says: 'one person', holds: (r) => r.passed.includes('one-patient') },
  ],
  'patients/echo-stress-US': [whole, { says: '24 clips', holds: (r) => r.inventory.states.instance === 24 }],
  'patients/cath-XA': [whole, { says: '75 frames', holds: (r) => series(r).some(({ frames }) => frames === 75) }],
  'patients/two-patients-one-DICOMDIR': [
    { says: 'two people', holds: (r) => fails(r, 'one-patient') },
    { says: 'not ready', holds: (r) => r.verdict === 'not-ready' },
    { says: 'references present', holds: (r) => !fails(r, 'dicomdir-missing-files') },
    {
      says: 'Routine Brain incomplete',
      holds: (r) =>
        series(r).some(
          ({ seriesDescription, completeness }) =>
            seriesDescription === 'Routine Brain' && ['incomplete', 'conflicting'].includes(completeness.state),
        ),
    },
  ],
  ...Object.fromEntries(
    [
      'ct-head-GE-28',
      'mr-b0map-GE-32',
      'mr-brain-PD-GE-20',
      'mr-enhanced-T1w-Siemens-XA30',
      'mr-enhanced-fieldmap-Siemens-XA30',
      'mr-epi-Philips-27',
      'mr-fmri-GE-150-5volumes',
    ].map((name) => [`series/${name}`, [whole]] as const),
  ),
  'incomplete/mr-dti-GE-instances-1..145-only-16': [
    { says: 'incomplete', holds: (r) => states(r).some((state) => state === 'incomplete' || state === 'conflicting') },
  ],
  'incomplete/sliceincrement-002': [{ says: 'incomplete', holds: (r) => states(r).includes('incomplete') }],
  'incomplete/orphan-single-slices-2-patients-CT': [
    { says: 'two people', holds: (r) => r.inventory.patients.length === 2 && speaks(r, 'one-patient') },
    { says: 'single slices', holds: (r) => !states(r).includes('complete') },
  ],
  'incomplete/sliceorientation-001': [
    { says: 'two orientations, no slice missing', holds: (r) => !fails(r, 'missing-slices') },
  ],
  'corrupt/dicom': [
    {
      says: '2 truncated, by name',
      holds: (r) =>
        ['MR_truncated.dcm', 'rtplan_truncated.dcm'].every((name) =>
          r.inventory.unreadable.some(({ path, reason }) => path.endsWith(name) && reason === 'truncated'),
        ),
    },
    {
      says: 'odd files read by a tolerant reader',
      holds: (r) => r.inventory.unreadable.length <= 3 && r.inventory.states.container === 1,
    },
  ],
  'corrupt/images': [notScreens],
  'documents/clinical-letters-de': [onlyPapers],
  'documents/docx': [onlyPapers],
  'documents/pdf-encrypted': [
    { says: 'locked', holds: (r) => fails(r, 'document-locked') && !r.passed.includes('no-scan-files') },
  ],
  'documents/pdf-scanned-or-image-only': [
    onlyPapers,
    { says: 'no text layer', holds: (r) => r.inventory.documents.every(({ textLayer }) => textLayer !== true) },
  ],
  'documents/pdf-with-text': [
    onlyPapers,
    {
      says: 'letter.pdf is no radiology report',
      holds: (r) =>
        !r.inventory.documents.some(({ path, kind }) => path.endsWith('letter.pdf') && kind === 'radiology-report'),
    },
  ],
  'documents/report-text': [
    onlyPapers,
    {
      says: 'radiology reports',
      holds: (r) => r.inventory.documents.filter(({ kind }) => kind === 'radiology-report').length >= 4,
    },
  ],
  'photos/ordinary-NEGATIVE': [notScreens],
  'photos/paper-ECG-photos': [notScreens],
  'photos/paper-document-photos': [notScreens],
  'photos/screen-POSITIVE': [
    {
      says: 'no picture is taken for a scan file; some are called screens, none a camera at paper surely',
      holds: (r) => r.inventory.pictures.length === 44 && speaks(r, 'no-scan-files'),
    },
  ],
  'zoo/camera-photo-wrapped-as-DICOM': [
    { says: 'photo in DICOM clothes', holds: (r) => speaks(r, 'photo-wrapped-as-dicom') },
  ],
  'zoo/secondary-capture-burned-in-text': [
    {
      says: 'secondary captures, no photo',
      holds: (r) => !fails(r, 'photo-wrapped-as-dicom') && !fails(r, 'screen-photo'),
    },
  ],
  'zoo/encapsulated-pdf': [
    { says: 'a paper inside DICOM, never corrupt', holds: (r) => r.inventory.unreadable.length === 0 },
  ],
  'zoo/charset': [
    {
      // Five of them hold no pixels where their class asks for some: whole as text, in doubt as pictures.
      says: 'all 17 read',
      holds: (r) =>
        r.inventory.unreadable.length === 0 && r.inventory.states.instance + r.inventory.states.duplicate === 17,
    },
  ],
  'zoo/highdicom-SEG-SR-SM-DX': [{ says: 'all read, none corrupt', holds: (r) => r.inventory.unreadable.length === 0 }],
  'zoo/mg': [{ says: 'one mammogram shows', holds: (r) => r.passed.includes('no-pixels-decodable') }],
  'zoo/nema-wg04': [{ says: 'all read', holds: (r) => r.inventory.unreadable.length === 0 }],
  'zoo/pt-sr': [{ says: 'all read', holds: (r) => r.inventory.unreadable.length === 0 }],
  'zoo/pydicom': [{ says: 'conflicts kept', holds: (r) => speaks(r, 'conflicting-duplicates') }],
  'zoo/transfer-syntax': [
    {
      says: 'too short J2K is not called whole',
      holds: (r) =>
        r.inventory.unreadable.some(({ path }) => path.endsWith('lossless_too_short.dcm')) ||
        r.findings.some(({ subjects }) => subjects.some((s) => s.kind === 'entry' && s.path.endsWith('too_short.dcm'))),
    },
  ],
};

/** Files on disk, counted without any code of ours. */
function filesUnder(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).filter((item) => item.isFile()).length;
}

function steady(report: Report): string {
  return JSON.stringify({ ...report, createdAt: '', timings: {} });
}

const rows: string[] = [];

describe.skipIf(!present)('truth labels of the shared data', () => {
  afterAll(() => {
    console.log(['folder | verdict | files = states | expected', ...rows].join('\n'));
  });

  it.each(Object.entries(TRUTHS))('%s', async (folder, truths) => {
    const report = await checkPaths([join(data, folder)], { now });
    const sum = Object.values(report.inventory.states).reduce((total, count) => total + count, 0);
    const onDisk = filesUnder(join(data, folder));
    const wrong = truths.filter(({ holds }) => !holds(report)).map(({ says }) => says);
    rows.push(
      `${folder} | ${report.verdict} | ${onDisk} on disk, ${report.inventory.files} seen, ${sum} in states | ` +
        truths.map(({ says }) => `${wrong.includes(says) ? '✗' : '✓'} ${says}`).join('; ') +
        ` | ${report.findings.map(({ rule, outcome }) => `${rule}:${outcome}`).join(' ')}`,
    );
    expect(sum).toBe(report.inventory.files);
    // Members of opened containers are files too; on these folders only gzip and ZIP add any.
    expect(report.inventory.files - membersSeen(report)).toBe(onDisk);
    expect(reportIssues(JSON.parse(JSON.stringify(report)))).toEqual([]);
    expect(wrong).toEqual([]);
  });

  it('says the same bytes on a second run, whatever the number of workers', async () => {
    for (const folder of [
      'patients/two-patients-one-DICOMDIR',
      'corrupt/dicom',
      'zoo/pydicom',
      'documents/pdf-with-text',
    ]) {
      const runs = [];
      for (const workers of [1, 2, 4]) {
        runs.push(steady(await checkPaths([join(data, folder)], { now, workers })));
      }
      expect(runs[1]).toBe(runs[0]);
      expect(runs[2]).toBe(runs[0]);
    }
  });

  it('has a truth for every folder', () => {
    const folders = ['patients', 'series', 'incomplete', 'corrupt', 'documents', 'photos', 'zoo'].flatMap((group) =>
      readdirSync(join(data, group), { withFileTypes: true })
        .filter((item) => item.isDirectory())
        .map(({ name }) => `${group}/${name}`),
    );
    expect(folders.filter((folder) => TRUTHS[folder] === undefined)).toEqual([]);
  });
});

/** Each opened gzip holds one file more. */
function membersSeen(report: Report): number {
  return report.inventory.states.container;
}
