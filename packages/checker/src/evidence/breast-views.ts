import type { InstanceHeader, Study } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';

/** The four views of a whole mammogram, and what else there is. */
export interface BreastViews {
  readonly studyInstanceUID: string;
  /** Of `R-CC`, `L-CC`, `R-MLO`, `L-MLO`, those that are here, sorted. */
  readonly standard: readonly string[];
  /** Sides of which any picture is here. */
  readonly sides: readonly ('L' | 'R')[];
  /** Pictures of another view, or magnified, or of a spot. */
  readonly extra: number;
  /** Pictures whose side or view the file does not say. */
  readonly untold: number;
}

export const breastViews = defineEvidence({
  id: 'breast-views',
  requires: [],
  gather: ({ model }) =>
    Promise.resolve(model.patients.flatMap(({ studies }) => studies.flatMap((study) => breastViewsOf(study) ?? []))),
});

// PS3.16 CID 4014, SNOMED CT and the retired SRT codes that older files carry.
const viewCodes: Readonly<Record<string, string>> = {
  'R-10242': 'CC',
  '399162004': 'CC',
  'R-10226': 'MLO',
  '399368009': 'MLO',
};
// CID 4015: a magnified or spot view shows a part.
const partial = new Set(['R-102D6', '399163009', 'R-102D7', '399055006']);
const mammogram = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(?:1\.2(?:\.1)?|13\.1\.[345])$/;

/** View Position (0018,5101) × Laterality, or their codes in newer objects (`checks.md` C4). */
export function breastViewsOf(study: Study): BreastViews | undefined {
  const headers = study.series
    .filter(({ modality }) => modality === 'MG')
    .flatMap(({ instances }) => instances.map(({ header }) => header).filter(isMammogram));
  if (headers.length === 0) return undefined;
  const standard = new Set<string>();
  const sides = new Set<'L' | 'R'>();
  let [extra, untold] = [0, 0];
  for (const header of headers) {
    const side = sideOf(header);
    for (const each of side) sides.add(each);
    const view = viewOf(header);
    if (header.stack.viewModifierCodes?.some((code) => partial.has(code))) extra++;
    else if (view === undefined || side.length === 0) untold++;
    else if (view === 'CC' || view === 'MLO') for (const each of side) standard.add(`${each}-${view}`);
    else extra++;
  }
  return {
    studyInstanceUID: study.facts.studyInstanceUID,
    standard: [...standard].sort(),
    sides: [...sides].sort(),
    extra,
    untold,
  };
}

function isMammogram({ sopClassUID, numberOfFrames }: InstanceHeader): boolean {
  return numberOfFrames > 0 && mammogram.test(sopClassUID);
}

function sideOf({ stack, series }: InstanceHeader): readonly ('L' | 'R')[] {
  const side = (stack.imageLaterality ?? series.laterality ?? '').toUpperCase();
  if (side === 'B') return ['L', 'R'];
  return side === 'L' || side === 'R' ? [side] : [];
}

function viewOf({ stack }: InstanceHeader): string | undefined {
  const position = stack.viewPosition?.toUpperCase();
  if (position !== undefined && position !== '') return position;
  return stack.viewCode === undefined ? undefined : (viewCodes[stack.viewCode] ?? 'other');
}
