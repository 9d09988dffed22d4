import type { ContentType } from './entry.ts';

const SAMPLE = 4096;
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** UTF-16 with or without mark, UTF-8, or a legacy encoding; undefined for bytes that are no text. */
function decode(head: Uint8Array): string | undefined {
  const sample = head.subarray(0, SAMPLE);
  if (sample[0] === 0xff && sample[1] === 0xfe) return new TextDecoder('utf-16le').decode(sample);
  if (sample[0] === 0xfe && sample[1] === 0xff) return new TextDecoder('utf-16be').decode(sample);
  if (sample.includes(0)) {
    // ASCII written as UTF-16 without a mark: every other byte is zero.
    if (sample.length < 4 || sample.length % 2 === 1) return undefined;
    const zeros = [0, 0];
    sample.forEach((byte, index) => {
      if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    });
    const half = sample.length / 2;
    if ((zeros[1] ?? 0) > 0.8 * half && zeros[0] === 0) return new TextDecoder('utf-16le').decode(sample);
    if ((zeros[0] ?? 0) > 0.8 * half && zeros[1] === 0) return new TextDecoder('utf-16be').decode(sample);
    return undefined;
  }
  const controls = sample.filter(
    (byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0x1a && byte !== 0x1b,
  ).length;
  if (controls > 0) return undefined;
  for (let cut = 0; cut < 4; cut++) {
    try {
      return strictUtf8.decode(sample.subarray(0, sample.length - cut));
    } catch {
      // The sample may end inside a character.
    }
  }
  // A legacy encoding has words and line ends among its high bytes; compressed data has neither.
  const plain = sample.filter(
    (byte) => byte === 10 || byte === 13 || byte === 0x20 || (byte > 0x20 && byte < 0x7f),
  ).length;
  const spaces = sample.filter((byte) => byte === 0x20 || byte === 10).length;
  const c1 = sample.filter((byte) => byte >= 0x80 && byte < 0xa0).length;
  return (plain > 0.1 * sample.length || isChinese(sample)) && spaces > 0 && c1 < 0.25 * sample.length
    ? new TextDecoder('windows-1252').decode(sample)
    : undefined;
}

/** GB 2312 has two bytes a character, full stops and spaces too: a Chinese text may hold next to no ASCII. */
function isChinese(sample: Uint8Array): boolean {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < sample.length; at++) {
    const [lead = 0, trail = 0] = sample.subarray(at, at + 2);
    if (lead < 0x80) continue;
    high++;
    if (lead < 0xa1 || lead > 0xf7 || trail < 0xa1) continue;
    high++;
    paired += 2;
    at++;
  }
  return paired > 0.95 * high;
}

/**
 * How what this program writes begins: its page names it as the generator, its data opens with its name. Such a file, kept beside the
 * scans and checked again, is no paper of a hospital.
 */
const OWN_PAGE = /^<!doctype html>[\s\S]{0,400}<meta name="generator" content="medpass-dicom-check">/i;
const OWN_DATA =
  /^\{\s*("format"\s*:\s*"medpass-handover"|"schemaVersion"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"medpass-dicom-check")/;

/** `own-report`, `html`, `xml`, `text`, or `unknown`. */
export function sniffText(head: Uint8Array): ContentType {
  const text = decode(head)
    ?.replace(/^\ufeff/, '')
    .trimStart();
  if (text === undefined) return 'unknown';
  if (OWN_PAGE.test(text) || OWN_DATA.test(text)) return 'own-report';
  if (/^(<!--[\s\S]*?-->\s*)*(<!doctype html|<html|<head|<body)/i.test(text)) return 'html';
  if (text.startsWith('<?xml')) return /<html[\s>]/i.test(text.slice(0, 1024)) ? 'html' : 'xml';
  if (/^<[A-Za-z_][\w.:-]*(\s[^<>]*)?>/.test(text)) return 'xml';
  return 'text';
}
