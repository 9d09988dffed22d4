import type { Entry as ZipEntry, FileEntry } from '@zip.js/zip.js/index-native.js';
import { Reader, ZipReader } from '@zip.js/zip.js/index-native.js';
import { ByteSourceError } from '../../bytes/byte-source.ts';
import type { ByteSource } from '../../bytes/byte-source.ts';
import { isAbort, throwIfAborted } from '../../bytes/byte-source-error.ts';
import type { Limits } from '../limits.ts';
import { declaredEntries } from './declared-entries.ts';
import { methodDeflate64 } from './zip-record.ts';
import type { ZipRecord } from './zip-record.ts';

/** More than 200,000 entries with long names need; a directory beyond it is not a directory. */
const directoryBytesMax = 96 * 2 ** 20;
/** Bytes behind the end record that are searched for it: enough for a padded or signed file. */
const appendedBytesMax = 2 ** 20;

/** Lets the library read from a {@link ByteSource}, and remembers a fault of it, which the library would wrap. */
export class ZipSourceReader extends Reader<ByteSource> {
  fault: unknown;

  constructor(
    readonly source: ByteSource,
    readonly signal: AbortSignal | undefined,
  ) {
    super(source);
    this.size = source.size;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      if (length > directoryBytesMax) throw new ByteSourceError('limit', index);
      const bytes = await this.source.read(index, length, this.signal);
      return bytes as Uint8Array<ArrayBuffer>;
    } catch (thrown) {
      this.fault ??= thrown;
      throw thrown;
    }
  }
}

export type ZipDirectory =
  | { readonly found: 'all' | 'too-many'; readonly records: ZipRecord[]; readonly directoryOffset: number }
  /** No directory that holds together: the local headers must be walked. */
  | { readonly found: 'none' }
  /** One part of a split archive, or an encrypted directory. */
  | { readonly found: 'unsupported' };

function recordOf(entry: ZipEntry): ZipRecord {
  // zip.js tells valid UTF-8 and the Unicode path field apart from names in an unknown charset.
  const certain =
    entry.filenameUTF8 || entry.extraFieldUnicodePath?.valid === true || entry.rawFilename.every((byte) => byte < 0x80);
  const library = entry.encrypted || entry.compressionMethod === methodDeflate64;
  return {
    name: certain ? entry.filename : entry.rawFilename.slice(),
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    offset: entry.offset,
    method: entry.compressionMethod,
    crc32: (entry.crc32 ?? 0) >>> 0,
    encrypted: entry.encrypted,
    modified: entry.lastModDate.getTime(),
    symlink: entry.symlink,
    ...(library && !entry.directory ? { inflatedByLibrary: entry as FileEntry } : {}),
  };
}

/** Whether the library said so itself, in words that are part of its interface. */
const unsupportedMessages = ['Split zip file', 'Encrypted central directory is not supported'];

/**
 * Reads the central directory with zip.js: ZIP64, wrapped counts, junk before the archive, shifted offsets.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function readZipDirectory(
  source: ByteSource,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<ZipDirectory> {
  const declared = await declaredEntries(source, signal);
  if (declared !== undefined && declared > limits.containerEntries) {
    return { found: 'too-many', records: [], directoryOffset: 0 };
  }
  const reader = new ZipSourceReader(source, signal);
  // Tolerant: an archive that merely looks ambiguous is still a patient's; what overlaps or lies is judged member by member.
  const zip = new ZipReader(reader, {
    strictness: 'tolerant',
    maxAppendedDataSize: appendedBytesMax,
    useWebWorkers: false,
  });
  const records: ZipRecord[] = [];
  try {
    for await (const entry of zip.getEntriesGenerator()) {
      throwIfAborted(signal);
      if (entry.directory && entry.uncompressedSize === 0) continue;
      if (records.length >= limits.containerEntries)
        return { found: 'too-many', records, directoryOffset: zip.directoryOffset ?? source.size };
      records.push(recordOf(entry));
    }
    return { found: 'all', records, directoryOffset: zip.directoryOffset ?? source.size };
  } catch (thrown) {
    if (reader.fault !== undefined) throw reader.fault;
    if (isAbort(thrown)) throw thrown;
    const message = thrown instanceof Error ? thrown.message : '';
    return unsupportedMessages.includes(message) ? { found: 'unsupported' } : { found: 'none' };
  }
}
