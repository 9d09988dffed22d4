import type { DecodeFailureReason } from '@medpass/dicom-core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { breathe } from '../engine/breathe.ts';
import type { FrameService } from '../engine/frame-service.ts';
import { withHeadStart, type HeadStart } from '../engine/head-start.ts';
import type { PaneView } from '../engine/pane-view.ts';
import type { ViewerMessages } from '../messages/index.ts';
import { keyAction } from '../state/gestures.ts';
import type { Picture, PictureSet } from '../state/picture-set.ts';
import { isUntouched, shownSet, type ViewerAction, type ViewerState } from '../state/viewer-state.ts';
import type { Window } from '../state/window-presets.ts';
import type { EarlyPicture } from './early-picture.ts';
import { defineFiles } from './files/define-files.ts';
import type { FileService } from './files/file-service.ts';
import { overlay } from './overlay.ts';
import { paneCover, type Cover } from './pane-cover.ts';
import type { Cross, LayerContext, PaneLayer } from './pane-layer.ts';
import { refOf } from './ref-of.ts';
import { fileTitle } from './set-title.ts';
import { stageSemantics } from './stage-semantics.ts';
import { PanePointer, type PointerHost } from './pane-pointer.ts';
import { drawingStyles } from './styles/desk.ts';
import { paneStyles } from './styles/pane.ts';

interface Shown {
  readonly set: PictureSet;
  readonly index: number;
}

export const defaultRate = 12;
/** How long the engine waits for the early picture, in milliseconds. */
const patience = 250;
/** What a set that is dragged from the strip is called while it hangs on the pointer. */
export const dragType = 'application/x-medpass-set';

/**
 * One place for pictures inside `<medpass-dicom-viewer>`; not for use on its own. It draws a {@link ViewerState} and asks for changes
 * by events that stay within the viewer.
 *
 * @fires pane-act - detail: a {@link ViewerAction}
 * @fires pane-active - somebody turned to this pane
 * @fires pane-window - detail: the window of the picture on the screen
 * @fires pane-open - detail: an instance that a report points at
 * @fires pane-told - detail: what the viewer tells its host
 */
export class MedpassViewerPane extends LitElement {
  static override readonly styles = [paneStyles, drawingStyles];
  static override readonly properties = {
    service: { attribute: false },
    files: { attribute: false },
    pane: { attribute: false },
    texts: { attribute: false },
    layers: { attribute: false },
    label: { attribute: false },
    shown: { state: true },
    failure: { state: true },
    loadedWindow: { state: true },
    onCPU: { state: true },
    drawings: { state: true },
    early: { state: true },
  };

  declare service: FrameService | undefined;
  /** For what is no picture. */
  declare files: FileService | undefined;
  declare pane: ViewerState;
  declare texts: ViewerMessages;
  declare layers: readonly PaneLayer[];
  /** Said before the picture's number where there are several panes. */
  declare label: string;
  declare private shown: Shown | undefined;
  declare private failure: (Shown & { readonly reason: DecodeFailureReason }) | undefined;
  declare private loadedWindow: Window;
  declare private onCPU: boolean;
  declare private drawings: number;
  /** On the screen until the engine has drawn. */
  declare private early: EarlyPicture | undefined;

  #view: PaneView | undefined;
  #starting = false;
  #player: number | undefined;
  /** Frames a second that the player runs at; 0 while it rests. */
  #rate = 0;
  #observer: ResizeObserver | undefined;
  readonly #pointer = new PanePointer();

  constructor() {
    super();
    this.layers = [];
    this.label = '';
    this.loadedWindow = { center: 128, width: 256 };
    this.onCPU = false;
    this.drawings = 0;
  }

  /** The window in use: asked for, else what the picture is drawn with. */
  get window(): Window {
    return this.pane.window ?? this.loadedWindow;
  }

  /** What draws this pane, once it does. */
  get view(): PaneView | undefined {
    return this.#view;
  }

  /** Puts the keyboard on the pictures. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.stage:not(.file), medpass-viewer-file')?.focus();
  }

  /** The picture on the screen: decoded, drawn, and the one asked for last. */
  get onScreen(): Picture | undefined {
    return this.shown?.set.pictures[this.shown.index];
  }

  /** What is to be seen: the engine's canvas, or the picture that stands in until it has drawn. */
  get screen(): HTMLCanvasElement | undefined {
    return this.#earlyNow?.canvas ?? (this.shown && this.#view?.canvas);
  }

  /** The picture asked for cannot be shown. */
  get failed(): boolean {
    return this.#failed(shownSet(this.pane));
  }

  /** What the layers say in words of the picture on the screen. */
  get notes(): readonly string[] {
    const context = this.#context;
    return context ? this.layers.flatMap((layer) => layer.notes?.(context) ?? []) : [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('service')) return;
    this.#close();
    this.shown = undefined;
    this.failure = undefined;
  }

