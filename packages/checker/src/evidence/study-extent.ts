import type { Study } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import { partsOf } from './series-parts.ts';

/** How much of a study is here, beside what an archive wrote into its files when it sent them (`checks.md` W8, W9). */
export interface StudyExtent {
  readonly studyInstanceUID: string;
  readonly series: number;
  readonly instances: number;
  /** (0020,1206), where all files that carry it agree. */
  readonly statedSeries?: number;
  /** (0020,1208), likewise. */
  readonly statedInstances?: number;
  /** Series Numbers left out of an otherwise dense row: 1, 2, 4 lacks 3. */
  readonly skippedNumbers: readonly number[];
}

export const studyExtent = defineEvidence({
  id: 'study-extent',
  requires: [],
  gather: ({ model }) => Promise.resolve(model.patients.flatMap(({ studies }) => studies.map(extentOf))),
});

export function extentOf(study: Study): StudyExtent {
  const statedSeries = new Set<number>();
  const statedInstances = new Set<number>();
  let instances = 0;
  for (const series of study.series) {
    instances += series.instances.length + series.damaged.length;
    for (const counts of partsOf(series).counts) {
      const { numberOfStudyRelatedSeries: ofSeries = 0, numberOfStudyRelatedInstances: ofInstances = 0 } = counts;
      if (ofSeries > 0) statedSeries.add(ofSeries);
      if (ofInstances > 0) statedInstances.add(ofInstances);
    }
  }
  const [series] = statedSeries.size === 1 ? statedSeries : [];
  const [all] = statedInstances.size === 1 ? statedInstances : [];
  return {
    studyInstanceUID: study.facts.studyInstanceUID,
    series: study.series.length,
    instances,
    ...(series !== undefined && { statedSeries: series }),
    ...(all !== undefined && { statedInstances: all }),
    skippedNumbers: skipped(study),
  };
}

/** GE and Siemens number reformats in the hundreds, so only a short and dense row from one on tells anything. */
const longestRow = 40;
const skippedMost = 3;

function skipped({ series }: Study): readonly number[] {
  const numbers = new Set(series.flatMap(({ facts }) => facts.seriesNumber ?? []));
  const row = [...numbers].filter((number) => number >= 1 && number <= longestRow).sort((a, b) => a - b);
  const [first = 0, last = 0] = [row[0], row.at(-1)];
  const holes = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index).filter(
    (number) => !numbers.has(number),
  );
  const dense = first <= 2 && row.length >= 4 && holes.length <= skippedMost && row.length === numbers.size;
  return dense ? holes : [];
}
