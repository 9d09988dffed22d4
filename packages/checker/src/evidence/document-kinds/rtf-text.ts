import { decodePage } from './code-page.ts';
import { tidy } from './strip-markup.ts';

const skipped = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'themedata',
  'datastore',
  'latentstyles',
  'xmlnstbl',
  'listtable',
]);
const breaks: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  page: '\n',
  tab: '\t',
  cell: '\t',
  emdash: '—',
  endash: '–',
};
/** Signs of the format itself, and spaces and hyphens that do not break a line. */
const signs: Readonly<Record<string, string>> = { '\\': '\\', '{': '{', '}': '}', '~': ' ', _: '-' };
const codePages: Readonly<Record<string, string>> = {
  '936': 'gb18030',
  '1251': 'windows-1251',
  '1256': 'windows-1256',
  '950': 'big5',
  '932': 'shift_jis',
  '949': 'euc-kr',
  '874': 'windows-874',
  '1250': 'windows-1250',
  '1253': 'windows-1253',
  '1254': 'windows-1254',
  '1255': 'windows-1255',
  '1257': 'windows-1257',
  '1258': 'windows-1258',
  '20866': 'koi8-r',
  '65001': 'utf-8',
};

/**
 * Text of an RTF file, one character a byte. Groups that hold fonts, colours, pictures or objects are passed over; nothing embedded
 * is opened.
 */
export function rtfText(source: string): string {
  const codePage = /\\ansicpg(\d{3,5})/.exec(source.slice(0, 2048))?.[1];
  const label = codePages[codePage ?? ''] ?? 'windows-1252';
  const depthSkips: boolean[] = [];
  let skip = false;
  let out = '';
  let pending: number[] = [];
  let afterUnicode = 0;
  let fallback = 1;

  const flush = () => {
    if (pending.length === 0) return;
    out += decodePage(label, new Uint8Array(pending));
    pending = [];
  };

  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === '{') {
      depthSkips.push(skip);
      continue;
    }
    if (char === '}') {
      flush();
      skip = depthSkips.pop() ?? false;
      continue;
    }
    if (char !== '\\') {
      if (char === '\n' || char === '\r') continue;
      if (afterUnicode > 0) afterUnicode--;
      // Plain letters are bytes, too: one may be the second half of a letter.
      else if (!skip) pending.push(source.charCodeAt(i));
      continue;
    }
    const hex = source.slice(i + 1, i + 4);
    if (hex.startsWith("'")) {
      const byte = parseInt(hex.slice(1), 16);
      i += 3;
      if (afterUnicode > 0) afterUnicode--;
      else if (!skip && Number.isFinite(byte)) pending.push(byte);
      continue;
    }
    flush();
    const word = /^([a-z]{1,32})(-?\d{1,10})? ?/i.exec(source.slice(i + 1, i + 48));
    if (!word) {
      const symbol = source.charAt(i + 1);
      i++;
      if (symbol === '*') skip = true;
      else if (!skip) out += signs[symbol] ?? '';
      continue;
    }
    i += word[0].length;
    const name = word[1] ?? '';
    if (skipped.has(name)) skip = true;
    else if (name === 'uc') fallback = Math.min(8, Math.abs(Number(word[2] ?? 1)));
    else if (name === 'u' && word[2] !== undefined) {
      if (!skip) out += String.fromCharCode(Number(word[2]));
      afterUnicode = fallback;
    } else if (!skip) out += breaks[name] ?? '';
  }
  flush();
  return tidy(out);
}
