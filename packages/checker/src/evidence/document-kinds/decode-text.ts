/** Bytes of a plain text to text: BOMs, UTF-16 without one, UTF-8, else the legacy code page that reads best. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const utf8 = strictly('utf-8', bytes) ?? strictly('utf-8', trimPartial(bytes));
  if (utf8 !== undefined) return utf8;
  return bestLegacy(bytes);
}

/** The label of an XML or HTML head, as in `<?xml encoding="GB2312"?>`. */
export function decodeMarkup(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 1024)) head += String.fromCharCode(byte);
  const label = /(?:encoding|charset)\s*=\s*["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (label !== undefined && !/^utf-?16/i.test(label)) {
    try {
      return new TextDecoder(label).decode(bytes);
    } catch {
      // A label that no decoder knows says nothing.
    }
  }
  return decodeText(bytes);
}

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text that was capped may end inside a character. */
function trimPartial(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  for (let step = 0; step < 4 && end > 0; step++) {
    const byte = bytes[end - 1] ?? 0;
    end--;
    if (byte >= 0xc0) break;
    if (byte < 0x80) {
      end++;
      break;
    }
  }
  return bytes.subarray(0, end);
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

// Ordered by how much a false reading costs: GB18030 accepts almost any bytes, so it must read as common Han to win.
const legacy: readonly { readonly label: string; readonly expects: RegExp }[] = [
  { label: 'gb18030', expects: /[\u4e00-\u9fa5，。：；、（）]/g },
  { label: 'windows-1251', expects: /[а-яёА-ЯЁ]/g },
  { label: 'windows-1256', expects: /[\u0621-\u064a]/g },
  { label: 'windows-1252', expects: /[äöüßéèàçñíóúâêôãõÄÖÜÉ]/g },
];

function bestLegacy(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 8192);
  let highBytes = 0;
  for (const byte of sample) if (byte >= 0x80) highBytes++;
  let best = { label: 'windows-1252', score: -1 };
  for (const { label, expects } of legacy) {
    const text = decodeWith(label, sample);
    if (text === undefined) continue;
    const hits = (text.match(expects)?.length ?? 0) * (label === 'gb18030' ? 2 : 1);
    const wrong = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
    // Arabic bytes read as Cyrillic have capitals in the middle of words.
    const mixed =
      label === 'windows-1252'
        ? 0
        : (text.match(/[a-zA-Z](?=[\u0300-\uffff])|[\u0300-\uffff](?=[a-zA-Z])|[а-яё](?=[А-ЯЁ])/g)?.length ?? 0);
    const score = (hits - 2 * wrong - mixed) / Math.max(1, highBytes);
    if (score > best.score + 1e-9) best = { label, score };
  }
  return decodeWith(best.label, bytes) ?? '';
}

function decodeWith(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}
