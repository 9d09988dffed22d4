/**
 * Readable text of HTML, XML or a CDA document, without a DOM: the bytes are hostile and nothing of them may run or load.
 * Linear in its input.
 */
export function stripMarkup(markup: string): string {
  let out = '';
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) {
      out += markup.slice(at);
      break;
    }
    out += markup.slice(at, open);
    if (markup.startsWith('<!--', open)) {
      // `<!-->` is whole, too.
      const end = markup.indexOf('-->', open + 2);
      at = end < 0 ? markup.length : end + 3;
      continue;
    }
    if (markup.startsWith('<![CDATA[', open)) {
      const end = markup.indexOf(']]>', open + 9);
      out += markup.slice(open + 9, end < 0 ? markup.length : end);
      at = end < 0 ? markup.length : end + 3;
      continue;
    }
    tag.lastIndex = open;
    const match = tag.exec(markup);
    if (!match) {
      // `TSH < 0.5`: people forget that this is a tag's sign.
      out += '<';
      at = open + 1;
      continue;
    }
    const close = markup.indexOf('>', open);
    if (close < 0) break;
    const name = (match[1] ?? '').toLowerCase();
    at = close + 1;
    if (silent.has(name) && markup[open + 1] !== '/' && markup[close - 1] !== '/') at = afterElement(markup, name, at);
    else if (cells.has(name)) out += markup[open + 1] === '/' ? '\t' : '';
    else if (!inline.has(name)) out += '\n';
  }
  return tidy(decodeEntities(out));
}

/** A tag, a declaration or an instruction, as far as its name (HTML 13.2.5.6). */
const tag = /<(?:\/?([a-z][\w:-]{0,39})|[!?/])/iy;
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'head']);
const inline = new Set([
  'b',
  'i',
  'u',
  'em',
  'strong',
  'span',
  'a',
  'font',
  'sub',
  'sup',
  'small',
  'content',
  'mark',
  'w:r',
  'w:t',
]);
const cells = new Set(['td', 'th']);

function afterElement(markup: string, name: string, from: number): number {
  const close = new RegExp(`</${name}\\s*>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(markup);
  // A head that is never closed must not swallow the whole text.
  return found ? close.lastIndex : name === 'head' ? from : markup.length;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  iacute: 'í',
  oacute: 'ó',
  aacute: 'á',
  uacute: 'ú',
  Eacute: 'É',
  ecirc: 'ê',
  ocirc: 'ô',
  atilde: 'ã',
  otilde: 'õ',
  ndash: '–',
  mdash: '—',
  deg: '°',
  laquo: '«',
  raquo: '»',
};

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : undefined;
      if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return (name !== undefined ? named[name] : undefined) ?? whole;
    },
  );
}

export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/[ \t]*\n[ \t]*(?:\n[ \t]*)+/g, '\n\n')
    .trim();
}
