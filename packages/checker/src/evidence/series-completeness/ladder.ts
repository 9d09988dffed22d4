import type { ReportCompleteness } from '../../report/report.ts';
import { readGaps } from './geometry-witness.ts';
import type { SeriesView } from './series-view.ts';

const positionsMost = 2000;

/** Positions and gaps of the stack with the most slices, for the drawing; `undefined` where there is none. */
export function ladderOf({ stacks }: SeriesView): ReportCompleteness['ladder'] | undefined {
  let most: SeriesView['stacks'][number]['geometry'];
  for (const { geometry } of stacks)
    if (geometry && geometry.positions.length > (most?.positions.length ?? 1)) most = geometry;
  if (!most) return undefined;
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const { gaps } = readGaps(most.positions, most.spacing);
  return {
    positions: most.positions.slice(0, positionsMost).map(rounded),
    gaps: gaps.map(({ from, to, count }) => ({ from: rounded(from), to: rounded(to), count })),
  };
}
