import { describe, expect, it } from 'vitest';
import { createReadContext } from '../../../packages/core/src/dicom/read-context.ts';
import type { ReadContext } from '../../../packages/core/src/dicom/read-context.ts';
import { readFromBytes } from '../../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../../packages/core/src/dicom/read-entry.ts';
import type { ReadOutcome } from '../../../packages/core/src/dicom/read-outcome.ts';
import { buildDicom, enhancedMr, IMPLICIT_LITTLE, pixels16 } from '../../build/dicom.ts';
import { outcomeFaults } from '../outcome-faults.ts';

// What mutants found, each made as small as it goes.

const pixels = pixels16(16, 16, 1);
const read = (bytes: Uint8Array, context?: ReadContext): ReadOutcome =>
  readFromBytes(readEntry(1, bytes.length, context === undefined ? {} : { context }), bytes);

describe('found by mutants', () => {
  it('a damaged VR in one file of a batch does not spoil the next file, nor the next file hide it', () => {
    const whole = buildDicom({ pixels });
    // The same bytes under another VR with the same second letter.
    const damaged = buildDicom({ elements: { Rows: { vr: 'DS', value: Uint8Array.of(16, 0) } }, pixels });
    for (const order of [
      [whole, damaged],
      [damaged, whole],
    ]) {
      const context = createReadContext();
      const kinds = new Map(order.map((bytes) => [bytes, read(bytes, context).kind]));
      expect(kinds.get(whole)).toBe('instance');
      expect(kinds.get(damaged)).toBe('failure');
    }
  });

  it('Rows of four bytes are no count of millions', () => {
    for (const transferSyntaxUID of [IMPLICIT_LITTLE, '1.2.840.10008.1.2.1']) {
      const bytes = buildDicom({
        transferSyntaxUID,
        elements: { Rows: { vr: 'US', value: Uint8Array.of(16, 0, 40, 0) } },
        pixels,
      });
      expect(outcomeFaults(read(bytes), bytes.length)).toEqual([]);
    }
  });

  it('an orientation that is no number is none', () => {
    const { bytes } = enhancedMr({
      frames: 2,
      rows: 4,
      columns: 4,
      elements: {
        SharedFunctionalGroupsSequence: [
          { PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', 'x', '0', '1', '0'] }] },
        ],
      },
    });
    const outcome = read(bytes);
    expect(outcomeFaults(outcome, bytes.length)).toEqual([]);
    expect(outcome).toMatchObject({ kind: 'instance' });
  });

  it('nesting beyond the cap loses no bytes', () => {
    const open = [0x40, 0, 0x30, 0xa7, 0x53, 0x51, 0, 0, 255, 255, 255, 255, 0xfe, 0xff, 0, 0xe0, 255, 255, 255, 255];
    const bytes = buildDicom({ trailing: Uint8Array.from(Array.from({ length: 300 }, () => open).flat()) });
    const outcome = read(bytes);
    expect(outcome).toMatchObject({ kind: 'failure', failure: { reason: 'limit' } });
    expect(outcomeFaults(outcome, bytes.length)).toEqual([]);
  });

  it('more missing pixels than a number can count are not counted', () => {
    const elements = { Rows: 65_535, Columns: 65_535, NumberOfFrames: '2147483647' };
    const bytes = buildDicom({ elements, pixels });
    const outcome = read(bytes);
    expect(outcome).toMatchObject({ kind: 'failure', failure: { reason: 'truncated', missingFrames: 2_147_483_647 } });
    expect(outcomeFaults(outcome, bytes.length)).toEqual([]);
  });

  it('long runs of padding inside a text cost no more than the text', () => {
    const text = `${'\0'.repeat(30_000)}${' '.repeat(29_998)}x`;
    const padded = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const texts = [
      'PatientID',
      'PatientName',
      'StudyDescription',
      'SeriesDescription',
      'InstitutionName',
      'ProtocolName',
    ];
    const bytes = buildDicom({ elements: Object.fromEntries(texts.map((keyword) => [keyword, padded])), pixels });
    const start = performance.now();
    expect(read(bytes)).toMatchObject({ kind: 'instance', header: { series: { protocolName: text } } });
    // A hundred times what it needs; trimmed by a regular expression it took several seconds.
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
