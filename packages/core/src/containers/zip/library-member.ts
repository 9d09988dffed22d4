import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { ByteSourceError } from '../../bytes/byte-source.ts';
import type { SourceDescriptor } from '../../bytes/byte-source.ts';
import { isAbort } from '../../bytes/byte-source-error.ts';
import { ratioTestedFrom } from '../../bytes/inflate-caps.ts';
import type { ContainerMemberFault } from '../container.ts';
import type { Limits } from '../limits.ts';

/** What the library's messages mean here. They are exported constants of it, so they are stable. */
const faults: ReadonlyMap<string, ContainerMemberFault> = new Map([
  ['File contains encrypted entry', 'locked'],
  ['Invalid password', 'locked'],
  ['Encryption method not supported', 'unsupported'],
  ['Compression method not supported', 'unsupported'],
]);

export type LibraryMember = { readonly source: SourceDescriptor } | { readonly fault: ContainerMemberFault };

export interface LibraryMemberOptions {
  readonly password: string | undefined;
  readonly limits: Limits;
  /** Decrypted bytes that may still be kept, for they lie in memory. */
  readonly bytesLeft: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Decrypts or inflates one member with zip.js, where no descriptor can say how to: AES, ZipCrypto, deflate64. The bytes go
 * into a Blob, which browsers keep outside the script's memory.
 *
 * @throws the signal's `AbortError`; ByteSourceError of the source.
 */
export async function readByLibrary(entry: FileEntry, options: LibraryMemberOptions): Promise<LibraryMember> {
  const { limits, password, signal } = options;
  if (entry.encrypted && password === undefined) return { fault: 'locked' };
  const most = Math.min(entry.uncompressedSize, limits.entryBytes, options.bytesLeft);
  if (entry.uncompressedSize > most) return { fault: 'limit' };
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let produced = 0;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      produced += chunk.length;
      const tooDense = produced > ratioTestedFrom && produced > Math.max(entry.compressedSize, 1) * limits.inflateRatio;
      if (produced > most || tooDense) throw new ByteSourceError('limit', produced);
      parts.push(chunk);
    },
  });
  try {
    await entry.getData(sink, {
      checkSignature: true,
      useWebWorkers: false,
      ...(password === undefined ? {} : { password }),
      ...(signal === undefined ? {} : { signal: signal as never }),
    });
  } catch (thrown) {
    if (isAbort(thrown)) throw thrown;
    if (thrown instanceof ByteSourceError) {
      if (thrown.reason === 'io' || thrown.reason === 'changed') throw thrown;
      return { fault: thrown.reason };
    }
    return { fault: faults.get(thrown instanceof Error ? thrown.message : '') ?? 'corrupt' };
  }
  return { source: { kind: 'blob', blob: new Blob(parts) } };
}
