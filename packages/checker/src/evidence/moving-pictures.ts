import type { InstanceHeader, Series, Study } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import { isComputed, isSecondaryCapture, pictures } from './image-origin-headers.ts';

/** A series of a modality that films: angiography, fluoroscopy, ultrasound. */
export interface MovingFacts {
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  readonly modality: string;
  /** Files with more than one frame. */
  readonly films: number;
  /** Files with one frame. */
  readonly stills: number;
  /** Stills that carry a frame rate, as only a film needs. */
  readonly timedStills: number;
  /** Of these, those of a class made for films: two signs together. */
  readonly cutFilms: number;
}

const filming = new Set(['XA', 'RF', 'US', 'IVUS']);
// Ultrasound Multi-frame (and its retired kin) and X-Ray Angiographic Bi-Plane. XA and RF store single shots in their class too.
const filmClasses = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.(?:3(?:\.1)?|12\.3)$/;

export const movingPictures = defineEvidence({
  id: 'moving-pictures',
  requires: [],
  gather: ({ model }) =>
    Promise.resolve(
      model.patients.flatMap(({ studies }) =>
        studies.flatMap((study) => study.series.flatMap((series) => movingFacts(series, study) ?? [])),
      ),
    ),
});

export function movingFacts(series: Series, study: Study): MovingFacts | undefined {
  if (!filming.has(series.modality)) return undefined;
  // Screens that were saved and pictures that were computed stand still by nature.
  const filmed = pictures(series).filter((header) => !isSecondaryCapture(header) && !isComputed(header));
  if (filmed.length === 0) return undefined;
  const stills = filmed.filter(({ numberOfFrames }) => numberOfFrames === 1);
  const timed = stills.filter(isTimed);
  return {
    seriesInstanceUID: series.facts.seriesInstanceUID,
    studyInstanceUID: study.facts.studyInstanceUID,
    modality: series.modality,
    films: filmed.length - stills.length,
    stills: stills.length,
    timedStills: timed.length,
    cutFilms: timed.filter(({ sopClassUID }) => filmClasses.test(sopClassUID)).length,
  };
}

function isTimed({ multiFrame }: InstanceHeader): boolean {
  return multiFrame?.framesPerSecond !== undefined;
}
