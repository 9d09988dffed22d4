import type { Report, ReportCompleteness, ReportSeries } from '../../packages/checker/src/report/report.ts';

/** Any UID will do, as long as the same words give the same one. */
function seededUid(words: string): string {
  return `2.25.${[...words]
    .map((letter) => letter.charCodeAt(0))
    .join('')
    .slice(0, 38)}`;
}

function positions(count: number, gap = 6, without: readonly number[] = []): readonly number[] {
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => !without.includes(index))
    .map((index) => index * gap);
}

function whole(count: number, state: ReportCompleteness['state'] = 'unproven'): ReportCompleteness {
  return {
    state,
    present: count,
    missing: [],
    witnesses: [{ kind: 'geometry', says: 'complete', strength: 'medium' }],
    ladder: { positions: positions(count), gaps: [] },
  };
}

function series(study: string, number: number, part: Partial<ReportSeries>): ReportSeries {
  return {
    seriesInstanceUID: seededUid(`${study}/${number}`),
    seriesNumber: number,
    modality: 'MR',
    bodyPartExamined: 'BRAIN',
    instances: 20,
    frames: 20,
    bytes: 800_000,
    kind: { label: 'unknown', plane: 'axial', confidence: 0.8 },
    origin: 'original',
    completeness: whole(20),
    ...part,
  };
}

