import type { ByteSource } from '../../bytes/byte-source.ts';
import { throwIfAborted } from '../../bytes/byte-source-error.ts';
import type { ContainerFault, ContainerMemberFault } from '../container.ts';
import type { Limits } from '../limits.ts';
import { localHeaderBytes, localHeaderSignature } from './local-headers.ts';
import type { ZipRecord } from './zip-record.ts';

const directorySignature = 0x02014b50;
const descriptorSignature = 0x08074b50;
const zip64Extra = 0x0001;
const scanBytes = 2 ** 20;
/** Bytes searched for the next header in all: damage is local, an archive of noise is not an archive. */
const scanBytesMax = 2 ** 30;

export interface SalvagedMember {
  readonly record: ZipRecord;
  readonly dataOffset: number;
  readonly fault?: ContainerMemberFault;
}

export interface Salvage {
  readonly members: readonly SalvagedMember[];
  /** `truncated` where the archive ends inside or right behind a member, without ever reaching its directory. */
  readonly fault?: ContainerFault;
}

interface Scanner {
  left: number;
}

/** Position of the next `PK` record at or after `from` that `accept` likes; `undefined` at the end. */
async function findRecord(
  source: ByteSource,
  from: number,
  scanner: Scanner,
  signal: AbortSignal | undefined,
  accept: (view: DataView, at: number, position: number) => boolean,
): Promise<number | undefined> {
  // Records are judged with 24 bytes in hand, so windows overlap by as many.
  for (let start = from; start + 4 <= source.size; start += scanBytes - 24) {
    scanner.left -= scanBytes;
    if (scanner.left < 0) return undefined;
    const bytes = await source.read(start, scanBytes, signal);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
      if (bytes[at + 1] === 0x4b && accept(view, at, start + at)) return start + at;
    }
    if (bytes.length < scanBytes) return undefined;
  }
  return undefined;
}

/** Sizes behind the data (APPNOTE 4.3.9): right where the compressed size equals the way come. */
async function findDescriptor(
  source: ByteSource,
  dataOffset: number,
  scanner: Scanner,
  signal: AbortSignal | undefined,
): Promise<{ crc32: number; compressedSize: number; size: number; end: number } | undefined> {
  let found: { crc32: number; compressedSize: number; size: number; end: number } | undefined;
  await findRecord(source, dataOffset, scanner, signal, (view, at, position) => {
    if (view.getUint32(at, true) !== descriptorSignature || at + 16 > view.byteLength) return false;
    const crc32 = view.getUint32(at + 4, true);
    const compressedSize = position - dataOffset;
    if (view.getUint32(at + 8, true) !== compressedSize % 2 ** 32) return false;
    const wide =
      at + 24 <= view.byteLength &&
      view.getUint32(at + 12, true) === Math.floor(compressedSize / 2 ** 32) &&
      view.getUint32(at + 20, true) === 0 &&
      compressedSize > 0;
    // Eight-byte sizes have zeros where the four-byte form has the inflated size, which is zero only for empty members.
    const size = wide ? view.getUint32(at + 16, true) : view.getUint32(at + 12, true);
    found = { crc32, compressedSize, size, end: position + (wide ? 24 : 16) };
    return true;
  });
  return found;
}

function wideSizes(extra: Uint8Array, size: number, compressedSize: number): { size: number; compressedSize: number } {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== zip64Extra || at + 20 > extra.length) continue;
    return {
      size: size === 0xffffffff ? Number(view.getBigUint64(at + 4, true)) : size,
      compressedSize: compressedSize === 0xffffffff ? Number(view.getBigUint64(at + 12, true)) : compressedSize,
    };
  }
  return { size, compressedSize };
}

/**
 * Lists the members of a ZIP that has lost its directory, from the header before each: what an interrupted download leaves.
 *
 * @throws ByteSourceError of the source; the signal's `AbortError`.
 */
export async function salvageZip(
  source: ByteSource,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<Salvage> {
  const members: SalvagedMember[] = [];
  const scanner: Scanner = { left: scanBytesMax };
  let position = 0;
  for (;;) {
    throwIfAborted(signal);
    if (members.length >= limits.containerEntries) return { members, fault: 'limit' };
    const next = await findRecord(source, position, scanner, signal, (view, at) => {
      const signature = view.getUint32(at, true);
      return signature === localHeaderSignature || signature === directorySignature;
    });
    if (next === undefined) return { members, fault: scanner.left < 0 ? 'limit' : 'truncated' };
    const header = await source.read(next, localHeaderBytes, signal);
    if (header.length < localHeaderBytes) return { members, fault: 'truncated' };
    const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
    if (view.getUint32(0, true) === directorySignature) return { members };
    const nameLength = view.getUint16(26, true);
    const extraLength = view.getUint16(28, true);
    const tail = await source.read(next + localHeaderBytes, nameLength + extraLength, signal);
    const dataOffset = next + localHeaderBytes + nameLength + extraLength;
    if (tail.length < nameLength + extraLength) return { members, fault: 'truncated' };
    const flags = view.getUint16(6, true);
    const name = tail.slice(0, nameLength);
    let { size, compressedSize } = wideSizes(
      tail.subarray(nameLength),
      view.getUint32(22, true),
      view.getUint32(18, true),
    );
    let crc32 = view.getUint32(14, true);
    let end = dataOffset + compressedSize;
    let fault: ContainerMemberFault | undefined;
    if ((flags & 8) !== 0 && compressedSize === 0) {
      const descriptor = await findDescriptor(source, dataOffset, scanner, signal);
      if (descriptor === undefined) fault = 'truncated';
      else ({ size, compressedSize, crc32, end } = descriptor);
    }
    const cutOff = end > source.size;
    if (cutOff) fault = 'truncated';
    position = fault === undefined ? end : dataOffset;
    const certain = (flags & 0x800) !== 0 || name.every((byte) => byte < 0x80);
    const isFolder = name[nameLength - 1] === 0x2f && size === 0;
    if (isFolder) continue;
    const record: ZipRecord = {
      name: certain ? new TextDecoder().decode(name) : name,
      size,
      compressedSize,
      offset: next,
      method: view.getUint16(8, true),
      crc32,
      encrypted: (flags & 1) !== 0,
      symlink: false,
    };
    members.push({ record, dataOffset, ...(fault === undefined ? {} : { fault }) });
    // What follows is this member's own data; a ZIP inside it would be taken for more members.
    if (cutOff) return { members, fault: 'truncated' };
  }
}
