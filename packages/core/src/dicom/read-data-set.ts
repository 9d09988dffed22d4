import { DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN } from '../standard/transfer-syntaxes.ts';
import type { EntryId } from '../entries/entry.ts';
import { DataSetWalker } from './data-set-walker.ts';
import { HeaderScan } from './header-scan.ts';
import { inflateDataSet } from './inflate-data-set.ts';
import type { InflatedDataSet } from './inflate-data-set.ts';
import { judgeScan } from './judge-scan.ts';
import { placeDataSet } from './place-data-set.ts';
import type { PlacedDataSet } from './place-data-set.ts';
import type { ReadContext } from './read-context.ts';
import { readFromBytes } from './read-drivers.ts';
import type { ReadFailureReason } from './read-failure.ts';
import type { ReadOutcome, ReadSteps, RangeRequest } from './read-outcome.ts';

function failed(entryId: EntryId, reason: ReadFailureReason, at?: number, missingBytes?: number): ReadOutcome {
  return {
    kind: 'failure',
    failure: {
      entryId,
      reason,
      ...(at === undefined ? {} : { at }),
      ...(missingBytes === undefined ? {} : { missingBytes }),
    },
  };
}

/** Reads a file that is known to hold a DICOM data set; `head` is its beginning. */
export function* readDataSet(
  entryId: EntryId,
  head: Uint8Array,
  size: number,
  context: ReadContext,
): ReadSteps<ReadOutcome> {
  const placed = yield* placeDataSet(head, size);
  if ('reason' in placed) return failed(entryId, placed.reason, placed.at);
  const scan = context.scans.pop() ?? new HeaderScan();
  try {
    if (placed.deflated) {
      const inflated = yield* inflateDataSet(placed.start, size);
      return readInflated(entryId, inflated, size, placed, context, scan);
    }
    const walker = yield* scanDataSet(scan, placed, size);
    return yield* judgeScan({ entryId, scan, walker, placed, context, size });
  } finally {
    context.scans.push(scan);
  }
}

function* scanDataSet(
  scan: HeaderScan,
  placed: PlacedDataSet,
  size: number,
): Generator<readonly RangeRequest[], DataSetWalker, readonly Uint8Array[]> {
  const walker = new DataSetWalker(placed.start, size, placed.explicitVR, placed.littleEndian);
  walker.bytes = placed.window;
  walker.base = placed.windowBase;
  for (const warning of placed.warnings) walker.warnings.add(warning);
  scan.start(walker);
  while (scan.run(walker)) {
    const { request } = scan;
    const [bytes] = yield [request];
    walker.supply(request.offset, bytes ?? new Uint8Array(0), request.length);
  }
  return walker;
}

function readInflated(
  entryId: EntryId,
  inflated: InflatedDataSet,
  size: number,
  placed: PlacedDataSet,
  context: ReadContext,
  scan: HeaderScan,
): ReadOutcome {
  if (inflated.state === 'limit') return failed(entryId, 'limit', placed.start);
  if (inflated.size === 0) return failed(entryId, inflated.state === 'cut' ? 'truncated' : 'malformed', placed.start);
  const inner = function* (): ReadSteps<ReadOutcome> {
    const again: PlacedDataSet = {
      ...placed,
      start: 0,
      window: inflated.bytes,
      windowBase: 0,
      syntaxUID: DEFLATED_EXPLICIT_VR_LITTLE_ENDIAN,
    };
    const walker = yield* scanDataSet(scan, again, inflated.size);
    return yield* judgeScan({ entryId, scan, walker, placed: again, context, size: inflated.size });
  };
  const outcome = readFromBytes(inner(), inflated.bytes);
  if (inflated.state === 'whole') return outcome;
  const reason = inflated.state === 'cut' ? 'truncated' : 'malformed';
  if (outcome.kind === 'failure') return { kind: 'failure', failure: { ...outcome.failure, reason } };
  if (outcome.kind !== 'instance') return failed(entryId, reason, size);
  return { kind: 'failure', failure: { entryId, reason, at: size, header: outcome.header } };
}
