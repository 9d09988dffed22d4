import type { DecodeFailureReason, FrameRef, Intake } from '@medpass/dicom-core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { StackView } from '../engine/stack-view.ts';
import { viewerMessages, type ViewerMessages } from '../messages/index.ts';
import { dragAction, keyAction, toolOf, type Drag } from '../state/gestures.ts';
import { pictureSets, type PictureSet } from '../state/picture-set.ts';
import { initialState, reduce, shownSet, type ViewerAction, type ViewerState } from '../state/viewer-state.ts';
import type { Window } from '../state/window-presets.ts';
import { overlay } from './overlay.ts';
import { seriesStrip } from './series-strip.ts';
import { styles } from './styles.ts';
import { ThumbnailCanvases } from './thumbnail-canvas.ts';
import { toolbar } from './toolbar.ts';

/** What to show: a series, an instance or one frame of it (1-based). */
export type ViewerTarget =
  | { readonly kind: 'series'; readonly seriesInstanceUID: string }
  | { readonly kind: 'instance'; readonly sopInstanceUID: string; readonly frame?: number };

interface Shown {
  readonly set: PictureSet;
  readonly index: number;
}

const defaultRate = 12;

/**
 * `<medpass-dicom-viewer>`: the pictures of an intake, decoded on this device. Preview, not for diagnosis.
 *
 * @attr lang - BCP 47; else the nearest ancestor's, else the browser's
 * @fires medpass-ready - the first set is known
 * @fires medpass-shown - detail: the frame on the screen
 * @fires medpass-error - detail: the frame that cannot be shown, and the reason
 */
export class MedpassDicomViewer extends LitElement {
  static override readonly styles = styles;
  static override readonly properties = {
    intake: { attribute: false },
    target: { attribute: false },
    viewerState: { state: true },
    shown: { state: true },
    failure: { state: true },
    loadedWindow: { state: true },
    onCPU: { state: true },
  };

  declare intake: Intake | undefined;
  declare target: ViewerTarget | undefined;
  declare private viewerState: ViewerState;
  declare private shown: Shown | undefined;
  declare private failure: (Shown & { readonly reason: DecodeFailureReason }) | undefined;
  declare private loadedWindow: Window;
  declare private onCPU: boolean;

  #view: StackView | undefined;
  #starting = false;
  #following = 0;
  #drag: Drag | undefined;
  #player: number | undefined;
  #observer: ResizeObserver | undefined;
  readonly #thumbnails = new ThumbnailCanvases();
  readonly #touches = new Map<number, { x: number; y: number }>();

  constructor() {
    super();
    this.viewerState = initialState;
    this.loadedWindow = { center: 128, width: 256 };
    this.onCPU = false;
  }

  /** Shows a target as soon as it is known. */
  show(target: ViewerTarget): void {
    this.target = target;
  }

