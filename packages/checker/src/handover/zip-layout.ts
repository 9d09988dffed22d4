import type { ByteSource, SourceDescriptor } from '@medpass/dicom-core';
import { centralHeader, endRecords, localHeader } from './zip-records.ts';
import type { ZipRecord } from './zip-records.ts';

/** A member as it is known before writing: its numbers come from a whole reading. */
export interface ZipMember {
  readonly name: string;
  readonly source: ByteSource;
  readonly size: number;
  readonly crc32: number;
  readonly sha256: string;
  readonly date?: string;
}

/** A stretch of the archive: bytes of ours, or all of a source. */
export type ZipPart =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'stored'; readonly member: ZipMember }
  /** The member's deflated bytes, taken over from the archive it lies in. */
  | { readonly kind: 'deflated'; readonly member: ZipMember; readonly packed: SourceDescriptor };

/**
 * A ZIP as the list of its parts, written without a library: one that writes bytes must hold them or pass them through the page,
 * while a list of parts becomes one Blob that only refers to the person's files, of any size, in no memory.
 *
 * Members are stored: scan files are mostly compressed already, a phone spares the work, every size is known beforehand, and the
 * other side can read any file without unpacking those before it. What comes deflated out of another ZIP stays as it is.
 */
export function* zipLayout(members: Iterable<ZipMember>): Generator<ZipPart> {
  const directory: Uint8Array[] = [];
  let offset = 0;
  let directoryBytes = 0;
  for (const member of members) {
    const body = bodyOf(member);
    const { name, crc32, size, date } = member;
    const record: ZipRecord = {
      name,
      crc32,
      size,
      method: body.kind === 'stored' ? 0 : 8,
      packed: body.kind === 'stored' ? size : packedBytes(body.packed),
      offset,
      ...(date === undefined ? {} : { date }),
    };
    const header = localHeader(record);
    const entry = centralHeader(record);
    directory.push(entry);
    directoryBytes += entry.length;
    offset += header.length + record.packed;
    yield { kind: 'bytes', bytes: header };
    if (record.packed > 0) yield body;
  }
  for (const entry of directory) yield { kind: 'bytes', bytes: entry };
  yield { kind: 'bytes', bytes: endRecords(directory.length, offset, directoryBytes) };
}

/** Bytes of the archive, all parts together. */
export function zipBytes(parts: Iterable<ZipPart>): number {
  let sum = 0;
  for (const part of parts) sum += partBytes(part);
  return sum;
}

export function partBytes(part: ZipPart): number {
  if (part.kind === 'bytes') return part.bytes.length;
  return part.kind === 'stored' ? part.member.size : packedBytes(part.packed);
}

type Body = Exclude<ZipPart, { kind: 'bytes' }>;

function bodyOf(member: ZipMember): Body {
  const recipe = member.source.descriptor;
  return recipe.kind === 'inflate' && recipe.format === 'deflate-raw' && recipe.of.kind === 'slice'
    ? { kind: 'deflated', member, packed: recipe.of }
    : { kind: 'stored', member };
}

function packedBytes(packed: SourceDescriptor): number {
  return packed.kind === 'slice' ? packed.length : 0;
}
