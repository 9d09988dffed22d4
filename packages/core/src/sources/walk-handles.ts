import type { OriginStep } from '../entries/entry.ts';
import { joinPath } from '../entries/entry-path.ts';
import { AsyncQueue } from './async-queue.ts';
import { Breather } from './breathe.ts';
import { foundFile } from './found-file.ts';
import type { FoundEntry, SourceFault } from './source.ts';

/** `getFile()` calls under way at once: each waits for the browser process, so many of them cost 61 µs a file instead of 200. */
const filesInFlight = 64;
/** Folders listed at once. A CD seeks badly; the listing itself is small. */
const foldersInFlight = 4;

/** What a walk needs of `FileSystemHandle`; the DOM library's own types lack the iteration in some versions. */
export interface FileHandle {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
}
export interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterableIterator<FileHandle | FolderHandle>;
}

export interface WalkStart {
  readonly handle: FileHandle | FolderHandle;
  /** Path of the folder that holds it, `''` at the top. */
  readonly folder: string;
}

class HandleWalk {
  readonly found = new AsyncQueue<FoundEntry | SourceFault>();
  readonly #folders: { readonly handle: FolderHandle; readonly path: string; readonly depth: number }[] = [];
  #open = 0;
  #files = 0;
  #waiting: (() => void)[] = [];

  constructor(
    readonly kind: OriginStep['kind'],
    readonly pathDepth: number,
    readonly signal: AbortSignal,
  ) {}

  async run(starts: AsyncIterable<WalkStart | SourceFault> | Iterable<WalkStart | SourceFault>): Promise<void> {
    this.#open++;
    try {
      for await (const start of starts) {
        if ('fault' in start) this.found.push(start);
        else await this.#take(start.handle, start.folder, 0);
      }
    } catch {
      // Only the caller's own iteration can throw here, and it yields faults instead; an abort ends the queue.
    }
    this.#close();
  }

  async #take(handle: FileHandle | FolderHandle, folder: string, depth: number): Promise<void> {
    const path = joinPath(folder, handle.name);
    if (handle.kind === 'directory') {
      // A symbolic link to a parent shows as an endless chain of folders: the cap is what ends it.
      if (depth >= this.pathDepth) this.found.push({ fault: 'limit', path });
      else this.#list({ handle, path, depth: depth + 1 });
      return;
    }
    while (this.#files >= filesInFlight) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.signal.aborted) return;
    this.#files++;
    this.#open++;
    handle
      .getFile()
      .then(
        (file) => this.found.push(foundFile(file, path, this.kind)),
        () => this.found.push({ fault: 'io', path }),
      )
      .finally(() => {
        this.#files--;
        this.#waiting.shift()?.();
        this.#close();
      });
  }

  #listing = 0;

  #list(folder: { readonly handle: FolderHandle; readonly path: string; readonly depth: number }): void {
    this.#open++;
    this.#folders.push(folder);
    this.#listNext();
  }

  #listNext(): void {
    while (this.#listing < foldersInFlight) {
      const next = this.#folders.shift();
      if (next === undefined) return;
      this.#listing++;
      void this.#listOne(next).finally(() => {
        this.#listing--;
        this.#listNext();
        this.#close();
      });
    }
  }

  async #listOne({
    handle,
    path,
    depth,
  }: {
    readonly handle: FolderHandle;
    readonly path: string;
    readonly depth: number;
  }): Promise<void> {
    const breather = new Breather();
    try {
      for await (const child of handle.values()) {
        if (this.signal.aborted) return;
        await this.#take(child, path, depth);
        if (breather.due) await breather.pause();
      }
    } catch {
      this.found.push({ fault: 'io', path });
    }
  }

  #close(): void {
    this.#open--;
    if (this.#open === 0) this.found.end();
  }
}

/** Walks handles with many `getFile()` in flight; entries come in order of arrival, a child that fails as a fault. */
export async function* walkHandles(
  starts: AsyncIterable<WalkStart | SourceFault> | Iterable<WalkStart | SourceFault>,
  kind: OriginStep['kind'],
  pathDepth: number,
  signal: AbortSignal,
): AsyncGenerator<FoundEntry | SourceFault, void> {
  const walk = new HandleWalk(kind, pathDepth, signal);
  void walk.run(starts);
  for await (const batch of walk.found.batches(signal)) yield* batch;
}