  /** Window, zoom, place and turns as they were at first. */
  reset(): void {
    this.#act({ type: 'reset' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following++;
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.intake) void this.#follow(this.intake);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('intake')) {
      this.#close();
      this.viewerState = initialState;
      this.shown = undefined;
      this.failure = undefined;
      if (this.intake) void this.#follow(this.intake);
    }
    if (changed.has('target') && this.target) this.#aim(this.target);
  }

  protected override updated(): void {
    const set = shownSet(this.viewerState);
    if (set && !this.#view) void this.#start();
    this.#view?.apply(this.viewerState, set);
    this.#keepPlaying();
  }

  async #follow(intake: Intake): Promise<void> {
    const turn = ++this.#following;
    for await (const model of intake.snapshots()) {
      if (turn !== this.#following) return;
      const first = this.viewerState.sets.length === 0;
      this.#act({ type: 'sets', sets: pictureSets(model) });
      if (first && this.viewerState.sets.length > 0) {
        if (this.target) this.#aim(this.target);
        this.#tell('medpass-ready', {});
      }
    }
  }

  async #start(): Promise<void> {
    const { intake } = this;
    if (this.#starting || !intake) return;
    this.#starting = true;
    // The engine is large: it is loaded when there is a first picture to show, not before.
    const { StackView } = await import('../engine/stack-view.ts');
    this.#starting = false;
    const element = this.renderRoot.querySelector<HTMLDivElement>('.viewport');
    if (!element || !this.isConnected || this.intake !== intake) return;
    this.#view = new StackView(element, intake, {
      shown: (set, index, window) => {
        this.shown = { set, index };
        this.failure = undefined;
        this.loadedWindow = window;
        this.#tell('medpass-shown', refOf(set, index));
      },
      failed: (set, index, reason) => {
        this.failure = { set, index, reason };
        this.#tell('medpass-error', { ...refOf(set, index), reason });
      },
    });
    this.onCPU = this.#view.onCPU;
    this.#observer = new ResizeObserver(() => this.#view?.resize());
    this.#observer.observe(element);
    this.#view.apply(this.viewerState, shownSet(this.viewerState));
  }

  #close(): void {
    this.#observer?.disconnect();
    this.#view?.close();
    this.#view = undefined;
    clearInterval(this.#player);
    this.#player = undefined;
  }

  #act(action: ViewerAction): void {
    this.viewerState = reduce(this.viewerState, action);
  }

  #aim(target: ViewerTarget): void {
    for (const set of this.viewerState.sets) {
      if (target.kind === 'series') {
        if (set.seriesInstanceUID === target.seriesInstanceUID) return this.#act({ type: 'show', key: set.key });
        continue;
      }
      const index = set.pictures.findIndex(
        ({ instance, ref }) =>
          instance.header.sopInstanceUID === target.sopInstanceUID && (target.frame ?? ref.frame) === ref.frame,
      );
      if (index >= 0) return this.#act({ type: 'show', key: set.key, index });
    }
  }

  get #window(): Window {
    return this.viewerState.window ?? this.loadedWindow;
  }

  get #rate(): number {
    return this.viewerState.framesPerSecond ?? Math.round(shownSet(this.viewerState)?.framesPerSecond ?? defaultRate);
  }

  /** Steps only when the picture before is on the screen: a slow decoder slows the film, it never skips unseen. */
  #keepPlaying(): void {
    clearInterval(this.#player);
    this.#player = undefined;
    if (!this.viewerState.playing) return;
    this.#player = window.setInterval(() => {
      if (this.shown?.index === this.viewerState.index || this.failure) this.#act({ type: 'step', by: 1, wrap: true });
    }, 1000 / this.#rate);
  }

  protected override render(): TemplateResult {
    const texts = viewerMessages(this.#lang());
    const { viewerState: state } = this;
    const set = shownSet(state);
    return html`
      ${seriesStrip({
        sets: state.sets,
        shown: state.shown,
        texts,
        show: (key) => this.#act({ type: 'show', key }),
        draw: (canvas, drawn) => this.intake && this.#thumbnails.draw(canvas, drawn, this.intake),
      })}
      <div class="main">
        <div
          class="stage"
          part="stage"
          tabindex="0"
          role="group"
          aria-label=${set ? `${texts.picture} ${state.index + 1} ${texts.of} ${set.pictures.length}` : texts.noPictures}
          @pointerdown=${this.#pointerDown}
          @pointermove=${this.#pointerMove}
          @pointerup=${this.#pointerUp}
          @pointercancel=${this.#pointerUp}
          @wheel=${this.#wheel}
          @keydown=${this.#key}
          @contextmenu=${(event: Event) => event.preventDefault()}
        >
          <div class="viewport"></div>
          ${this.#cover(set, texts)}
          ${
            this.shown && this.shown.set.key === set?.key && !this.#failed(set)
              ? overlay({ ...this.shown, state, window: this.#window, texts })
              : nothing
          }
        </div>
        ${
          set
            ? toolbar({
                state,
                modality: set.modality,
                count: set.pictures.length,
                window: this.#window,
                framesPerSecond: this.#rate,
                texts,
                act: (action) => this.#act(action),
                full: () => void this.#full(),
              })
            : nothing
        }
      </div>
    `;
  }

  #failed(set: PictureSet | undefined): boolean {
    return (
      this.failure !== undefined && this.failure.set.key === set?.key && this.failure.index === this.viewerState.index
    );
  }

  /** Covers what is not the picture asked for: none yet, another set's, or one that cannot be decoded. */
  #cover(set: PictureSet | undefined, texts: ViewerMessages): TemplateResult | typeof nothing {
    if (!set) return html`<div class="cover" role="status"><p>${texts.noPictures}</p></div>`;
    if (this.#failed(set)) {
      const reason = this.failure?.reason ?? 'undecodable';
      const why = reason in texts.reasons ? texts.reasons[reason as keyof typeof texts.reasons] : texts.reasons.other;
      return html`<div class="cover" role="status">
        <p>${texts.cannotShow}</p>
        <p class="why">${why}</p>
      </div>`;
    }
    return this.shown?.set.key === set.key
      ? nothing
      : html`<div class="cover" role="status"><p>${texts.loading}</p></div>`;
  }

  #pointerDown = (event: PointerEvent): void => {
    const stage = event.currentTarget as HTMLElement;
    stage.setPointerCapture(event.pointerId);
    this.#touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const set = shownSet(this.viewerState);
    if (!set) return;
    // A second finger zooms and moves, whatever the tool.
    const tool = this.#touches.size > 1 ? 'zoom' : toolOf(event.button, this.viewerState.tool);
    this.#drag = {
      x: event.clientX,
      y: event.clientY,
      tool,
      state: this.viewerState,
      window: this.#window,
      height: stage.clientHeight,
      count: set.pictures.length,
    };
  };

  #pointerMove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || !this.#touches.has(event.pointerId)) return;
    const before = this.#spread();
    this.#touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const after = this.#spread();
    if (before && after) this.#act({ type: 'zoom', zoom: this.viewerState.zoom * (after / before) });
    else this.#act(dragAction(drag, event.clientX, event.clientY));
  };

  #pointerUp = (event: PointerEvent): void => {
    this.#touches.delete(event.pointerId);
    this.#drag = undefined;
  };

  /** Distance between two fingers in CSS pixels. */
  #spread(): number | undefined {
    const [a, b] = [...this.#touches.values()];
    return a && b ? Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) : undefined;
  }

  #wheel = (event: WheelEvent): void => {
    if (!shownSet(this.viewerState)) return;
    event.preventDefault();
    this.#act(
      event.ctrlKey
        ? { type: 'zoom', zoom: this.viewerState.zoom * Math.exp(-event.deltaY / 300) }
        : { type: 'step', by: Math.sign(event.deltaY) },
    );
  };

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const action = keyAction(event.key, this.viewerState, this.#window);
    if (!action) return;
    event.preventDefault();
    this.#act(action);
  };

  async #full(): Promise<void> {
    await (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen?.());
  }

  #lang(): string {
    const near = this.closest('[lang]')?.getAttribute('lang');
    return near || document.documentElement.lang || navigator.language;
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

function refOf(
  set: PictureSet,
  index: number,
): Partial<FrameRef> & { readonly seriesInstanceUID: string; readonly sopInstanceUID?: string } {
  const picture = set.pictures[index];
  return {
    seriesInstanceUID: set.seriesInstanceUID,
    ...(picture && { ...picture.ref, sopInstanceUID: picture.instance.header.sopInstanceUID }),
  };
}
