import { describe, expect, it } from 'vitest';
import { concat, latin1 } from '../../../../../test/build/dicom-writer.ts';
import { readExif } from './exif.ts';

type Field = readonly [tag: number, type: 2 | 5 | 7, value: Uint8Array];

const text = (tag: number, value: string): Field => [tag, 2, latin1(`${value}\0`)];
const bytes = (tag: number, ...value: readonly number[]): Field => [tag, 7, Uint8Array.from(value)];
const ratio = (tag: number, over: number, under: number): Field => {
  const value = new Uint8Array(8);
  new DataView(value.buffer).setUint32(0, over);
  new DataView(value.buffer).setUint32(4, under);
  return [tag, 5, value];
};
const comment = (words: string) =>
  bytes(0x9286, ...latin1('ASCII\0\0\0'), ...[...words].map((letter) => letter.charCodeAt(0)));

/** The head of a JPEG whose EXIF holds these fields: those of the picture, and those of how it was taken (CIPA DC-008, 4.6). */
function head(picture: readonly Field[], taken: readonly Field[] = []): Uint8Array {
  const sizeOf = (fields: readonly Field[]) => 2 + fields.length * 12 + 4;
  const own = taken.length > 0 ? picture.length + 1 : picture.length;
  const takenAt = 8 + 2 + own * 12 + 4;
  let dataAt = takenAt + sizeOf(taken);
  const data: Uint8Array[] = [];
  const directory = (fields: readonly Field[], pointer?: number) => {
    const out = new Uint8Array(sizeOf(fields) + (pointer === undefined ? 0 : 12));
    const view = new DataView(out.buffer);
    view.setUint16(0, fields.length + (pointer === undefined ? 0 : 1));
    for (const [index, [tag, type, value]] of fields.entries()) {
      const at = 2 + index * 12;
      view.setUint16(at, tag);
      view.setUint16(at + 2, type);
      view.setUint32(at + 4, type === 5 ? 1 : value.length);
      if (value.length <= 4) out.set(value, at + 8);
      else {
        view.setUint32(at + 8, dataAt);
        data.push(value);
        dataAt += value.length;
      }
    }
    if (pointer !== undefined) {
      const at = 2 + fields.length * 12;
      view.setUint16(at, 0x8769);
      view.setUint16(at + 2, 4);
      view.setUint32(at + 4, 1);
      view.setUint32(at + 8, pointer);
    }
    return out;
  };
  const first = directory(picture, taken.length > 0 ? takenAt : undefined);
  const second = directory(taken);
  const tiff = concat([
    latin1('MM\0*\0\0\0\x08'),
    first,
    ...(taken.length > 0 ? [second] : [new Uint8Array(6)]),
    ...data,
  ]);
  const body = concat([latin1('Exif\0\0'), tiff]);
  return concat([
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255),
    body,
    Uint8Array.of(0xff, 0xd9),
  ]);
}

describe('what EXIF says of how a picture was made', () => {
  it('is the maker, the program, and what only a lens has', async () => {
    const file = head(
      [text(0x010f, 'Apple'), text(0x0110, 'iPhone 12'), text(0x0131, '17.4.1')],
      [ratio(0x829a, 1, 50), ratio(0x920a, 42, 10)],
    );
    expect(await readExif(file)).toEqual({
      make: 'Apple',
      model: 'iPhone 12',
      software: '17.4.1',
      exposureTime: 0.02,
      focalLength: 4.2,
    });
  });

  it('is the remark that a phone writes into a copy of its screen', async () => {
    expect(await readExif(head([], [comment('Screenshot')]))).toEqual({ userComment: 'Screenshot' });
    const words = bytes(0x9286, ...latin1('in ASCII\0 letters'));
    expect(await readExif(head([], [words]))).toEqual({ userComment: 'in ASCII letters' });
  });

  it('is no place, no owner and no time', async () => {
    const file = head(
      [text(0x010f, 'Sony'), text(0x0132, '2026:03:03 10:00:00'), text(0x013b, 'Jane Doe')],
      [text(0x9003, '2026:03:03 10:00:00')],
    );
    expect(await readExif(file)).toEqual({ make: 'Sony' });
  });

  it('is a short line of letters, whatever the file holds there', async () => {
    const { make, model, ...rest } = await readExif(
      head([text(0x010f, `${'a'.repeat(300)}`), text(0x0110, '  A\x07B \x7f'), text(0x0131, ' \x01 ')]),
    );
    expect(make).toBe('a'.repeat(80));
    expect(model).toBe('AB');
    expect(rest).toEqual({});
  });

  it('is no lens of no length, and no exposure of none', async () => {
    expect(await readExif(head([], [ratio(0x829a, 0, 1), ratio(0x920a, 0, 0)]))).toEqual({});
    expect(await readExif(head([], [ratio(0x829a, 1, 0), text(0x920a, '50')]))).toEqual({});
  });

  it('is nothing where there is none, or it is broken', async () => {
    const file = head([text(0x010f, 'Apple')]);
    for (const none of [
      new Uint8Array(0),
      latin1('no picture'),
      file.slice(0, 16),
      Uint8Array.of(0xff, 0xd8, 0xff, 0xd9),
    ])
      expect(await readExif(none)).toEqual({});
  });
});
