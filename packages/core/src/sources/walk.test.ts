import { describe, expect, it } from 'vitest';
import { fakeEntry, fakeHandle, fakeTransfer } from '../../../../test/build/fake-files.ts';
import type { Tree } from '../../../../test/build/fake-files.ts';
import { pathsOf, walked } from '../../../../test/contract/source.contract.ts';
import { directoryHandleSource } from './directory-handle.ts';
import { dropSource } from './drop.ts';
import type { FoundEntry, Source, SourceFault } from './source.ts';
import { walkEntries } from './walk-entries.ts';
import { walkHandles } from './walk-handles.ts';
import type { FolderHandle } from './walk-handles.ts';

const broken = new Error('NotReadableError');
const folderOf = (count: number): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`IM${at}`, 'x']));

function entries(roots: readonly FileSystemEntry[], pathDepth = 64): Source {
  const starts = roots.map((entry) => ({ entry, folder: '', depth: 0 }));
  return { kind: 'drop', entries: (signal) => walkEntries(starts, 'drop', pathDepth, signal) };
}
const faultsOf = (found: readonly (FoundEntry | SourceFault)[]): SourceFault[] =>
  found.filter((entry): entry is SourceFault => 'fault' in entry);

/** A folder that holds itself, as a link to a parent shows. */
function endlessHandle(): FolderHandle {
  const folder: FolderHandle = {
    kind: 'directory',
    name: 'loop',
    async *values() {
      yield { kind: 'file', name: 'IM', getFile: async () => new File(['x'], 'IM') };
      yield folder;
    },
  };
  return folder;
}

function endlessEntry(): FileSystemEntry {
  const entry = {
    isFile: false,
    isDirectory: true,
    name: 'loop',
    createReader() {
      let given = false;
      return {
        readEntries(resolve: (children: unknown[]) => void) {
          resolve(given ? [] : [fakeEntry('IM', 'x'), entry]);
          given = true;
        },
      };
    },
  };
  return entry as unknown as FileSystemEntry;
}

describe('folders that give at most 100 children a call', () => {
  it.each([99, 100, 101, 200, 1_000, 25_000])('%i files are all found, once each', async (count) => {
    const found = await walked(entries([fakeEntry('disc', folderOf(count))]));
    expect(faultsOf(found)).toEqual([]);
    expect(new Set(pathsOf(found)).size).toBe(count);
    expect(found.length).toBe(count);
  });

  it('a folder that breaks after 300 keeps those and is named itself', async () => {
    const found = await walked(entries([fakeEntry('disc', folderOf(1_000), { failsAfter: 300 })]));
    expect(found.length).toBe(301);
    expect(faultsOf(found)).toEqual([{ fault: 'io', path: 'disc' }]);
  });
});

describe('handles', () => {
  it.each([101, 1_000, 25_000])('%i files of one folder are all found, once each', async (count) => {
    const found = await walked(directoryHandleSource(fakeHandle('disc', folderOf(count))));
    expect(found.length).toBe(count);
    expect(new Set(pathsOf(found)).size).toBe(count);
  });

  it('a folder that breaks in the middle keeps what it gave and is named itself', async () => {
    const folder: FolderHandle = {
      kind: 'directory',
      name: 'disc',
      async *values() {
        yield* fakeHandle('', { a: 'x', b: 'y' }).values();
        throw broken;
      },
    };
    const found = await walked(directoryHandleSource(folder));
    expect(pathsOf(found)).toEqual(['disc', 'disc/a', 'disc/b']);
    expect(faultsOf(found)).toEqual([{ fault: 'io', path: 'disc' }]);
  });

  it('a start that is a fault already is passed on', async () => {
    const source: Source = {
      kind: 'drop',
      entries: (signal) => walkHandles([{ fault: 'io', path: 'gone' }], 'drop', 64, signal),
    };
    expect(await walked(source)).toEqual([{ fault: 'io', path: 'gone' }]);
  });
});

describe.each([
  ['entries', (tree: Tree) => entries([fakeEntry('disc', tree)])],
  ['handles', (tree: Tree) => directoryHandleSource(fakeHandle('disc', tree))],
] as const)('a child that cannot be opened, by %s', (_, make) => {
  it('is a fault under its own path; its neighbours are found', async () => {
    const found = await walked(make({ a: 'x', bad: broken, inner: { worse: broken, c: 'z' } }));
    expect(pathsOf(found)).toEqual(['disc/a', 'disc/bad', 'disc/inner/c', 'disc/inner/worse']);
    expect(pathsOf(faultsOf(found))).toEqual(['disc/bad', 'disc/inner/worse']);
    expect(faultsOf(found).every(({ fault }) => fault === 'io')).toBe(true);
  });
});

describe('depth', () => {
  it('a folder within itself ends at the cap, as entries and as handles', async () => {
    for (const source of [entries([endlessEntry()], 5), directoryHandleSource(endlessHandle(), { pathDepth: 5 })]) {
      const found = await walked(source);
      const faults = faultsOf(found);
      expect(faults).toEqual([{ fault: 'limit', path: Array(6).fill('loop').join('/') }]);
      expect(found.length - faults.length).toBe(5);
    }
  });
});

describe('a drop', () => {
  it('takes handles, entries and lone files side by side, and names what gives nothing', async () => {
    const { transfer, expire } = fakeTransfer([
      { name: 'disc', node: { IM1: 'x' }, offers: 'handle' },
      { name: 'older', node: { IM2: 'y' }, offers: 'entry' },
      { name: 'lone.dcm', node: 'z', offers: 'file' },
      { name: '', node: 'w', offers: 'nothing' },
    ]);
    const source = dropSource(transfer);
    expire();
    const found = await walked(source);
    expect(pathsOf(found)).toEqual(['', 'disc/IM1', 'lone.dcm', 'older/IM2']);
    expect(faultsOf(found)).toEqual([{ fault: 'io', path: '' }]);
  });

  it('falls back to the entry where the handle is refused', async () => {
    const item = {
      kind: 'file',
      getAsFile: () => null,
      webkitGetAsEntry: () => fakeEntry('disc', { IM1: 'x' }),
      getAsFileSystemHandle: () => Promise.reject(broken),
    };
    const source = dropSource({ items: [item], files: [] } as unknown as DataTransfer);
    expect(pathsOf(await walked(source))).toEqual(['disc/IM1']);
  });

  it('uses `files` where a browser fills nothing else', async () => {
    const source = dropSource({ items: [], files: [new File(['x'], 'IM1')] } as unknown as DataTransfer);
    expect(pathsOf(await walked(source))).toEqual(['IM1']);
  });
});