  protected override updated(): void {
    const set = shownSet(this.pane);
    if (set && !set.file && !this.#view) void this.#start();
    if (set?.file) void defineFiles();
    if (!set?.file) this.#view?.apply(this.pane, set);
    this.#keepPlaying();
  }

  async #start(): Promise<void> {
    const { service } = this;
    if (this.#starting || !service) return;
    this.#starting = true;
    const set = shownSet(this.pane);
    const first = set?.pictures[this.pane.index];
    const ahead = first ? withHeadStart(service, first.ref) : undefined;
    // The engine is large and busy while it starts: the picture goes first, but a slow one does not keep it waiting.
    if (set && first && ahead) await Promise.race([this.#showEarly(set, first, ahead), breathe(patience)]);
    const { StackView, warmEngine } = await import('../engine/viewer-engine.ts');
    await warmEngine();
    this.#starting = false;
    const element = this.renderRoot.querySelector<HTMLDivElement>('.viewport');
    if (!element || !this.isConnected || this.#view) return;
    // Another service came meanwhile.
    if (this.service !== service) return this.requestUpdate();
    this.#view = new StackView(element, ahead ?? service, {
      shown: (set, index) => {
        this.shown = { set, index };
        this.failure = undefined;
        this.#tell('medpass-shown', refOf(set, index));
      },
      windowed: (window) => this.#fire('pane-window', (this.loadedWindow = window)),
      failed: (set, index, reason) => {
        this.failure = { set, index, reason };
        this.#tell('medpass-error', { ...refOf(set, index), reason });
      },
      drawn: () => {
        this.drawings++;
        if (this.shown) this.early = undefined;
      },
    });
    this.onCPU = this.#view.onCPU;
    this.#observer = new ResizeObserver(() => this.#view?.resize());
    this.#observer.observe(element);
    this.#view.apply(this.pane, shownSet(this.pane));
  }

  /** Draws the first picture plainly, before the engine can; settled when it is on the screen, or when it will not be. */
  async #showEarly(set: PictureSet, picture: Picture, { first }: HeadStart): Promise<void> {
    const { service } = this;
    const [{ earlyPicture }, result] = await Promise.all([import('./early-picture.ts'), first]);
    if (!result.ok || this.#view || this.service !== service) return;
    this.early = earlyPicture(picture, result.frame);
    if (!this.#earlyNow) return;
    await this.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await breathe(0);
    if (this.#earlyNow) this.#tell('medpass-early', refOf(set, this.pane.index));
  }

  /** Only while it is the picture asked for, as it is first seen. */
  get #earlyNow(): EarlyPicture | undefined {
    const { early, pane } = this;
    const asked = shownSet(pane)?.pictures[pane.index]?.ref;
    const same = asked?.entryId === early?.picture.ref.entryId && asked?.frame === early?.picture.ref.frame;
    return early && same && isUntouched(pane) ? early : undefined;
  }

  #close(): void {
    this.early = undefined;
    this.#observer?.disconnect();
    this.#view?.close();
    this.#view = undefined;
    clearInterval(this.#player);
    this.#rate = 0;
  }

  /** Steps only when the picture before is on the screen: a slow decoder slows the film, it never skips unseen. */
  #keepPlaying(): void {
    const rate = this.pane.playing
      ? (this.pane.framesPerSecond ?? shownSet(this.pane)?.framesPerSecond ?? defaultRate)
      : 0;
    if (rate === this.#rate) return;
    this.#rate = rate;
    clearInterval(this.#player);
    if (rate === 0) return;
    this.#player = window.setInterval(() => {
      if (this.shown?.index === this.pane.index || this.failure) this.#act({ type: 'step', by: 1, wrap: true });
    }, 1000 / rate);
  }

  protected override render(): TemplateResult {
    const { pane, texts } = this;
    const set = shownSet(pane);
    const file = set?.file;
    const cover = file ? undefined : this.#cover(set);
    const about = file
      ? undefined
      : stageSemantics(set, pane, texts, {
          place: this.label,
          cross: this.#cross,
          fault: this.#failed(set) ? texts.cannotShow : undefined,
        });
    const value = about?.value;
    // The engine's place stays while a file lies over it, so that a set of pictures shown next finds it.
    return html`<div
        class=${file ? 'stage file' : 'stage'}
        part="stage"
        tabindex=${file ? -1 : 0}
        role=${about?.role ?? nothing}
        aria-label=${about?.name ?? nothing}
        aria-orientation=${value ? 'vertical' : nothing}
        aria-valuemin=${value ? 1 : nothing}
        aria-valuemax=${value?.most ?? nothing}
        aria-valuenow=${value?.now ?? nothing}
        aria-valuetext=${value?.text ?? nothing}
        aria-describedby=${about && set ? 'about' : nothing}
        @focusin=${() => this.#fire('pane-active')}
        @pointerdown=${this.#down}
        @pointermove=${this.#move}
        @pointerup=${this.#up}
        @pointercancel=${this.#up}
        @wheel=${(event: WheelEvent) => this.#pointer.wheel(event, this.#host)}
        @keydown=${this.#key}
        @contextmenu=${(event: Event) => !this.#reading && event.preventDefault()}
        @dragover=${(event: DragEvent) => event.dataTransfer?.types.includes(dragType) && event.preventDefault()}
        @drop=${this.#drop}
      >
        <div class="viewport"></div>
        ${set && file ? this.#file(set, file) : this.#picture(set)}
        <span id="about" hidden>${texts.preview}</span>
      </div>
      ${cover ? paneCover(cover, texts) : nothing}`;
  }

  /** A file lies over the pictures: the pointer and the keys are its own. */
  get #reading(): boolean {
    return shownSet(this.pane)?.file !== undefined;
  }

  get #cross(): Cross | undefined {
    const tool = this.layers.find((layer) => layer.cross);
    return tool && (tool.cross?.(this.#context) ?? { text: this.texts.toolInHand, at: 1, of: 1 });
  }

  #file(set: PictureSet, file: NonNullable<PictureSet['file']>): TemplateResult {
    return html`<medpass-viewer-file
      tabindex="0"
      role="group"
      aria-label=${fileTitle(set, this.texts)}
      .service=${this.files}
      .file=${file}
      .sets=${this.pane.sets}
      .texts=${this.texts}
      @file-open=${(event: CustomEvent<object>) => this.#fire('pane-open', event.detail)}
    ></medpass-viewer-file>`;
  }

  #picture(set: PictureSet | undefined): TemplateResult | typeof nothing {
    const { shown } = this;
    if (!shown || shown.set.key !== set?.key || this.#failed(set)) return this.#earlyPicture(set);
    const context = this.#context;
    return html`${this.#earlyNow?.canvas ?? nothing}
    ${context ? this.layers.map((layer) => layer.render(context) ?? nothing) : nothing}
    ${overlay({ ...shown, state: this.pane, window: this.window, texts: this.texts, view: this.#view })}
    ${this.onCPU ? html`<p class="on-cpu">${this.texts.onCPU}</p>` : nothing}`;
  }

  #earlyPicture(set: PictureSet | undefined): TemplateResult | typeof nothing {
    const early = this.#earlyNow;
    if (!set || !early) return nothing;
    const { pane: state, texts } = this;
    return html`${early.canvas}
    ${overlay({ set, index: state.index, state, window: early.window, texts, view: undefined })}`;
  }

