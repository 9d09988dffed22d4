import { ByteSourceError, openByteSource } from '@medpass/dicom-core';
import type { ByteSource, SourceDescriptor } from '@medpass/dicom-core';
import type { ZipMember, ZipPart } from './zip-layout.ts';

/** A file gave other bytes while the package was written than when it was read for it, or none. The package must be thrown away. */
export class HandoverError extends Error {
  override readonly name = 'HandoverError';
  constructor(
    readonly reason: 'changed' | 'unreadable',
    /** Within the package. */
    readonly path: string,
  ) {
    super(`${reason}: ${path}`);
  }
}

export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** A SHA-256 in pieces; each file's must come out as it was sealed. */
  createHash(): { update(bytes: Uint8Array): void; hex(): string };
}

const pieceBytes = 2 ** 20;

/**
 * The ZIP, piece by piece, as fast as it is taken.
 *
 * @throws HandoverError; the reason of `signal`
 */
export async function* handoverBytes(parts: readonly ZipPart[], options: WriteOptions): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    options.signal?.throwIfAborted();
    if (part.kind === 'bytes') yield part.bytes;
    else if (part.kind === 'stored') yield* storedBytes(part.member, options);
    else {
      const packed = openByteSource(part.packed);
      yield* sourceBytes(packed, part.member.name, options.signal);
    }
  }
}

async function* storedBytes(member: ZipMember, options: WriteOptions): AsyncGenerator<Uint8Array> {
  const hash = options.createHash();
  for await (const piece of sourceBytes(member.source, member.name, options.signal)) {
    hash.update(piece);
    yield piece;
  }
  if (hash.hex() !== member.sha256) throw new HandoverError('changed', member.name);
}

async function* sourceBytes(source: ByteSource, name: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size;) {
    signal?.throwIfAborted();
    const piece = await source.read(at, Math.min(pieceBytes, source.size - at), signal).catch((thrown: unknown) => {
      if (!(thrown instanceof ByteSourceError)) throw thrown;
      throw new HandoverError(thrown.reason === 'changed' ? 'changed' : 'unreadable', name);
    });
    if (piece.length === 0) throw new HandoverError('changed', name);
    at += piece.length;
    yield piece;
  }
}

/**
 * The ZIP as one Blob. It refers to the person's files and copies none: only what lies in no file of its own (gzip, members that had
 * a password) is read into it. A file that changes before the browser has written it out makes the browser's writing fail.
 *
 * @throws HandoverError; the reason of `signal`
 */
export async function handoverBlob(parts: readonly ZipPart[], signal?: AbortSignal): Promise<Blob> {
  const blobs: Blob[] = [];
  let group: (Blob | Uint8Array)[] = [];
  let since = performance.now();
  for (const part of parts) {
    signal?.throwIfAborted();
    if (part.kind === 'bytes') group.push(part.bytes);
    else group.push(...(await referred(part, signal)));
    // Asking a File for a window is a synchronous round trip in Chromium: thousands of them must not hold the page.
    if (performance.now() - since < stretch && group.length < groupParts) continue;
    blobs.push(new Blob(group));
    group = [];
    await new Promise<void>((resolve) => void setTimeout(resolve, 0));
    since = performance.now();
  }
  return new Blob([...blobs, ...group], { type: 'application/zip' });
}

const stretch = 12;
const groupParts = 2_000;

async function referred(part: Exclude<ZipPart, { kind: 'bytes' }>, signal?: AbortSignal): Promise<readonly Blob[]> {
  const recipe = part.kind === 'stored' ? part.member.source.descriptor : part.packed;
  const blob = blobOf(recipe);
  if (blob !== undefined) return [blob];
  const copies: Blob[] = [];
  const source = part.kind === 'stored' ? part.member.source : openByteSource(part.packed);
  for await (const piece of sourceBytes(source, part.member.name, signal)) copies.push(new Blob([piece]));
  return copies;
}

/** The bytes of a recipe where they lie in a Blob as they are. */
function blobOf(recipe: SourceDescriptor): Blob | undefined {
  if (recipe.kind === 'blob') return recipe.blob;
  if (recipe.kind !== 'slice') return undefined;
  return blobOf(recipe.of)?.slice(recipe.offset, recipe.offset + recipe.length);
}
