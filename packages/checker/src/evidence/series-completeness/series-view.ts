import type {
  DisplaySet,
  EntryRecord,
  InstanceHeader,
  ReadFailure,
  Series,
  Study,
  StudyModel,
} from '@medpass/dicom-core';
import { partsOf } from '../series-parts.ts';
import type { DirectoryListing } from './directory-listing.ts';

/** Modalities that cut the body into slices: only there can a slice be missing. */
const slicing = new Set(['CT', 'MR', 'PT', 'NM', 'OPT', 'CTPROTOCOL']);

/** One series with what its witnesses look at, gathered once. */
export interface SeriesView {
  readonly series: Series;
  readonly study: Study;
  /** Last Instance Number of each series of the study. */
  readonly siblingEnds: ReadonlySet<number>;
  /** Instances with pixels, localizers aside; in the series' order. */
  readonly images: readonly InstanceHeader[];
  /** Stacks in which a slice could be missing: one orientation, with positions, not a cine, not a localizer. */
  readonly stacks: readonly DisplaySet[];
  /** Cut-off or unreadable files of which no whole copy is here. */
  readonly damaged: readonly ReadFailure[];
  readonly slices: boolean;
  readonly listing: DirectoryListing | undefined;
  readonly entries: StudyModel['entries'];
}

/** Last Instance Numbers of the series of a study. */
export function endsOf({ series }: Study): ReadonlySet<number> {
  return new Set(series.map((each) => partsOf(each).lastNumber));
}

export function viewOf(
  series: Series,
  study: Study,
  siblingEnds: ReadonlySet<number>,
  entries: ReadonlyMap<number, EntryRecord>,
  listing: DirectoryListing | undefined,
): SeriesView {
  const whole = new Set(series.damaged.length > 0 ? series.instances.map(({ header }) => header.sopInstanceUID) : []);
  const shown = series.displaySets.filter(({ kind }) => kind !== 'localizer' && kind !== 'non-image');
  const slices = slicing.has(series.modality);
  return {
    series,
    study,
    siblingEnds,
    images: shown.flatMap(({ instances }) => instances.map(({ header }) => header)),
    stacks: slices ? shown.filter(({ kind, geometry }) => geometry !== undefined && kind !== 'cine') : [],
    damaged: series.damaged.filter(({ header }) => !header || !whole.has(header.sopInstanceUID)),
    slices,
    listing,
    entries,
  };
}
