const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictUtf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Share of pairs that are characters of GB 2312's or Shift JIS' common rows. */
function doubleByteShare(bytes: Uint8Array, lead: (byte: number) => boolean, trail: (byte: number) => boolean): number {
  let good = 0;
  let high = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte < 0x80) continue;
    high++;
    const next = bytes[at + 1] ?? 0;
    if (lead(byte) && trail(next)) {
      good++;
      at++;
    }
  }
  return high === 0 ? 0 : good / high;
}

function longestHighRun(bytes: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const byte of bytes) {
    run = byte >= 0xc0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Another encoding than the declared one, where the bytes speak for it; `undefined` to keep the declared. Text outside ASCII
 * without a declared set is always a guess: UTF-8 where it is valid, then the usual mislabels by their byte patterns.
 */
export function guessText(declared: string, bytes: Uint8Array): string | undefined {
  if (declared === 'utf-8') return isUtf8(bytes) ? undefined : guessText('ascii', bytes);
  if (declared === 'ascii') {
    if (isUtf8(bytes)) return 'utf-8';
    return guessLegacy(bytes) ?? 'latin1';
  }
  if (declared === 'latin1') {
    if (isUtf8(bytes)) return 'utf-8';
    return guessLegacy(bytes);
  }
  // ISO 8859-5 has its letters at B0…EF, Windows-1251 at C0…FF: small letters p to я tell.
  if (declared === 'iso-8859-5')
    return bytes.some((byte) => byte > 0xf1) && !bytes.some((byte) => byte >= 0xa0 && byte < 0xc0)
      ? 'windows-1251'
      : undefined;
  return undefined;
}

function guessLegacy(bytes: Uint8Array): string | undefined {
  const high = bytes.filter((byte) => byte >= 0x80);
  // Ё and ё stand apart from the other letters.
  const yo = high.filter((byte) => byte === 0xa8 || byte === 0xb8).length;
  const allLetters1251 = high.every((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) && 4 * yo < high.length;
  // Three letters above C0 in a row are no Western word, but every Cyrillic one. Chinese text has bytes below C0 too.
  if (allLetters1251 && longestHighRun(bytes) >= 3) return 'windows-1251';
  const leadGb = (byte: number): boolean => byte >= 0xb0 && byte <= 0xf7;
  if (
    high.length >= 4 &&
    inPairs(bytes) &&
    doubleByteShare(bytes, leadGb, (byte) => byte >= 0xa1 && byte <= 0xfe) === 1
  )
    return 'gb18030';
  const leadJis = (byte: number): boolean => byte >= 0x81 && byte <= 0x9f;
  return high.length >= 2 && doubleByteShare(bytes, leadJis, (byte) => byte >= 0x40 && byte <= 0xfc) > 0.8
    ? 'shift_jis'
    : undefined;
}

/** True where every run of bytes above 7F has an even length. */
function inPairs(bytes: Uint8Array): boolean {
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) run++;
    else if (run % 2 === 1) return false;
    else run = 0;
  }
  return true;
}
