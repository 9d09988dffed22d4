import { decodePage, oneCharacterAByte } from './code-page.ts';

/** Bytes of a plain text to text: BOMs, UTF-16 without one, UTF-8, else the legacy code page that reads best. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  return utf8(bytes) ?? bestLegacy(bytes);
}

/** The label of an XML or HTML head, as in `<?xml encoding="GB2312"?>`. */
export function decodeMarkup(bytes: Uint8Array): string {
  const head = oneCharacterAByte(bytes.subarray(0, 1024));
  const label = /(?:encoding|charset)\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (label !== undefined) {
    try {
      // The label itself was read a byte a letter: it is older than the bytes.
      if (!new TextDecoder(label).encoding.startsWith('utf-16')) return decodePage(label, bytes);
    } catch {
      // A label that no decoder knows says nothing.
    }
  }
  return decodeText(bytes);
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    // A text that was capped may end inside a character: as a stream, it goes on elsewhere.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** UTF-16 of a Latin or Cyrillic text has a near-constant high byte on every other place. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 16) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if ((bytes[i] ?? 0) === 0) even++;
    if ((bytes[i + 1] ?? 0) === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.4 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.1) return 'utf-16be';
  return undefined;
}

/** Code pages of a byte a letter, the commonest last, and all that a text in them is made of beside ASCII. */
const codePages: readonly (readonly [label: string, right: RegExp])[] = [
  ['windows-1256', /[\u060c\u061b\u061f\u0621-\u0652\xa0‘’“”„‚–—…•«»°±²³µ·×§€©®™]/g],
  ['windows-1251', /[а-яёА-ЯЁ\xa0‘’“”„‚–—…•«»°±µ·§№€©®™]/g],
  ['windows-1252', /[äöüßÄÖÜéèêëàâçîïôûùœæÉÈÊËÀÂÇÎÏÔÛÙŒáíóúñÁÍÓÚÑãõÃÕìòåøÅØ¿¡ªº\xa0‘’“”„‚–—…•«»°±²³µ·×§€©®™]/g],
];

// No language writes three accented letters in a row, capitals within a word, or Latin letters in words of other ones.
const unheardOf =
  /[\xc0-\xff]{3}|[a-zA-Z](?=[\u0300-\u06ff])|[\u0300-\u06ff](?=[a-zA-Z])|[a-zß-ÿа-яё](?=[À-ÞА-ЯЁ])|[ß-ÿа-яё](?=[A-Z])/g;

/** The code page in which the letters make words. Of two that do, the commoner one. */
function bestLegacy(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 8192);
  let best = { label: 'gb18030', score: commonHan(sample) };
  for (const [label, right] of codePages) {
    const text = decodePage(label, sample);
    const letters = count(text, /[^\0-\x7f]/g);
    const score = 3 * count(text, right) - 2 * letters - count(text, unheardOf);
    if (score >= best.score) best = { label, score };
  }
  return decodePage(best.label, bytes);
}

/** GB 18030 reads almost any bytes as Han: only those of the first level of GB 2312, which make up a Chinese text, speak for it. */
function commonHan(bytes: Uint8Array): number {
  const binary = oneCharacterAByte(bytes);
  const pairs = binary.match(/[\x80-\xff][^]?/g) ?? [];
  const common = pairs.filter((pair) => /^[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]/.test(pair)).length;
  const rare = pairs.filter((pair) => /^[\xd8-\xf7][\xa1-\xfe]/.test(pair)).length;
  const besideLatin = count(binary, /[a-zA-Z](?=[\x80-\xff])|[\x80-\xff](?=[a-zA-Z])/g);
  return 2 * common - 2 * (pairs.length - common - rare) - besideLatin;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
