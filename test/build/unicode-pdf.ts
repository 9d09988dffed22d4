import { concat, latin1 } from './dicom-writer.ts';

/**
 * A PDF 1.4 of any script: glyphs by number, as an office program writes them, and a `ToUnicode` map that says which letters they
 * are. No font is embedded: only the text is looked at. Arabic is written as it is drawn, from the left, each line turned round.
 */
export function buildUnicodePdf(pages: readonly string[]): Uint8Array {
  const letters = [...new Set(pages.join(''))].filter((letter) => letter !== '\n');
  const numbers = new Map(letters.map((letter, index) => [letter, hex(index + 1)]));
  const contents = pages.map((page) => {
    const glyphs = (run: string) => `<${[...run].map((c) => numbers.get(c) ?? '').join('')}> Tj`;
    const lines = page.split('\n').map((line, row) => {
      let x = 20;
      return drawn(line)
        .map((run) => {
          const at = `1 0 0 1 ${x} ${820 - 8 * row} Tm`;
          x += 2.5 * run.length + 6;
          return `${at} ${glyphs(run)}`;
        })
        .join(' ');
    });
    return stream('', `BT /F1 5 Tf\n${lines.join('\n')}\nET`);
  });
  const map = stream(
    '',
    [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Letters def /CMapType 2 def',
      '1 begincodespacerange <0000> <FFFF> endcodespacerange',
      ...chunks(letters, 90).map(
        (some) =>
          `${some.length} beginbfchar\n${some.map((c) => `<${numbers.get(c) ?? ''}> <${utf16(c)}>`).join('\n')}\nendbfchar`,
      ),
      'endcmap end end',
    ].join('\n'),
  );
  const first = 6;
  const kids = pages.map((_, index) => `${first + index} 0 R`).join(' ');
  const body = (index: number) => first + pages.length + index;
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Invented /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Invented /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Invented /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
    map,
    ...pages.map(
      (_, index) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${body(index)} 0 R >>`,
    ),
    ...contents,
  ]);
}

/** What is drawn from the left: runs of Arabic turned round, in the order of the line; figures and Latin as they are read. */
function drawn(line: string): readonly string[] {
  if (!arabic.test(line)) return [line];
  const runs = line.match(/[\u0600-\u065f\u066a-\u06ef،؟ ]+|[^\u0600-\u065f\u066a-\u06ef،؟]+/gu) ?? [];
  return runs.reverse().map((run) => (arabic.test(run) ? [...run].reverse().join('') : run));
}

const arabic = /[\u0600-\u065f\u066a-\u06ef]/u;

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function utf16(letter: string): string {
  return Array.from({ length: letter.length }, (_, index) => hex(letter.charCodeAt(index))).join('');
}

function chunks<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, index * size + size),
  );
}

function stream(dictionary: string, data: string): string {
  return `<< ${dictionary} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function assemble(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return concat([
    latin1(`${text}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`),
  ]);
}
