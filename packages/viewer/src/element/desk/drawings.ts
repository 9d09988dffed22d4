import type { Instance, Intake } from '@medpass/dicom-core';
import { overlayPlanes, type ReadBytes } from '../../drawings/overlay-planes.ts';
import type { DrawingKind, DrawingProblem, PictureDrawing } from '../../drawings/picture-drawing.ts';
import {
  annotationsOn,
  isFor,
  readPresentationState,
  wantedOf,
  type PresentationState,
  type Wanted,
} from '../../drawings/presentation-state.ts';
import {
  drawSegments,
  framesOn,
  namesInVain,
  readSegmentation,
  type Segmentation,
} from '../../drawings/segmentation.ts';
import { readStructureSet, structuresOn, type StructureSet } from '../../drawings/structure-set.ts';
import { Elements } from '../../state/elements.ts';
import type { Picture, PictureSet } from '../../state/picture-set.ts';

/** A file that draws on the pictures of a set. */
export interface DrawingFile {
  readonly kind: Exclude<DrawingKind, 'overlay'>;
  readonly instance: Instance;
  readonly title: string;
}

type Read =
  | { readonly kind: 'segmentation'; readonly found: Segmentation }
  | { readonly kind: 'structures'; readonly found: StructureSet }
  | { readonly kind: 'presentation'; readonly found: PresentationState };

interface Drawn {
  readonly drawings: readonly PictureDrawing[];
  readonly problems: readonly DrawingProblem[];
}

const kinds: Readonly<Record<string, DrawingFile['kind']>> = {
  SEG: 'segmentation',
  RTSTRUCT: 'structures',
  PR: 'presentation',
};
const nothing: Drawn = { drawings: [], problems: [] };

/** Overlays, segmentations, structures and presentation states, each drawn on the pictures that it names. */
export class Drawings {
  /** Entries of files that are not to be drawn, and whether overlays are. */
  readonly hidden = new Set<number>();
  overlays = true;
  #orphans: { readonly revision: number; readonly titles: readonly string[] } = { revision: -1, titles: [] };
  readonly #read = new Map<number, Promise<Read | DrawingProblem>>();
  readonly #drawn = new Map<string, Drawn | undefined>();

  constructor(
    private readonly intake: Intake,
    private readonly changed: () => void,
  ) {}

  /** Files that name pictures of a set, or lie in its frame of reference. */
  filesFor(set: PictureSet): readonly DrawingFile[] {
    if (set.cutFrom !== undefined) return [];
    const uids = new Set(set.pictures.map(({ instance }) => instance.header.sopInstanceUID));
    const frame = set.series.facts.frameOfReferenceUID;
    const study = this.intake.model.patients
      .flatMap(({ studies }) => studies)
      .find((one) => one.facts.studyInstanceUID === set.studyInstanceUID);
    return (study?.series ?? []).flatMap((series) => {
      const kind = kinds[series.modality];
      if (!kind) return [];
      return series.instances.flatMap((instance) => {
        const { references = [] } = instance.header;
        const named = references.some(({ sopInstanceUID }) => uids.has(sopInstanceUID));
        const near = kind !== 'presentation' && frame !== undefined && series.facts.frameOfReferenceUID === frame;
        // Some writers name pictures only contour by contour: those are met when they are drawn.
        const unnamed = kind === 'structures' && references.length === 0;
        return named || near || unnamed
          ? [{ kind, instance, title: series.facts.seriesDescription ?? series.modality }]
          : [];
      });
    });
  }

