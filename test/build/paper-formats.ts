import { utf8 } from './bytes.ts';
import { buildDicom, seededUid } from './dicom-file.ts';
import { concat, latin1 } from './dicom-writer.ts';
import { buildDocx } from './docx.ts';
import { legacyText } from './legacy-text.ts';
import { noImage } from './no-image.ts';
import { buildUnicodePdf } from './unicode-pdf.ts';

/** How papers come. `legacy` is plain text in the encoding that their country used before UTF-8. */
export type PaperForm = 'pdf' | 'docx' | 'rtf' | 'html' | 'cda' | 'txt' | 'utf16' | 'legacy' | 'sr' | 'encapsulated';

const extensions: Readonly<Record<PaperForm, string>> = {
  pdf: '.pdf',
  docx: '.docx',
  rtf: '.rtf',
  html: '.htm',
  cda: '.xml',
  txt: '.txt',
  utf16: '.txt',
  legacy: '.txt',
  sr: '',
  encapsulated: '.dcm',
};

const oldEncodings: Readonly<Record<string, string>> = {
  ru: 'windows-1251',
  uk: 'windows-1251',
  zh: 'gb18030',
  ar: 'windows-1256',
  tr: 'windows-1254',
  pl: 'windows-1250',
  ja: 'shift_jis',
  ko: 'euc-kr',
};

/** Vietnamese, Hindi, Persian and Thai come as UTF-8: their older encodings are too many to guess. */
export function hasOldEncoding(language: string): boolean {
  return !['vi', 'hi', 'fa', 'th'].includes(language);
}

/** `path` comes without extension; `seed` makes the UIDs of what becomes a DICOM file. */
export function writePaper(path: string, text: string, form: PaperForm, language: string) {
  return { path: `${path}${extensions[form]}`, bytes: bytesOf(path, text, form, language) };
}

function bytesOf(seed: string, text: string, form: PaperForm, language: string): Uint8Array {
  switch (form) {
    case 'pdf':
      return buildUnicodePdf([wrapped(text)]);
    case 'docx':
      return buildDocx(text.split('\n'));
    case 'rtf':
      return richText(text);
    case 'html':
      return utf8(savedPage(text));
    case 'cda':
      return utf8(clinicalDocument(text));
    case 'txt':
      return utf8(text.replaceAll('\n', '\r\n'));
    case 'utf16':
      return Uint8Array.of(0xff, 0xfe, ...[...text].flatMap((letter) => utf16(letter)));
    case 'legacy':
      return legacyText(text.replaceAll('\n', '\r\n'), oldEncodings[language] ?? 'windows-1252');
    case 'sr':
      return structuredReport(seed, text);
    case 'encapsulated':
      return encapsulated(seed, buildUnicodePdf([wrapped(text)]));
  }
}

/** What runs out of the page is on no page: lines as long as a page is wide. */
function wrapped(text: string): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(/.{1,150}(?:\s+|$)|.{1,150}/gu) ?? [''])
    .join('\n');
}

function utf16(letter: string): number[] {
  return Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at)).flatMap((unit) => [
    unit & 0xff,
    unit >>> 8,
  ]);
}

/** As a word processor saves it: letters outside ASCII by number, with a question mark for programs that cannot. */
function richText(text: string): Uint8Array {
  const written = [...text.replace(/[\\{}]/g, '\\$&')]
    .map((letter) => {
      if (letter === '\n') return '\\par\n';
      if (letter === '\t') return '\\tab ';
      if (letter.charCodeAt(0) < 0x80) return letter;
      return Array.from({ length: letter.length }, (_, at) => `\\u${(letter.charCodeAt(at) << 16) >> 16}?`).join('');
    })
    .join('');
  return latin1(
    `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Arial;}}{\\info{\\author Secretary 3}}\\viewkind4\\uc1\\pard\\f0\\fs22 ${written}}`,
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** As a hospital system exports it: a style sheet, a table without meaning, spaces that do not break. */
function savedPage(text: string): string {
  const rows = text
    .split('\n')
    .map((line) => `<tr><td class="c">${escaped(line).replace(/ {2,}/g, '&nbsp;&nbsp; ')}</td></tr>`)
    .join('\n');
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>print</title><style>.c{font:10pt Arial;padding:2px} td{border:0}</style></head>\n<body><table width="640">${rows}</table><script>window.print()</script></body></html>`;
}

function clinicalDocument(text: string): string {
  const [title = '', ...rest] = text.split('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ClinicalDocument xmlns="urn:hl7-org:v3"><typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/><code nullFlavor="UNK"/><title>${escaped(title)}</title><component><structuredBody><component><section><text>${rest
    .map((line) => `<paragraph>${escaped(line)}</paragraph>`)
    .join('')}</text></section></component></structuredBody></component></ClinicalDocument>`;
}

/** A paper has no image, and says no day of its own. */
const noImageNorDay = { ...noImage, StudyDate: undefined, StudyTime: undefined };

function structuredReport(seed: string, text: string): Uint8Array {
  return buildDicom({
    elements: {
      ...noImageNorDay,
      ...ownUids(seed),
      SpecificCharacterSet: 'ISO_IR 192',
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.88.11',
      Modality: 'SR',
      ValueType: 'CONTAINER',
      ConceptNameCodeSequence: code('11528-7', 'LN', 'Radiology Report'),
      ContentSequence: text.split(/\n(?=\S)/).map((part) => ({
        RelationshipType: 'CONTAINS',
        ValueType: 'TEXT',
        ConceptNameCodeSequence: code('T1', '99LOCAL', 'Text'),
        TextValue: part,
      })),
    },
  });
}

function encapsulated(seed: string, pdf: Uint8Array): Uint8Array {
  return buildDicom({
    elements: {
      ...noImageNorDay,
      ...ownUids(seed),
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1',
      Modality: 'DOC',
      DocumentTitle: 'scan',
      EncapsulatedDocument: pdf.length % 2 === 0 ? pdf : concat([pdf, Uint8Array.of(0)]),
      MIMETypeOfEncapsulatedDocument: 'application/pdf',
    },
  });
}

function ownUids(seed: string) {
  return {
    SOPInstanceUID: seededUid(`${seed}/file`),
    SeriesInstanceUID: seededUid(`${seed}/series`),
    StudyInstanceUID: seededUid(`${seed}/study`),
  };
}

function code(CodeValue: string, CodingSchemeDesignator: string, CodeMeaning: string) {
  return [{ CodeValue, CodingSchemeDesignator, CodeMeaning }];
}
