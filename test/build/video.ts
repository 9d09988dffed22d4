import { concat, latin1 } from './dicom-writer.ts';

function box(type: string, ...parts: readonly Uint8Array[]): Uint8Array {
  const body = concat([...parts]);
  const head = new Uint8Array(8);
  new DataView(head.buffer).setUint32(0, body.length + 8);
  head.set(latin1(type), 4);
  return concat([head, body]);
}

function numbers(length: number, ...values: readonly (readonly [at: number, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (const [at, value] of values) view.setUint32(at, value);
  return bytes;
}

export interface FilmFacts {
  readonly width?: number;
  readonly height?: number;
  readonly seconds?: number;
  readonly sound?: boolean;
  /** Words of the device or the program that wrote it. */
  readonly maker?: string;
  /** Bytes of pictures in front of the index, as phones write them. */
  readonly before?: number;
}

/** An MP4 without a single frame: its index alone, which is what is read of it. */
export function filmFile(facts: FilmFacts = {}): Uint8Array {
  const { width = 1920, height = 1080, seconds = 12, sound = false, maker, before = 0 } = facts;
  const track = (handler: string, across: number, down: number) =>
    box(
      'trak',
      box('tkhd', numbers(84, [76, across << 16], [80, down << 16])),
      box('mdia', box('hdlr', concat([new Uint8Array(8), latin1(handler), new Uint8Array(12)]))),
    );
  return concat([
    box('ftyp', latin1('isom'), new Uint8Array(4), latin1('isomavc1')),
    box('mdat', new Uint8Array(before)),
    box(
      'moov',
      box('mvhd', numbers(100, [12, 600], [16, seconds * 600])),
      track('vide', width, height),
      ...(sound ? [track('soun', 0, 0)] : []),
      ...(maker === undefined ? [] : [box('udta', box('\u00a9mak', latin1(maker)))]),
    ),
  ]);
}
