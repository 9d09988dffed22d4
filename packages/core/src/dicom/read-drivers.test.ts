import { describe, expect, it } from 'vitest';
import { buildDicom, ctSeries, enhancedMr, DEFLATED, IMPLICIT_LITTLE } from '../../../../test/build/dicom.ts';
import type { ByteSource } from '../bytes/byte-source.ts';
import { createReadContext } from './read-context.ts';
import { readFromBytes, readFromSource } from './read-drivers.ts';
import { readEntry } from './read-entry.ts';

const pixels = new Uint8Array(512);
const files: readonly (readonly [string, Uint8Array])[] = [
  ['a slice', buildDicom({ pixels })],
  ['an implicit slice', buildDicom({ pixels, transferSyntaxUID: IMPLICIT_LITTLE })],
  ['a deflated slice', buildDicom({ pixels, transferSyntaxUID: DEFLATED })],
  ['many frames', enhancedMr({ frames: 200 }).bytes],
  [
    'a header longer than the first read',
    buildDicom({ pixels, elements: { '00091001': new Uint8Array(40_000), DerivationDescription: 'D'.repeat(300) } }),
  ],
];

/** Real bytes behind a source that answers when asked, at most `most` bytes at a time from `holds` on as if it ended. */
function source(bytes: Uint8Array, holds = bytes.length): ByteSource & { readonly asked: [number, number][] } {
  const asked: [number, number][] = [];
  return {
    asked,
    size: bytes.length,
    read: (offset, length) => {
      asked.push([offset, length]);
      return Promise.resolve(bytes.slice(Math.min(offset, holds), Math.min(offset + length, holds)));
    },
    stream: () => new ReadableStream(),
    descriptor: { kind: 'memory', bytes },
  };
}

describe('both drivers', () => {
  it.each(files)('read the same of %s', async (_, bytes) => {
    const sync = readFromBytes(readEntry(1, bytes.length), bytes);
    expect(sync.kind).toBe('instance');
    const from = source(bytes);
    expect(await readFromSource(readEntry(1, bytes.length), from)).toEqual(sync);
    for (const [offset, length] of from.asked) expect(offset + length).toBeLessThanOrEqual(bytes.length);
  });

  it.each(files)('take a source that ends early for a cut file: %s', async (_, bytes) => {
    for (let holds = 0; holds < bytes.length; holds += Math.max(1, Math.floor(bytes.length / 23))) {
      const outcome = await readFromSource(readEntry(1, bytes.length), source(bytes, holds));
      const cut = readFromBytes(readEntry(1, bytes.length), bytes.subarray(0, holds));
      expect(outcome.kind, `${holds} of ${bytes.length}`).toBe(cut.kind);
      if (outcome.kind === 'failure') expect(['truncated', 'no-meta', 'malformed']).toContain(outcome.failure.reason);
    }
  });

  it('read little of a large native file', async () => {
    const large = buildDicom({ elements: { Rows: 1000, Columns: 1000 }, pixels: new Uint8Array(2_000_000) });
    const from = source(large);
    expect((await readFromSource(readEntry(1, large.length), from)).kind).toBe('instance');
    expect(from.asked.reduce((sum, [, length]) => sum + length, 0)).toBeLessThan(100_000);
  });

  it('pass on what the source throws, and put back what was borrowed', async () => {
    const context = createReadContext();
    const bytes = files[4]?.[1] as Uint8Array;
    let reads = 0;
    const failing: ByteSource = {
      ...source(bytes),
      read: (offset, length) =>
        reads++ === 0 ? Promise.resolve(bytes.slice(offset, offset + length)) : Promise.reject(new Error('gone')),
    };
    await expect(readFromSource(readEntry(1, bytes.length, { context }), failing)).rejects.toThrow('gone');
    expect(context.scans).toHaveLength(1);
    expect(readFromBytes(readEntry(1, bytes.length, { context }), bytes).kind).toBe('instance');
  });

  it('share the facts of one patient, study and series in one context', () => {
    const context = createReadContext();
    const headers = ctSeries({ slices: 5 }).map(({ bytes }, index) => {
      const outcome = readFromBytes(readEntry(index, bytes.length, { context }), bytes);
      return outcome.kind === 'instance' ? outcome.header : undefined;
    });
    expect(new Set(headers.map((header) => header?.patient)).size).toBe(1);
    expect(new Set(headers.map((header) => header?.study)).size).toBe(1);
    expect(new Set(headers.map((header) => header?.series)).size).toBe(1);
    expect(new Set(headers.map((header) => header?.sopInstanceUID)).size).toBe(5);
  });

  it('keep interleaved reads of one context apart', () => {
    const context = createReadContext();
    const [one, two] = [files[4]?.[1] as Uint8Array, buildDicom({ pixels, elements: { PatientID: 'OTHER' } })];
    const steps = readEntry(1, one.length, { context });
    let next = steps.next();
    const outcome = readFromBytes(readEntry(2, two.length, { context }), two);
    expect(outcome).toMatchObject({ kind: 'instance', header: { patient: { patientID: 'OTHER' } } });
    while (!next.done) next = steps.next(next.value.map(({ offset, length }) => one.subarray(offset, offset + length)));
    expect(next.value).toMatchObject({ kind: 'instance', header: { patient: { patientID: 'TEST-1' } } });
  });
});
