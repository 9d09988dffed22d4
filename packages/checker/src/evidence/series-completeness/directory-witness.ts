import { complete, incomplete, silent, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

/** W7: the DICOMDIR lists what was written to the disc. It states the whole. */
export function directoryWitness({ listing, series, damaged }: SeriesView): Testimony | undefined {
  if (!listing) return undefined;
  const here = series.instances.length + damaged.length;
  const more = { expected: listing.listed, present: listing.listed - listing.absent, tag: '(0004,1500)' };
  if (listing.absent > 0) {
    return incomplete(
      'dicomdir',
      'strong',
      [{ what: 'referenced-instance', where: { kind: 'unknown' }, count: listing.absent }],
      [],
      more,
    );
  }
  // A directory of another disc, or a damaged one, lists a part only.
  return listing.whole && listing.listed >= here
    ? complete('dicomdir', 'strong', more)
    : silent('dicomdir', 'strong', more);
}
