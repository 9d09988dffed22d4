import { describe, expect, it } from 'vitest';
import { buildDicom } from '../../../../test/build/dicom.ts';
import { readFromBytes } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

const read = (bytes: Uint8Array) => readFromBytes(readEntry(1, bytes.length), bytes);
const JPEG_BASELINE = '1.2.840.10008.1.2.4.50';
const image = { Rows: 16, Columns: 16, BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
const codestream = (length: number, padding: readonly number[] = []): Uint8Array =>
  Uint8Array.of(0xff, 0xd8, ...Array.from({ length }, (_, index) => index % 200), 0xff, 0xd9, ...padding);

describe('an image class without rows and columns', () => {
  const elements = {
    Rows: undefined,
    Columns: undefined,
    BitsAllocated: undefined,
    BitsStored: undefined,
    HighBit: undefined,
  };

  // pydicom's `priv_SQ.dcm` and its like: a data set of two elements, odd and whole. A file cut at that very place looks the same.
  it('is read, and in doubt', () => {
    const outcome = read(buildDicom({ elements }));
    expect(outcome).toMatchObject({
      kind: 'instance',
      header: { numberOfFrames: 0, warnings: ['image-module-missing'] },
    });
  });

  it('is cut off where its pixel data is', () => {
    const bytes = buildDicom({ elements, pixels: new Uint8Array(512) });
    expect(read(bytes)).toMatchObject({ kind: 'instance', header: { numberOfFrames: 0 } });
    expect(read(bytes.subarray(0, bytes.length - 1))).toMatchObject({
      kind: 'failure',
      failure: { reason: 'truncated' },
    });
  });
});

describe('rows and columns that announce pixels which do not come', () => {
  it('are read, and in doubt, where the data set ends cleanly', () => {
    expect(read(buildDicom({}))).toMatchObject({
      kind: 'instance',
      header: { numberOfFrames: 0, warnings: ['pixel-data-missing'] },
    });
  });

  it('are cut off anywhere inside an element', () => {
    const bytes = buildDicom({});
    const last = bytes.length - 10;
    for (let end = last + 1; end < bytes.length; end++) {
      expect(read(bytes.subarray(0, end)), `cut at ${end}`).toMatchObject({
        kind: 'failure',
        failure: { reason: 'truncated' },
      });
    }
    expect(read(bytes.subarray(0, last)).kind).toBe('instance');
  });
});

describe('a picture with more padding than a byte behind its end', () => {
  // Seen in an angiogram of 75 frames whose last fragment ends with what was left in the writer's buffer.
  it('ends all the same', () => {
    const frames = [
      codestream(300),
      codestream(
        300,
        Array.from({ length: 412 }, () => 0),
      ),
    ];
    const outcome = read(
      buildDicom({ transferSyntaxUID: JPEG_BASELINE, elements: { ...image, NumberOfFrames: '2' }, pixels: { frames } }),
    );
    expect(outcome).toMatchObject({ kind: 'instance', header: { numberOfFrames: 2, warnings: [] } });
  });

  it('is in doubt where no end is to be found', () => {
    const frames = [codestream(300), Uint8Array.of(0xff, 0xd8, ...new Uint8Array(400))];
    const outcome = read(
      buildDicom({ transferSyntaxUID: JPEG_BASELINE, elements: { ...image, NumberOfFrames: '2' }, pixels: { frames } }),
    );
    expect(outcome).toMatchObject({ kind: 'instance', header: { warnings: ['codestream-end-missing'] } });
  });
});
