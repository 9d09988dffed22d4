import { describe, expect, it } from 'vitest';
import { buildDicomDir, seededUid } from '../../../../test/build/dicom.ts';
import { readFromBytes } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

const entries = [0, 1, 2, 3].map((index) => ({
  path: ['CT1', `IM000${index}`],
  sopInstanceUID: seededUid(`image/${index}`),
  seriesInstanceUID: seededUid(`series/${index >> 1}`),
  studyInstanceUID: seededUid('study'),
  patientID: index < 3 ? 'TEST-1' : 'TEST-2',
}));
const expected = entries.map(({ path, sopInstanceUID, seriesInstanceUID, studyInstanceUID, patientID }) => ({
  directoryRecordType: 'IMAGE',
  referencedFileID: path,
  referencedSOPInstanceUID: sopInstanceUID,
  seriesInstanceUID,
  studyInstanceUID,
  patientID,
}));

function read(bytes: Uint8Array) {
  const outcome = readFromBytes(readEntry(3, bytes.length), bytes);
  if (outcome.kind !== 'dicomdir') throw new Error(`not a DICOMDIR: ${JSON.stringify(outcome)}`);
  return outcome.directory;
}

describe('the records of a DICOMDIR', () => {
  it.each([
    ['right', {}],
    ['absent', { noOffsets: true }],
    ['pointing nowhere', { shiftOffsets: 6 }],
  ])('are the same with links %s', (_, options) => {
    expect(read(buildDicomDir(entries, options))).toEqual({ records: expected, whole: true });
  });

  it('may be none', () => {
    expect(read(buildDicomDir([]))).toEqual({ records: [], whole: true });
  });

  it('that the end cuts are said to be only a part', () => {
    const bytes = buildDicomDir(entries);
    for (const cut of [40, 300, 700]) {
      const directory = read(bytes.subarray(0, bytes.length - cut));
      expect(directory.whole, `cut by ${cut}`).toBe(false);
      expect(directory.records.length).toBeLessThanOrEqual(4);
      for (const [index, record] of directory.records.slice(0, -1).entries()) expect(record).toEqual(expected[index]);
    }
  });

  it('end, even where their links go round in a circle', () => {
    const bytes = buildDicomDir(entries, { shiftOffsets: -400 });
    expect(read(bytes).records.map(({ referencedFileID }) => referencedFileID)).toEqual(
      entries.map(({ path }) => path),
    );
  });
});
