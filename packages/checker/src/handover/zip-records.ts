/** One member of the ZIP to be written; sizes, checksum and place are known before its first byte is. */
export interface ZipRecord {
  /** ASCII. */
  readonly name: string;
  readonly crc32: number;
  readonly size: number;
  /** 0: as it is. 8: deflated, by whoever made the archive it comes from. */
  readonly method: 0 | 8;
  /** Bytes in the archive; `size` where stored. */
  readonly packed: number;
  /** Of the local header. */
  readonly offset: number;
  /** `YYYY-MM-DD` */
  readonly date?: string;
}

/** From here on a 32-bit or 16-bit field holds all ones, and a ZIP64 record the number (APPNOTE 4.4.1.4). */
const MAX_32 = 0xffffffff;
const MAX_16 = 0xffff;
const VERSION_20 = 20;
const VERSION_ZIP64 = 45;

/** APPNOTE 4.3.7. Sizes stand before the bytes: no data descriptor, which stored members cannot be streamed with. */
export function localHeader(record: ZipRecord): Uint8Array {
  const extra = zip64(record.size >= MAX_32 || record.packed >= MAX_32 ? [record.size, record.packed] : []);
  const writer = new Writer(30 + record.name.length + extra.length);
  writer.u32(0x04034b50);
  writer.u16(extra.length > 0 ? VERSION_ZIP64 : VERSION_20);
  common(writer, record, extra.length > 0, extra.length);
  writer.ascii(record.name);
  writer.bytes(extra);
  return writer.result;
}

/** APPNOTE 4.3.12. */
export function centralHeader(record: ZipRecord): Uint8Array {
  const large = record.size >= MAX_32 || record.packed >= MAX_32;
  const far = record.offset >= MAX_32;
  const extra = zip64([...(large ? [record.size, record.packed] : []), ...(far ? [record.offset] : [])]);
  const writer = new Writer(46 + record.name.length + extra.length);
  writer.u32(0x02014b50);
  writer.u16(VERSION_ZIP64);
  writer.u16(extra.length > 0 ? VERSION_ZIP64 : VERSION_20);
  common(writer, record, large, extra.length);
  // Comment, disk, attributes inside and outside: none, of a system without permissions.
  writer.u16(0);
  writer.u16(0);
  writer.u16(0);
  writer.u32(0);
  writer.u32(far ? MAX_32 : record.offset);
  writer.ascii(record.name);
  writer.bytes(extra);
  return writer.result;
}

/** APPNOTE 4.3.14 – 4.3.16: with ZIP64 records only where a number needs them, for old readers know none. */
export function endRecords(entries: number, directoryOffset: number, directoryBytes: number): Uint8Array {
  const large = entries >= MAX_16 || directoryOffset >= MAX_32 || directoryBytes >= MAX_32;
  const writer = new Writer(22 + (large ? 76 : 0));
  if (large) {
    writer.u32(0x06064b50);
    writer.u64(44);
    writer.u16(VERSION_ZIP64);
    writer.u16(VERSION_ZIP64);
    writer.u32(0);
    writer.u32(0);
    writer.u64(entries);
    writer.u64(entries);
    writer.u64(directoryBytes);
    writer.u64(directoryOffset);
    writer.u32(0x07064b50);
    writer.u32(0);
    writer.u64(directoryOffset + directoryBytes);
    writer.u32(1);
  }
  writer.u32(0x06054b50);
  writer.u16(0);
  writer.u16(0);
  writer.u16(Math.min(entries, MAX_16));
  writer.u16(Math.min(entries, MAX_16));
  writer.u32(Math.min(directoryBytes, MAX_32));
  writer.u32(Math.min(directoryOffset, MAX_32));
  writer.u16(0);
  return writer.result;
}

/** Flags to the length of the extra field, alike in both headers. */
function common(writer: Writer, record: ZipRecord, large: boolean, extraBytes: number): void {
  writer.u16(0);
  writer.u16(record.method);
  writer.u16(0);
  writer.u16(dosDate(record.date));
  writer.u32(record.crc32);
  writer.u32(large ? MAX_32 : record.packed);
  writer.u32(large ? MAX_32 : record.size);
  writer.u16(record.name.length);
  writer.u16(extraBytes);
}

/** APPNOTE 4.5.3; empty where no number needs it. */
function zip64(numbers: readonly number[]): Uint8Array {
  if (numbers.length === 0) return new Uint8Array(0);
  const writer = new Writer(4 + numbers.length * 8);
  writer.u16(1);
  writer.u16(numbers.length * 8);
  for (const number of numbers) writer.u64(number);
  return writer.result;
}

/** A day; 1980-01-01, the first there is, where none is known or it lies before. The clock of this device plays no part. */
function dosDate(date: string | undefined): number {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date ?? '') ?? [];
  const years = Number(year) - 1980;
  if (!(years >= 0 && years < 128)) return (1 << 5) | 1;
  return (years << 9) | (Math.min(12, Math.max(1, Number(month))) << 5) | Math.min(31, Math.max(1, Number(day)));
}

/** Little-endian, in order. */
class Writer {
  readonly result: Uint8Array<ArrayBuffer>;
  private readonly view: DataView;
  private at = 0;

  constructor(length: number) {
    this.result = new Uint8Array(length);
    this.view = new DataView(this.result.buffer);
  }

  u16(value: number): void {
    this.view.setUint16(this.at, value, true);
    this.at += 2;
  }

  u32(value: number): void {
    this.view.setUint32(this.at, value, true);
    this.at += 4;
  }

  u64(value: number): void {
    this.view.setBigUint64(this.at, BigInt(value), true);
    this.at += 8;
  }

  ascii(text: string): void {
    for (let index = 0; index < text.length; index += 1) this.result[this.at++] = text.charCodeAt(index);
  }

  bytes(bytes: Uint8Array): void {
    this.result.set(bytes, this.at);
    this.at += bytes.length;
  }
}
