const MAX_TEXT = 64 * 1024;

/** Text of the default repertoire, trimmed of padding (spaces and NULs); Latin-1 for anything above it. */
export function readAscii(bytes: Uint8Array, from: number, length: number): string {
  let start = from;
  let end = Math.min(from + Math.min(length, MAX_TEXT), bytes.length);
  while (end > start && ((bytes[end - 1] as number) === 0x20 || (bytes[end - 1] as number) === 0)) end--;
  while (start < end && (bytes[start] as number) === 0x20) start++;
  return letters(bytes, start, end);
}

/**
 * Eight letters a step: appending one by one makes a rope of as many strings, and of those the garbage of a whole read. No
 * TextDecoder: its `latin1` is Windows-1252, another set from 0x80 to 0x9F.
 */
function letters(bytes: Uint8Array, start: number, end: number): string {
  const b = (at: number): number => bytes[at] as number;
  let text = '';
  let at = start;
  for (; at + 8 <= end; at += 8) {
    text += String.fromCharCode(b(at), b(at + 1), b(at + 2), b(at + 3), b(at + 4), b(at + 5), b(at + 6), b(at + 7));
  }
  for (; at < end; at++) text += String.fromCharCode(b(at));
  return text;
}

/**
 * Text without the padding at its end and the spaces before it; `more`: further characters that count as padding. A regular expression
 * would try each run of padding from each of its characters: hostile text of 64 KB took it a second.
 */
export function trimPadding(text: string, more = ''): string {
  let end = text.length;
  for (; end > 0; end--) {
    const last = text[end - 1] as string;
    if (last !== '\0' && last.trim() !== '' && !more.includes(last)) break;
  }
  return text.slice(0, end).trimStart();
}

/** One number of a Decimal or Integer String (PS3.5 6.2). Undefined for what is no finite number. */
export function parseNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  // `Number` reads more than decimal: hexadecimal, `Infinity`.
  if (trimmed.length > 40 || !/^[\d+\-.eE]+$/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** `YYYY-MM-DD` of a DA value, also in the retired `YYYY.MM.DD` form; undefined where it is no whole date. */
export function parseDate(text: string | undefined): string | undefined {
  const match = text === undefined ? null : /^(\d{4})[.\-/]?(\d{2})[.\-/]?(\d{2})/.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match as unknown as [string, string, string, string];
  if (month < '01' || month > '12' || day < '01' || day > '31' || year === '0000') return undefined;
  return `${year}-${month}-${day}`;
}

/** `HH:MM:SS` of a TM value; a fraction is kept, so that cardiac phases stay apart. */
export function parseTime(text: string | undefined, fraction = false): string | undefined {
  const match = text === undefined ? null : /^(\d{2}):?(\d{2})?:?(\d{2})?(\.\d{1,6})?/.exec(text);
  if (!match) return undefined;
  const [, hours = '00', minutes = '00', seconds = '00', part = ''] = match;
  if (hours > '23' || minutes > '59' || seconds > '60') return undefined;
  return `${hours}:${minutes}:${seconds}${fraction ? part : ''}`;
}
