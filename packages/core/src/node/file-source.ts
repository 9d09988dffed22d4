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
      for (let at = 0; at < wanted; ) {
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
  return {
    read: (offset, length) => readAt(descriptor, offset, Math.max(0, Math.min(length, source.size - offset))),
    close: () => closeSync(descriptor),
  };
}

function readAt(descriptor: number, offset: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
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
