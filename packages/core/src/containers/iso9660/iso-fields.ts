/** ISO 9660 (ECMA-119) fields. Numbers are stored twice, little-endian first (7.3.3); a text field has one byte a character. */

export const sectorBytes = 2048;

export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
}

export function uint32(bytes: Uint8Array, at: number): number {
  return (uint16(bytes, at) | (uint16(bytes, at + 2) << 16)) >>> 0;
}

export function text(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

/** Recording date and time of 9.1.5: years since 1900, and the offset from UTC in quarter hours. */
export function recordedTime(bytes: Uint8Array, at: number): number | undefined {
  const [year, month, day, hour, minute, second, zone] = bytes.subarray(at, at + 7);
  if (zone === undefined || month === undefined || month < 1 || month > 12 || day === undefined || day < 1)
    return undefined;
  const signedZone = zone > 127 ? zone - 256 : zone;
  return Date.UTC(1900 + (year as number), month - 1, day, hour, minute, second) - signedZone * 15 * 60_000;
}
