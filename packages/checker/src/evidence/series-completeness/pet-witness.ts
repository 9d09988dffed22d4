import type { InstanceHeader } from '@medpass/dicom-core';
import type { MissingPart } from '../../report/report.ts';
import { extremes } from './extremes.ts';
import { complete, incomplete, silent, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

const tag = '(0054,1330)';
/** Runs of absent indices that are told one by one. */
const runsMost = 50;

/**
 * PET states the whole: Number of Slices × Time Slices (× R-R Intervals × Time Slots), and Image Index numbers each image in it
 * (PS3.3 C.8.9.1, C.8.9.4.1.9). So the absent ones are known by number.
 */
export function petWitness(view: SeriesView): Testimony | undefined {
  const { images } = view;
  if (view.series.modality !== 'PT' || images.length === 0) return undefined;
  const totals = new Set(images.map(total));
  const [expected] = totals;
  if (totals.size !== 1 || expected === undefined) return undefined;
  const headers = [...images, ...view.damaged.flatMap(({ header }) => header ?? [])];
  const indices = new Set<number>();
  for (const { counts } of headers) if (counts?.imageIndex !== undefined) indices.add(counts.imageIndex);
  const more = { expected, present: images.length, tag };
  // Indices that repeat or run over the product: the writer counted something else.
  const { least, most } = extremes(indices);
  if (indices.size !== headers.length || most > expected || least < 1) {
    return silent('count-tag', 'medium', more);
  }
  const missing = absentRuns(indices, expected);
  if (missing.length === 0) return complete('count-tag', 'strong', more, [{ kind: 'count-tag-proves', expected, tag }]);
  return incomplete(
    'count-tag',
    'strong',
    missing,
    [{ kind: 'count-tag-short', expected, present: images.length, tag }],
    more,
  );
}

function total({ counts }: InstanceHeader): number | undefined {
  if (counts?.numberOfSlices === undefined || counts.numberOfSlices < 1) return undefined;
  const factors = [counts.numberOfTimeSlices, counts.numberOfRRIntervals, counts.numberOfTimeSlots];
  return factors.reduce<number>((product, factor) => product * Math.max(1, factor ?? 1), counts.numberOfSlices);
}

function absentRuns(indices: ReadonlySet<number>, expected: number): readonly MissingPart[] {
  const sorted = [...indices, expected + 1].sort((a, b) => a - b);
  const runs: MissingPart[] = [];
  let rest = 0;
  let previous = 0;
  for (const index of sorted) {
    const count = index - previous - 1;
    if (count > 0 && runs.length < runsMost)
      runs.push({ what: 'slice', where: { kind: 'index', from: previous + 1, to: index - 1 }, count });
    else if (count > 0) rest += count;
    previous = index;
  }
  if (rest > 0) runs.push({ what: 'slice', where: { kind: 'unknown' }, count: rest });
  return runs;
}
