import { guessBareDataSet } from './data-set-encoding.ts';
import type { ContentType } from './entry.ts';
import { asciiAt, includesAscii, startsWith, u32be, u32le } from './sniff-bytes.ts';
import { sniffText } from './sniff-text.ts';
import { sniffZip } from './sniff-zip.ts';

type Probe = (head: Uint8Array, size: number) => ContentType | undefined;

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif', 'avis', 'miaf'];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WMV = [0x30, 0x26, 0xb2, 0x75, 0x8e, 0x66, 0xcf, 0x11];
const MACH_O = [0xfeedface, 0xfeedfacf, 0xcefaedfe, 0xcffaedfe];
const PDF_SEARCH = 1024;

const dicom: Probe = (head) => {
  if (!asciiAt(head, 128, 'DICM')) return undefined;
  // Media Storage Directory Storage in the meta group: its UID stands within the first few elements.
  return includesAscii(head.subarray(132, 640), '1.2.840.10008.1.3.10\0') ||
    includesAscii(head.subarray(132, 640), '1.2.840.10008.1.3.10 ')
    ? 'dicomdir'
    : 'dicom';
};

const picture: Probe = (head) => {
  if (startsWith(head, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (asciiAt(head, 0, 'GIF87a') || asciiAt(head, 0, 'GIF89a')) return 'gif';
  if (asciiAt(head, 0, 'II*\0') || asciiAt(head, 0, 'MM\0*') || asciiAt(head, 0, 'II+\0') || asciiAt(head, 0, 'MM\0+'))
    return 'tiff';
  if (asciiAt(head, 0, 'RIFF') && asciiAt(head, 8, 'WEBP')) return 'webp';
  // "BM" alone is any text: the header's size and the reserved words must fit.
  if (asciiAt(head, 0, 'BM') && u32le(head, 6) === 0 && [12, 40, 52, 56, 64, 108, 124].includes(u32le(head, 14)))
    return 'bmp';
  return undefined;
};

const video: Probe = (head) => {
  if (asciiAt(head, 4, 'ftyp')) {
    const brands = [8, 16, 20, 24, 28, 32].map((at) => String.fromCharCode(...head.subarray(at, at + 4)));
    const boxEnd = u32be(head, 0);
    return brands.some((brand, index) => (index === 0 || 12 + 4 * index < boxEnd) && HEIC_BRANDS.includes(brand))
      ? 'heic'
      : 'video';
  }
  if (['moov', 'mdat', 'wide', 'skip'].some((box) => asciiAt(head, 4, box)) && u32be(head, 0) >= 8) return 'video';
  if (asciiAt(head, 0, 'RIFF') && asciiAt(head, 8, 'AVI ')) return 'video';
  if (startsWith(head, WMV) || startsWith(head, [0x1a, 0x45, 0xdf, 0xa3]) || asciiAt(head, 0, 'FLV\x01'))
    return 'video';
  if (startsWith(head, [0, 0, 1, 0xba]) || startsWith(head, [0, 0, 1, 0xb3])) return 'video';
  const packets = [188, 192].some((packet) =>
    [0, 4].some(
      (lead) => lead + 3 * packet < head.length && [0, 1, 2, 3].every((index) => head[lead + index * packet] === 0x47),
    ),
  );
  return packets ? 'video' : undefined;
};

const archive: Probe = (head) => {
  if (startsWith(head, [0x1f, 0x8b, 8])) return 'gzip';
  if (
    asciiAt(head, 0, 'Rar!\x1a\x07') ||
    startsWith(head, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]) ||
    asciiAt(head, 0, 'BZh')
  )
    return 'archive-unsupported';
  if (
    startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]) ||
    startsWith(head, [0x28, 0xb5, 0x2f, 0xfd]) ||
    asciiAt(head, 0, 'MSCF\0\0\0\0')
  )
    return 'archive-unsupported';
  if (
    asciiAt(head, 0, 'SIT!') ||
    asciiAt(head, 0, 'StuffIt') ||
    asciiAt(head, 257, 'ustar') ||
    asciiAt(head, 0, 'LZIP') ||
    asciiAt(head, 2, '-lh')
  )
    return 'archive-unsupported';
  if (startsWith(head, [0x1f, 0x9d]) || startsWith(head, [0x60, 0xea])) return 'archive-unsupported';
  return undefined;
};

const executable: Probe = (head) => {
  // "MZ" begins many a text too: a program points to its PE header, or holds bytes that no text holds.
  if (asciiAt(head, 0, 'MZ') && (asciiAt(head, u32le(head, 60), 'PE\0\0') || !isPrintable(head.subarray(0, 64))))
    return 'executable';
  if (asciiAt(head, 0, '\x7fELF') || asciiAt(head, 0, '#!')) return 'executable';
  const magic = u32be(head, 0);
  if (MACH_O.includes(magic)) return 'executable';
  // CAFEBABE is a Java class (major version 45 and up) or a fat Mach-O (few architectures).
  return magic === 0xcafebabe ? 'executable' : undefined;
};

const document: Probe = (head) => {
  if (asciiAt(head, 0, '%PDF-')) return 'pdf';
  if (asciiAt(head, 0, '{\\rtf')) return 'rtf';
  if (startsWith(head, OLE2)) return 'office';
  if (startsWith(head, [0, 5, 0x16, 7]) || startsWith(head, [0, 5, 0x16, 0])) return 'apple-double';
  return undefined;
};

const nifti: Probe = (head) => {
  const one = asciiAt(head, 344, 'n+1\0') || asciiAt(head, 344, 'ni1\0');
  return one || asciiAt(head, 4, 'n+2\0') || asciiAt(head, 4, 'ni2\0') ? 'nifti' : undefined;
};

const bareDicom: Probe = (head, size) => (guessBareDataSet(head, size) ? 'dicom' : undefined);

const iso: Probe = (head) => (asciiAt(head, 0x8001, 'CD001') || asciiAt(head, 0x8001, 'BEA01') ? 'iso9660' : undefined);

const lateMarker: Probe = (head) => {
  // Mail gateways and scanners put bytes before the PDF's header; readers accept it within the first kilobyte.
  if (includesAscii(head.subarray(0, PDF_SEARCH), '%PDF-')) return 'pdf';
  return undefined;
};

const PROBES: readonly Probe[] = [
  dicom,
  picture,
  video,
  archive,
  sniffZip,
  document,
  executable,
  nifti,
  iso,
  bareDicom,
  lateMarker,
];

/**
 * What bytes are, by their content and never by a name. `head` is the beginning of the file, ideally 16 KB; `size` the whole.
 * `unknown` where nothing fits; `empty` for a file without bytes or of nothing but zeros, as far as `head` shows it.
 */
export function sniff(head: Uint8Array, size: number): ContentType {
  if (size === 0 || head.length === 0) return 'empty';
  for (const probe of PROBES) {
    const type = probe(head, size);
    if (type !== undefined) return type;
  }
  if (head.every((byte) => byte === 0)) return head.length >= size ? 'empty' : 'unknown';
  return sniffText(head);
}

function isPrintable(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
