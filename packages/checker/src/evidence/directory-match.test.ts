import type { DirectoryRecord } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { emptyModel, entriesOf, patientOf } from '../../../../test/build/study-model.ts';
import { matchDirectories } from './directory-match.ts';

const record = (file: string, referencedSOPInstanceUID?: string): DirectoryRecord => ({
  directoryRecordType: 'IMAGE',
  referencedFileID: file.split('/'),
  seriesInstanceUID: '1.2.3',
  ...(referencedSOPInstanceUID === undefined ? {} : { referencedSOPInstanceUID }),
});

/** The DICOMDIR is entry 1; the files after it are instances of series 1.2.3, UID `1.2.3.<entry>`. */
const match = (directoryPath: string, records: readonly DirectoryRecord[], files: Parameters<typeof entriesOf>[0]) => {
  const entries = entriesOf({ [directoryPath]: { state: 'dicomdir', contentType: 'dicomdir' }, ...files });
  const instances = [...entries].filter(([, { state }]) => state === 'instance').map(([id]) => id);
  return matchDirectories(
    emptyModel({
      entries,
      patients: [
        patientOf({ patientID: 'X' }, { studyInstanceUID: '1.2' }, [
          { seriesInstanceUID: '1.2.3', entries: instances },
        ]),
      ],
      directories: [{ entryId: 1, directory: { records, whole: true } }],
    }),
  );
};

describe('a DICOMDIR against the files', () => {
  it.each(['cd/IMAGES/IM1', 'cd/images/im1', 'cd/IMAGES/IM1.dcm', 'cd/IMAGES/IM1;1', 'cd/IMAGES/IM1.'])(
    'finds %s by its path',
    (path) => {
      const { directories, unlisted } = match('cd/DICOMDIR', [record('IMAGES/IM1')], { [path]: {} });
      expect(directories).toMatchObject([{ listed: 1, found: 1, missing: [] }]);
      expect(unlisted).toBe(0);
    },
  );

  it('finds a renamed file by its UID, wherever it lies', () => {
    const { directories } = match('cd/DICOMDIR', [record('IMAGES\\IM1', '1.2.3.2')], { 'other/brain.dcm': {} });
    expect(directories).toMatchObject([{ found: 1 }]);
  });

  it('names what is nowhere, by series', () => {
    const records = [record('A/1', '1.2.3.2'), record('A/2', '1.2.3.99'), record('A/3')];
    const { directories, unlisted } = match('DICOMDIR', records, { 'A/1': {}, 'B/9': {} });
    expect(directories).toEqual([
      {
        path: 'DICOMDIR',
        whole: true,
        listed: 3,
        found: 1,
        missing: [{ seriesInstanceUID: '1.2.3', count: 2, examples: ['A/2', 'A/3'] }],
      },
    ]);
    expect(unlisted).toBe(1);
  });

  it('is not taken in by another disc’s file of the same name', () => {
    const { directories } = match('DICOMDIR', [record('A/1', '9.9.9')], { 'A/1': {} });
    expect(directories).toMatchObject([{ found: 0 }]);
  });

  it('counts a damaged file as here: its damage is told elsewhere', () => {
    const failure = { entryId: 2, reason: 'io' } as const;
    const { directories } = match('DICOMDIR', [record('A/1', '9.9.9')], { 'A/1': { state: 'unreadable', failure } });
    expect(directories).toMatchObject([{ found: 1 }]);
  });

  it('follows `..` but not above the top', () => {
    const { directories } = match('cd/list/DICOMDIR', [record('../A/1'), record('../../../../A/2')], {
      'cd/A/1': {},
      'A/2': {},
    });
    expect(directories).toMatchObject([{ found: 2 }]);
  });
});
