import { describe, expect, it } from 'vitest';
import { memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { runCheck } from '../../packages/checker/src/check/run-check.ts';
import { readFromBytes } from '../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../packages/core/src/dicom/read-entry.ts';
import type { ReadOutcome } from '../../packages/core/src/dicom/read-outcome.ts';
import {
  buildDicom,
  ctSeries,
  DEFLATED,
  EXPLICIT_BIG,
  EXPLICIT_LITTLE,
  IMPLICIT_LITTLE,
  pixels16,
} from '../build/dicom.ts';
import { outcomeFaults } from './outcome-faults.ts';
import { JPEG_BASELINE, jpegLike } from './seeds.ts';

// robustness.md A3: a file cut anywhere is never called whole, and what is missing is counted.

const frames = 3;
const native = { elements: { NumberOfFrames: String(frames) }, pixels: pixels16(16, 16 * frames, 1) };
const frameBytes = 16 * 16 * 2;
const jpeg = { SamplesPerPixel: 1, BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
const files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly native?: true }[] = [
  ...[EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG].map((transferSyntaxUID) => ({
    name: `native ${transferSyntaxUID}`,
    bytes: buildDicom({ transferSyntaxUID, ...native }),
    native: true as const,
  })),
  {
    name: 'JPEG, one frame',
    bytes: buildDicom({ transferSyntaxUID: JPEG_BASELINE, elements: jpeg, pixels: { frames: [jpegLike(800)] } }),
  },
  {
    name: 'JPEG, three frames, with a table',
    bytes: buildDicom({
      transferSyntaxUID: JPEG_BASELINE,
      elements: { ...jpeg, NumberOfFrames: '3' },
      pixels: { frames: [jpegLike(400, 1), jpegLike(402, 2), jpegLike(404, 3)] },
    }),
  },
  { name: 'deflated', bytes: buildDicom({ transferSyntaxUID: DEFLATED, ...native }) },
];

const read = (bytes: Uint8Array): ReadOutcome => readFromBytes(readEntry(1, bytes.length), bytes);

/**
 * Cuts after which an instance may stand: of encapsulated pixels the 8 bytes of the sequence delimiter, once the picture's own end has
 * been seen, and of a deflated file the byte that pads it to an even length. Cut cleanly between two elements, a file of an image
 * class is in doubt, for nothing in it tells a cut from an odd writer: then the warning must say so.
 */
function excused(bytes: Uint8Array, outcome: ReadOutcome, cut: number, pixelsAt: number): boolean {
  if (outcome.kind !== 'instance') return false;
  const { transferSyntaxUID, warnings } = outcome.header;
  if (warnings.includes('pixel-data-missing') || warnings.includes('image-module-missing')) return cut <= pixelsAt;
  if (transferSyntaxUID === DEFLATED) return bytes.at(-1) === 0 && cut === bytes.length - 1;
  return cut >= bytes.length - 8 && warnings.includes('sequence-delimiter-missing');
}

/** Where the header of Pixel Data begins, as the writer wrote it. */
function pixelStart(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes);
  return Math.max(
    buffer.indexOf(Uint8Array.of(0xe0, 0x7f, 0x10, 0)),
    buffer.indexOf(Uint8Array.of(0x7f, 0xe0, 0, 0x10)),
  );
}

