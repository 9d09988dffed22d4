import { incomplete, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

/** A name that is made of the number in the header repeats it. */
const repeats = '(0020,0013)';

/** Names are given by whoever copied the files; holes in them support other witnesses and never stand alone. */
export function fileNameWitness({ series, entries }: Pick<SeriesView, 'series' | 'entries'>): Testimony | undefined {
  if (series.instances.length <= 2) return lone({ series, entries });
  const numbers = new Set<number>();
  let stem: string | undefined;
  for (const { header } of series.instances) {
    const path = entries.get(header.entryId)?.entry.path ?? '';
    const [from, to] = lastNumber(path);
    stem ??= path.slice(0, from);
    if (from === to || from !== stem.length || !path.startsWith(stem)) return undefined;
    numbers.add(Number(path.slice(from, to)));
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
    ...(repeatsNumbers(series, entries) && { tag: repeats }),
  });
}

/** Whether each name is as far from the number in its header as the others are. Asked only where holes were found. */
function repeatsNumbers({ instances }: SeriesView['series'], entries: SeriesView['entries']): boolean {
  const ahead = instances.map(({ header }) => {
    const path = entries.get(header.entryId)?.entry.path ?? '';
    return Number(path.slice(...lastNumber(path))) - (header.instanceNumber ?? NaN);
  });
  return ahead.every((by) => by === ahead[0]);
}

/** A slice or two whose names carry the same high numbers as their headers: taken out of a longer row of files. */
function lone({ series, entries }: Pick<SeriesView, 'series' | 'entries'>): Testimony | undefined {
  const named = series.instances.every(({ header }) => {
    const path = entries.get(header.entryId)?.entry.path ?? '';
    const [from, to] = lastNumber(path);
    return from < to && Number(path.slice(from, to)) === header.instanceNumber;
  });
  const first = Math.min(...series.instances.map(({ header }) => header.instanceNumber ?? 0));
  if (!named || !(first > 1 && first < Infinity)) return undefined;
  const missing = [{ what: 'instance', where: { kind: 'head', from: 1, to: first - 1 }, count: first - 1 }] as const;
  return incomplete('file-name', 'weak', missing, [], { present: series.instances.length, tag: repeats });
}

/** Nine digits fit every numbering; a longer row is read by its end. */
const digitsMost = 9;

/**
 * Where the last number of a name begins and ends, an ending of letters aside; both alike where there is none. By hand: a pattern that
 * looks for the end of every path took a tenth of all evidence.
 */
function lastNumber(path: string): readonly [from: number, to: number] {
  const dot = path.lastIndexOf('.');
  const to = dot >= 0 && /^[a-z]+$/i.test(path.slice(dot + 1)) ? dot : path.length;
  let from = to;
  while (from > 0 && to - from < digitsMost && isDigit(path.charCodeAt(from - 1))) from--;
  return [from, to];
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
