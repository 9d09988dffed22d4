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

describe('more closely', () => {
  const found = (path: string, file = 'IMAGES/IM1', directory = 'cd/DICOMDIR') =>
    match(directory, [record(file)], { [path]: {} }).directories[0]?.found;

  it.each([
    ['cd/IMAGES/IM1.DCM;12', 1],
    ['cd/ IMAGES /IM1 ', 1],
    ['cd\\IMAGES\\IM1', 1],
    ['cd//IMAGES/IM1', 1],
    ['cd/IMAGES/IM1..', 1],
    ['IMAGES/IM1', 0],
    ['cd/IMAGES/IM1.jpg', 0],
    ['cd/IMAGES/IM1;x', 0],
    ['cd/IMAGES/IM1.DCM.X', 0],
    ['cd/IMAGES/IM11', 0],
  ])('%s: %i', (path, count) => expect(found(path)).toBe(count));

  it('resolves what a record writes before its name', () => {
    expect(found('cd/IMAGES/IM1', './IMAGES/./IM1')).toBe(1);
    expect(found('IM1', 'IM1', 'DICOMDIR')).toBe(1);
    expect(found('cd/IM1', 'IM1', 'DICOMDIR')).toBe(0);
  });

  it('leaves records without a file alone', () => {
    const empty = { ...record('x'), referencedFileID: ['', ' '] };
    const none = { ...record('x'), referencedFileID: [] };
    expect(match('DICOMDIR', [empty, none, record('A/1')], { 'A/1': {} }).directories).toMatchObject([
      { listed: 1, found: 1 },
    ]);
  });

  it('names what is absent by series, sorted, three of each', () => {
    const inSeries = (file: string, seriesInstanceUID?: string) =>
      ({ ...record(file), seriesInstanceUID }) as DirectoryRecord;
    const records = [
      ...['d', 'b', 'c', 'a'].map((file) => inSeries(`X/${file}`, '1.9')),
      inSeries('Y/1', '1.2'),
      inSeries('Z/1'),
    ];
    expect(match('DICOMDIR', records, {}).directories[0]?.missing).toEqual([
      { seriesInstanceUID: '', count: 1, examples: ['Z/1'] },
      { seriesInstanceUID: '1.2', count: 1, examples: ['Y/1'] },
      { seriesInstanceUID: '1.9', count: 4, examples: ['X/a', 'X/b', 'X/c'] },
    ]);
  });

  it('counts what no directory lists, once, whether it is found by name or by number', () => {
    const files = { 'A/1': {}, 'A/2': {}, 'A/3': {} };
    expect(match('DICOMDIR', [record('A/1'), record('z', '1.2.3.3')], files).unlisted).toBe(1);
    expect(matchDirectories(emptyModel({ entries: entriesOf(files) }))).toEqual({ directories: [], unlisted: 0 });
  });

  it('tells of several directories by their paths', () => {
    const entries = entriesOf({ 'b/DICOMDIR': {}, 'a/DICOMDIR': {}, 'a/IM1': {} });
    const directories = [1, 2].map((entryId) => ({ entryId, directory: { records: [record('IM1')], whole: true } }));
    expect(matchDirectories(emptyModel({ entries, directories })).directories).toMatchObject([
      { path: 'a/DICOMDIR', found: 1 },
      { path: 'b/DICOMDIR', found: 0 },
    ]);
  });

  it('takes a damaged file for what its header says it is', () => {
    const header = { sopInstanceUID: '7.7' } as never;
    const failure = { entryId: 2, reason: 'truncated', header } as const;
    const { directories } = match('DICOMDIR', [record('gone', '7.7')], { 'A/1': { state: 'unreadable', failure } });
    expect(directories).toMatchObject([{ found: 1 }]);
  });

  it('finds a file that is no instance by its name alone', () => {
    const { directories, unlisted } = match('DICOMDIR', [record('A/1', '9.9.9')], {
      'A/1': { state: 'document', contentType: 'pdf' },
    });
    expect(directories).toMatchObject([{ found: 1 }]);
    expect(unlisted).toBe(0);
  });
});