  get #context(): LayerContext | undefined {
    const view = this.#view;
    const { shown, texts, pane: state, clientWidth: width, clientHeight: height } = this;
    return view && shown && { view, ...shown, state, texts, width, height, redraw: () => void this.drawings++ };
  }

  #failed(set: PictureSet | undefined): boolean {
    return this.failure !== undefined && this.failure.set.key === set?.key && this.failure.index === this.pane.index;
  }

  #cover(set: PictureSet | undefined): Cover | undefined {
    if (!set) return this.pane.vacant ? 'vacant' : 'empty';
    if (this.#failed(set)) return this.failure?.reason ?? 'undecodable';
    return this.shown?.set.key === set.key || this.#earlyNow ? undefined : 'opening';
  }

  get #host(): PointerHost {
    return {
      state: this.pane,
      window: this.window,
      count: shownSet(this.pane)?.pictures.length ?? 0,
      act: (action) => this.#act(action),
    };
  }

  #taken(kind: 'down' | 'move' | 'up', event: PointerEvent): boolean {
    const context = this.#context;
    if (!context) return false;
    const box = this.getBoundingClientRect();
    const point = { kind, event, x: event.clientX - box.left, y: event.clientY - box.top };
    return this.layers.some((layer) => layer.pointer?.(point, context) ?? false);
  }

  #down = (event: PointerEvent): void => {
    this.#fire('pane-active');
    if (this.#reading) return;
    if (!this.#taken('down', event)) this.#pointer.down(event, this.#host);
  };

  #move = (event: PointerEvent): void => {
    if (!this.#taken('move', event)) this.#pointer.move(event, this.#host);
  };

  #up = (event: PointerEvent): void => {
    if (!this.#taken('up', event)) this.#pointer.up(event);
  };

  #drop = (event: DragEvent): void => {
    const key = event.dataTransfer?.getData(dragType);
    if (!key) return;
    event.preventDefault();
    this.#fire('pane-active');
    this.#act({ type: 'show', key });
  };

  #key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || this.#reading) return;
    const context = this.#context;
    const taken = context !== undefined && this.layers.some((layer) => layer.key?.(event, context) ?? false);
    const action = taken ? undefined : keyAction(event.key, this.pane, this.window);
    if (taken || action) event.preventDefault();
    if (action) this.#act(action);
  };

  #act(action: ViewerAction): void {
    this.#fire('pane-act', action);
  }

  #tell(type: string, detail: object): void {
    this.#fire('pane-told', { type, detail });
  }

  #fire(type: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
