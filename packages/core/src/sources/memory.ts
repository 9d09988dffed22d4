import { MemorySource } from '../bytes/memory-source.ts';
import { nameOfPath, safeLabel } from '../entries/entry-path.ts';
import type { FoundEntry, Source } from './source.ts';

export interface MemoryFile {
  /** Slash-separated. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly modified?: Date;
}

/** Files that are in memory: tests, the demonstration, a host that made them itself. */
export function memorySource(files: readonly MemoryFile[]): Source {
  return {
    kind: 'memory',
    async *entries(signal): AsyncGenerator<FoundEntry, void> {
      for (const { path, bytes, modified } of files) {
        signal.throwIfAborted();
        const label = path.split('/').map(safeLabel).join('/');
        yield {
          path: label,
          name: nameOfPath(label),
          size: bytes.length,
          bytes: new MemorySource(bytes),
          origin: [{ kind: 'memory', path: label }],
          ...(modified === undefined ? {} : { modified }),
        };
      }
    },
  };
}
