import type { DecodedPicture } from '../evidence-map.ts';
import { screenFrame } from './bezel.ts';
import type { ScreenFrame } from './bezel.ts';
import { colourStatistics } from './colour-statistics.ts';
import type { ColourStatistics } from './colour-statistics.ts';
import { contentFacts } from './content.ts';
import type { ContentFacts } from './content.ts';
import { greyExactShare } from './grain.ts';
import { luminance } from './luminance.ts';
import { moirePeaks } from './moire.ts';
import type { MoireFacts } from './moire.ts';
import { shrink } from './shrink.ts';

/** Everything the pixels say. Pure; a picture of 1,024 pixels takes well under 25 ms. */
export interface PictureFeatures {
  readonly colours: ColourStatistics;
  readonly content: ContentFacts;
  readonly moire: MoireFacts;
  readonly frame: ScreenFrame;
  /** Pixels exactly like their right neighbour, at the size decoded: 0 … 1. */
  readonly flat: number;
  /** Pixels that are grey to the step, at the size decoded: 0 … 1. */
  readonly greyExact: number;
}

export function pictureFeatures(picture: DecodedPicture): PictureFeatures {
  // Made small, noise and the colours of sub-pixels average out; areas and edges stay.
  const small = shrink({ width: picture.width, height: picture.height, data: picture.rgba }, 192);
  const plane = luminance(small);
  const colours = colourStatistics(small.rgba);
  return {
    colours,
    content: contentFacts(plane, colours),
    moire: moirePeaks(picture),
    frame: screenFrame(plane),
    flat: flatShare(picture.rgba),
    greyExact: greyExactShare(picture),
  };
}

function flatShare(rgba: Uint8ClampedArray): number {
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length >> 2);
  let same = 0;
  for (let i = 1; i < words.length; i++) if (words[i] === words[i - 1]) same++;
  return words.length > 1 ? same / (words.length - 1) : 0;
}
