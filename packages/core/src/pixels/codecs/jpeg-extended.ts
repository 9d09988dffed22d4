import { checkCodestream } from '../decode-gate.ts';
import type { FrameShape, RawFrame } from './codec.ts';
import { DecodeError } from './codec.ts';
import type { HuffmanTable } from './jpeg-entropy.ts';
import { BitReader } from './jpeg-entropy.ts';
import { inverseTransform, zigzag } from './jpeg-idct.ts';
import type { JpegHeader } from './jpeg-markers.ts';
import { readWholeJpegHeader } from './jpeg-markers.ts';
import type { Scan } from './jpeg-scans.ts';
import { readScans } from './jpeg-scans.ts';

/**
 * JPEG Extended (Process 4) and progressive JPEG of 12-bit grey samples (ISO 10918-1 Annexes F and G). Our own: no wasm
 * build on npm decodes 12 bits. Its fixed-point transform is the one of the reference decoders, so that values agree with
 * theirs to the bit. An 8-bit codestream under the same transfer syntax goes to libjpeg-turbo.
 */
export async function decodeJpegExtended(bytes: Uint8Array, shape: FrameShape): Promise<RawFrame> {
  const header = readWholeJpegHeader(bytes);
  if (header.precision === 8) return (await import('./jpeg-baseline.ts')).decodeJpegBaseline(bytes, shape);
  if (header.precision !== 12 || header.frameType > 0xc2) throw new DecodeError('undecodable');
  checkCodestream(header, shape);
  if (header.components !== 1) throw new DecodeError('unsupported-syntax');
  return { samples: decode(bytes, header), colour: 'declared', precision: 12 };
}

function decode(bytes: Uint8Array, header: JpegHeader): Uint16Array {
  const across = Math.ceil(header.columns / 8);
  const down = Math.ceil(header.rows / 8);
  const coefficients = new Int16Array(across * down * 64);
  /** Coefficients of the block that some scan has brought so far. */
  const brought = new Uint8Array(64);
  let quantization: Uint16Array | undefined;
  for (const scan of readScans(bytes)) {
    checkScan(scan, header);
    quantization = scan.quantization[header.quantizationSelectors[0] ?? 0];
    const decoder = new BlockDecoder(
      new BitReader(bytes, scan.dataStart),
      scan,
      coefficients,
      header.frameType === 0xc2,
    );
    const blocks = across * down;
    for (let block = 0; block < blocks; block += 1) {
      if (scan.restartInterval > 0 && block > 0 && block % scan.restartInterval === 0) decoder.restart();
      decoder.decode(64 * block);
    }
    if (decoder.progressive) brought.fill(1, scan.ss, scan.se + 1);
    else brought.fill(1);
  }
  // A progressive file cut between its scans would show a blur for the picture.
  if (quantization === undefined || brought.includes(0)) throw new DecodeError('truncated');
  return reconstruct(coefficients, quantization, header);
}

function checkScan(scan: Scan, header: JpegHeader): void {
  const progressive = header.frameType === 0xc2;
  // A sequential scan holds all coefficients, whatever its band says: some encoders write 0 to 0.
  const band = !progressive || (scan.se <= 63 && scan.ss <= scan.se && (scan.ss > 0 || scan.se === 0));
  if (scan.components.length !== 1 || scan.components[0]?.id !== header.componentIds[0] || !band || scan.al > 13) {
    throw new DecodeError('undecodable');
  }
}

/** Decodes one scan's part of each block into the coefficients, which stand in zigzag order. */
class BlockDecoder {
  private predictor = 0;
  /** Blocks still to pass over without coefficients, G.1.2.2. */
  private endOfBand = 0;
  private readonly dc: HuffmanTable | undefined;
  private readonly ac: HuffmanTable | undefined;

  constructor(
    private readonly reader: BitReader,
    private readonly scan: Scan,
    private readonly coefficients: Int16Array,
    readonly progressive: boolean,
  ) {
    this.dc = scan.components[0]?.dc;
    this.ac = scan.components[0]?.ac;
    const needsDC = scan.ss === 0 && scan.ah === 0;
    const needsAC = scan.se > 0 || !progressive;
    if ((needsDC && this.dc === undefined) || (needsAC && this.ac === undefined)) throw new DecodeError('undecodable');
  }

