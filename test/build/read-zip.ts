import { inflateRawSync } from 'node:zlib';

/** Members by name, read by the central directory alone: a reader that shares no line with the writer. Small archives only. */
export function readMembers(zip: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const entries = bytes.readUInt16LE(end + 10);
  const members = new Map<string, Uint8Array>();
  for (let at = bytes.readUInt32LE(end + 16), entry = 0; entry < entries; entry += 1) {
    const nameBytes = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameBytes);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    members.set(name, new Uint8Array(bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed));
    at += 46 + nameBytes + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}
