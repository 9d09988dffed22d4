import { VR_UN, vrCode } from '../standard/vr-code.ts';
import { parseNumber, readAscii } from './values.ts';
import { slotCount } from './wanted.ts';

const VR_US = vrCode('US');
const VR_SS = vrCode('SS');
const VR_UL = vrCode('UL');
const VR_SL = vrCode('SL');
const VR_FL = vrCode('FL');
const VR_FD = vrCode('FD');

/** Where the values of one data set's wanted elements lie. Reused from file to file: nothing is decoded until asked for. */
export class SlotValues {
  readonly bytes: (Uint8Array | undefined)[] = new Array<Uint8Array | undefined>(slotCount).fill(undefined);
  readonly at = new Int32Array(slotCount);
  readonly length = new Int32Array(slotCount);
  readonly vr = new Uint16Array(slotCount);
  littleEndian = true;

  clear(): void {
    this.bytes.fill(undefined);
    this.length.fill(0);
  }

  set(slot: number, bytes: Uint8Array, at: number, length: number, vr: number): void {
    this.bytes[slot] = bytes;
    this.at[slot] = at;
    this.length[slot] = Math.min(length, bytes.length - at);
    this.vr[slot] = vr;
  }

  has(slot: number): boolean {
    return this.bytes[slot] !== undefined;
  }

  /** Text in the default repertoire, trimmed; undefined where absent or empty. */
  text(slot: number): string | undefined {
    const bytes = this.bytes[slot];
    if (!bytes || this.length[slot] === 0) return undefined;
    return readAscii(bytes, this.at[slot] as number, this.length[slot] as number) || undefined;
  }

  raw(slot: number): Uint8Array | undefined {
    const bytes = this.bytes[slot];
    return bytes?.subarray(this.at[slot] as number, (this.at[slot] as number) + (this.length[slot] as number));
  }

  texts(slot: number): readonly string[] | undefined {
    return this.text(slot)
      ?.split('\\', 10_000)
      .map((part) => part.trim());
  }

  /** First number of a DS or IS, or of a binary VR where the writer chose one. */
  number(slot: number): number | undefined {
    const bytes = this.bytes[slot];
    if (!bytes || this.length[slot] === 0) return undefined;
    const vr = this.vr[slot] as number;
    if (vr === VR_US || vr === VR_SS || vr === VR_UL || vr === VR_SL || vr === VR_FL || vr === VR_FD)
      return this.binary(slot, vr);
    const text = readAscii(bytes, this.at[slot] as number, Math.min(this.length[slot] as number, 64));
    const cut = text.indexOf('\\');
    return parseNumber(cut < 0 ? text : text.slice(0, cut));
  }

  integer(slot: number): number | undefined {
    const value = this.number(slot);
    return value === undefined || !Number.isInteger(value) ? undefined : value;
  }

  numbers(slot: number, count: number): readonly number[] | undefined {
    const values = this.text(slot)
      ?.split('\\', count + 1)
      .map(parseNumber);
    return values?.length === count && values.every((value) => value !== undefined) ? (values as number[]) : undefined;
  }

  /** First value of a US, or of whatever binary VR the writer put in its place. */
  unsigned(slot: number): number | undefined {
    if (!this.bytes[slot]) return undefined;
    const vr = this.vr[slot] as number;
    if (vr === VR_UL || vr === VR_SL || vr === VR_SS || vr === VR_FL || vr === VR_FD) return this.binary(slot, vr);
    if (vr !== 0 && vr !== VR_US && vr !== VR_UN) return this.number(slot);
    return this.binary(slot, vr !== VR_US && (this.length[slot] as number) === 4 ? VR_UL : VR_US);
  }

  double(slot: number): number | undefined {
    const length = this.length[slot] as number;
    const vr = this.vr[slot] as number;
    if (vr === 0 || vr === VR_UN)
      return length === 8 ? this.binary(slot, VR_FD) : length === 4 ? this.binary(slot, VR_FL) : this.number(slot);
    return this.number(slot);
  }

  private binary(slot: number, vr: number): number | undefined {
    const bytes = this.bytes[slot] as Uint8Array;
    return readBinary(bytes, this.at[slot] as number, this.length[slot] as number, vr, this.littleEndian);
  }
}

/** The first number of a binary value; undefined where the value is too short. */
export function readBinary(
  bytes: Uint8Array,
  at: number,
  length: number,
  vr: number,
  littleEndian: boolean,
): number | undefined {
  if (vr === VR_US || vr === VR_SS) {
    if (length < 2) return undefined;
    const low = bytes[littleEndian ? at : at + 1] as number;
    const high = bytes[littleEndian ? at + 1 : at] as number;
    const value = low | (high << 8);
    return vr === VR_SS && value > 0x7fff ? value - 0x10000 : value;
  }
  if (length < 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (vr === VR_UL) return view.getUint32(at, littleEndian);
  if (vr === VR_SL) return view.getInt32(at, littleEndian);
  const value =
    vr === VR_FL ? view.getFloat32(at, littleEndian) : length >= 8 ? view.getFloat64(at, littleEndian) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}