  restart(): void {
    this.reader.restart();
    this.predictor = 0;
    this.endOfBand = 0;
  }

  decode(at: number): void {
    if (!this.progressive) {
      this.decodeDC(at);
      this.decodeBand(at, 1, 63);
    } else if (this.scan.ss === 0) this.decodeDC(at);
    else if (this.scan.ah === 0) this.decodeBand(at, this.scan.ss, this.scan.se);
    else this.refineBand(at);
  }

  private decodeDC(at: number): void {
    if (this.progressive && this.scan.ah > 0) {
      if (this.reader.receive(1) === 1) this.coefficients[at] = (this.coefficients[at] ?? 0) | (1 << this.scan.al);
      return;
    }
    const length = this.reader.decode(this.dc as HuffmanTable);
    if (length > 15) throw new DecodeError('undecodable');
    this.predictor += this.reader.receiveExtended(length);
    this.coefficients[at] = this.predictor << this.scan.al;
  }

  private decodeBand(at: number, from: number, to: number): void {
    if (this.endOfBand > 0) {
      this.endOfBand -= 1;
      return;
    }
    for (let index = from; index <= to; index += 1) {
      const symbol = this.reader.decode(this.ac as HuffmanTable);
      const run = symbol >> 4;
      const length = symbol & 15;
      if (length === 0 && run < 15) {
        if (run > 0 && !this.progressive) throw new DecodeError('undecodable');
        this.endOfBand = (1 << run) + this.reader.receive(run) - 1;
        return;
      }
      index += run;
      if (index > to) throw new DecodeError('undecodable');
      if (length > 0) this.coefficients[at + index] = this.reader.receiveExtended(length) << this.scan.al;
    }
  }

  /** G.1.2.3: one more bit for each coefficient already known, and new ones of magnitude one. */
  private refineBand(at: number): void {
    const { ss, se, al } = this.scan;
    const unit = 1 << al;
    let index = ss;
    if (this.endOfBand === 0) {
      for (; index <= se; index += 1) {
        const symbol = this.reader.decode(this.ac as HuffmanTable);
        const length = symbol & 15;
        let zeros = symbol >> 4;
        if (length > 1) throw new DecodeError('undecodable');
        let fresh = 0;
        if (length === 1) fresh = this.reader.receive(1) === 1 ? unit : -unit;
        else if (zeros < 15) {
          this.endOfBand = (1 << zeros) + this.reader.receive(zeros);
          break;
        }
        for (; index <= se; index += 1) {
          if (this.coefficients[at + index] !== 0) this.correct(at + index, unit);
          else if (zeros === 0) break;
          else zeros -= 1;
        }
        if (fresh !== 0) {
          if (index > se) throw new DecodeError('undecodable');
          this.coefficients[at + index] = fresh;
        }
      }
    }
    if (this.endOfBand === 0) return;
    for (; index <= se; index += 1) if (this.coefficients[at + index] !== 0) this.correct(at + index, unit);
    this.endOfBand -= 1;
  }

  private correct(at: number, unit: number): void {
    const value = this.coefficients[at] ?? 0;
    if (this.reader.receive(1) === 1 && (Math.abs(value) & unit) === 0)
      this.coefficients[at] = value + (value > 0 ? unit : -unit);
  }
}

function reconstruct(coefficients: Int16Array, quantization: Uint16Array, header: JpegHeader): Uint16Array {
  const { rows, columns } = header;
  const across = Math.ceil(columns / 8);
  const samples = new Uint16Array(rows * columns);
  const block = new Int32Array(64);
  for (let at = 0; at < coefficients.length; at += 64) {
    for (let index = 0; index < 64; index += 1) {
      block[zigzag[index] as number] = (coefficients[at + index] as number) * (quantization[index] as number);
    }
    inverseTransform(block);
    const top = 8 * Math.floor(at / 64 / across);
    const left = 8 * ((at / 64) % across);
    const bottom = Math.min(top + 8, rows);
    const right = Math.min(left + 8, columns);
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        const value = (block[8 * (row - top) + column - left] as number) + 2_048;
        samples[row * columns + column] = value < 0 ? 0 : value > 4_095 ? 4_095 : value;
      }
    }
  }
  return samples;
}
