import { utf8 } from './bytes.ts';
import { buildZip } from './zip.ts';

/** A Word file of plain paragraphs; `header` is the page header, where hospitals write the patient's name. */
export function buildDocx(
  paragraphs: readonly string[],
  options: {
    readonly header?: string;
    readonly extra?: string;
    /** Pictures by their names: `image1.jpeg`. */
    readonly media?: Readonly<Record<string, Uint8Array>>;
  } = {},
): Uint8Array {
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = paragraphs.map(paragraph).join('') + (options.extra ?? '');
  const members = [
    {
      name: '[Content_Types].xml',
      bytes: utf8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    },
    {
      name: 'word/document.xml',
      bytes: utf8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${body}</w:body></w:document>`),
      method: 'deflate' as const,
    },
  ];
  if (options.header !== undefined) {
    members.push({
      name: 'word/header1.xml',
      bytes: utf8(`<w:hdr ${space}>${paragraph(options.header)}</w:hdr>`),
      method: 'deflate' as const,
    });
  }
  const media = Object.entries(options.media ?? {}).map(([name, bytes]) => ({ name: `word/media/${name}`, bytes }));
  return buildZip([...members, ...media]);
}

function paragraph(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:p><w:r>${escaped
    .split('\t')
    .map((run) => `<w:t xml:space="preserve">${run}</w:t>`)
    .join('<w:tab/>')}</w:r></w:p>`;
}
