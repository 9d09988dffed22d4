import { describe, expect, it } from 'vitest';
import {
  buildDicomDir,
  clip,
  ctSeries,
  doseReport,
  mammogram,
  seededUid,
  sliceUid,
} from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { breastViews } from './breast-views.ts';
import { burnedIn } from './burned-in.ts';
import { directoryMatch } from './directory-match.ts';
import { doseReports } from './dose-reports.ts';
import { movingPictures } from './moving-pictures.ts';
import { packageInventory } from './package-inventory.ts';
import { studyExtent } from './study-extent.ts';
import { transferSupport } from './transfer-support.ts';

// Two people with two scans between them: whatever is gathered is gathered of all of them, in order.
const directory = buildDicomDir([
  {
    path: ['GONE'],
    sopInstanceUID: sliceUid(9, 0),
    seriesInstanceUID: seededUid('study/9'),
    studyInstanceUID: seededUid('study'),
    patientID: 'TEST-1',
  },
]);
const model = modelFromBytes([
  ...ctSeries({ series: 1, slices: 2 }),
  mammogram({ series: 2, side: 'L', view: 'CC', instance: 1 }),
  clip({
    series: 3,
    modality: 'US',
    frames: 3,
    frameTime: 40,
    instance: 1,
    study: 'other',
    patientID: 'TEST-2',
    patientName: 'Other^Invented',
  }),
  doseReport([{ uid: '1.5.1', protocol: 'Head' }]),
  { path: 'DICOMDIR', bytes: directory },
]);
const context = {
  model,
  services: { bytes: () => undefined },
  evidence: {},
  now: new Date(0),
  deep: false,
  signal: new AbortController().signal,
};

describe('over a whole package', () => {
  it('everything is gathered of every person and scan', async () => {
    expect((await studyExtent.gather(context)).map(({ series, instances }) => [series, instances])).toEqual([
      [3, 4],
      [1, 1],
    ]);
    expect((await burnedIn.gather(context)).map(({ modality, text }) => [modality, text])).toEqual([
      ['CT', 'no'],
      ['MG', 'no'],
      ['US', 'maybe'],
    ]);
    expect(await movingPictures.gather(context)).toMatchObject([{ modality: 'US', films: 1 }]);
    expect(await breastViews.gather(context)).toMatchObject([{ standard: ['L-CC'] }]);
    expect(await doseReports.gather(context)).toMatchObject([{ exposures: 1 }]);
    expect(await directoryMatch.gather(context)).toMatchObject({ directories: [{ listed: 1, found: 0 }], unlisted: 5 });
    expect((await transferSupport.gather(context)).syntaxes).toMatchObject([{ instances: 4, decodable: true }]);
    expect(await packageInventory.gather(context)).toMatchObject({ files: 6, states: { instance: 5, dicomdir: 1 } });
  });
});
