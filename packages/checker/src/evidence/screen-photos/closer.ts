import type { DecodedPicture } from '../evidence-map.ts';
import { forSight, looksOf } from './sight.ts';
import type { SightFacts } from './sight.ts';
import { closerSide } from './sight/backbone.ts';
import { closerAnswers, closerNames } from './sight/heads.ts';

/** What a picture looks like when it is seen twice as large, in log odds. */
export type CloserFacts = Readonly<Record<(typeof closerNames)[number], number>>;

/** Less than the network ever says: what it was not asked. */
const unasked = -30;
/** Of drawn scans, 1 in 400 looks less like one at first sight; of the rest, 7 of 10 do. */
const closerFrom = -4;

/**
 * A scan that is small in its picture is lost in what the network sees of the whole at first. It looks closer where there may be one,
 * and nowhere else: that costs four times as much.
 */
export function asksCloser({ scan }: SightFacts): boolean {
  return scan >= closerFrom;
}

/** `middle` are the means of a closer look, or none where nobody looked. */
export function closerFacts(middle?: Float32Array): CloserFacts {
  const answers = middle ? closerAnswers(middle) : [];
  return Object.fromEntries(closerNames.map((name, head) => [name, answers[head] ?? unasked])) as CloserFacts;
}

export function closerLook(picture: DecodedPicture): Float32Array {
  return looksOf(forSight(picture, closerSide), closerSide).middle;
}
