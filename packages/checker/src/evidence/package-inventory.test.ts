import type { EntryState, ReadFailure, ReadWarning } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { emptyModel, entriesOf, patientOf } from '../../../../test/build/study-model.ts';
import { inventoryOf } from './package-inventory.ts';
import { supportOf } from './transfer-support.ts';

const states: readonly EntryState[] = [
  'instance',
  'dicomdir',
  'document',
  'picture',
  'video',
  'container',
  'ignored',
  'duplicate',
  'unreadable',
  'unsupported',
];
const nothing = {
  files: 0,
  bytes: 0,
  states: Object.fromEntries(states.map((state) => [state, 0])),
  ignored: new Map(),
  unreadable: [],
  unsupported: [],
  locked: [],
  maybeCut: [],
  executables: [],
  duplicates: 0,
  conflicts: [],
  cancelled: false,
};
const inventory = (files: Parameters<typeof entriesOf>[0]) => inventoryOf(emptyModel({ entries: entriesOf(files) }));

describe('the inventory of a package', () => {
  it('of nothing is empty, stopped or not', () => {
    expect(inventoryOf(emptyModel())).toEqual(nothing);
    expect(inventoryOf(emptyModel({ cancelled: true }))).toEqual({ ...nothing, cancelled: true });
  });

  it('counts each file in one state, so that the states add up', () => {
    const files = Object.fromEntries(states.map((state, at) => [`f${at}`, { state, size: 10 ** (at % 5) }]));
    const told = inventory({ ...files, again: { state: 'duplicate', size: 0 } });
    expect(told.states).toEqual({ ...Object.fromEntries(states.map((state) => [state, 1])), duplicate: 2 });
    expect(told).toMatchObject({ files: 11, duplicates: 2 });
  });

  it('weighs everything but opened containers, whose members count instead', () => {
    expect(
      inventory({ 'a.zip': { state: 'container', size: 500 }, 'a.zip/1': { size: 30 }, b: { size: 7 } }).bytes,
    ).toBe(37);
  });

  it('counts what was ignored by its reason', () => {
    const told = inventory({
      a: { state: 'ignored', ignoredReason: 'system-file' },
      b: { state: 'ignored', ignoredReason: 'system-file' },
      c: { state: 'ignored' },
      d: { ignoredReason: 'system-file' },
    });
    expect([...told.ignored]).toEqual([
      ['system-file', 2],
      ['other', 1],
    ]);
    // In the order of the paths, whichever was read first.
    const turned = inventory({ b: { state: 'ignored' }, a: { state: 'ignored', ignoredReason: 'system-file' } });
    expect([...turned.ignored.keys()]).toEqual(['system-file', 'other']);
  });

  it('names what could not be read, in order, and why', () => {
    const failure: ReadFailure = { entryId: 2, reason: 'truncated', missingBytes: 7 };
    expect(inventory({ z: { state: 'unreadable' }, b: { state: 'unreadable', failure }, a: {} }).unreadable).toEqual([
      { path: 'b', failure },
      { path: 'z', failure: { entryId: 1, reason: 'malformed' } },
    ]);
  });

  it('names what nothing here opens, what may harm, and which containers want a password', () => {
    const locked = (entryId: number): ReadFailure => ({ entryId, reason: 'locked' });
    const told = inventory({
      'b.rar': { state: 'unsupported', contentType: 'archive-unsupported' },
      'a.7z': { state: 'unsupported', contentType: 'gzip' },
      'setup.exe': { state: 'ignored', contentType: 'executable' },
      'autorun.exe': { state: 'ignored', contentType: 'executable' },
      'c.zip': { state: 'unreadable', contentType: 'zip', failure: locked(4) },
      'd.pdf': { state: 'unreadable', contentType: 'pdf', failure: locked(5) },
      'e.iso': { state: 'unreadable', contentType: 'iso9660', failure: { entryId: 6, reason: 'io' } },
    });
    expect(told.unsupported).toEqual([
      { path: 'a.7z', contentType: 'gzip' },
      { path: 'b.rar', contentType: 'archive-unsupported' },
    ]);
    expect(told.executables.map(({ entry }) => entry.path)).toEqual(['autorun.exe', 'setup.exe']);
    expect(told.locked).toEqual(['c.zip']);
  });

  it('calls a member of a locked ZIP locked, whatever it is', () => {
    const entries = new Map(
      entriesOf({ 'a.zip!/IM1': { state: 'unreadable', failure: { entryId: 1, reason: 'locked' } } }),
    );
    const record = entries.get(1)!;
    const member = (kind: 'zip' | 'iso9660') => {
      const origin = [...record.entry.origin, { kind, path: 'IM1' }] as unknown as typeof record.entry.origin;
      return inventoryOf(emptyModel({ entries: new Map([[1, { ...record, entry: { ...record.entry, origin } }]]) }))
        .locked;
    };
    expect(member('zip')).toEqual(['a.zip']);
    expect(member('iso9660')).toEqual([]);
  });

  it('asks for the password of the container that is locked, not of the one around it', () => {
    const entries = entriesOf({
      'b.iso!/a.zip!/IM1': { state: 'unreadable', failure: { entryId: 1, reason: 'locked' } },
      'a.iso': { state: 'unreadable', contentType: 'iso9660', failure: { entryId: 2, reason: 'locked' } },
    });
    const origin = ['picker', 'iso9660', 'zip'].map((kind) => ({ kind, path: '' })) as never;
    const records = [...entries].map(
      ([id, record]) => [id, id === 1 ? { ...record, entry: { ...record.entry, origin } } : record] as const,
    );
    expect(inventoryOf(emptyModel({ entries: new Map(records) })).locked).toEqual(['a.iso', 'b.iso!/a.zip']);
  });

  it('asks for the password of a ZIP once, with its members locked as well', () => {
    const failure = { entryId: 1, reason: 'locked' } as const;
    const entries = entriesOf({
      'a.zip': { state: 'unreadable', contentType: 'zip', failure },
      'a.zip!/IM1': { state: 'unreadable', failure },
      'a.zip!/IM2': { state: 'unreadable', failure },
    });
    const records = [...entries].map(([id, record]) => {
      const kind = record.entry.path.includes('!/') ? 'zip' : 'picker';
      return [id, { ...record, entry: { ...record.entry, origin: [{ kind, path: '' }] as const } }] as const;
    });
    expect(inventoryOf(emptyModel({ entries: new Map(records) })).locked).toEqual(['a.zip']);
  });

  it('names two files of one number that differ', () => {
    const entries = entriesOf({ z: {}, b: {}, c: {} });
    const conflicts = [
      { sopInstanceUID: '1.9', entries: [3, 1] },
      { sopInstanceUID: '1.2', entries: [2, 1, 77] },
    ];
    expect(inventoryOf(emptyModel({ entries, conflicts } as never)).conflicts).toEqual([
      { sopInstanceUID: '1.2', paths: ['', 'b', 'z'] },
      { sopInstanceUID: '1.9', paths: ['c', 'z'] },
    ]);
  });

  it.each<[ReadWarning, boolean]>([
    ['sequence-delimiter-missing', true],
    ['codestream-end-missing', true],
    ['image-module-missing', true],
    ['pixel-data-missing', true],
    ['odd-length', false],
    ['no-preamble', false],
  ])('%s: may be cut off, %s', (warning, cut) => {
    const patient = patientOf({ patientID: 'A' }, { studyInstanceUID: '1' }, [
      { seriesInstanceUID: '1.1', entries: [2, 1] },
    ]);
    const [study] = patient.studies;
    const series = study!.series.map((one) => ({
      ...one,
      instances: one.instances.map(({ header }) => ({
        header: { ...header, warnings: ['odd-length', warning] as const },
      })),
    }));
    const patients = [{ ...patient, studies: [{ ...study!, series }] }];
    const told = inventoryOf(emptyModel({ entries: entriesOf({ b: {}, a: {} }), patients }));
    expect(told.maybeCut).toEqual(cut ? ['a', 'b'] : []);
  });
});

