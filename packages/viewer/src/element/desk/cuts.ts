import type { PictureSet } from '../../state/picture-set.ts';
import { memoryCaps, thisDevice } from '../../engine/memory.ts';
import { shownSet } from '../../state/viewer-state.ts';
import { activePane } from '../../state/workspace.ts';
import type { DerivedFrames } from '../../volume/derived-frames.ts';
import { volumeGrid, type VolumeRefusal } from '../../volume/grid.ts';
import { loadVolume } from '../../volume/load-volume.ts';
import type { PlaneName } from '../../volume/planes.ts';
import { reformat, type Reformat } from '../../volume/reformat.ts';
import type { Slab } from '../../volume/reslice.ts';
import type { DeskHost } from './desk.ts';

/** What there is to say of cutting: progress, or why it is not done. */
export type CutNote =
  | { readonly kind: 'reading'; readonly done: number; readonly all: number }
  | { readonly kind: 'refused'; readonly reason: VolumeRefusal }
  | { readonly kind: 'failed' };

const order: readonly PlaneName[] = ['axial', 'coronal', 'sagittal'];

/** Whole numbers of 16 bits, as most are: 256 MB of CT are 2^27. */
const bytesEach = 2;

/** One set at a time, cut in three planes: its volume takes most of the memory that a page has. */
export class Cuts {
  note: CutNote | undefined;
  #made: Reformat | undefined;
  #loading: AbortController | undefined;
  readonly #frames: DerivedFrames;
  readonly #host: DeskHost;

  constructor(frames: DerivedFrames, host: DeskHost) {
    this.#frames = frames;
    this.#host = host;
  }

  get sets(): readonly PictureSet[] {
    return this.#made ? order.flatMap((name) => this.#made?.sets[name] ?? []) : [];
  }

  get made(): Reformat | undefined {
    return this.#made;
  }

  get slab(): Slab | undefined {
    return this.#made?.slab;
  }

  /** The volume that a set is cut from. */
  volumeOf(set: PictureSet): Reformat | undefined {
    return this.sets.some(({ key }) => key === set.key) ? this.#made : undefined;
  }

  /** Cuts what the active pane shows and puts the planes beside it, or says why not. */
  async open(): Promise<void> {
    const pane = activePane(this.#host.workspace());
    const set = shownSet(pane);
    if (!set || set.cutFrom !== undefined) return;
    this.#loading?.abort();
    const gate = volumeGrid(set, memoryCaps(thisDevice()).volume / bytesEach);
    if (!gate.ok) return this.#tell({ kind: 'refused', reason: gate.reason });
    const loading = (this.#loading = new AbortController());
    this.#tell({ kind: 'reading', done: 0, all: set.pictures.length });
    const volume = await loadVolume(this.#frames, set, gate.grid, loading.signal, (done, all) =>
      this.#tell({ kind: 'reading', done, all }),
    );
    if (loading.signal.aborted) return;
    this.#loading = undefined;
    if (!volume) return this.#tell({ kind: 'failed' });
    this.note = undefined;
    this.#replace(reformat(this.#frames, set, volume));
    this.#host.change({ type: 'layout', layout: '2x2' });
    for (const [place, shown] of this.sets.entries()) this.#show(place, shown, pane.window);
    this.#show(3, set, pane.window, pane.index);
    this.#host.change({ type: 'activate', pane: 0 });
  }

  /** The same cuts with another slab, each pane at its own place. */
  thicken(slab: Slab | undefined): void {
    const before = this.#made;
    if (!before) return;
    const after = before.slabbed(slab);
    const panes = this.#host.workspace().panes.map((pane, place) => ({ pane, place }));
    this.#replace(after);
    for (const { pane, place } of panes)
      for (const name of order)
        if (pane.shown === before.sets[name].key) this.#show(place, after.sets[name], pane.window, pane.index);
  }

  /** Back to the pictures as taken. */
  leave(): void {
    const { source } = this.#made ?? {};
    this.#loading?.abort();
    this.note = undefined;
    if (source) {
      this.#host.change({ type: 'layout', layout: '1x1' });
      this.#show(0, source);
    }
    this.close();
    this.#host.setsChanged();
  }

  close(): void {
    this.#loading?.abort();
    this.#made?.close();
    this.#made = undefined;
  }

  #replace(made: Reformat): void {
    this.#made?.close();
    this.#made = made;
    this.#host.setsChanged();
  }

  #show(pane: number, set: PictureSet, window?: { center: number; width: number }, index?: number): void {
    const { key } = set;
    this.#host.change({ type: 'pane', pane, action: { type: 'show', key, ...(index !== undefined && { index }) } });
    if (window) this.#host.change({ type: 'pane', pane, action: { type: 'window', window } });
  }

  #tell(note: CutNote): void {
    this.note = note;
    this.#host.requestUpdate();
  }
}
