import { concat, latin1 } from './dicom-writer.ts';

/** A minimal PDF 1.4: one page a text, Helvetica, WinAnsi. Lines longer than the page run out of it; they are still text. */
export function buildPdf(pages: readonly string[], options: { readonly producer?: string } = {}): Uint8Array {
  const contents = pages.map((page) => {
    return stream('', latin1(`BT /F1 11 Tf 14 TL 50 780 Td\n${showLines(page)}\nET`));
  });
  const resources =
    '<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>';
  return assemble(contents, () => resources, options.producer);
}

/** Pages that are one grey picture each and hold no text at all, as a scanner makes them. */
export function buildScannedPdf(pages: number): Uint8Array {
  const width = 16;
  const raster = Uint8Array.from({ length: width * width }, (_, i) => 200 + ((i * 7) % 40));
  const picture = stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${width} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    raster,
  );
  const contents = Array.from({ length: pages }, () => stream('', latin1('q 500 0 0 700 50 50 cm /Im0 Do Q')));
  return assemble(
    [...contents, picture],
    (objectOf) => `<< /XObject << /Im0 ${objectOf(pages)} 0 R >> >>`,
    undefined,
    pages,
  );
}

/** One page that is one photograph: a JPEG as it is (`DCTDecode`), as phones and scanners make PDFs. */
export function buildPicturePdf(jpeg: Uint8Array, width: number, height: number): Uint8Array {
  const picture = stream(
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    jpeg,
  );
  const contents = stream('', latin1('q 595 0 0 842 0 0 cm /Im0 Do Q'));
  return assemble([contents, picture], (objectOf) => `<< /XObject << /Im0 ${objectOf(1)} 0 R >> >>`, undefined, 1);
}

export interface PdfImageParts {
  readonly width: number;
  readonly height: number;
  readonly colours: 'DeviceGray' | 'DeviceRGB';
  readonly bits: 1 | 8;
  /** With its parameters, as the dictionary holds them. */
  readonly filter?: string;
  readonly data: Uint8Array;
}

/** A page for each picture, which fills it; `text` stands on every page. */
export function buildImagePdf(images: readonly PdfImageParts[], text = ''): Uint8Array {
  const words = text === '' ? '' : `BT /F1 9 Tf 11 TL 40 820 Td\n${showLines(text)}\nET`;
  const contents = images.map((_, index) => stream('', latin1(`q 515 0 0 500 40 40 cm /Im${index} Do Q\n${words}`)));
  const pictures = images.map(({ width, height, colours, bits, filter, data }) =>
    stream(
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /${colours} /BitsPerComponent ${bits}${
        filter === undefined ? '' : ` /Filter /${filter}`
      }`,
      data,
    ),
  );
  const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>';
  return assemble(
    [...contents, ...pictures],
    (objectOf) =>
      `<< ${font} /XObject << ${images.map((_, i) => `/Im${i} ${objectOf(images.length + i)} 0 R`).join(' ')} >> >>`,
    undefined,
    images.length,
  );
}

function showLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`)
    .join('\n');
}

function assemble(
  streams: readonly Uint8Array[],
  resources: (objectOf: (stream: number) => number) => string,
  producer?: string,
  pages = streams.length,
): Uint8Array {
  const firstStream = 3 + pages;
  const objectOf = (index: number) => firstStream + index;
  const kids = Array.from({ length: pages }, (_, index) => `${3 + index} 0 R`).join(' ');
  const objects: Uint8Array[] = [
    latin1('<< /Type /Catalog /Pages 2 0 R >>'),
    latin1(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`),
  ];
  for (let page = 0; page < pages; page++) {
    objects.push(
      latin1(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources(objectOf)} /Contents ${objectOf(page)} 0 R >>`,
      ),
    );
  }
  objects.push(...streams);
  if (producer !== undefined) objects.push(latin1(`<< /Producer (${producer}) >>`));

  const parts: Uint8Array[] = [latin1('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, body] of objects.entries()) {
    const object = concat([latin1(`${index + 1} 0 obj\n`), body, latin1('\nendobj\n')]);
    offsets.push(at);
    at += object.length;
    parts.push(object);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const info = producer === undefined ? '' : ` /Info ${objects.length} 0 R`;
  parts.push(
    latin1(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${info} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return concat(parts);
}

function stream(dictionary: string, data: Uint8Array): Uint8Array {
  return concat([latin1(`<< ${dictionary} /Length ${data.length} >>\nstream\n`), data, latin1('\nendstream')]);
}
