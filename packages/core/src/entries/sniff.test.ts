import { describe, expect, it } from 'vitest';
import { buildDicom } from '../../../../test/build/dicom.ts';
import type { ContentType } from './entry.ts';
import { sniff } from './sniff.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const padded = (bytes: Uint8Array, size: number): Uint8Array => {
  const whole = new Uint8Array(size);
  whole.set(bytes);
  return whole;
};
const at = (offset: number, bytes: Uint8Array, size = 1024): Uint8Array => {
  const whole = new Uint8Array(size);
  whole.set(bytes, offset);
  return whole;
};
const zipMember = (name: string, content = ''): Uint8Array => {
  const header = new DataView(new ArrayBuffer(30));
  header.setUint32(0, 0x04034b50, true);
  header.setUint32(18, content.length, true);
  header.setUint32(22, content.length, true);
  header.setUint16(26, name.length, true);
  return Uint8Array.of(...new Uint8Array(header.buffer), ...latin(name), ...latin(content));
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => Array.from(part)));
const program = (): Uint8Array => {
  const bytes = at(0, latin('MZ'), 512);
  new DataView(bytes.buffer).setUint32(60, 128, true);
  bytes.set(latin('PE\0\0'), 128);
  return bytes;
};
const nifti = (): Uint8Array => {
  const bytes = at(344, latin('n+1\0'), 400);
  new DataView(bytes.buffer).setInt32(0, 348, true);
  return bytes;
};
const utf16 = (text: string): Uint8Array =>
  Uint8Array.of(
    0xff,
    0xfe,
    ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  );

