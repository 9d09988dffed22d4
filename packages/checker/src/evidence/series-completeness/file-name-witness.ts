import { incomplete, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

/** Names are given by whoever copied the files; holes in them support other witnesses and never stand alone. */
export function fileNameWitness({ series, entries }: Pick<SeriesView, 'series' | 'entries'>): Testimony | undefined {
  if (series.instances.length <= 2) return lone({ series, entries });
  const numbers = new Set<number>();
  let stem: string | undefined;
  for (const { header } of series.instances) {
    const match = /^(.*?)(\d{1,9})(?:\.[a-z]+)?$/i.exec(entries.get(header.entryId)?.entry.path ?? '');
    if (!match || (stem !== undefined && stem !== match[1])) return undefined;
    stem = match[1];
    numbers.add(Number(match[2]));
  }
  if (numbers.size < 4 || numbers.size !== series.instances.length) return undefined;
  let [first, last] = [Infinity, -Infinity];
  for (const number of numbers) {
    first = Math.min(first, number);
    last = Math.max(last, number);
  }
  const holes = last - first + 1 - numbers.size;
  // Many holes are a numbering of another kind.
  if (holes === 0 || holes > numbers.size) return undefined;
  return incomplete('file-name', 'weak', [{ what: 'instance', where: { kind: 'unknown' }, count: holes }], [], {
    present: numbers.size,
  });
}

/** A slice or two whose names carry the same high numbers as their headers: taken out of a longer row of files. */
function lone({ series, entries }: Pick<SeriesView, 'series' | 'entries'>): Testimony | undefined {
  const named = series.instances.every(({ header }) => {
    const digits = /(\d{1,9})(?:\.[a-z]+)?$/i.exec(entries.get(header.entryId)?.entry.path ?? '')?.[1];
    return digits !== undefined && Number(digits) === header.instanceNumber;
  });
  const first = Math.min(...series.instances.map(({ header }) => header.instanceNumber ?? 0));
  if (!named || !(first > 1 && first < Infinity)) return undefined;
  const missing = [{ what: 'instance', where: { kind: 'head', from: 1, to: first - 1 }, count: first - 1 }] as const;
  return incomplete('file-name', 'weak', missing, [], { present: series.instances.length });
}