describe('what of the pictures can be decoded', () => {
  const plain = '1.2.840.10008.1.2.1';
  const baseline = '1.2.840.10008.1.2.4.50';
  const ask = (...series: Parameters<typeof patientOf>[2][number][]) =>
    supportOf(emptyModel({ patients: [patientOf({ patientID: 'A' }, { studyInstanceUID: '1' }, series)] }));

  it('is counted by transfer syntax, in order', () => {
    const told = ask(
      { seriesInstanceUID: '1.1', entries: [1, 2], transferSyntaxUID: baseline },
      { seriesInstanceUID: '1.2', entries: [3], transferSyntaxUID: plain },
    );
    expect(told.syntaxes).toMatchObject([
      { uid: plain, instances: 1, decodable: true, lossy: false },
      { uid: baseline, instances: 2, decodable: true, lossy: true },
    ]);
    expect(told.syntaxes[0]?.name).toMatch(/Explicit VR Little Endian/);
    expect(told.undecodableSeries).toEqual([]);
  });

  it('names the series of which nothing can, in order', () => {
    const unknown = '1.2.3.4.5';
    const told = ask(
      { seriesInstanceUID: '1.9', entries: [1], transferSyntaxUID: unknown },
      { seriesInstanceUID: '1.1', entries: [2], transferSyntaxUID: unknown },
      { seriesInstanceUID: '1.3', entries: [3], transferSyntaxUID: plain },
    );
    expect(told.syntaxes).toContainEqual({ uid: unknown, name: unknown, instances: 2, decodable: false, lossy: false });
    expect(told.undecodableSeries).toEqual([
      { seriesInstanceUID: '1.1', transferSyntaxUID: unknown, name: unknown },
      { seriesInstanceUID: '1.9', transferSyntaxUID: unknown, name: unknown },
    ]);
  });

  it('does not name one of which a part can, nor objects without pictures', () => {
    const mixed = patientOf({ patientID: 'A' }, { studyInstanceUID: '1' }, [
      { seriesInstanceUID: '1.1', entries: [1, 2] },
    ]);
    const [study] = mixed.studies;
    const series = study!.series.map((one) => ({
      ...one,
      instances: one.instances.map(({ header }, at) => ({
        header: at === 0 ? { ...header, transferSyntaxUID: '1.2.3' } : header,
      })),
    }));
    expect(
      supportOf(emptyModel({ patients: [{ ...mixed, studies: [{ ...study!, series }] }] })).undecodableSeries,
    ).toEqual([]);
    const none = ask(
      { seriesInstanceUID: '1.1', entries: [1], transferSyntaxUID: '1.2.3', image: false },
      { seriesInstanceUID: '1.2', entries: [2], transferSyntaxUID: '1.2.3', numberOfFrames: 0 },
    );
    expect(none).toEqual({ syntaxes: [], undecodableSeries: [] });
  });
});
