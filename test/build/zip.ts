import { crc32 as zlibCrc32, deflateRawSync } from 'node:zlib';
import { ascii, fields, join, utf8 } from './bytes.ts';

/** A member of a synthetic ZIP. Everything the headers say can be made to lie. */
export interface ZipMember {
  /** Text is written as UTF-8 with its flag; bytes are written as they are, without it. */
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  readonly method?: 'store' | 'deflate';
  /** Bytes for another method number: written as they are. */
  readonly raw?: { readonly method: number; readonly compressed: Uint8Array };
  readonly modified?: { readonly year: number; readonly month: number; readonly day: number };
  /** Sizes and checksum come after the data, zeros before it. */
  readonly dataDescriptor?: boolean;
  /** Sizes and offset in the ZIP64 extra field though they would fit. */
  readonly zip64?: boolean;
  readonly encryptedFlag?: boolean;
  readonly says?: {
    readonly size?: number;
    readonly compressedSize?: number;
    readonly crc32?: number;
    readonly offset?: number;
    readonly localSignature?: number;
  };
  readonly directory?: boolean;
}

export interface ZipOptions {
  readonly prefix?: Uint8Array;
  /** Offsets count from the start of the ZIP, not of the file: what `cat sfx zip` gives. Default true. */
  readonly offsetsIgnorePrefix?: boolean;
  readonly comment?: string;
  readonly centralDirectory?: boolean;
  readonly zip64End?: boolean;
  readonly trailing?: Uint8Array;
  /** First disc number of a split archive. */
  readonly disk?: number;
}

// Node 20 has no zlib.crc32 before 20.15; a table is as short as the test for it.
export function crc32(bytes: Uint8Array): number {
  if (typeof zlibCrc32 === 'function') return zlibCrc32(bytes) >>> 0;
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function dosTime(member: ZipMember): number {
  const { year, month, day } = member.modified ?? { year: 2024, month: 3, day: 3 };
  return ((((year - 1980) << 9) | (month << 5) | day) << 16) >>> 0;
}

/** Writes a ZIP (PKWARE APPNOTE 6.3.10) member by member. */
export function buildZip(members: readonly ZipMember[], options: ZipOptions = {}): Uint8Array {
  const prefix = options.prefix ?? new Uint8Array(0);
  const parts: Uint8Array[] = [prefix];
  let at = options.offsetsIgnorePrefix === false ? prefix.length : 0;
  const central: Uint8Array[] = [];
  for (const member of members) {
    const name = typeof member.name === 'string' ? utf8(member.name) : member.name;
    const compressed =
      member.raw?.compressed ??
      (member.method === 'store' ? member.bytes : new Uint8Array(deflateRawSync(member.bytes)));
    const method = member.raw?.method ?? (member.method === 'store' ? 0 : 8);
    const crc = member.says?.crc32 ?? crc32(member.bytes);
    const size = member.says?.size ?? member.bytes.length;
    const compressedSize = member.says?.compressedSize ?? compressed.length;
    const offset = member.says?.offset ?? at;
    const flags =
      (typeof member.name === 'string' ? 0x800 : 0) | (member.dataDescriptor ? 8 : 0) | (member.encryptedFlag ? 1 : 0);
    const version = member.zip64 ? 45 : 20;
    const sizes = (zip64: boolean): Uint8Array =>
      zip64 ? fields([0xffffffff, 4], [0xffffffff, 4]) : fields([compressedSize, 4], [size, 4]);
    const localExtra = member.zip64 ? fields([1, 2], [16, 2], [size, 8], [compressedSize, 8]) : new Uint8Array(0);
    const local = join([
      fields(
        [member.says?.localSignature ?? 0x04034b50, 4],
        [version, 2],
        [flags, 2],
        [method, 2],
        [dosTime(member), 4],
      ),
      member.dataDescriptor ? fields([0, 4], [0, 4], [0, 4]) : join([fields([crc, 4]), sizes(member.zip64 === true)]),
      fields([name.length, 2], [member.dataDescriptor ? 0 : localExtra.length, 2]),
      name,
      member.dataDescriptor ? new Uint8Array(0) : localExtra,
    ]);
    const descriptor = member.dataDescriptor
      ? fields([0x08074b50, 4], [crc, 4], [compressedSize, 4], [size, 4])
      : new Uint8Array(0);
    parts.push(local, compressed, descriptor);
    at += local.length + compressed.length + descriptor.length;
    const extra = member.zip64
      ? fields([1, 2], [24, 2], [size, 8], [compressedSize, 8], [offset, 8])
      : new Uint8Array(0);
    central.push(
      fields([0x02014b50, 4], [version, 2], [version, 2], [flags, 2], [method, 2], [dosTime(member), 4], [crc, 4]),
      sizes(member.zip64 === true),
      fields(
        [name.length, 2],
        [extra.length, 2],
        [0, 2],
        [options.disk ?? 0, 2],
        [0, 2],
        [member.directory ? 0x10 : 0, 4],
      ),
      fields([member.zip64 ? 0xffffffff : offset, 4]),
      name,
      extra,
    );
  }
  if (options.centralDirectory !== false) {
    const directory = join(central);
    const comment = ascii(options.comment ?? '');
    const count = members.length;
    parts.push(directory);
    if (options.zip64End || count > 0xfffe) {
      parts.push(
        fields(
          [0x06064b50, 4],
          [44, 8],
          [45, 2],
          [45, 2],
          [0, 4],
          [0, 4],
          [count, 8],
          [count, 8],
          [directory.length, 8],
          [at, 8],
        ),
        fields([0x07064b50, 4], [0, 4], [at + directory.length, 8], [1, 4]),
        fields(
          [0x06054b50, 4],
          [0, 2],
          [0, 2],
          [0xffff, 2],
          [0xffff, 2],
          [0xffffffff, 4],
          [0xffffffff, 4],
          [comment.length, 2],
        ),
      );
    } else {
      const disk = options.disk ?? 0;
      parts.push(
        fields(
          [0x06054b50, 4],
          [disk, 2],
          [disk, 2],
          [count, 2],
          [count, 2],
          [directory.length, 4],
          [at, 4],
          [comment.length, 2],
        ),
      );
    }
    parts.push(comment);
  }
  parts.push(options.trailing ?? new Uint8Array(0));
  return join(parts);
}

/** A ZIP whose one member inflates to `size` zeros; `says` is the size its headers declare. */
export function buildZipBomb(size: number, says = size): Uint8Array {
  const zeros = new Uint8Array(size);
  return buildZip([
    {
      name: 'bomb.dcm',
      bytes: new Uint8Array(0),
      raw: { method: 8, compressed: new Uint8Array(deflateRawSync(zeros, { level: 9 })) },
      says: { size: says, crc32: crc32(zeros) },
    },
  ]);
}

/** Members that all claim the same bytes: a small file that inflates to `count` times its kernel (Fifield 2019). */
export function buildOverlappingZip(count: number, kernel: Uint8Array): Uint8Array {
  const first: ZipMember = { name: 'F0000', bytes: kernel };
  const length = deflateRawSync(kernel).length;
  const checksum = crc32(kernel);
  const rest = Array.from({ length: count - 1 }, (_, index): ZipMember => ({
    name: `F${String(index + 1).padStart(4, '0')}`,
    bytes: new Uint8Array(0),
    raw: { method: 8, compressed: new Uint8Array(0) },
    says: { size: kernel.length, compressedSize: length, crc32: checksum, offset: 0 },
  }));
  return buildZip([first, ...rest]);
}
