import type { DecodedPicture } from '../evidence-map.ts';
import { bezelCover } from './bezel.ts';
import { colourStatistics } from './colour-statistics.ts';
import type { ColourStatistics } from './colour-statistics.ts';
import { contentFacts } from './content.ts';
import type { ContentFacts } from './content.ts';
import { smallLuminance } from './luminance.ts';
import { moirePeaks } from './moire.ts';
import type { MoireFacts } from './moire.ts';

/** Everything the pixels say. Pure; a picture of 1,024 pixels takes well under 25 ms. */
export interface PictureFeatures {
  readonly colours: ColourStatistics;
  readonly content: ContentFacts;
  readonly moire: MoireFacts;
  /** Share of the width that one straight dark frame covers. */
  readonly bezel: number;
}

export function pictureFeatures(picture: DecodedPicture): PictureFeatures {
  const small = smallLuminance(picture, 192);
  const colours = colourStatistics(picture.rgba);
  return { colours, content: contentFacts(small, colours), moire: moirePeaks(picture), bezel: bezelCover(small) };
}
