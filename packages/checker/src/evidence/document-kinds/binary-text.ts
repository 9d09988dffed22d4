/** Arguments that a call takes everywhere. */
const stride = 8192;

/** One character a byte, by its value. `TextDecoder('latin1')` is Windows 1252, and changes thirty-two of them. */
export function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += stride) text += String.fromCharCode(...bytes.subarray(at, at + stride));
  return text;
}
