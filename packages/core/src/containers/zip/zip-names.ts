import { memberLabel } from '../../entries/entry-path.ts';
import type { ZipRecord } from './zip-record.ts';

/** Upper half of code page 437, the charset ZIP names have when nothing else is said (APPNOTE D.1). */
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

function decode437(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : (upper437[byte - 0x80] ?? '?');
  return text;
}

/** Charsets in which the archivers of patients' countries write names without saying so. */
const legacyCharsets = ['ibm866', 'windows-1251', 'gbk', 'shift_jis', 'euc-kr', 'big5'] as const;

const kana = /[\u3041-\u30fa\u30fc]/u;
const cyrillicVowelPair = /[\u0430-\u044f]/u;

/** GB 2312 level 1 holds the 3,755 characters that make 99.7 % of Chinese text, Big5's frequent plane likewise. */
function commonShare(bytes: Uint8Array, from: number, to: number): number {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index++) {
    const lead = bytes[index] as number;
    if (lead < 0x80) continue;
    pairs++;
    if (lead >= from && lead <= to) common++;
    index++;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** How much the words look like words: runs of one script, capitals first, no signs inside. 0 to 1. */
function wordLikeness(text: string): number {
  let good = 0;
  let bad = 0;
  for (const word of text.match(/[\p{L}\p{M}]+/gu) ?? []) {
    if (!/[^\u0000-\u007f]/u.test(word)) continue;
    const mixed = /[a-z]/iu.test(word) && /[^\u0000-\u024f]/u.test(word);
    const oddCase = /\p{Ll}\p{Lu}/u.test(word);
    if (mixed || oddCase) bad += word.length;
    else good += word.length;
  }
  for (const sign of text.match(/[^\u0000-\u007f\p{L}\p{M}]/gu) ?? [])
    bad += /[\u3000-\u303f\uff00-\uff5e№«»–—]/u.test(sign) ? 0 : 1;
  return good + bad === 0 ? 0 : good / (good + bad);
}

/**
 * Hangul lies where GB 2312 has its first half: six characters in a row there by chance are one in 64, so a short name stays
 * Chinese and a longer one turns Korean.
 */
function koreanWeight(text: string, share: number): number {
  const hangul = text.match(/[\uac00-\ud7a3]/gu)?.length ?? 0;
  if (/[\u4e00-\u9fff]/u.test(text)) return 0;
  return share === 1 && hangul >= 6 ? 1.05 : share * 0.95;
}

function score(charset: (typeof legacyCharsets)[number], text: string, bytes: Uint8Array): number {
  const likeness = wordLikeness(text);
  switch (charset) {
    case 'gbk':
      return likeness * commonShare(bytes, 0xb0, 0xd7);
    case 'big5':
      return likeness * commonShare(bytes, 0xa4, 0xc6) * 0.9;
    case 'euc-kr':
      return likeness * koreanWeight(text, commonShare(bytes, 0xb0, 0xc8));
    case 'shift_jis':
      return kana.test(text) ? likeness * 1.1 : likeness * commonShare(bytes, 0x88, 0x97) * 0.6;
    case 'ibm866':
    case 'windows-1251':
      return cyrillicVowelPair.test(text) || charset === 'ibm866' ? likeness * 0.98 : likeness * 0.5;
  }
}

/** One charset for a whole archive: its names were written by one program on one machine. */
export function guessNameCharset(names: readonly Uint8Array[]): string {
  const sample = names.slice(0, 2_000);
  let best: { readonly charset: string; readonly score: number } = { charset: 'cp437', score: 0.6 };
  const western = sample.map(decode437).join('/');
  const westernScore = wordLikeness(western);
  if (westernScore > best.score) best = { charset: 'cp437', score: westernScore * 0.9 };
  for (const charset of legacyCharsets) {
    let text: string;
    try {
      const decoder = new TextDecoder(charset, { fatal: true });
      text = sample.map((name) => decoder.decode(name)).join('/');
    } catch {
      continue;
    }
    const joined = new Uint8Array(sample.reduce((sum, name) => sum + name.length, 0));
    let at = 0;
    for (const name of sample) {
      joined.set(name, at);
      at += name.length;
    }
    const own = score(charset, text, joined);
    if (own > best.score) best = { charset, score: own };
  }
  return best.charset;
}

/** Labels of all members, in order, and whether a charset had to be guessed. */
export function labelsOf(records: readonly ZipRecord[]): {
  readonly labels: readonly string[];
  readonly guessed: boolean;
} {
  const unclear = records.flatMap((record) => (typeof record.name === 'string' ? [] : [record.name]));
  const charset = unclear.length === 0 ? 'cp437' : guessNameCharset(unclear);
  const decode = charset === 'cp437' ? decode437 : (bytes: Uint8Array) => new TextDecoder(charset).decode(bytes);
  const labels = records.map((record) =>
    memberLabel(typeof record.name === 'string' ? record.name : decode(record.name)),
  );
  return { labels, guessed: unclear.length > 0 };
}
