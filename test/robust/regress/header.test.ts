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
});