describe.each(files)('$name', ({ bytes, native: isNative }) => {
  it('whole, it is an instance without a warning', () => {
    expect(read(bytes)).toMatchObject({ kind: 'instance', header: { warnings: [] } });
  });

  it(`cut at each of ${bytes.length} bytes, it is never called whole`, () => {
    const faults: string[] = [];
    const counts: Record<string, number> = {};
    const start = bytes.length - frameBytes * frames;
    const pixelsAt = pixelStart(bytes);
    let doubts = 0;
    for (let cut = 0; cut < bytes.length; cut++) {
      const outcome = read(bytes.slice(0, cut));
      const told = outcome.kind === 'failure' ? outcome.failure.reason : outcome.kind;
      counts[told] = (counts[told] ?? 0) + 1;
      const label = `cut at ${cut} of ${bytes.length}`;
      for (const fault of outcomeFaults(outcome, cut)) faults.push(`${label}: ${fault}`);
      if (outcome.kind === 'instance' && ++doubts > 0 && !excused(bytes, outcome, cut, pixelsAt))
        faults.push(`${label}: an instance with ${JSON.stringify(outcome.header.warnings)}`);
      if (outcome.kind === 'dicomdir') faults.push(`${label}: a directory`);
      // Before `DICM` nothing says that it was DICOM; behind it every cut is one.
      if (outcome.kind === 'other' && cut >= 132) faults.push(`${label}: ${outcome.contentType}`);
      if (outcome.kind === 'failure' && outcome.failure.reason !== 'truncated') faults.push(`${label}: ${told}`);
      if (isNative === true && cut >= start) {
        const expected = {
          missingBytes: bytes.length - cut,
          missingFrames: frames - Math.floor((cut - start) / frameBytes),
        };
        const { missingBytes, missingFrames } = outcome.kind === 'failure' ? outcome.failure : {};
        if (missingBytes !== expected.missingBytes || missingFrames !== expected.missingFrames)
          faults.push(`${label}: ${missingBytes} bytes, ${missingFrames} frames`);
      }
    }
    process.stdout.write(`cuts of ${bytes.length}: ${JSON.stringify(counts)}\n`);
    expect(faults.slice(0, 10)).toEqual([]);
    // One for each element at most, not one for each byte.
    expect(doubts).toBeLessThan(45);
  });
});

it('a cut file in a drop is unreadable, and the report names it in a finding', async () => {
  const series = ctSeries({ slices: 4 });
  let checked = 0;
  for (const { name, bytes } of files) {
    // All cuts of one file lie in one drop: 40 of them, from behind `DICM` to the last byte.
    const cuts = Array.from({ length: 40 }, (_, index) => 140 + Math.floor(((bytes.length - 10 - 140) * index) / 39));
    const damaged = cuts.map((cut) => ({ path: `cut/IM${String(cut).padStart(6, '0')}`, bytes: bytes.slice(0, cut) }));
    const intake = openIntake([memorySource([...series, ...damaged])], { workers: 1 });
    const model = await intake.settled;
    const report = await runCheck(model, {
      services: { bytes: (id) => intake.bytes(id), intake },
      now: new Date('2026-11-24T10:00:00Z'),
    });
    intake.close();
    const records = [...model.entries.values()].filter(({ entry }) => entry.path.startsWith('cut/'));
    const unreadable = records.filter(({ state }) => state === 'unreadable');
    expect(records.length, name).toBe(damaged.length);
    expect(
      unreadable.every(({ failure }) => failure?.reason === 'truncated'),
      name,
    ).toBe(true);
    // A cut between two elements leaves an instance in doubt: no more than that, and named as well.
    expect(unreadable.length, name).toBeGreaterThanOrEqual(damaged.length - 6);
    expect(report.inventory.states.unreadable, name).toBe(unreadable.length);
    const cut = report.findings.filter(({ rule }) => rule === 'truncated-files');
    const named = new Set(
      cut.flatMap(({ subjects }) => subjects.map((subject) => ('path' in subject ? subject.path : ''))),
    );
    // Findings list some subjects and count the rest; the inventory lists every one.
    for (const { path } of report.inventory.unreadable) named.add(path);
    expect(
      damaged.filter(({ path }) => !named.has(path)),
      name,
    ).toEqual([]);
    expect(
      cut.some(({ outcome }) => outcome === 'fail'),
      name,
    ).toBe(true);
    expect(report.verdict, name).not.toBe('ready');
    checked += damaged.length;
  }
  process.stdout.write(`cuts through the whole engine: ${checked}\n`);
});
