import type { CountFacts, InstanceHeader, Series } from '@medpass/dicom-core';

/** What gatherers look for among the instances of one series; each list in the series' order. */
export interface SeriesParts {
  /** Headers of instances that hold pictures, whatever the modality. */
  readonly imaged: readonly InstanceHeader[];
  /** The same headers, in runs of neighbours that share all that they say of how they were made and from what. */
  readonly runs: readonly HeaderRun[];
  /** Frames of all instances together. */
  readonly frames: number;
  /** Highest Instance Number (0020,0013), 0 where there is none. */
  readonly lastNumber: number;
  /** Headers of structured reports and of encapsulated documents. */
  readonly papers: readonly InstanceHeader[];
  /** Headers of objects that name others, of pictures one a run. */
  readonly naming: readonly InstanceHeader[];
  /** Headers of files in which reading noticed something. */
  readonly warned: readonly InstanceHeader[];
  /** The distinct count tags; neighbours share one object. */
  readonly counts: ReadonlySet<CountFacts>;
}

export interface HeaderRun {
  /** The first of the run. */
  readonly header: InstanceHeader;
  count: number;
}

const known = new WeakMap<Series, SeriesParts>();

/** The parts of a series, found in one walk however many gatherers ask. A series never changes, so they stay true. */
export function partsOf(series: Series): SeriesParts {
  const before = known.get(series);
  if (before) return before;
  const found = walk(series);
  known.set(series, found);
  return found;
}

function walk({ instances }: Series): SeriesParts {
  const imaged: InstanceHeader[] = [];
  const runs: HeaderRun[] = [];
  const papers: InstanceHeader[] = [];
  const naming: InstanceHeader[] = [];
  const warned: InstanceHeader[] = [];
  const counts = new Set<CountFacts>();
  let [frames, lastNumber] = [0, 0];
  for (const { header } of instances) {
    const { numberOfFrames, instanceNumber = 0 } = header;
    frames += numberOfFrames;
    if (instanceNumber > lastNumber) lastNumber = instanceNumber;
    if (numberOfFrames > 0 && header.image !== undefined) {
      imaged.push(header);
      const run = runs.at(-1);
      if (run && madeAlike(run.header, header)) run.count++;
      else {
        runs.push({ header, count: 1 });
        if (header.references !== undefined) naming.push(header);
      }
    } else if (header.references !== undefined) naming.push(header);
    if (header.structuredReport !== undefined || header.document !== undefined) papers.push(header);
    if (header.warnings.length > 0) warned.push(header);
    if (header.counts !== undefined) counts.add(header.counts);
  }
  return { imaged, runs, frames, lastNumber, papers, naming, warned, counts };
}

/** By the objects that headers of one series share where they are equal: the same object says the same. */
function madeAlike(a: InstanceHeader, b: InstanceHeader): boolean {
  return (
    a.references === b.references &&
    a.sopClassUID === b.sopClassUID &&
    a.provenance === b.provenance &&
    a.transferSyntaxUID === b.transferSyntaxUID &&
    a.stack.imageType === b.stack.imageType &&
    a.patient === b.patient
  );
}