const known: readonly (readonly [string, ContentType, Uint8Array])[] = [
  ['nothing', 'empty', new Uint8Array()],
  ['DICOM with its prefix', 'dicom', buildDicom({ elements: { Modality: 'CT' } })],
  [
    'DICOM whose preamble is a TIFF header',
    'dicom',
    (() => {
      const bytes = Uint8Array.from(buildDicom({ elements: { Modality: 'CT' } }));
      bytes.set([0x49, 0x49, 0x2a, 0], 0);
      return bytes;
    })(),
  ],
  [
    'explicit DICOM without preamble and meta',
    'dicom',
    buildDicom({ preamble: false, meta: false, elements: { Modality: 'CT', StudyDate: '20240101' } }),
  ],
  [
    'implicit DICOM without preamble and meta',
    'dicom',
    buildDicom({
      preamble: false,
      meta: false,
      transferSyntaxUID: '1.2.840.10008.1.2',
      elements: { Modality: 'CT', StudyDate: '20240101' },
    }),
  ],
  [
    'big-endian DICOM without preamble and meta',
    'dicom',
    buildDicom({
      preamble: false,
      meta: false,
      transferSyntaxUID: '1.2.840.10008.1.2.2',
      elements: { Modality: 'CT', StudyDate: '20240101' },
    }),
  ],
  [
    'DICOM without preamble behind a stray pad byte',
    'dicom',
    joined(Uint8Array.of(0x20), buildDicom({ preamble: false, elements: { Modality: 'CT' } })),
  ],
  ['one element that ends with the file', 'dicom', Uint8Array.of(8, 0, 0x60, 0, 0x43, 0x53, 2, 0, 0x43, 0x54)],
  ['one element and no more, which may be chance', 'unknown', Uint8Array.of(8, 0, 0x60, 0, 2, 0, 0, 0, 1, 2, 3, 0xff)],
  ['a JPEG', 'jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
  ['a PNG', 'png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['an iPhone photo', 'heic', at(4, latin('ftypheic'))],
  ['an iPhone film', 'video', at(4, latin('ftypqt  '))],
  ['a WebP', 'webp', latin('RIFF\0\0\0\0WEBP')],
  ['an AVI', 'video', latin('RIFF\0\0\0\0AVI ')],
  [
    'a transport stream',
    'video',
    Uint8Array.from({ length: 188 * 5 }, (_, index) => (index % 188 === 0 ? 0x47 : index % 7)),
  ],
  ['a PDF', 'pdf', latin('%PDF-1.4\n')],
  ['a PDF behind junk', 'pdf', latin('HTTP/1.1 200 OK\r\n\r\n%PDF-1.7\n')],
  ['a ZIP', 'zip', zipMember('IMAGES/IM1')],
  ['an empty ZIP', 'zip', padded(Uint8Array.of(0x50, 0x4b, 5, 6), 22)],
  ['a Word file', 'office', joined(zipMember('[Content_Types].xml', '<x/>'), zipMember('word/document.xml'))],
  [
    'a Word file whose parts come in another order',
    'office',
    joined(zipMember('docProps/app.xml', 'a'), zipMember('word/document.xml')),
  ],
  ['an OpenDocument text', 'office', zipMember('mimetype', 'application/vnd.oasis.opendocument.text')],
  ['an e-book, which is a ZIP to us', 'zip', zipMember('mimetype', 'application/epub+zip')],
  ['a Java program', 'executable', zipMember('META-INF/MANIFEST.MF', 'Main-Class: V')],
  ['an old Word file', 'office', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['gzip', 'gzip', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['a disc image', 'iso9660', at(0x8001, latin('CD001'), 0x8800)],
  ['a RAR', 'archive-unsupported', latin('Rar!\x1a\x07\x01\0')],
  ['a 7z', 'archive-unsupported', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ['a tar', 'archive-unsupported', at(257, latin('ustar'))],
  ['a Windows program', 'executable', program()],
  ['a Mac program', 'executable', Uint8Array.of(0xcf, 0xfa, 0xed, 0xfe)],
  ['a NIfTI', 'nifti', nifti()],
  ['a manifest of ours', 'own-report', latin('{\n  "format": "medpass-handover",\n  "schemaVersion": 1')],
  ['a report of ours', 'own-report', latin('{"schemaVersion":1,"tool":{"name":"medpass-dicom-check"}}')],
  [
    'a page of ours',
    'own-report',
    latin('<!doctype html>\n<html lang="en">\n<head>\n<meta name="generator" content="medpass-dicom-check">'),
  ],
  ['a page that only speaks of us', 'html', latin('<!doctype html><html><body>medpass-dicom-check</body></html>')],
  ['Apple’s second half of a file', 'apple-double', Uint8Array.of(0, 5, 0x16, 7, 0, 2)],
  ['RTF', 'rtf', latin('{\\rtf1\\ansi')],
  ['a web page', 'html', latin('\n<!DOCTYPE html><html>')],
  ['a clinical document', 'xml', latin('<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3">')],
  ['plain text', 'text', latin('MRI of the knee. Findings: see below.')],
  [
    'text that begins like a program',
    'text',
    latin('MZ is the ward where the patient was seen last week for a control visit.'),
  ],
  ['text that begins like a bitmap', 'text', latin('BMI 24, weight 70 kg')],
  ['UTF-16 text', 'text', utf16('Befund: unauffällig')],
  ['UTF-8 text in Chinese', 'text', new TextEncoder().encode('检查所见：头颅')],
  [
    'legacy Cyrillic text',
    'text',
    Uint8Array.from([0xc7, 0xe0, 0xea, 0xeb, 0xfe, 0xf7, 0xe5, 0xed, 0xe8, 0xe5, 0x3a, 0x20]),
  ],
  [
    // Twelve times 检查所见：头颅 in GB 2312, with one line end.
    'legacy Chinese text without spaces',
    'text',
    Uint8Array.from([
      ...Array.from({ length: 12 }, () => [
        0xbc, 0xec, 0xb2, 0xe9, 0xcb, 0xf9, 0xbc, 0xfb, 0xa3, 0xba, 0xcd, 0xb7, 0xc2, 0xad,
      ]).flat(),
      0x0d,
      0x0a,
    ]),
  ],
  [
    'high bytes that pair up no such way',
    'unknown',
    Uint8Array.from([...Array.from({ length: 60 }, (_, at) => 0xf9 + (at % 2)), 0x0a]),
  ],
  ['high bytes that pair up without a line', 'unknown', Uint8Array.from({ length: 60 }, (_, at) => 0xb0 + (at % 40))],
  ['a file of nothing but zeros', 'empty', new Uint8Array(4096)],
  ['noise', 'unknown', Uint8Array.from({ length: 4096 }, (_, index) => (index * index * 31 + index * 7) & 0xff)],
];

describe('what bytes are', () => {
  it.each(known)('%s', (_, expected, bytes) => {
    expect(sniff(bytes.subarray(0, 0x8800), bytes.length)).toBe(expected);
  });

  it('answers for every head cut short, without a throw', () => {
    for (const [, , bytes] of known)
      for (let end = 0; end < Math.min(bytes.length, 200); end++)
        expect(sniff(bytes.subarray(0, end), bytes.length)).toBeTypeOf('string');
  });
});