/** A report written by hand, with something in every part of it; the same patient as `demo-patient.ts`. */
export function sampleReport(part: Partial<Report> = {}): Report {
  const hole = [11, 12, 13, 14, 15];
  return {
    schemaVersion: 1,
    tool: { name: 'medpass-dicom-check', version: '0.0.0', rules: 'test' },
    createdAt: '2026-11-25T10:00:00.000Z',
    casePack: 'general',
    verdict: 'incomplete',
    inventory: {
      files: 111,
      bytes: 4_473_279,
      states: {
        instance: 104,
        dicomdir: 1,
        document: 1,
        picture: 1,
        video: 0,
        container: 0,
        ignored: 4,
        duplicate: 0,
        unreadable: 1,
        unsupported: 0,
      },
      ignored: [
        { reason: 'disc-viewer', files: 3 },
        { reason: 'system-file', files: 1 },
      ],
      unreadable: [{ path: 'DICOM/CT2/IM0031', reason: 'truncated', missingBytes: 12_000 }],
      unsupported: [],
      patients: [
        {
          id: 'p1',
          identity: {
            patientName: 'Sample^Ada',
            patientID: 'SAMPLE-1',
            patientBirthDate: '1970-05-01',
            patientSex: 'F',
          },
          studies: [
            {
              studyInstanceUID: seededUid('demo-brain'),
              studyDate: '2024-03-03',
              studyDescription: 'MRI brain',
              accessionNumber: 'INVENTED-1',
              institutionName: 'Invented Hospital',
              institutionalDepartmentName: 'Radiology',
              modalities: ['MR'],
              report: { state: 'missing', documents: [] },
              series: [
                series('demo-brain', 1, {
                  instances: 3,
                  frames: 3,
                  origin: 'localizer',
                  completeness: { state: 'not-applicable', present: 3, missing: [], witnesses: [] },
                }),
                series('demo-brain', 2, {
                  seriesDescription: 't1_se_sag',
                  instances: 22,
                  frames: 22,
                  kind: { label: 't1', plane: 'sagittal', confidence: 0.9 },
                  completeness: whole(22),
                }),
                series('demo-brain', 3, {
                  seriesDescription: 't2_tse_tra',
                  instances: 26,
                  frames: 26,
                  kind: { label: 't2', plane: 'axial', confidence: 0.9 },
                  completeness: whole(26, 'complete'),
                }),
                series('demo-brain', 4, {
                  seriesDescription: 't2_flair_cor',
                  instances: 23,
                  frames: 23,
                  kind: { label: 'flair', plane: 'coronal', confidence: 0.9 },
                  completeness: {
                    state: 'incomplete',
                    expected: 28,
                    present: 23,
                    missing: [{ what: 'slice', where: { kind: 'position', from: 66, to: 90 }, count: 5 }],
                    witnesses: [
                      { kind: 'geometry', says: 'incomplete', expected: 28, present: 23, strength: 'strong' },
                      { kind: 'dicomdir', says: 'incomplete', expected: 28, present: 23, strength: 'strong' },
                    ],
                    ladder: { positions: positions(28, 6, hole), gaps: [{ from: 60, to: 96, count: 5 }] },
                  },
                }),
              ],
            },
            {
              studyInstanceUID: seededUid('demo-knee'),
              studyDate: '2024-03-18',
              studyDescription: 'CT knee right',
              institutionName: 'Invented Hospital',
              modalities: ['CT'],
              report: { state: 'found', documents: ['d1'] },
              series: [
                series('demo-knee', 2, {
                  modality: 'CT',
                  bodyPartExamined: 'KNEE',
                  seriesDescription: 'Knee axial 2.5',
                  instances: 30,
                  frames: 30,
                  completeness: {
                    state: 'incomplete',
                    expected: 40,
                    present: 30,
                    missing: [{ what: 'slice', where: { kind: 'tail' }, count: 10 }],
                    witnesses: [
                      {
                        kind: 'count-tag',
                        says: 'incomplete',
                        expected: 40,
                        present: 30,
                        tag: '(0020,1002)',
                        strength: 'medium',
                      },
                    ],
                    ladder: { positions: positions(30, 2.5), gaps: [] },
                  },
                }),
              ],
            },
          ],
        },
      ],
      documents: [
        {
          id: 'd1',
          path: 'REPORT/CT_knee_report_2024-03-18.pdf',
          kind: 'radiology-report',
          confidence: 0.95,
          decidedBy: 'engine',
          language: 'en',
          date: '2024-03-18',
          studies: [seededUid('demo-knee')],
          pages: 1,
          textLayer: true,
        },
      ],
      pictures: [
        {
          path: 'PHOTOS/IMG_2031.jpg',
          shows: 'scan',
          made: 'camera-at-screen',
          confidence: 0.9,
          evidence: [
            { kind: 'exif-camera', value: 1 },
            { kind: 'moire', value: 0.8 },
          ],
        },
      ],
    },
    findings: [
      {
        rule: 'unreadable-files',
        severity: 'gap',
        outcome: 'fail',
        message: 'unreadable',
        params: { count: 1 },
        subjects: [{ kind: 'entry', path: 'DICOM/CT2/IM0031' }],
        action: { who: 'hospital', message: 'ask-for-new-copy', letter: true },
      },
      {
        rule: 'dicomdir-missing-files',
        severity: 'gap',
        outcome: 'fail',
        message: 'missing',
        params: { count: 14, listed: 119 },
        subjects: [{ kind: 'series', seriesInstanceUID: seededUid('demo-brain/4') }],
        action: { who: 'patient', message: 'copy-again', letter: false },
      },
      {
        rule: 'one-patient',
        severity: 'advice',
        outcome: 'fail',
        message: 'maybe-same-person',
        params: { count: 2, names: 'Ada Sample, A. Sample' },
        subjects: [{ kind: 'patient', id: 'p1' }],
        action: { who: 'coordinator', message: 'coordinator-looks', letter: false },
      },
      {
        rule: 'unsupported-transfer-syntax',
        severity: 'advice',
        outcome: 'cannot-tell',
        message: 'not-shown-here',
        params: { count: 1 },
        subjects: [{ kind: 'series', seriesInstanceUID: seededUid('demo-knee/2') }],
        action: { who: 'coordinator', message: 'coordinator-looks', letter: false },
      },
    ],
    coverage: [
      { check: 'decode-proof', state: 'skipped', reason: 'not-deep' },
      { check: 'identity', state: 'done' },
    ],
    passed: ['locked-container', 'implausible-dates', 'deidentified-data'],
    timings: { indexMs: 320, evidenceMs: 140, rulesMs: 3 },
    ...part,
  };
}
