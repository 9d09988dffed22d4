import type { ArchivedInstance } from './archive-server.ts';

/** The UIDs of an Explicit VR Little Endian file, found by tag and VR; `undefined` for what is no instance. */
export function uidsOf(bytes: Uint8Array): Omit<ArchivedInstance, 'bytes'> | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString('latin1', 128, 132) !== 'DICM') return undefined;
  const sopInstanceUID = uid(buffer, 0x0008, 0x0018);
  const studyInstanceUID = uid(buffer, 0x0020, 0x000d);
  const seriesInstanceUID = uid(buffer, 0x0020, 0x000e);
  if (sopInstanceUID === '' || studyInstanceUID === '' || seriesInstanceUID === '') return undefined;
  return { sopInstanceUID, studyInstanceUID, seriesInstanceUID };
}

export function uid(bytes: Buffer, group: number, element: number): string {
  const head = Buffer.from([group & 0xff, group >> 8, element & 0xff, element >> 8, 0x55, 0x49]);
  const at = bytes.indexOf(head);
  if (at < 0) return '';
  return bytes.toString('latin1', at + 8, at + 8 + bytes.readUInt16LE(at + 6)).replace(/\0+$/, '');
}
