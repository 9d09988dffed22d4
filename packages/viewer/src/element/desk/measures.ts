import type { FrameRef, Intake } from '@medpass/dicom-core';
import { Elements } from '../../state/elements.ts';
import {
  measure,
  pictureFacts,
  pointsOf,
  readValues,
  type MeasureKind,
  type MeasureResult,
  type PictureFacts,
} from '../../measure/measurement.ts';
import type { PictureSet } from '../../state/picture-set.ts';
import type { PixelPoint } from '../../volume/sections.ts';
import type { LayerContext } from '../pane-layer.ts';
import type { Cuts } from './cuts.ts';

export interface Measurement {
  readonly id: number;
  readonly kind: MeasureKind;
  readonly ref: FrameRef;
  readonly points: readonly PixelPoint[];
  /** Absent while the file is asked for its scale and units. */
  readonly result?: MeasureResult;
}

/** Points set so far. */
export interface Pending {
  readonly kind: MeasureKind;
  readonly ref: FrameRef;
  readonly points: readonly PixelPoint[];
}

/** A point of a measure. */
export interface Grip {
  readonly id: number;
  readonly point: number;
}

/** What was measured on the pictures of one viewer. It is shown, never kept. */
export class Measures {
  list: readonly Measurement[] = [];
  pending: Pending | undefined;
  /** What arrow keys and clicks move. */
  inHand: Grip | undefined;
  /** What the pointer drags. */
  dragged: Grip | undefined;
  #next = 1;
  readonly #facts = new Map<string, Promise<PictureFacts>>();

  constructor(
    private readonly intake: Intake,
    private readonly cuts: Cuts,
    private readonly changed: () => void,
  ) {}

  /** One more point; with the last one the measure is taken. */
  point(kind: MeasureKind, pixel: PixelPoint, { set, index, view }: LayerContext): void {
    const ref = set.pictures[index]?.ref;
    if (!ref) return;
    const going = this.pending?.kind === kind && sameFrame(this.pending.ref, ref) ? this.pending.points : [];
    const points = [...going, pixel];
    const facts = this.#factsOf(set, ref);
    if (points.length < pointsOf[kind]) {
      this.pending = { kind, ref, points };
      return this.changed();
    }
    this.pending = undefined;
    const one = { id: this.#next++, kind, ref, points };
    this.list = [...this.list, one];
    this.#read(one, facts, view);
  }

  /** Puts a point of a measure elsewhere, where its picture is the one on the screen; what it says is read anew. */
  move({ id, point }: Grip, pixel: PixelPoint, { set, index, view }: LayerContext): void {
    const ref = set.pictures[index]?.ref;
    const before = this.on(ref).find((one) => one.id === id);
    if (!before || !ref) return;
    const after = { ...before, points: before.points.map((old, at) => (at === point ? pixel : old)) };
    this.list = this.list.map((one) => (one.id === id ? after : one));
    this.#read(after, this.#factsOf(set, ref), view);
  }

  /** Takes a point in hand for keys and clicks, or lets go. */
  take(grip: Grip | undefined): void {
    this.inHand = grip;
    this.changed();
  }

  /** The values now: the picture may be another by the time the file has answered. */
  #read({ id, kind, points }: Measurement, facts: Promise<PictureFacts>, view: LayerContext['view']): void {
    const values = readValues(kind, points, (column, row) => {
      const value = view.valueAt(column, row);
      return typeof value === 'number' ? value : undefined;
    });
    this.changed();
    void facts.then((known) => {
      const result = measure(kind, points, known, values);
      this.list = this.list.map((one) => (one.id === id && one.points === points ? { ...one, result } : one));
      this.changed();
    });
  }

  /** On one picture. */
  on(ref: FrameRef | undefined): readonly Measurement[] {
    return ref ? this.list.filter((one) => sameFrame(one.ref, ref)) : [];
  }

  remove(id: number): void {
    this.list = this.list.filter((one) => one.id !== id);
    if (this.inHand?.id === id) this.inHand = undefined;
    this.changed();
  }

  /** Gives up the points of a measure that was begun; false where none was. */
  drop(): boolean {
    const had = this.pending !== undefined;
    this.pending = undefined;
    if (had) this.changed();
    return had;
  }

  /** A cut has the units of its source. */
  #factsOf(set: PictureSet, ref: FrameRef): Promise<PictureFacts> {
    const source = this.cuts.volumeOf(set)?.source;
    const entryId = source ? (source.pictures[source.pictures.length >> 1]?.ref.entryId ?? ref.entryId) : ref.entryId;
    const key = `${set.cutFrom === undefined ? 'file' : set.key} ${entryId}`;
    const known = this.#facts.get(key);
    if (known) return known;
    const asked = this.intake
      .elements(entryId)
      .then((answer) => pictureFacts(set, answer.ok ? Elements.of(answer.dataSet) : undefined));
    this.#facts.set(key, asked);
    return asked;
  }
}

export function sameFrame(one: FrameRef, other: FrameRef): boolean {
  return one.entryId === other.entryId && one.frame === other.frame;
}
