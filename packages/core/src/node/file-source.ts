import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { ByteSourceError, type ByteSource, type SourceDescriptor } from '../bytes/byte-source.ts';
import { registerFileOpener } from '../bytes/open-byte-source.ts';
import { streamOf } from '../bytes/stream-of.ts';
import type { InstantSource } from '../workers/inside/read-batch.ts';

/** A file of Node's. It is opened for each read: thousands of sources must not hold thousands of descriptors. */
export class FileSource implements ByteSource {
  constructor(
    readonly path: string,
    readonly size: number,
  ) {}

  get descriptor(): SourceDescriptor {
    return { kind: 'file', path: this.path, size: this.size };
  }

  async read(offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    let handle: FileHandle | undefined;
    try {
      handle = await open(this.path);
      const bytes = new Uint8Array(wanted);
      for (let at = 0; at < wanted;) {
        const { bytesRead } = await handle.read(bytes, at, wanted - at, offset + at);
        if (bytesRead === 0) throw new ByteSourceError('changed', offset + at);
        at += bytesRead;
      }
      return bytes;
    } catch (thrown) {
      throw thrown instanceof ByteSourceError ? thrown : new ByteSourceError('io', offset);
    } finally {
      await handle?.close().catch(() => undefined);
    }
  }

  stream(signal?: AbortSignal): ReadableStream<Uint8Array> {
    return streamOf(this, signal);
  }
}

export function allowFiles(): void {
  registerFileOpener(({ path, size }) => new FileSource(path, size));
}

/**
 * A file read synchronously: in a thread of its own nothing waits for it, and a promise for each read costs more than the read.
 */
export function openFileInstantly(source: SourceDescriptor): InstantSource | undefined {
  if (source.kind !== 'file') return undefined;
  let descriptor: number;
  try {
    descriptor = openSync(source.path, 'r');
  } catch {
    throw new ByteSourceError('io', 0);
  }
  let used = 0;
  return {
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, source.size - offset));
      const isShort = used + wanted <= arena.length;
      const bytes = isShort ? arena.subarray(used, used + wanted) : new Uint8Array(wanted);
      if (isShort) used += wanted;
      return readInto(bytes, descriptor, offset);
    },
    close: () => closeSync(descriptor),
  };
}

/**
 * Where the heads of one file after another are read to: a fresh 16 KB for each cost more than reading them. One file's ranges
 * lie side by side in it, and what a reader answers holds no view of them.
 */
const arena = new Uint8Array(256 * 1024);

function readInto(bytes: Uint8Array, descriptor: number, offset: number): Uint8Array {
  const { length } = bytes;
  for (let at = 0; at < length;) {
    let count: number;
    try {
      count = readSync(descriptor, bytes, at, length - at, offset + at);
    } catch {
      throw new ByteSourceError('io', offset + at);
    }
    if (count === 0) throw new ByteSourceError('changed', fstatSync(descriptor).size);
    at += count;
  }
  return bytes;
}
