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
