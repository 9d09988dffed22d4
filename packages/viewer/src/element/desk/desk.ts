import type { Intake } from '@medpass/dicom-core';
import { isKnownIncomplete, flagsOf, type ViewerFlag } from '../../state/flags.ts';
import { hang, type Arrangement, type Hanging } from '../../state/hanging.ts';
import { hangings } from '../../state/hangings.ts';
import { anchorsOf, followed, linkBetween, type LinkAnchors } from '../../state/linking.ts';
import type { PictureSet } from '../../state/picture-set.ts';
import { nearestPicture, planeOf, spaceOf } from '../../state/space.ts';
import { reduce, shownSet } from '../../state/viewer-state.ts';
import { activePane, type Workspace, type WorkspaceAction } from '../../state/workspace.ts';
import { DerivedFrames } from '../../volume/derived-frames.ts';
import { pointOf, type PixelPoint } from '../../volume/sections.ts';
import type { MeasureKind } from '../../measure/measurement.ts';
import type { LayerContext, PaneLayer } from '../pane-layer.ts';
import { Cuts } from './cuts.ts';
import { DrawingLayer } from './drawing-layer.ts';
import { Drawings } from './drawings.ts';
import { HoleLayer } from './hole-layer.ts';
import { LineLayer } from './line-layer.ts';
import { MeasureLayer } from './measure-layer.ts';
import { Measures, sameFrame, type Measurement } from './measures.ts';
import { moveByKey } from './move-measure.ts';
import { PickLayer } from './pick-layer.ts';

/** The viewer, as the desk sees it. */
export interface DeskHost {
  workspace(): Workspace;
  /** What a check found. */
  flags(): readonly ViewerFlag[];
  /** What the host knows of the case. */
  arrangement(): Arrangement | undefined;
  change(action: WorkspaceAction): void;
  /** The desk has other sets than before. */
  setsChanged(): void;
  requestUpdate(): void;
}

/** What a click on a picture does, where it does not drag. */
export type DeskTool = 'locate' | MeasureKind;

/**
 * What a coordinator has beyond a patient: cuts in three planes, linked panes, lines where pictures cross, measuring. Loaded when
 * the mode asks for it.
 */
export class Desk {
  readonly frames: DerivedFrames;
  readonly cuts: Cuts;
  readonly measures: Measures;
  readonly drawings: Drawings;
  /** What each pane has on its screen. */
  readonly screens = new Map<number, LayerContext>();
  tool: DeskTool | undefined;
  /** Where the pointer or the keyboard's cross is, while a tool waits for a point. */
  hover: { readonly place: number; readonly pixel: PixelPoint } | undefined;
  lines = true;
  #anchors: LinkAnchors | undefined;

  constructor(
    readonly host: DeskHost,
    intake: Intake,
  ) {
    this.frames = new DerivedFrames(intake);
    this.cuts = new Cuts(this.frames, host);
    this.drawings = new Drawings(intake, () => host.requestUpdate());
    this.measures = new Measures(intake, this.cuts, () => host.requestUpdate());
  }

  get linked(): boolean {
    return this.#anchors !== undefined;
  }

  /** Whether any two linked panes are so by their tables only. */
  get linkedByTable(): boolean {
    const sets = this.host.workspace().panes.flatMap((pane) => shownSet(pane) ?? []);
    return (
      this.linked && sets.some((set, at) => sets.slice(at + 1).some((other) => linkBetween(set, other) === 'table'))
    );
  }

  link(on: boolean): void {
    this.#anchors = on ? anchorsOf(this.host.workspace().panes) : undefined;
    this.host.requestUpdate();
  }

  choose(tool: DeskTool | undefined): void {
    this.tool = this.tool === tool ? undefined : tool;
    this.measures.drop();
    this.measures.inHand = undefined;
    this.hover = undefined;
    this.host.requestUpdate();
  }

  /** Takes a measure's first point in hand and shows its picture; again lets go. No tool is in hand beside it. */
  hold({ id, ref }: Measurement): void {
    const held = this.measures.inHand?.id === id;
    this.choose(undefined);
    this.measures.take(held ? undefined : { id, point: 0 });
    if (held) return;
    const { panes, active } = this.host.workspace();
    const places = panes.map((pane) => shownSet(pane)?.pictures.findIndex((one) => sameFrame(one.ref, ref)) ?? -1);
    const on = panes.findIndex(({ index }, place) => places[place] === index);
    const place = on >= 0 ? on : places.findIndex((index) => index >= 0);
    if (place >= 0) this.host.change({ type: 'pane', pane: place, action: { type: 'go', index: places[place] ?? 0 } });
    this.host.change({ type: 'activate', pane: place >= 0 ? place : active });
  }

