import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { missingCount } from '../export/wording.ts';
import type { MissingPart, ReportCompleteness } from '../report/report.ts';
import type { View } from './view.ts';

/** A run of slices that are there, or that are not; `unplaced` ones are known to be absent, and nobody knows where. */
export interface LadderRun {
  readonly kind: 'present' | 'missing' | 'unplaced';
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
  const placed = runs.reduce((sum, run) => sum + (run.kind === 'missing' ? run.count : 0), 0);
  push('unplaced', missingCount(completeness) - placed);
  return runs;
}

const FINE = 72;
/** Parts of a long ladder that a hole takes at least, to be seen at all. */
const NARROWEST = 1 / 90;

/** The same in words: what is missing, and where. */
export function ladderText(view: View, completeness: ReportCompleteness): string {
  const { have } = view.ui;
  const runs = ladderRuns(completeness);
  const missing = runs.reduce((sum, run) => sum + (run.kind === 'present' ? 0 : run.count), 0);
  const parts = [view.t(have.ladder, { present: completeness.present, missing })];
  let present = 0;
  for (const [index, { kind, count }] of runs.entries()) {
    if (kind === 'present') present += count;
    else if (kind === 'unplaced') parts.push(view.t(have.ladderUnplaced, { count }));
    else if (index === 0) parts.push(view.t(have.ladderHead, { count }));
    else if (runs.slice(index).every((run) => run.kind !== 'present')) parts.push(view.t(have.ladderTail, { count }));
    else parts.push(view.t(have.ladderGap, { count, place: present }));
  }
  return parts.join('; ');
}

/** Number of pictures absent right after each picture of a set of `pictures`, by index; `-1` is before the first. */
export function holesByPicture(
  completeness: ReportCompleteness | undefined,
  pictures: number,
): ReadonlyMap<number, number> {
  const holes = new Map<number, number>();
  // Only a set of one stack has one order in which a place means the same to both.
  if (completeness?.ladder?.positions.length !== pictures) return holes;
  let present = 0;
  for (const { kind, count } of ladderRuns(completeness)) {
    if (kind === 'present') present += count;
    else if (kind === 'missing') holes.set(present - 1, count);
  }
  return holes;
}

/** The strip under a set: one tick a slice, holes drawn where slices are absent. Never mirrored: it shows a body axis. */
export function gapLadder(
  view: View,
  completeness: ReportCompleteness,
  show: (fraction: number) => void,
): TemplateResult | '' {
  const runs = ladderRuns(completeness);
  const last = runs[runs.length - 1];
  if (last === undefined) return '';
  const slots = last.from + last.count;
  // Holes are drawn last: the neighbours of a narrow one must not cover it.
  const inOrder = [...runs].sort((a, b) => Number(a.kind !== 'present') - Number(b.kind !== 'present'));
  const press = (event: MouseEvent): void => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const slot = ((event.clientX - box.left) / box.width) * slots;
    show(pictureAt(runs, slot));
  };
  return html`<svg class="ladder" part="ladder" role="img" aria-label=${ladderText(view, completeness)} @click=${press}>
    ${inOrder.map((run) => drawRun(run, slots))}
  </svg>`;
}

/** The place among the pictures that are there, 0 … 1, of a slot of the ladder; beside a hole, its nearest neighbour. */
export function pictureAt(runs: readonly LadderRun[], slot: number): number {
  const all = runs.reduce((sum, run) => sum + (run.kind === 'present' ? run.count : 0), 0);
  let before = 0;
  for (const { kind, from, count } of runs) {
    if (slot < from + count) {
      const inside = kind === 'present' ? Math.floor(slot - from) : slot < from + count / 2 ? -1 : 0;
      return Math.min(1, Math.max(0, before + inside) / Math.max(1, all - 1));
    }
    if (kind === 'present') before += count;
  }
  return 1;
}

function drawRun(run: LadderRun, slots: number): TemplateResult[] {
  const kind = run.kind === 'present' ? 'tick' : run.kind === 'missing' ? 'hole' : 'hole unplaced';
  if (slots > FINE) {
    const width = run.kind === 'present' ? run.count : Math.max(run.count, slots * NARROWEST);
    return [bar(kind, Math.min(run.from, slots - width), width, slots, 0)];
  }
  return Array.from({ length: run.count }, (_, index) => bar(kind, run.from + index, 1, slots, 0.22));
}

/** Percentages keep ticks crisp at any width; a `viewBox` would stretch their corners. */
function bar(kind: string, from: number, count: number, slots: number, space: number): TemplateResult {
  const x = (100 * (from + space / 2)) / slots;
  const width = (100 * (count - space)) / slots;
  return svg`<rect class=${kind} x=${`${x.toFixed(3)}%`} y=${kind === 'tick' ? 1 : 2.5} width=${`${width.toFixed(3)}%`} height=${kind === 'tick' ? 14 : 11} rx="1.5"/>`;
}
