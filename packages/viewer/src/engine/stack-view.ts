import { Enums, cache, getShouldUseCPURendering, imageLoader, utilities, type Types } from '@cornerstonejs/core';
import type { PictureSet } from '../state/picture-set.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import { fullWindow, windowRange, type Window, type WindowFunction } from '../state/window-presets.ts';
import type { FrameService } from './frame-service.ts';
import { FrameError, greyRange, greyValue } from './image-loader.ts';
import { parseImageId } from './ids.ts';
import { Neighbours } from './neighbours.ts';
import type { PaneEvents, PaneView } from './pane-view.ts';
import { registerService, registerSet, releaseService } from './registry.ts';
import { acquireEngine, releaseEngine } from './start-engine.ts';

let viewports = 0;

/** One stack viewport of the engine, driven by {@link ViewerState}. */
export class StackView implements PaneView {
  #engine: ReturnType<typeof acquireEngine>;
  readonly #element: HTMLDivElement;
  readonly #viewportId: string;
  readonly #service: number;
  readonly #events: PaneEvents;
  #set: PictureSet | undefined;
  #names: readonly string[] = [];
  #wanted = -1;
  #busy = false;
  #closed = false;
  #state: ViewerState | undefined;
  #window: Window | undefined;
  readonly #neighbours = new Neighbours({
    has: (name) => cache.getImageLoadObject(name) !== undefined,
    load: (name) => imageLoader.loadAndCacheImage(name),
  });

  constructor(element: HTMLDivElement, service: FrameService, events: PaneEvents) {
    this.#engine = acquireEngine(this);
    this.#element = element;
    this.#viewportId = `medpass-viewport-${++viewports}`;
    this.#service = registerService(service);
    this.#events = events;
    this.#enable();
    element.addEventListener(Enums.Events.IMAGE_RENDERED, events.drawn);
  }

  #enable(): void {
    this.#engine.enableElement({
      viewportId: this.#viewportId,
      type: Enums.ViewportType.STACK,
      element: this.#element,
      defaultOptions: { background: [0, 0, 0] },
    });
  }

  /** The graphics context was lost: the picture is put into the new engine's. */
  renewed(engine: ReturnType<typeof acquireEngine>): void {
    if (this.#closed) return;
    this.#engine = engine;
    this.#enable();
    if (this.#wanted >= 0) void this.#show();
  }

  /** Without WebGL the engine draws stacks on the CPU; volumes it cannot. */
  get onCPU(): boolean {
    return getShouldUseCPURendering();
  }

  get #viewport(): Types.IStackViewport {
    return this.#engine.getViewport(this.#viewportId) as Types.IStackViewport;
  }

  /** Follows the state: the set, the picture, then window, inversion and place. */
  apply(state: ViewerState, set: PictureSet | undefined): void {
    if (state === this.#state && set === this.#set) return;
    this.#state = state;
    if (!set || this.#closed) return;
    if (this.#set !== set) {
      const sameStack = this.#set?.key === set.key && this.#set.pictures.length === set.pictures.length;
      this.#set = set;
      if (!sameStack) {
        this.#names = registerSet(this.#service, set);
        this.#wanted = -1;
      }
    }
    if (this.#wanted !== state.index) {
      this.#wanted = state.index;
      this.#neighbours.rest();
      void this.#show();
    } else this.#present();
  }

  resize(): void {
    if (!this.#closed) this.#engine.resize(true, true);
  }

  close(): void {
    this.#closed = true;
    this.#neighbours.rest();
    this.#element.removeEventListener(Enums.Events.IMAGE_RENDERED, this.#events.drawn);
    this.#engine.disableElement(this.#viewportId);
    for (const name of this.#names)
      if (cache.getImageLoadObject(name)) cache.removeImageLoadObject(name, { force: true });
    releaseService(this.#service);
    releaseEngine(this);
  }

  get canvas(): HTMLCanvasElement | undefined {
    return this.#element.querySelector('canvas') ?? undefined;
  }

  toPicture(x: number, y: number): readonly [number, number] | undefined {
    const data = this.#imageData;
    if (!data) return undefined;
    const at = utilities.transformWorldToIndexContinuous(data, this.#viewport.canvasToWorld([x, y]));
    return [at[0], at[1]];
  }

  toPane(column: number, row: number): readonly [number, number] | undefined {
    const data = this.#imageData;
    if (!data) return undefined;
    const [x, y] = this.#viewport.worldToCanvas(utilities.transformIndexToWorld(data, [column, row, 0]));
    return [x, y];
  }

  valueAt(column: number, row: number): number | readonly number[] | undefined {
    const image = cache.getImage(this.#viewport.getCurrentImageId() ?? '');
    if (!image || column < 0 || row < 0 || column >= image.columns || row >= image.rows) return undefined;
    const at = row * image.columns + column;
    return image.color ? Array.from(image.getPixelData().slice(at * 3, at * 3 + 3)) : greyValue(image, at);
  }

  get #imageData(): Parameters<typeof utilities.transformIndexToWorld>[0] | undefined {
    if (this.#closed || !this.#viewport.getCurrentImageId()) return undefined;
    return this.#viewport.getImageData()?.imageData;
  }

  /** One load at a time; while it runs only the newest wish is kept, so that a fast scroll never queues. */
  async #show(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      while (!this.#closed) {
        const set = this.#set;
        const index = this.#wanted;
        const names = this.#names;
        if (!set || index < 0) return;
        await this.#load(set, names, index);
        if (this.#wanted === index && this.#names === names) {
          if (!this.#closed) this.#neighbours.around(names, index, this.#room);
          return;
        }
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Pictures like this one that may be decoded ahead: they take a quarter of what is kept, so that none drives out what is shown. */
  get #room(): number {
    const size = cache.getImage(this.#viewport.getCurrentImageId() ?? '')?.sizeInBytes;
    return size ? Math.floor(cache.getMaxCacheSize() / 4 / size) : Infinity;
  }

  async #load(set: PictureSet, names: readonly string[], index: number): Promise<void> {
    const name = names[index];
    if (!name) return;
    try {
      await imageLoader.loadAndCacheImage(name);
      if (this.#closed || this.#names !== names) return;
      const viewport = this.#viewport;
      if (viewport.getImageIds() !== names) await viewport.setStack(names as string[], index);
      else await viewport.setImageIdIndex(index);
      this.#present();
      const asked = parseImageId(viewport.getCurrentImageId() ?? '');
      const { ref } = set.pictures[index] ?? {};
      // The engine answers what it shows; what was not asked for is not announced as shown.
      if (asked?.ref.entryId === ref?.entryId && asked?.ref.frame === ref?.frame) this.#events.shown(set, index);
    } catch (error) {
      if (this.#closed || this.#names !== names || this.#wanted !== index) return;
      this.#events.failed(set, index, error instanceof FrameError ? error.reason : 'undecodable');
    }
  }

  #present(): void {
    const state = this.#state;
    const viewport = this.#viewport;
    if (!state || this.#closed || !viewport.getCurrentImageId()) return;
    const image = cache.getImage(viewport.getCurrentImageId());
    if (image && !image.color) {
      const window =
        state.window ??
        (state.preset === 'full'
          ? fullWindow(greyRange(image))
          : { center: Number(image.windowCenter), width: Number(image.windowWidth) });
      const told = this.#window;
      this.#window = window;
      if (told?.center !== window.center || told.width !== window.width) this.#events.windowed(window);
      viewport.setProperties({
        voiRange: windowRange(window, image.voiLUTFunction as WindowFunction),
        invert: state.invert !== image.invert,
      });
    } else viewport.setProperties({ invert: state.invert });
    const turned = {
      rotation: state.presentation.quarterTurns * 90,
      flipHorizontal: state.presentation.flipHorizontal,
      flipVertical: state.presentation.flipVertical,
    };
    if (this.onCPU && image) this.#placeOnCPU(viewport, image, state, turned);
    else viewport.setViewPresentation({ ...turned, zoom: state.zoom, pan: [state.pan[0], state.pan[1]] });
    viewport.render();
  }

  /** On the CPU the engine's zoom is screen pixels a picture's pixel, and its pan is in the picture's: both are worked out here. */
  #placeOnCPU(
    viewport: Types.IStackViewport,
    image: Types.IImage,
    { zoom, pan, presentation }: ViewerState,
    turned: Types.ViewPresentation,
  ): void {
    const { width, height, clientWidth, clientHeight } = viewport.canvas;
    const aside = presentation.quarterTurns % 2 === 1;
    const [across, down] = aside ? [image.height, image.width] : [image.width, image.height];
    const [row, column] = [image.rowPixelSpacing || 1, image.columnPixelSpacing || 1];
    const [tall, wide] = [Math.max(1, row / column), Math.max(1, column / row)];
    const fit = Math.min(width / (across * (aside ? tall : wide)), height / (down * (aside ? wide : tall)));
    viewport.resetCamera();
    viewport.setViewPresentation({ ...turned, zoom: fit * zoom });
    if (pan[0] === 0 && pan[1] === 0) return;
    const focalPoint = viewport.canvasToWorld([clientWidth / 2 - pan[0], clientHeight / 2 - pan[1]]);
    viewport.setCamera({ focalPoint });
  }
}