  /** For keys that were pressed elsewhere than on a picture. */
  moveByKey(event: KeyboardEvent): boolean {
    return this.host.workspace().panes.some((_, place) => {
      const screen = this.screens.get(place);
      return screen !== undefined && moveByKey(event, this.measures, screen);
    });
  }

  showLines(on: boolean): void {
    this.lines = on;
    this.host.requestUpdate();
  }

  /** Layers of one pane, lowest first. New ones each time: what a pane draws depends on the others. */
  layers(place: number): readonly PaneLayer[] {
    const hover = this.hover?.place === place ? this.hover.pixel : undefined;
    return [
      new HoleLayer(this.cuts, this.host.flags()),
      new DrawingLayer(this.drawings, (screen) => this.screens.set(place, screen)),
      new LineLayer(this, place),
      new MeasureLayer(this.measures, hover),
      ...(this.tool ? [new PickLayer(this, place)] : []),
    ];
  }

  /** What follows from a change: linked panes go along. */
  after(before: Workspace, changed: Workspace, action: WorkspaceAction): Workspace {
    if (!this.#anchors || action.type !== 'pane') return changed;
    const place = action.pane ?? changed.active;
    const moved = before.panes[place]?.index !== changed.panes[place]?.index;
    const same = before.panes[place]?.shown === changed.panes[place]?.shown;
    return moved && same ? { ...changed, panes: followed(changed.panes, place, this.#anchors) } : changed;
  }

  /** Usual places for the kind of case, where there are any and something to put there. */
  get hanging(): Hanging | undefined {
    const arrangement = this.host.arrangement();
    const hanging = arrangement && hangings[arrangement.casePack];
    const { sets } = activePane(this.host.workspace());
    return hanging && hang(sets, arrangement, hanging).some((key) => key !== undefined) ? hanging : undefined;
  }

  /** Puts the series into their usual places; others keep what they show. */
  arrange(): void {
    const arrangement = this.host.arrangement();
    const { hanging } = this;
    if (!arrangement || !hanging) return;
    const keys = hang(activePane(this.host.workspace()).sets, arrangement, hanging);
    this.host.change({ type: 'layout', layout: hanging.layout });
    for (const [pane, key] of keys.entries())
      if (key !== undefined) this.host.change({ type: 'pane', pane, action: { type: 'show', key } });
    this.host.change({
      type: 'activate',
      pane: Math.max(
        0,
        keys.findIndex((key) => key !== undefined),
      ),
    });
  }

  /** A point of a picture was given to the tool in hand. */
  pick(place: number, pixel: PixelPoint, context: LayerContext): void {
    if (this.tool === 'locate') this.locate(place, pixel);
    else if (this.tool) this.measures.point(this.tool, pixel, context);
  }

  /** The next point may be here: a shape that was begun goes so far. */
  point(place: number, pixel: PixelPoint | undefined): void {
    this.hover = pixel && { place, pixel };
    if (this.measures.pending) this.host.requestUpdate();
  }

  /** Shows the place of a pixel in every other pane that can. */
  locate(place: number, pixel: PixelPoint): void {
    const { panes } = this.host.workspace();
    const pane = panes[place];
    const set = pane && shownSet(pane);
    const plane = set && planeOf(set.pictures[pane.index]);
    if (!set || !plane) return;
    const point = pointOf(plane, pixel);
    for (const [other, state] of panes.entries()) {
      const shown = shownSet(state);
      if (other === place || !shown || spaceOf(set, shown) !== 'same') continue;
      const nearest = nearestPicture(shown, point, state.index);
      if (nearest && reduce(state, { type: 'go', index: nearest.index }).index !== state.index)
        this.host.change({ type: 'pane', pane: other, action: { type: 'go', index: nearest.index } });
    }
  }

  /** What is cut lacks slices, as a check found. */
  get cutsIncomplete(): boolean {
    const { source } = this.cuts.made ?? {};
    return source !== undefined && flagsOf(this.host.flags(), source).some(isKnownIncomplete);
  }

  get sets(): readonly PictureSet[] {
    return this.cuts.sets;
  }

  close(): void {
    this.cuts.close();
  }
}
