import type { LayoutId } from './layout.ts';
import type { PictureSet } from './picture-set.ts';

/** What a series is, as the report of the checker says it. */
export interface SeriesKind {
  /** `t2`, `flair`, `ct-arterial` … */
  readonly label: string;
  readonly plane?: string;
  readonly contrast?: 'pre' | 'post';
}

/** A kind of case, and what each series is: what the host knows of the pictures. */
export interface Arrangement {
  /** Id of a case pack. */
  readonly casePack: string;
  /** By Series Instance UID. */
  readonly kinds: ReadonlyMap<string, SeriesKind>;
}

/** What belongs in one place: the first of the labels that there is, in the plane and phase where they are named. */
export interface HangingPlace {
  readonly labels: readonly string[];
  readonly plane?: 'axial' | 'coronal' | 'sagittal';
  readonly contrast?: 'pre' | 'post';
}

/** Where the pictures of a kind of case are looked for, row by row. */
export interface Hanging {
  readonly layout: LayoutId;
  readonly places: readonly HangingPlace[];
}

/** The set for each place, by key; a place that nothing fits stays empty, and no set hangs twice. */
export function hang(
  sets: readonly PictureSet[],
  { kinds }: Arrangement,
  { places }: Hanging,
): readonly (string | undefined)[] {
  const hung = new Set<string>();
  return places.map(({ labels, plane, contrast }) => {
    for (const label of labels) {
      const fitting = sets.filter((set) => {
        const kind = kinds.get(set.seriesInstanceUID);
        if (kind?.label !== label || hung.has(set.key) || set.cutFrom !== undefined) return false;
        return (plane === undefined || kind.plane === plane) && (contrast === undefined || kind.contrast === contrast);
      });
      // Of several, the one with the most pictures: a repeat that was stopped early is the shorter one.
      const [best] = fitting.sort((a, b) => b.pictures.length - a.pictures.length);
      if (!best) continue;
      hung.add(best.key);
      return best.key;
    }
    return undefined;
  });
}
