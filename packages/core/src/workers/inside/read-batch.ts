import { openByteSource } from '../../bytes/open-byte-source.ts';
import type { ByteSource, SourceDescriptor } from '../../bytes/byte-source.ts';
import type { ReadContext } from '../../dicom/read-context.ts';
import { readEntry } from '../../dicom/read-entry.ts';
import type { RangeRequest, ReadOutcome } from '../../dicom/read-outcome.ts';
import type { JobPulse } from '../job-beat.ts';
import type { ReadItem } from '../worker-api.ts';
import { readComposed } from './composed-read.ts';
import { Reading } from './reading.ts';

/** A source that answers at once, as a file does in Node. Absent where a descriptor is of another kind. */
export interface InstantSource {
  read(offset: number, length: number): Uint8Array;
  close(): void;
}
export type OpenInstantly = (source: SourceDescriptor) => InstantSource | undefined;

/** More than this in one round is read by itself: an embedded document, a huge directory. */
const composedBytesMax = 1 << 20;

/**
 * Reads the heads of many entries in rounds. The ranges that all of them want next are read as one composed Blob: in
 * Chromium a read costs as much for 64 slices as for one (`new Blob(slices).arrayBuffer()`).
 */
export async function readBatch(
  items: readonly ReadItem[],
  pulse: JobPulse,
  context: ReadContext,
  openInstantly?: OpenInstantly,
): Promise<readonly ReadOutcome[]> {
  const readings = items.map((item) => new Reading(item.entryId, readEntry(item.entryId, item.size, { context })));
  const apart: { reading: Reading; source: ByteSource }[] = [];
  let composed: { reading: Reading; blob: Blob }[] = [];
  for (const [index, reading] of readings.entries()) {
    const { source } = items[index]!;
    const instant = tryOpen(reading, () => openInstantly?.(source));
    if (instant) readInstantly(reading, instant);
    else if (!reading.outcome) {
      const blob = blobOf(source);
      if (blob) composed.push({ reading, blob });
      else {
        const opened = tryOpen(reading, () => openByteSource(source));
        if (opened) apart.push({ reading, source: opened });
      }
    }
  }
  while (composed.length > 0) {
    const round = composed.filter(({ reading }) => reading.wantedBytes <= composedBytesMax);
    const large = composed.filter(({ reading }) => reading.wantedBytes > composedBytesMax);
    const answers =
      round.length > 0
        ? await pulse.waiting(readComposed(round.map(({ reading, blob }) => ({ blob, ranges: reading.wanted }))))
        : [];
    for (const [index, { reading }] of round.entries()) reading.take(answers[index]!);
    for (const { reading, blob } of large) await readApart(reading, openByteSource({ kind: 'blob', blob }), pulse);
    composed = composed.filter(({ reading }) => !reading.outcome);
  }
  for (const { reading, source } of apart) while (!reading.outcome) await readApart(reading, source, pulse);
  return readings.map((reading) => reading.outcome!);
}

function tryOpen<T>(reading: Reading, open: () => T | undefined): T | undefined {
  if (reading.outcome) return undefined;
  try {
    return open();
  } catch (thrown) {
    reading.take(thrown);
    return undefined;
  }
}

function readInstantly(reading: Reading, source: InstantSource): void {
  while (!reading.outcome) {
    try {
      reading.take(reading.wanted.map(({ offset, length }) => source.read(offset, length)));
    } catch (thrown) {
      reading.take(thrown);
    }
  }
  source.close();
}

async function readApart(reading: Reading, source: ByteSource, pulse: JobPulse): Promise<void> {
  try {
    reading.take(await pulse.waiting(readRanges(source, reading.wanted)));
  } catch (thrown) {
    reading.take(thrown);
  }
}

async function readRanges(source: ByteSource, ranges: readonly RangeRequest[]): Promise<readonly Uint8Array[]> {
  const answers: Uint8Array[] = [];
  for (const { offset, length } of ranges) answers.push(await source.read(offset, length));
  return answers;
}

/** The Blob that a descriptor is, or is a window of: windows of Blobs cost no copy. */
function blobOf(source: SourceDescriptor): Blob | undefined {
  if (source.kind === 'blob') return source.blob;
  if (source.kind !== 'slice') return undefined;
  return blobOf(source.of)?.slice(source.offset, source.offset + source.length);
}
