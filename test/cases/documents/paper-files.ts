import { utf8 } from '../../build/bytes.ts';
import { buildDicom, seededUid } from '../../build/dicom.ts';
import { buildDocx } from '../../build/docx.ts';
import type { Chance } from '../../build/random.ts';
import { buildUnicodePdf } from '../../build/unicode-pdf.ts';
import type { Locale } from './locales.ts';

export const paperFormats = ['pdf', 'docx', 'rtf', 'html', 'cda', 'txt', 'encapsulated', 'sr'] as const;
export type WrittenFormat = (typeof paperFormats)[number];

/** The identity that a DICOM wrapping of a paper needs. */
export interface Wrapping {
  readonly study: string;
  readonly seed: string;
  readonly patientName?: string;
  readonly patientID?: string;
}

/** The bytes of one paper in one of the formats that hospitals hand out, and the ending of its name. */
export function paperBytes(
  text: string,
  format: WrittenFormat,
  locale: Locale,
  wrapping: Wrapping,
  random: Chance,
): { readonly ending: string; readonly bytes: Uint8Array } {
  const lines = text.split('\n');
  switch (format) {
    case 'pdf':
      return { ending: 'pdf', bytes: buildUnicodePdf(pagesOf(lines, random)) };
    case 'docx':
      return { ending: 'docx', bytes: buildDocx(lines) };
    case 'rtf':
      return { ending: 'rtf', bytes: rtf(lines) };
    case 'html':
      return { ending: 'html', bytes: utf8(html(lines, locale)) };
    case 'cda':
      return { ending: 'xml', bytes: utf8(cda(lines)) };
    case 'txt':
      return { ending: 'txt', bytes: plain(text, locale, random) };
    case 'encapsulated':
      return { ending: 'dcm', bytes: encapsulated(buildUnicodePdf([text]), wrapping) };
    case 'sr':
      return { ending: 'dcm', bytes: structured(lines, wrapping) };
  }
}

function pagesOf(lines: readonly string[], random: Chance): string[] {
  if (lines.length < 8 || random.next() < 0.7) return [lines.join('\n')];
  const half = Math.ceil(lines.length / 2);
  return [lines.slice(0, half).join('\n'), lines.slice(half).join('\n')];
}

function rtf(lines: readonly string[]): Uint8Array {
  const body = lines
    .map((line) =>
      Array.from({ length: line.length }, (_, index) => {
        const code = line.charCodeAt(index);
        if (line[index] === '\t') return '\\tab ';
        if (code < 128) return /[\\{}]/.test(line[index] ?? '') ? `\\${line[index]}` : line[index];
        return `\\u${code > 32767 ? code - 65536 : code}?`;
      }).join(''),
    )
    .join('\\par\n');
  return utf8(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\uc1\\pard\\f0\\fs20 ${body}\\par}`);
}

function escaped(line: string): string {
  return line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

function html(lines: readonly string[], locale: Locale): string {
  const rows = lines.map((line) => {
    const cells = line.split(/\t| {3,}/);
    return cells.length > 1
      ? `<table><tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr></table>`
      : `<p>${escaped(line)}</p>`;
  });
  return `<!DOCTYPE html><html lang="${locale.language}"><head><meta charset="utf-8"><title>-</title><style>p{margin:0}</style></head><body>${rows.join('\n')}</body></html>`;
}

function cda(lines: readonly string[]): string {
  const paragraphs = lines.map((line) => `<paragraph>${escaped(line)}</paragraph>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><component><structuredBody><component><section><text>${paragraphs}</text></section></component></structuredBody></component></ClinicalDocument>`;
}

function plain(text: string, locale: Locale, random: Chance): Uint8Array {
  if (locale.charset === 'utf-16le' && random.next() < 0.4) {
    const bytes = new Uint8Array(2 + text.length * 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, true);
    for (let index = 0; index < text.length; index++) view.setUint16(2 + index * 2, text.charCodeAt(index), true);
    return bytes;
  }
  return utf8(random.next() < 0.3 ? text.replace(/\n/g, '\r\n') : text);
}

function common(wrapping: Wrapping) {
  return {
    StudyInstanceUID: wrapping.study,
    SeriesInstanceUID: seededUid(`${wrapping.seed}/series`),
    SOPInstanceUID: seededUid(`${wrapping.seed}/paper`),
    PatientName: wrapping.patientName ?? 'Test^Invented',
    PatientID: wrapping.patientID ?? 'TEST-1',
    PatientBirthDate: undefined,
    ...noPicture,
  };
}

const noPicture = {
  SamplesPerPixel: undefined,
  PhotometricInterpretation: undefined,
  Rows: undefined,
  Columns: undefined,
  BitsAllocated: undefined,
  BitsStored: undefined,
  HighBit: undefined,
  PixelRepresentation: undefined,
};

function encapsulated(pdf: Uint8Array, wrapping: Wrapping): Uint8Array {
  return buildDicom({
    elements: {
      ...common(wrapping),
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1',
      Modality: 'DOC',
      MIMETypeOfEncapsulatedDocument: 'application/pdf',
      EncapsulatedDocument: pdf.length % 2 === 0 ? pdf : Uint8Array.of(...pdf, 0x0a),
    },
  });
}

function structured(lines: readonly string[], wrapping: Wrapping): Uint8Array {
  const concept = (meaning: string) => [{ CodeValue: '0', CodingSchemeDesignator: '99TEST', CodeMeaning: meaning }];
  return buildDicom({
    elements: {
      ...common(wrapping),
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.11',
      Modality: 'SR',
      SpecificCharacterSet: 'ISO_IR 192',
      CompletionFlag: 'COMPLETE',
      VerificationFlag: 'VERIFIED',
      ConceptNameCodeSequence: concept('Report'),
      ContentSequence: lines
        .filter((line) => line.trim() !== '')
        .map((line) => ({ ValueType: 'TEXT', ConceptNameCodeSequence: concept('Text'), TextValue: line })),
    },
  });
}
