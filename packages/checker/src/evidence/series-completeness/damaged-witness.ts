import type { MissingPart } from '../../report/report.ts';
import { incomplete, type Testimony } from './testimony.ts';
import type { SeriesView } from './series-view.ts';

/** Files of the series that are here but cut off or unreadable, and of which there is no whole copy. */
export function damagedWitness({ damaged, series }: SeriesView): Testimony | undefined {
  if (damaged.length === 0) return undefined;
  const missing = damaged.map(({ header, missingFrames }): MissingPart => {
    const number = header?.instanceNumber;
    const frames = header && header.numberOfFrames > 1 ? missingFrames : undefined;
    if (frames !== undefined && frames > 0) return { what: 'frame', where: { kind: 'tail' }, count: frames };
    const where =
      number === undefined
        ? ({ kind: 'unknown' } as const)
        : ({ kind: 'instance-number', from: number, to: number } as const);
    return { what: 'instance', where, count: 1 };
  });
  const present = series.instances.length;
  return incomplete('damaged-file', 'strong', missing, [{ kind: 'damaged', count: damaged.length }], { present });
}
