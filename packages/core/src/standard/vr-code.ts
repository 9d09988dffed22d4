import { LONG_FORM_VRS, VRS } from './vr.ts';

/** Two letters as one number, as the walker compares them: first letter in the upper byte. */
export function vrCode(vr: string): number {
  return (vr.charCodeAt(0) << 8) | vr.charCodeAt(1);
}

export const VR_SQ = vrCode('SQ');
export const VR_UN = vrCode('UN');

const KNOWN = 1;
const LONG = 2;
const table = new Uint8Array(26 * 26);

function place(code: number): number {
  return ((code >>> 8) - 65) * 26 + (code & 0xff) - 65;
}

for (const vr of VRS) table[place(vrCode(vr))] = KNOWN;
for (const vr of LONG_FORM_VRS) table[place(vrCode(vr))] = KNOWN | LONG;

/** The VR written at `at`: its code, negative for two capital letters that name none, 0 for anything else. */
export function vrAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] as number;
  const second = bytes[at + 1] as number;
  if (first < 65 || first > 90 || second < 65 || second > 90) return 0;
  const code = (first << 8) | second;
  return (table[place(code)] as number) === 0 ? -code : code;
}

export function isLongForm(code: number): boolean {
  return ((table[place(code)] as number) & LONG) !== 0;
}
