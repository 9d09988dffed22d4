import type { DecodedPicture } from '../evidence-map.ts';
import { areaFacts } from './area-facts.ts';
import type { AreaFacts } from './area-facts.ts';
import { screenFrame } from './bezel.ts';
import type { ScreenFrame } from './bezel.ts';
import { asksCloser, closerFacts, closerLook } from './closer.ts';
import type { CloserFacts } from './closer.ts';
import { colourStatistics } from './colour-statistics.ts';
import type { ColourStatistics } from './colour-statistics.ts';
import { grainFacts } from './grain.ts';
import type { GrainFacts } from './grain.ts';
import { luminance } from './luminance.ts';
import { patternFacts } from './pattern-facts.ts';
import type { PatternFacts } from './pattern-facts.ts';
import { forSight, looksOf, sightFacts } from './sight.ts';
import type { SightFacts } from './sight.ts';

/** Everything the pixels say. */
export interface PictureFeatures {
  readonly colours: ColourStatistics;
  readonly areas: AreaFacts;
  readonly pattern: PatternFacts;
  readonly frame: ScreenFrame;
  readonly grain: GrainFacts;
  readonly sight: SightFacts;
  readonly closer: CloserFacts;
}

export function pictureFeatures(picture: DecodedPicture): PictureFeatures {
  // Made small, noise and the colours of sub-pixels average out; areas and edges stay.
  const small = forSight(picture);
  const plane = luminance(small);
  const sight = sightFacts(looksOf(small));
  return {
    colours: colourStatistics(small.rgba),
    areas: areaFacts(small, plane),
    pattern: patternFacts(picture, luminance(picture)),
    frame: screenFrame(plane),
    grain: grainFacts(picture),
    sight,
    closer: closerFacts(asksCloser(sight) ? closerLook(picture) : undefined),
  };
}
