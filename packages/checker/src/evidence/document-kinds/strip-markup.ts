import { decodePage } from './code-page.ts';

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

// HTML 13.5: the letters and signs of Latin 1, in their order from U+00A0, and what word processors set.
const latin = `
  nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot
  cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
  Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute
  ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
`;
const named = new Map([
  ...latin
    .trim()
    .split(/\s+/)
    .map((name, at) => [name, String.fromCharCode(0xa0 + at)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    euro: '€',
    trade: '™',
    OElig: 'Œ',
    oelig: 'œ',
    le: '≤',
    ge: '≥',
    rarr: '→',
  }),
]);

export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,7}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : undefined;
      if (code !== undefined) return character(code);
      return named.get(name ?? '') ?? whole;
    },
  );
}

/** Numbers from 128 to 159 are counted in windows-1252. */
function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return decodePage('windows-1252', Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/[ \t]*\n[ \t]*(?:\n[ \t]*)+/g, '\n\n')
    .trim();
}