  /** Titles of files that draw only on pictures that are not here. */
  get orphans(): readonly string[] {
    const { model } = this.intake;
    if (this.#orphans.revision === model.revision) return this.#orphans.titles;
    const series = model.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series));
    const pictures = series.filter(({ modality }) => !(modality in kinds));
    const uids = new Set(pictures.flatMap((one) => one.instances.map(({ header }) => header.sopInstanceUID)));
    const frames = new Set(pictures.map(({ facts }) => facts.frameOfReferenceUID));
    const titles = series
      .filter(({ modality, facts }) => modality in kinds && !frames.has(facts.frameOfReferenceUID ?? 'none'))
      .filter(({ instances }) =>
        instances.every(({ header: { references = [] } }) => {
          const named = references.some(({ sopInstanceUID }) => uids.has(sopInstanceUID));
          return references.length > 0 && !named;
        }),
      )
      .map(({ facts, modality }) => facts.seriesDescription ?? modality);
    this.#orphans = { revision: model.revision, titles };
    return titles;
  }

  toggle(entryId: number): void {
    if (!this.hidden.delete(entryId)) this.hidden.add(entryId);
    this.changed();
  }

  toggleOverlays(): void {
    this.overlays = !this.overlays;
    this.changed();
  }

  /** What is drawn on a picture, as far as it is known yet. */
  on(set: PictureSet, picture: Picture): readonly PictureDrawing[] {
    return this.#all(set, picture).flatMap(({ drawings }) => drawings);
  }

  problemsOn(set: PictureSet, picture: Picture): readonly DrawingProblem[] {
    return [...new Set(this.#all(set, picture).flatMap(({ problems }) => problems))];
  }

  /** How a presentation state wants a picture to be seen. */
  async wanted({ instance }: DrawingFile, picture: Picture): Promise<Wanted | undefined> {
    const read = await this.#readOnce('presentation', instance.header.entryId);
    return typeof read !== 'string' && read.kind === 'presentation' && isFor(read.found, picture)
      ? wantedOf(read.found, picture)
      : undefined;
  }

  #all(set: PictureSet, picture: Picture): readonly Drawn[] {
    if (set.cutFrom !== undefined) return [];
    const files = this.filesFor(set).filter(({ instance }) => !this.hidden.has(instance.header.entryId));
    const own = this.overlays ? [this.#once(`overlay ${keyOf(picture)}`, () => this.#overlaysOf(picture))] : [];
    return [
      ...own,
      ...files.map(({ kind, instance }) =>
        this.#once(`${instance.header.entryId} ${keyOf(picture)}`, () =>
          this.#fileOn(kind, instance.header.entryId, set, picture),
        ),
      ),
    ];
  }

  /** Starts the work the first time; until it is done there is nothing. */
  #once(key: string, make: () => Promise<Drawn>): Drawn {
    if (this.#drawn.has(key)) return this.#drawn.get(key) ?? nothing;
    this.#drawn.set(key, undefined);
    void make()
      .catch((): Drawn => ({ drawings: [], problems: ['unreadable'] }))
      .then((drawn) => {
        this.#drawn.set(key, drawn);
        if (drawn.drawings.length + drawn.problems.length > 0) this.changed();
      });
    return nothing;
  }

  async #overlaysOf({ ref }: Picture): Promise<Drawn> {
    const answer = await this.intake.elements(ref.entryId);
    if (!answer.ok) return nothing;
    return overlayPlanes(Elements.of(answer.dataSet), ref.frame, this.#bytesOf(ref.entryId));
  }

  async #fileOn(kind: DrawingFile['kind'], entryId: number, set: PictureSet, picture: Picture): Promise<Drawn> {
    const read = await this.#readOnce(kind, entryId);
    if (typeof read === 'string') return { drawings: [], problems: [read] };
    if (read.kind === 'structures')
      return { drawings: structuresOn(read.found, set, picture), problems: read.found.problems };
    if (read.kind === 'presentation') {
      if (!isFor(read.found, picture)) return nothing;
      const { drawing, problems } = annotationsOn(read.found, picture);
      return { drawings: drawing ? [drawing] : [], problems };
    }
    const drawings: PictureDrawing[] = [];
    const problems: DrawingProblem[] = namesInVain(read.found, set, picture) ? ['other-grid'] : [];
    for (const frame of framesOn(read.found, set, picture)) {
      const decoded = await this.intake.frame({ entryId, frame: frame.frame });
      const drawn = decoded.ok ? drawSegments(read.found, frame, decoded.frame, picture) : 'unreadable';
      if (typeof drawn === 'string') problems.push(drawn);
      else drawings.push(...drawn);
    }
    return { drawings, problems };
  }

  #readOnce(kind: DrawingFile['kind'], entryId: number): Promise<Read | DrawingProblem> {
    const known = this.#read.get(entryId);
    if (known) return known;
    const reading = this.#readFile(kind, entryId);
    this.#read.set(entryId, reading);
    return reading;
  }

  async #readFile(kind: DrawingFile['kind'], entryId: number): Promise<Read | DrawingProblem> {
    const answer = await this.intake.elements(entryId);
    if (!answer.ok) return 'unreadable';
    const elements = Elements.of(answer.dataSet);
    if (kind === 'structures') return { kind, found: await readStructureSet(elements, this.#bytesOf(entryId)) };
    if (kind === 'presentation') return { kind, found: readPresentationState(elements) };
    const found = readSegmentation(elements);
    return typeof found === 'string' ? found : { kind, found };
  }

  #bytesOf(entryId: number): ReadBytes {
    return async (range) => {
      const answer = await this.intake.elementBytes(entryId, range);
      return answer.ok ? answer.bytes : undefined;
    };
  }
}

function keyOf({ ref }: Picture): string {
  return `${ref.entryId}/${ref.frame}`;
}
