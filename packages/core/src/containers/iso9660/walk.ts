import type { ByteSource } from '../../bytes/byte-source.ts';
import { throwIfAborted } from '../../bytes/byte-source-error.ts';
import { joinPath, memberLabel } from '../../entries/entry-path.ts';
import type { ContainerMemberFault } from '../container.ts';
import type { Limits } from '../limits.ts';
import { directoryRecords } from './directory-record.ts';
import type { DirectoryRecord } from './directory-record.ts';
import { readRockRidge, suspSkip } from './rock-ridge.ts';
import type { IsoVolume } from './volume.ts';

/** A directory of 200,000 names needs some 20 MB. */
const directoryBytesMax = 64 * 2 ** 20;

export interface IsoFile {
  readonly path: string;
  readonly size: number;
  readonly modified?: number;
  /** Where the bytes are; absent where they cannot be read. */
  readonly offset?: number;
  readonly fault?: ContainerMemberFault;
}

interface Folder {
  readonly path: string;
  readonly extent: number;
  /** Absent for a relocated folder, whose length its own `.` record tells. */
  readonly bytes?: number;
  readonly depth: number;
}

export interface IsoWalkSummary {
  /** A directory lies beyond the end of the image, so files may be missing unnamed. */
  readonly truncated: boolean;
  readonly limited: boolean;
}

async function readFolder(
  source: ByteSource,
  folder: Folder,
  blockBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const offset = folder.extent * blockBytes;
  if (folder.bytes !== undefined) return source.read(offset, Math.min(folder.bytes, directoryBytesMax), signal);
  const first = await source.read(offset, 34, signal);
  const length = first.length < 34 ? 0 : new DataView(first.buffer, first.byteOffset).getUint32(10, true) || 0;
  return source.read(offset, Math.min(length, directoryBytesMax), signal);
}

/** Extents of one file, gathered from consecutive records. They follow each other on every disc that a writer made. */
function fileOf(path: string, extents: readonly DirectoryRecord[], blockBytes: number, imageSize: number): IsoFile {
  const [first] = extents as readonly [DirectoryRecord];
  const size = extents.reduce((sum, record) => sum + record.bytes, 0);
  const label = { path, size, ...(first.modified === undefined ? {} : { modified: first.modified }) };
  const offset = first.extent * blockBytes;
  let expected = offset;
  for (const [index, record] of extents.entries()) {
    const last = index === extents.length - 1;
    if (
      record.interleaved ||
      (record.extent * blockBytes !== expected && record.bytes > 0) ||
      (!last && record.bytes % blockBytes !== 0)
    )
      return { ...label, fault: 'unsupported' };
    expected += record.bytes;
  }
  if (size > 0 && offset + size > imageSize) return { ...label, fault: 'truncated' };
  return { ...label, offset: size === 0 ? 0 : offset };
}

/**
 * Walks a volume's directories, breadth first, with ranged reads only. A directory is entered once, whatever points at it.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function* walkVolume(
  source: ByteSource,
  volume: IsoVolume,
  limits: Limits,
  signal: AbortSignal | undefined,
): AsyncGenerator<IsoFile, IsoWalkSummary> {
  const { blockBytes } = volume;
  const folders: Folder[] = [{ path: '', ...volume.root, depth: 0 }];
  const entered = new Set<number>();
  let skip: number | undefined;
  let files = 0;
  let truncated = false;
  let limited = false;
  for (let next = 0; next < folders.length; next++) {
    throwIfAborted(signal);
    const folder = folders[next] as Folder;
    if (entered.has(folder.extent)) continue;
    entered.add(folder.extent);
    const bytes = await readFolder(source, folder, blockBytes, signal);
    if (folder.bytes !== undefined && bytes.length < Math.min(folder.bytes, directoryBytesMax)) truncated = true;
    let extents: DirectoryRecord[] = [];
    for (const record of directoryRecords(bytes, volume.names)) {
      if (record.self) {
        if (folder.depth === 0 && skip === undefined && volume.names === 'iso9660') skip = suspSkip(record.system);
        continue;
      }
      const ridge =
        skip === undefined || record.system.length < 4
          ? undefined
          : await readRockRidge(source, record.system, skip, blockBytes, signal);
      const path = joinPath(folder.path, memberLabel(ridge?.name ?? record.name));
      if (ridge?.childExtent !== undefined || record.folder) {
        if (ridge?.relocated === true) continue;
        if (folder.depth + 1 >= limits.pathDepth || folders.length >= limits.containerEntries) limited = true;
        else
          folders.push(
            ridge?.childExtent === undefined
              ? { path, extent: record.extent, bytes: record.bytes, depth: folder.depth + 1 }
              : { path, extent: ridge.childExtent, depth: folder.depth + 1 },
          );
        continue;
      }
      extents.push(record);
      if (record.more) continue;
      if (files >= limits.containerEntries) return { truncated, limited: true };
      files++;
      const unread: ContainerMemberFault | undefined =
        ridge?.symlink === true || ridge?.compressed === true ? 'unsupported' : undefined;
      yield unread === undefined
        ? fileOf(path, extents, blockBytes, source.size)
        : { path, size: record.bytes, fault: unread };
      extents = [];
    }
  }
  return { truncated, limited };
}
