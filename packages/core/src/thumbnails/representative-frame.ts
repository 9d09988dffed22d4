import type { DisplaySet, Instance, Series } from '../study/study-model.ts';

/** One frame of one instance; `frame` is 1-based. */
export interface FrameChoice {
  readonly instance: Instance;
  readonly frame: number;
}

/**
 * The frame that stands for a stack: its middle slice along the normal (instances come so sorted), the middle frame of a
 * cine or multi-frame object. Undefined where nothing in it has pixels.
 */
export function representativeFrame(set: DisplaySet): FrameChoice | undefined {
  if (set.kind === 'non-image') return undefined;
  const frames = set.instances.map((instance) =>
    instance.header.image === undefined ? 0 : instance.header.numberOfFrames,
  );
  const total = frames.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  let before = Math.floor((total - 1) / 2);
  for (const [index, count] of frames.entries()) {
    const instance = set.instances[index];
    if (instance !== undefined && before < count) return { instance, frame: before + 1 };
    before -= count;
  }
  return undefined;
}

/** The frame that stands for a series: that of its largest stack, a localizer only where there is nothing else. */
export function representativeFrameOfSeries(series: Series): FrameChoice | undefined {
  const ranked = [...series.displaySets].sort(
    (one, other) => rank(other) - rank(one) || size(other) - size(one) || one.index - other.index,
  );
  for (const set of ranked) {
    const choice = representativeFrame(set);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

function rank(set: DisplaySet): number {
  if (set.kind === 'non-image') return 0;
  return set.kind === 'localizer' ? 1 : 2;
}

function size(set: DisplaySet): number {
  return set.instances.reduce((sum, instance) => sum + instance.header.numberOfFrames, 0);
}
