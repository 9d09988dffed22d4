import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { missingCount } from '../export/wording.ts';
import type { MissingPart, ReportCompleteness } from '../report/report.ts';
import type { View } from './view.ts';

/** A run of slices that are there, or of slices that are not; in slots from the first slice, head and tail included. */
export interface LadderRun {
  readonly kind: 'present' | 'missing';
  readonly from: number;
  readonly count: number;
}

/** Slots in order along the slice normal. Empty where a set has no geometry to draw. */
export function ladderRuns(completeness: ReportCompleteness): readonly LadderRun[] {
  const { ladder, missing } = completeness;
  if (ladder === undefined || ladder.positions.length < 2) return [];
  // Numbers beyond those that are there lie behind the last slice: the set was cut.
  const isAt = (kind: 'head' | 'tail', where: MissingPart['where']): boolean =>
    where.kind === kind ||
    (kind === 'tail' && where.kind === 'instance-number' && (where.from ?? 0) > ladder.positions.length);
  const ends = (kind: 'head' | 'tail'): number =>
    missing.filter((part) => isAt(kind, part.where)).reduce((sum, part) => sum + part.count, 0);
  const runs: LadderRun[] = [];
  let at = 0;
  const push = (kind: LadderRun['kind'], count: number): void => {
    const last = runs[runs.length - 1];
    if (count <= 0) return;
    if (last?.kind === kind) runs[runs.length - 1] = { ...last, count: last.count + count };
    else runs.push({ kind, from: at, count });
    at += count;
  };
  push('missing', ends('head'));
  const gaps = [...ladder.gaps].sort((a, b) => a.from - b.from);
  let next = 0;
  for (const position of ladder.positions) {
    push('present', 1);
    while (next < gaps.length && (gaps[next]?.from ?? 0) <= position + 1e-3) push('missing', gaps[next++]?.count ?? 0);
  }
  push('missing', ends('tail'));
  return runs;
}

const FINE = 72;

/** The strip under a set: one tick a slice, holes drawn where slices are absent. Never mirrored: it shows a body axis. */
export function gapLadder(view: View, completeness: ReportCompleteness): TemplateResult | '' {
  const runs = ladderRuns(completeness);
  const last = runs[runs.length - 1];
  if (last === undefined) return '';
  const slots = last.from + last.count;
  const missing = runs.some((run) => run.kind === 'missing') ? missingCount(completeness) : 0;
  const label = view.t(view.ui.have.ladder, { present: completeness.present, missing });
  return html`<svg class="ladder" part="ladder" role="img" aria-label=${label}>
    ${runs.map((run) => drawRun(run, slots))}
  </svg>`;
}

function drawRun(run: LadderRun, slots: number): TemplateResult[] {
  const kind = run.kind === 'present' ? 'tick' : 'hole';
  if (slots > FINE) return [bar(kind, run.from, Math.max(run.count, slots / 160), slots, 0)];
  return Array.from({ length: run.count }, (_, index) => bar(kind, run.from + index, 1, slots, 0.22));
}

/** Percentages keep ticks crisp at any width; a `viewBox` would stretch their corners. */
function bar(kind: string, from: number, count: number, slots: number, space: number): TemplateResult {
  const x = (100 * (from + space / 2)) / slots;
  const width = (100 * (count - space)) / slots;
  return svg`<rect class=${kind} x=${`${x.toFixed(3)}%`} y=${kind === 'hole' ? 2.5 : 1} width=${`${width.toFixed(3)}%`} height=${kind === 'hole' ? 11 : 14} rx="1.5"/>`;
}
