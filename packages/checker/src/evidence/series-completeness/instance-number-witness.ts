import type { InstanceHeader } from '@medpass/dicom-core';
import { dot } from '@medpass/dicom-core';
import { incomplete, silent, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

/** How the Instance Numbers of a series run. */
export interface NumberReading {
  readonly first: number;
  readonly last: number;
  readonly present: number;
  /** Numbers absent between the first and the last. */
  readonly holes: number;
  /** Holes that the positions confirm: the slices on both sides lie as far apart as the numbers say. */
  readonly confirmed: number;
  /** Holes between neighbours in space: a numbering with natural holes (Philips), nothing lost. */
  readonly natural: number;
  /** Holes where one volume ends and the next begins at the same place, all of one length. */
  readonly betweenVolumes: number;
}

/** Reads (0020,0013); `undefined` where numbers are absent or not unique, as they need not be. */
export function readNumbers({ images, damaged, stacks }: SeriesView): NumberReading | undefined {
  // Numbers count files there, not slices.
  if (images.some(({ numberOfFrames }) => numberOfFrames > 1)) return undefined;
  const numbered = [...images, ...damaged.flatMap(({ header }) => header ?? [])];
  if (numbered.some(({ instanceNumber }) => instanceNumber === undefined)) return undefined;
  numbered.sort((a, b) => numberOf(a) - numberOf(b));
  const [lowest, highest] = [numbered[0], numbered.at(-1)];
  if (!lowest || !highest || numberOf(lowest) < 0) return undefined;
  const [first, last] = [numberOf(lowest), numberOf(highest)];
  const { spacing = 0, normal } = stacks[0]?.geometry ?? {};
  const spotOf = ({ imagePositionPatient }: InstanceHeader): number =>
    normal && imagePositionPatient ? dot(imagePositionPatient, normal) : NaN;
  let [confirmed, natural] = [0, 0];
  const jumps: number[] = [];
  const starts = [first];
  let before = lowest;
  for (const header of numbered.slice(1)) {
    const step = numberOf(header) - numberOf(before);
    const [from, to] = [before, header];
    before = header;
    if (step === 0) return undefined;
    if (step === 1 || spacing === 0) continue;
    const moved = Math.abs(spotOf(to) - spotOf(from)) / spacing;
    if (Math.abs(moved - step) <= Math.max(0.15, 0.003 * step)) confirmed += step - 1;
    else if (Math.abs(moved - 1) <= 0.15 || moved <= 0.15) natural += step - 1;
    else {
      jumps.push(step - 1);
      starts.push(numberOf(to));
    }
  }
  const even = jumps.length >= 2 && jumps.every((jump) => jump === jumps[0]) && !byTheHundred(starts);
  const holes = last - first + 1 - numbered.length;
  const betweenVolumes = even && natural === 0 ? jumps.reduce((total, jump) => total + jump, 0) : 0;
  return { first, last, present: numbered.length, holes, confirmed, natural, betweenVolumes };
}

/** Numbers at which volumes begin, as 101, 201, 301: a way of numbering, nothing lost. */
function byTheHundred(starts: readonly number[]): boolean {
  return starts.every((start, at) => at === 0 || (start - (starts[at - 1] ?? 0)) % 100 === 0);
}

function numberOf({ instanceNumber = 0 }: InstanceHeader): number {
  return instanceNumber;
}

/** One or two slices with a high number are the rest of a longer series. */
const orphanMost = 2;
const orphanNumber = 10;

/** W2: absent numbers, where the rest is dense and the positions agree. Numbers need not be unique or start at one. */
export function instanceNumberWitness(view: SeriesView, reading: NumberReading | undefined): Testimony {
  const sliced =
    view.images.length > 0 && view.images.every((header) => header.imagePositionPatient && header.numberOfFrames === 1);
  if (!reading || !view.slices || !sliced) return silent('instance-number', 'medium', { tag: '(0020,0013)' });
  const { first, last, present, holes, confirmed, natural, betweenVolumes } = reading;
  const missing: Testimony['missing'][number][] = [];
  const signs: Testimony['signs'][number][] = [];
  // Some archives number on through a study: this series then begins where another ends.
  const head = first > 1 && !view.siblingEnds.has(first - 1) ? first - 1 : 0;
  const dense = present >= 0.9 * (last - first + 1);
  if (head > 0 && present <= orphanMost && dense && first >= orphanNumber) {
    signs.push({ kind: 'orphan', instanceNumber: first, present });
    missing.push({ what: 'instance', where: { kind: 'instance-number', from: 1, to: first - 1 }, count: head });
  } else {
    const believed = betweenVolumes > present ? betweenVolumes : holes > 0 && natural === 0 ? confirmed : 0;
    if (believed > 0) {
      signs.push({ kind: 'number-holes', count: believed, first, last });
      missing.push({ what: 'instance', where: { kind: 'instance-number', from: first, to: last }, count: believed });
    }
    if (head > 0 && present > orphanMost && (dense || believed === holes)) {
      signs.push({ kind: 'head-missing', count: head });
      missing.push({ what: 'instance', where: { kind: 'head', from: 1, to: first - 1 }, count: head });
    }
  }
  const more = { tag: '(0020,0013)', present };
  if (missing.length === 0) return silent('instance-number', 'medium', more);
  return incomplete('instance-number', 'medium', missing, signs, more);
}
