/** Bytes as a text of as many characters, for looking at what is mostly ASCII. */
export function oneCharacterAByte(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/**
 * Text of bytes in a code page. Throws `RangeError` for a label that no decoder knows. As a stream: read whole, Node takes
 * windows-1252 for ISO 8859-1, which has no `’`, `–` and `œ` (its issue 56542).
 */
export function decodePage(label: string, bytes: Uint8Array): string {
  const decoder = new TextDecoder(label);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
