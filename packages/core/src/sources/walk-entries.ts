import type { OriginStep } from '../entries/entry.ts';
import { joinPath } from '../entries/entry-path.ts';
import { Breather } from './breathe.ts';
import { foundFile } from './found-file.ts';
import type { FoundEntry, SourceFault } from './source.ts';

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

const someChildrenOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });

/** Files asked for at once. */
const filesInFlight = 32;

/**
 * Walks what `webkitGetAsEntry()` gave: Firefox, Safari, older Chromium. `readEntries` gives at most 100 children a call, so
 * it is called until it gives none.
 */
export async function* walkEntries(
  roots: readonly { readonly entry: FileSystemEntry; readonly folder: string; readonly depth: number }[],
  kind: OriginStep['kind'],
  pathDepth: number,
  signal: AbortSignal,
): AsyncGenerator<FoundEntry | SourceFault, void> {
  const breather = new Breather();
  const folders = [...roots];
  const ofFiles = async function* (
    files: readonly { readonly entry: FileSystemFileEntry; readonly path: string }[],
  ): AsyncGenerator<FoundEntry | SourceFault, void> {
    for (let at = 0; at < files.length; at += filesInFlight) {
      signal.throwIfAborted();
      const some = files.slice(at, at + filesInFlight);
      yield* await Promise.all(
        some.map(({ entry, path }) =>
          fileOf(entry).then(
            (file): FoundEntry | SourceFault => foundFile(file, path, kind),
            (): SourceFault => ({ fault: 'io', path }),
          ),
        ),
      );
      if (breather.due) await breather.pause();
    }
  };
  for (let next = folders.shift(); next !== undefined; next = folders.shift()) {
    signal.throwIfAborted();
    const { entry, folder, depth } = next;
    const path = joinPath(folder, entry.name);
    if (entry.isFile) {
      yield* ofFiles([{ entry: entry as FileSystemFileEntry, path }]);
      continue;
    }
    if (depth >= pathDepth) {
      yield { fault: 'limit', path };
      continue;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      let children: FileSystemEntry[];
      try {
        children = await someChildrenOf(reader);
      } catch {
        yield { fault: 'io', path };
        break;
      }
      if (children.length === 0) break;
      const files: { entry: FileSystemFileEntry; path: string }[] = [];
      for (const child of children) {
        if (child.isFile) files.push({ entry: child as FileSystemFileEntry, path: joinPath(path, child.name) });
        else folders.push({ entry: child, folder: path, depth: depth + 1 });
      }
      yield* ofFiles(files);
    }
  }
}
