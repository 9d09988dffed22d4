import type { CountFacts } from '@medpass/dicom-core';
import { complete, incomplete, silent, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

type CountKey = keyof CountFacts;

const tags = {
  imagesInAcquisition: '(0020,1002)',
  geLocationsInAcquisition: '(0021,104F)',
  philipsNumberOfSlices: '(2001,1018)',
  numberOfSeriesRelatedInstances: '(0020,1209)',
} as const satisfies Partial<Record<CountKey, string>>;

/**
 * W3: attributes that state how many there ought to be. Each alone is of medium strength: GE counts 72 acquired slices and
 * reconstructs 144, so a count that the images outnumber says nothing.
 */
export function countTagWitnesses(view: SeriesView): readonly Testimony[] {
  const images = view.images.filter((header) => header.numberOfFrames === 1);
  if (images.length === 0 || images.length !== view.images.length) return [];
  const shared = (key: CountKey): number | undefined => {
    const first = images[0]?.counts?.[key];
    return first !== undefined && first > 0 && images.every(({ counts }) => counts?.[key] === first)
      ? first
      : undefined;
  };
  const present = images.length + view.damaged.length;
  const places = Math.max(0, ...view.stacks.map(({ geometry }) => geometry?.positions.length ?? 0));
  const times = images[0]?.stack.numberOfTemporalPositions ?? 1;
  const testimonies: Testimony[] = [];
  const say = (key: keyof typeof tags, expected: number | undefined, found: number): void => {
    if (expected !== undefined && found > 0) testimonies.push(judge(tags[key], expected, found));
  };
  if (view.slices) {
    say('imagesInAcquisition', acquisitionTotal(view, shared('imagesInAcquisition'), times), present);
    say('geLocationsInAcquisition', shared('geLocationsInAcquisition'), places);
    say('philipsNumberOfSlices', shared('philipsNumberOfSlices'), places);
  }
  say(
    'numberOfSeriesRelatedInstances',
    shared('numberOfSeriesRelatedInstances'),
    view.series.instances.length + view.damaged.length,
  );
  return testimonies;
}

/** (0020,1002) counts one acquisition; with several of them, or several time points, the series holds a multiple. */
function acquisitionTotal({ images }: SeriesView, stated: number | undefined, times: number): number | undefined {
  if (stated === undefined) return undefined;
  const acquisitions = new Set(images.map(({ stack }) => stack.acquisitionNumber)).size;
  // One acquisition a slice, or nearly: then it counts something else.
  if (acquisitions > 1 && acquisitions * stated > 2 * images.length) return undefined;
  if (images.length % stated === 0)
    return images.length === stated * acquisitions || images.length === stated * times ? images.length : undefined;
  return stated * acquisitions > images.length ? stated * acquisitions : undefined;
}

function judge(tag: string, expected: number, found: number): Testimony {
  const more = { expected, present: found, tag };
  if (found === expected) return complete('count-tag', 'medium', more);
  if (found > expected) return silent('count-tag', 'medium', more);
  const missing = [{ what: 'slice', where: { kind: 'unknown' }, count: expected - found }] as const;
  return incomplete('count-tag', 'medium', missing, [{ kind: 'count-tag-short', ...more }], more);
}
