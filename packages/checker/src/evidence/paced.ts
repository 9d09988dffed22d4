import { Breather } from '@medpass/dicom-core';

/** All items as they are made; the page gets its thread back in between, however many there are. */
export async function paced<T>(items: Iterable<T>): Promise<readonly T[]> {
  const breather = new Breather();
  const all: T[] = [];
  for (const item of items) {
    all.push(item);
    if (breather.due) await breather.pause();
  }
  return all;
}
