import type { PackageVerdict } from '../../packages/checker/src/report/report.ts';
import { ctSeries, mrSeries } from '../build/dicom.ts';
import type { BuiltFile } from '../build/dicom.ts';
import { utf8 } from '../build/bytes.ts';
import { buildZip } from '../build/zip.ts';

// Synthetic packages: no patient ever, no file from outside.

export interface Package {
  readonly name: string;
  readonly verdict: PackageVerdict;
  readonly files: readonly BuiltFile[];
}

const PERSON = { patientName: 'TESTCASE^ANNA', patientID: 'MRN-0001' };

const REPORT = utf8(
  'MRI OF THE BRAIN\nExamination date: 4 March 2024\nTechnique: T1 and T2 in three planes.\n' +
    'Findings: The ventricles are of usual width.\nImpression: No change.\n',
);

export const packages: readonly Package[] = [
  {
    name: 'gap-in-a-series',
    verdict: 'incomplete',
    files: [...ctSeries({ ...PERSON, slices: 20, drop: [8, 9] }), { path: 'report.txt', bytes: REPORT }],
  },
  {
    name: 'two-people-in-a-zip',
    verdict: 'not-ready',
    files: [
      {
        path: 'scans.zip',
        bytes: buildZip(
          [
            ...mrSeries({ ...PERSON, slices: 6 }),
            ...mrSeries({ patientName: 'ROE^MARTIN', patientID: 'MRN-0002', study: 'other', slices: 6 }),
          ].map(({ path, bytes }, index) => ({ name: `${index}/${path}`, bytes })),
        ),
      },
    ],
  },
  {
    name: 'disc-viewer-alone',
    verdict: 'not-ready',
    files: [
      { path: 'CD/autorun.inf', bytes: utf8('[autorun]\nopen=viewer.exe\n') },
      { path: 'CD/viewer.exe', bytes: executable() },
    ],
  },
];

function executable(): Uint8Array {
  const bytes = new Uint8Array(512);
  bytes.set(utf8('MZ'));
  bytes[0x3c] = 0x80;
  bytes.set(utf8('PE\0\0'), 0x80);
  return bytes;
}
