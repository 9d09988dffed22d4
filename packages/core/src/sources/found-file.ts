import { BlobSource } from '../bytes/blob-source.ts';
import type { OriginStep } from '../entries/entry.ts';
import { nameOfPath, safeLabel } from '../entries/entry-path.ts';
import type { FoundEntry } from './source.ts';

/**
 * An entry for a File. Its size and date stay unasked until somebody reads them: for a File from an `<input>` the first
 * question is a synchronous round trip of 150–290 µs in Chromium. So nothing may spread or clone a found entry.
 */
export function foundFile(file: File, path: string, kind: OriginStep['kind']): FoundEntry {
  const label = safeLabel(path);
  const bytes = new BlobSource(file);
  return {
    path: label,
    name: nameOfPath(label),
    bytes,
    origin: [{ kind, path: label }],
    get size() {
      return bytes.size;
    },
    get modified() {
      return new Date(file.lastModified);
    },
  };
}
