import { describe, expect, it } from 'vitest';
import { buildDicom } from '../../../../test/build/dicom.ts';
import type { EncapsulatedPixels } from '../../../../test/build/dicom.ts';
import { readFromBytes } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

const JPEG = '1.2.840.10008.1.2.4.50';
const RLE = '1.2.840.10008.1.2.5';

/** A stand-in for a codestream: begins and ends as JPEG does, never holds the end marker inside. */
const jpeg = (length: number): Uint8Array =>
  Uint8Array.of(0xff, 0xd8, ...Array.from({ length: length - 4 }, (_, index) => index % 200), 0xff, 0xd9);

function file(pixels: EncapsulatedPixels, frames: number, transferSyntaxUID = JPEG): Uint8Array {
  return buildDicom({
    transferSyntaxUID,
    elements: { BitsAllocated: 8, BitsStored: 8, HighBit: 7, NumberOfFrames: String(frames) },
    pixels,
  });
}

const read = (bytes: Uint8Array) => readFromBytes(readEntry(1, bytes.length), bytes);
const warningsOf = (bytes: Uint8Array) => {
  const outcome = read(bytes);
  return outcome.kind === 'instance' ? outcome.header.warnings : outcome;
};

const three = [jpeg(300), jpeg(420), jpeg(360)];

describe('encapsulated pixel data', () => {
  it.each([
    ['right', 'right', []],
    ['empty', 'empty', []],
    ['lying', [0, 4, 8], ['basic-offset-table-wrong']],
    ['too short', [0], ['basic-offset-table-wrong']],
  ] as const)('is whole with a %s offset table', (_, basicOffsetTable, warnings) => {
    expect(warningsOf(file({ frames: three, basicOffsetTable }, 3))).toEqual(warnings);
  });

  it('is whole with several fragments a frame', () => {
    const split = (frame: Uint8Array): Uint8Array[] => [
      frame.subarray(0, 100),
      frame.subarray(100, 200),
      frame.subarray(200),
    ];
    expect(warningsOf(file({ frames: three.map(split) }, 3))).toEqual([]);
    expect(warningsOf(file({ frames: three.map(split), basicOffsetTable: 'empty' }, 3))).toEqual([]);
  });

  it('is whole with large frames that are looked for in batches', () => {
    const frames = Array.from({ length: 40 }, (_, index) => jpeg(9000 + 2 * index));
    expect(warningsOf(file({ frames }, 40))).toEqual([]);
  });

  it('is whole without its delimiter where the last picture ends', () => {
    expect(warningsOf(file({ frames: three, delimiter: false }, 3))).toEqual(['sequence-delimiter-missing']);
  });

  it('misses frames where there are fewer than declared', () => {
    expect(read(file({ frames: three }, 5))).toMatchObject({
      kind: 'failure',
      failure: { reason: 'truncated', missingFrames: 2 },
    });
  });

  it('is in doubt where a codestream does not end', () => {
    const open = jpeg(300).subarray(0, 296);
    expect(warningsOf(file({ frames: [jpeg(300), open] }, 2))).toEqual(['codestream-end-missing']);
  });

  it('needs no end marker of a codec that has none', () => {
    expect(warningsOf(file({ frames: [new Uint8Array(300)] }, 1, RLE))).toEqual([]);
  });

  it.each(['right', 'empty'] as const)('is cut off, wherever it is cut (table %s)', (basicOffsetTable) => {
    const bytes = file({ frames: three, basicOffsetTable }, 3);
    const start = bytes.length - 8 - three.reduce((sum, frame) => sum + frame.length + 8, 0);
    for (let end = start; end < bytes.length - 8; end++) {
      const outcome = read(bytes.subarray(0, end));
      expect(outcome, `cut at ${end} of ${bytes.length}`).toMatchObject({
        kind: 'failure',
        failure: { reason: 'truncated' },
      });
      const missing = outcome.kind === 'failure' ? (outcome.failure.missingFrames ?? 0) : 0;
      const gone = three.filter(
        (_, index) => start + three.slice(0, index + 1).reduce((sum, frame) => sum + frame.length + 8, 0) > end,
      ).length;
      expect(missing, `frames missing at ${end}`).toBe(gone);
    }
  });

  it('is malformed without items', () => {
    const bytes = file({ frames: three }, 3);
    const at = bytes.length - 8 - three.reduce((sum, frame) => sum + frame.length + 8, 0) - 20;
    bytes.fill(0x11, at, at + 4);
    expect(read(bytes)).toMatchObject({ kind: 'failure', failure: { reason: 'malformed' } });
  });

  it('reports compressed pixels under a native label', () => {
    const bytes = buildDicom({
      transferSyntaxUID: '1.2.840.10008.1.2.1',
      elements: { BitsAllocated: 8, BitsStored: 8, HighBit: 7 },
      pixels: { frames: [jpeg(300)] },
    });
    expect(warningsOf(bytes)).toEqual(['transfer-syntax-contradicted']);
  });
});
