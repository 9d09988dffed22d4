import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  buildDicom,
  buildDicomDir,
  ctSeries,
  DEFLATED,
  enhancedMr,
  EXPLICIT_BIG,
  IMPLICIT_LITTLE,
  mrSeries,
  petSeries,
  pixels16,
  seededUid,
} from './dicom.ts';

// An independent judge where it is installed (Debian's python3-pydicom).
const PYTHON = '/usr/bin/python3';
const hasPydicom = spawnSync(PYTHON, ['-c', 'import pydicom']).status === 0;

function judge(files: Record<string, Uint8Array>, script: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'medpass-build-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const run = spawnSync(PYTHON, ['-c', `import pydicom, json, os\nos.chdir(${JSON.stringify(folder)})\n${script}`], {
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
    return JSON.parse(run.stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!hasPydicom)('the synthetic writer, judged by pydicom', () => {
  it('writes every encoding so that all fields come back', () => {
    const pixels = pixels16(16, 16, 3);
    const nested = {
      ReferencedSeriesSequence: {
        undefinedLength: true,
        value: [{ SeriesInstanceUID: '1.2.3', ReferencedInstanceSequence: [{ ReferencedSOPInstanceUID: '1.2.4' }] }],
      },
    };
    const files = {
      explicit: buildDicom({ pixels, elements: nested }),
      implicit: buildDicom({ pixels, elements: nested, transferSyntaxUID: IMPLICIT_LITTLE }),
      big: buildDicom({ pixels, elements: nested, transferSyntaxUID: EXPLICIT_BIG }),
      deflated: buildDicom({ pixels, elements: nested, transferSyntaxUID: DEFLATED }),
    };
    const script =
      'print(json.dumps([[d.Rows, d.PatientID, len(d.PixelData), d.ReferencedSeriesSequence[0].ReferencedInstanceSequence[0].ReferencedSOPInstanceUID] for d in (pydicom.dcmread(n) for n in ["explicit","implicit","big","deflated"])]))';
    expect(judge(files, script)).toEqual(Array.from({ length: 4 }, () => [16, 'TEST-1', 512, '1.2.4']));
  });

  it('writes encapsulated frames, series and a DICOMDIR that pydicom follows', () => {
    const frame = Uint8Array.of(0xff, 0xd8, 1, 2, 3, 0xff, 0xd9);
    const series = [
      ...ctSeries({ slices: 3, drop: [1] }),
      ...mrSeries({ slices: 1, series: 2 }),
      ...petSeries({ slices: 1, series: 3 }),
      enhancedMr({ frames: 4 }),
    ];
    const directory = buildDicomDir(
      [0, 2].map((slice) => ({
        path: ['CT1', `IM000${slice + 1}`],
        sopInstanceUID: seededUid(`study/1/${slice}`),
        seriesInstanceUID: '1.2',
        studyInstanceUID: '1.3',
        patientID: 'TEST-1',
      })),
    );
    const files = Object.fromEntries(series.map((file, index) => [`f${index}`, file.bytes]));
    const jpeg = buildDicom({
      transferSyntaxUID: '1.2.840.10008.1.2.4.50',
      elements: { NumberOfFrames: '2' },
      pixels: { frames: [[frame, frame], frame] },
    });
    const script = [
      'from pydicom.encaps import generate_pixel_data_frame',
      'j = pydicom.dcmread("jpeg")',
      'd = pydicom.dcmread("DICOMDIR")',
      'from pydicom.fileset import FileSet',
      'n = [pydicom.dcmread("f%d" % i).Modality for i in range(5)]',
      'print(json.dumps([[len(f) for f in generate_pixel_data_frame(j.PixelData, 2)], [r.DirectoryRecordType for r in d.DirectoryRecordSequence], n]))',
    ].join('\n');
    expect(judge({ ...files, jpeg, DICOMDIR: directory }, script)).toEqual([
      [16, 8],
      ['PATIENT', 'STUDY', 'SERIES', 'IMAGE', 'IMAGE'],
      ['CT', 'CT', 'MR', 'PT', 'MR'],
    ]);
  });
});
