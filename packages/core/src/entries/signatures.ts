import type { ContentType } from './entry.ts';

interface Signature {
  readonly type: ContentType;
  readonly at: number;
  readonly bytes: readonly number[];
}

const text = (letters: string): readonly number[] => Array.from(letters, (letter) => letter.charCodeAt(0));
const sign = (type: ContentType, at: number, bytes: string | readonly number[]): Signature => ({
  type,
  at,
  bytes: typeof bytes === 'string' ? text(bytes) : bytes,
});

/** First bytes that name a format for certain. Longer ones stand before shorter ones that they begin with. */
const signatures: readonly Signature[] = [
  sign('apple-double', 0, [0x00, 0x05, 0x16, 0x07]),
  sign('jpeg', 0, [0xff, 0xd8, 0xff]),
  sign('png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  sign('gif', 0, 'GIF87a'),
  sign('gif', 0, 'GIF89a'),
  sign('tiff', 0, [0x49, 0x49, 0x2a, 0x00]),
  sign('tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]),
  sign('gzip', 0, [0x1f, 0x8b, 0x08]),
  sign('rtf', 0, '{\\rtf'),
  // OLE2: Word, Excel and PowerPoint before 2007.
  sign('office', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  sign('archive-unsupported', 0, 'Rar!\x1a\x07'),
  sign('archive-unsupported', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]),
  sign('archive-unsupported', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]),
  sign('archive-unsupported', 0, 'BZh'),
  sign('archive-unsupported', 0, 'MSCF\0\0\0\0'),
  sign('archive-unsupported', 0, 'StuffIt'),
  sign('archive-unsupported', 0, 'SIT!'),
  sign('archive-unsupported', 0, [0x28, 0xb5, 0x2f, 0xfd]),
  sign('archive-unsupported', 257, 'ustar'),
  sign('executable', 0, [0x7f, 0x45, 0x4c, 0x46]),
  sign('executable', 0, [0xfe, 0xed, 0xfa, 0xce]),
  sign('executable', 0, [0xfe, 0xed, 0xfa, 0xcf]),
  sign('executable', 0, [0xce, 0xfa, 0xed, 0xfe]),
  sign('executable', 0, [0xcf, 0xfa, 0xed, 0xfe]),
  // Java's class files and Apple's fat binaries share this one; neither is a scan.
  sign('executable', 0, [0xca, 0xfe, 0xba, 0xbe]),
  sign('video', 0, [0x1a, 0x45, 0xdf, 0xa3]),
  sign('video', 0, [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11]),
  sign('video', 0, [0x00, 0x00, 0x01, 0xba]),
  sign('video', 0, [0x00, 0x00, 0x01, 0xb3]),
  sign('video', 0, 'FLV\x01'),
];

/** The format that the first bytes name, where one does. */
export function bySignature(head: Uint8Array): ContentType | undefined {
  return signatures.find(({ at, bytes }) => startsWith(head, at, bytes))?.type;
}

export function startsWith(head: Uint8Array, at: number, bytes: readonly number[]): boolean {
  return head.length >= at + bytes.length && bytes.every((byte, index) => head[at + index] === byte);
}

export function hasText(head: Uint8Array, at: number, letters: string): boolean {
  return startsWith(head, at, text(letters));
}
