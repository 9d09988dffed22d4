import type { FileHandle, FolderHandle } from '../../packages/core/src/sources/walk-handles.ts';

/** A folder as a test writes it: text is a file's content, an object a folder, an error what cannot be opened. */
export type Tree = { readonly [name: string]: string | Tree | Error };

/** Children that one `readEntries` call gives at most, as in Chromium. */
const perCall = 100;

const isFolder = (node: string | Tree | Error): node is Tree => typeof node === 'object' && !(node instanceof Error);

/** What `webkitGetAsEntry()` would give. `failsAfter`: its folders break after so many children. */
export function fakeEntry(
  name: string,
  node: string | Tree | Error,
  options: { readonly failsAfter?: number } = {},
): FileSystemEntry {
  if (!isFolder(node)) {
    return {
      isFile: true,
      isDirectory: false,
      name,
      file: (resolve: (file: File) => void, reject: (error: Error) => void) =>
        queueMicrotask(() => (node instanceof Error ? reject(node) : resolve(new File([node], name)))),
    } as unknown as FileSystemEntry;
  }
  return {
    isFile: false,
    isDirectory: true,
    name,
    createReader() {
      const names = Object.keys(node);
      let at = 0;
      return {
        readEntries(resolve: (entries: FileSystemEntry[]) => void, reject: (error: Error) => void) {
          queueMicrotask(() => {
            if (options.failsAfter !== undefined && at >= options.failsAfter) return reject(new Error('broken folder'));
            const page = names.slice(at, at + perCall);
            at += page.length;
            resolve(page.map((child) => fakeEntry(child, node[child] as string | Tree | Error, options)));
          });
        },
      };
    },
  } as unknown as FileSystemEntry;
}

/** What `getAsFileSystemHandle()` or `showDirectoryPicker()` would give. */
export function fakeHandle(name: string, node: Tree): FolderHandle;
export function fakeHandle(name: string, node: string | Tree | Error): FileHandle | FolderHandle;
export function fakeHandle(name: string, node: string | Tree | Error): FileHandle | FolderHandle {
  if (!isFolder(node)) {
    return {
      kind: 'file',
      name,
      getFile: () => (node instanceof Error ? Promise.reject(node) : Promise.resolve(new File([node], name))),
    };
  }
  return {
    kind: 'directory',
    name,
    async *values() {
      for (const child of Object.keys(node)) yield fakeHandle(child, node[child] as string | Tree | Error);
    },
  };
}

export interface FakeItem {
  readonly name: string;
  readonly node: string | Tree | Error;
  /** What the browser offers for it; all but the last may be missing. */
  readonly offers: 'handle' | 'entry' | 'file' | 'nothing';
}

/** A drop's DataTransfer. Like a browser's it is empty once `expire` was called, as it is after the event. */
export function fakeTransfer(items: readonly FakeItem[]): { readonly transfer: DataTransfer; expire(): void } {
  let expired = false;
  const alive = <T>(value: T): T | null => (expired ? null : value);
  const made = items.map(({ name, node, offers }) => ({
    kind: 'file',
    getAsFile: () => alive(offers === 'file' && typeof node === 'string' ? new File([node], name) : null),
    webkitGetAsEntry: () => alive(offers === 'handle' || offers === 'entry' ? fakeEntry(name, node) : null),
    ...(offers === 'handle' ? { getAsFileSystemHandle: async () => alive(fakeHandle(name, node)) } : {}),
  }));
  const transfer = { items: made, files: [] } as unknown as DataTransfer;
  return { transfer, expire: () => void (expired = true) };
}
