const vrs = new Set(
  'AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV'.split(' '),
);
const longVRs = new Set('OB OD OF OL OV OW SQ SV UC UN UR UT UV'.split(' '));

interface Shape {
  readonly explicitVR: boolean;
  readonly littleEndian: boolean;
}

const shapes: readonly Shape[] = [
  { explicitVR: true, littleEndian: true },
  { explicitVR: false, littleEndian: true },
  { explicitVR: true, littleEndian: false },
  { explicitVR: false, littleEndian: false },
];

/** `DICM` behind the preamble (PS3.10 7.1), or a data set without it: elements that follow one another in group 0002 or 0008. */
export function looksLikeDicom(head: Uint8Array, size: number): boolean {
  if (head.length >= 132 && head[128] === 0x44 && head[129] === 0x49 && head[130] === 0x43 && head[131] === 0x4d)
    return true;
  return shapes.some((shape) => elementsInOrder(head, size, shape) >= 2);
}

/**
 * How many elements stand one behind the other, ascending, of groups 0002 and 0008 first, each with a length that fits; 0 where one
 * does not. A single element proves nothing, so a whole file of one must end exactly with it to count as two.
 */
function elementsInOrder(head: Uint8Array, size: number, { explicitVR, littleEndian }: Shape): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  let at = 0;
  let before = -1;
  let count = 0;
  while (at + 8 <= head.length && count < 4) {
    const group = view.getUint16(at, littleEndian);
    const tag = group * 0x10000 + view.getUint16(at + 2, littleEndian);
    if (count === 0 && group !== 0x0002 && group !== 0x0008) return 0;
    if (tag <= before || group === 0 || group > 0x7fe0) return 0;
    const value = explicitVR
      ? explicitValue(head, view, at, littleEndian)
      : { start: 8, length: view.getUint32(at + 4, littleEndian) };
    if (!value) return 0;
    // A sequence of undefined length begins with an item; its end is not looked for.
    if (value.length === 0xffffffff) return count + (isItem(view, at + value.start, littleEndian) ? 2 : 0);
    if (value.length > size - at - value.start) return count >= 2 ? count : 0;
    before = tag;
    count++;
    at += value.start + value.length;
  }
  return count === 1 && at === size ? 2 : count;
}

function explicitValue(head: Uint8Array, view: DataView, at: number, littleEndian: boolean) {
  const vr = String.fromCharCode(head[at + 4] ?? 0, head[at + 5] ?? 0);
  if (!vrs.has(vr)) return undefined;
  if (!longVRs.has(vr)) return { start: 8, length: view.getUint16(at + 6, littleEndian) };
  return at + 12 <= head.length ? { start: 12, length: view.getUint32(at + 8, littleEndian) } : undefined;
}

function isItem(view: DataView, at: number, littleEndian: boolean): boolean {
  return (
    at + 4 <= view.byteLength &&
    view.getUint16(at, littleEndian) === 0xfffe &&
    view.getUint16(at + 2, littleEndian) === 0xe000
  );
}
