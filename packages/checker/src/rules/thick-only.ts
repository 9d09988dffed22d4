import type { SeriesKind } from '../evidence/series-kinds/series-kind.ts';
import type { ThickLimit } from './expectation.ts';
import { grouped } from './grouped.ts';

/** How thick the slices of the CT of one scan are: some thin, all thick, or nobody can tell. */
export interface ThickReading {
  readonly studyInstanceUID: string;
  readonly is: 'thin' | 'thick' | 'untold';
  /** mm, stated; of what is thick. */
  readonly thinnest: number;
}

/** Fewer slices, or a shorter way in mm, are no look at a part of the body: trials, tracking, cut-outs. */
const slicesLeast = 10;
const wayLeast = 60;
/** Rounding of scanners: 3 is written as 2.99. */
const slack = 0.98;

const aside: ReadonlySet<SeriesKind['label']> = new Set(['localizer', 'capture', 'non-image']);

/**
 * One reading for each scan with a CT of a part of the body. Thickness is stated by the header and distance measured by the places;
 * only where both say the same is it known. What is thick on purpose says nothing.
 */
export function thickOnly(kinds: readonly SeriesKind[], { from }: ThickLimit): readonly ThickReading[] {
  const sets = kinds.filter(
    ({ modality, label, frames, coverage = 0, thickByDesign }) =>
      modality === 'CT' && !aside.has(label) && thickByDesign !== true && frames >= slicesLeast && coverage >= wayLeast,
  );
  return [...grouped(sets, ({ studyInstanceUID }) => studyInstanceUID)].map(([studyInstanceUID, series]) => {
    const each = series.map((kind) => readingOf(kind, slack * from));
    const is = each.includes('thin') ? 'thin' : each.includes('untold') ? 'untold' : 'thick';
    return {
      studyInstanceUID,
      is,
      thinnest: Math.min(...series.map(({ sliceThickness = Infinity }) => sliceThickness)),
    };
  });
}

/** Thin slices with room between, and thick ones that overlap, are of both kinds. */
function readingOf({ sliceThickness, spacing }: SeriesKind, from: number): ThickReading['is'] {
  if (sliceThickness === undefined || spacing === undefined) return 'untold';
  if (sliceThickness < from && spacing < from) return 'thin';
  return sliceThickness >= from && spacing >= from ? 'thick' : 'untold';
}
