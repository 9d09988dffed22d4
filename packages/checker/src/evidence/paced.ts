import { Breather } from '@medpass/dicom-core';

/**
 * All items as they are made; the page gets its thread back in between, however many there are. `undefined` is no item: whoever works long
 * for one says with it that here is a place to pause. Loops within loops share one breather.
 */
export async function paced<T>(items: Iterable<T | undefined>, breather = new Breather()): Promise<readonly T[]> {
  const all: T[] = [];
  for (const item of items) {
    if (item !== undefined) all.push(item);
    if (breather.due) await breather.pause();
  }
  return all;
}

/** What the steps come to, with the page's thread given back between them where it is due. */
export async function inSteps<T>(steps: Generator<undefined, T>, breather = new Breather()): Promise<T> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) if (breather.due) await breather.pause();
  return step.value;
}

/** The same without a pause. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
