import { parseNumber, readAscii } from '../dicom/values.ts';
import { vrCode } from '../standard/vr-code.ts';

export interface AttributeValue {
  readonly bytes: Uint8Array;
  /** Two letters as a number; 0 in implicit VR. */
  readonly vr: number;
  readonly littleEndian: boolean;
}

const signedShort = vrCode('SS');

/** Values found in one data set, by the sequences that lead to them and their tag. The first found stands. */
export class AttributeValues {
  private readonly found = new Map<string, AttributeValue>();

  add(path: readonly number[], tag: number, value: AttributeValue): void {
    const key = keyOf(path, tag);
    if (!this.found.has(key)) this.found.set(key, value);
  }

  get(tag: number, path: readonly number[] = []): AttributeValue | undefined {
    return this.found.get(keyOf(path, tag));
  }

  text(tag: number, path: readonly number[] = []): string | undefined {
    const value = this.get(tag, path);
    return value === undefined ? undefined : readAscii(value.bytes, 0, value.bytes.length);
  }

  /** First of the numbers in a Decimal or Integer String. */
  decimal(tag: number, path: readonly number[] = []): number | undefined {
    return parseNumber(this.text(tag, path)?.split('\\')[0]);
  }

  /** First 16-bit number of a binary value. */
  short(tag: number): number | undefined {
    return this.shorts(tag)?.[0];
  }

  /** All 16-bit numbers of a binary value, unsigned. */
  shorts(tag: number, path: readonly number[] = []): Uint16Array | undefined {
    const value = this.get(tag, path);
    if (value === undefined || value.bytes.length < 2) return undefined;
    const view = new DataView(value.bytes.buffer, value.bytes.byteOffset, value.bytes.byteLength);
    return Uint16Array.from({ length: value.bytes.length >> 1 }, (_, index) =>
      view.getUint16(2 * index, value.littleEndian),
    );
  }

  /** A value of VR US or SS, which Pixel Representation decides where the encoding does not say (PS3.5 A.1). */
  pixelValue(tag: number, signed: boolean): number | undefined {
    const value = this.short(tag);
    if (value === undefined) return undefined;
    const vr = this.get(tag)?.vr ?? 0;
    return (vr === signedShort || signed) && value > 32_767 ? value - 65_536 : value;
  }
}

function keyOf(path: readonly number[], tag: number): string {
  return [...path, tag].join('/');
}
