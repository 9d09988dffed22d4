/** When long work gives its thread back: `due` is asked for every item, and is cheap. */
export interface Pace {
  readonly due: boolean;
  pause(): Promise<void>;
}

/** Longest stretch of work on a page's thread, in milliseconds: half a frame. */
const stretch = 8;

/** Gives the thread back once it was held for half a frame of `now`, in milliseconds. */
export function steadyPace(now: () => number = () => performance.now(), pause: Pace['pause'] = breathe): Pace {
  let since = now();
  return {
    get due() {
      return now() - since >= stretch;
    },
    async pause() {
      await pause();
      since = now();
    },
  };
}

/** Between two stretches of work the page may paint. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 0));
}

const runLength = 256;

/** The items in order, as `toSorted` gives them; a stretch at a time, which one sorting of many thousands is not. */
export async function sortedInSteps<T>(
  items: Iterable<T>,
  compare: (a: T, b: T) => number,
  pace: Pace,
): Promise<readonly T[]> {
  let runs: (readonly T[])[] = [];
  let run: T[] = [];
  for (const item of items) {
    if (run.push(item) < runLength) continue;
    runs.push(run.sort(compare));
    run = [];
    if (pace.due) await pace.pause();
  }
  runs.push(run.sort(compare));
  while (runs.length > 1) {
    const merged: (readonly T[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(await merge(runs[at]!, runs[at + 1] ?? [], compare, pace));
    runs = merged;
  }
  return runs[0]!;
}

/** Of equals the left one first, so that the order of arrival stands. */
async function merge<T>(
  left: readonly T[],
  right: readonly T[],
  compare: (a: T, b: T) => number,
  pace: Pace,
): Promise<readonly T[]> {
  // Found in order already, as files of a folder mostly are.
  if (right.length === 0 || compare(left.at(-1)!, right[0]!) <= 0) return left.concat(right);
  const merged: T[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    merged.push(compare(left[l]!, right[r]!) <= 0 ? left[l++]! : right[r++]!);
    if (pace.due) await pace.pause();
  }
  return merged.concat(left.slice(l), right.slice(r));
}
