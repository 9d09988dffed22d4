import type { Intake } from '@medpass/dicom-core';
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { loadViewerMessages, viewerMessages, type ViewerMessages } from '../messages/index.ts';
import type { Arrangement } from '../state/hanging.ts';
import { layoutOf } from '../state/layout.ts';
import { failedFiles, type FailedFile } from '../state/failed-files.ts';
import { pictureSets, type PictureSet } from '../state/picture-set.ts';
import type { ViewerFlag } from '../state/flags.ts';
import { placeOf, type InstanceTarget, type ViewerTarget } from '../state/target.ts';
import { shownSet, type ViewerAction } from '../state/viewer-state.ts';
import type { Window } from '../state/window-presets.ts';
import {
  activePane,
  initialWorkspace,
  reduceWorkspace,
  type Workspace,
  type WorkspaceAction,
} from '../state/workspace.ts';
import type { Desk, deskBar, deskSpeech } from './desk/index.ts';
import type { PaneLayer } from './pane-layer.ts';
import { flagList, keepInSight, seriesStrip } from './series-strip.ts';
import { setTitle } from './set-title.ts';
import { Spoken } from './spoken.ts';
import { deskStyles } from './styles/desk.ts';
import { narrowStyles } from './styles/narrow.ts';
import { viewerStyles } from './styles/viewer.ts';
import { ThumbnailCanvases } from './thumbnail-canvas.ts';
import { closeMenus } from './toolbar/menu.ts';
import { toolbar } from './toolbar/toolbar.ts';
import { defaultRate, type MedpassViewerPane } from './viewer-pane.ts';

/** A patient's panes have none. */
const noLayers: readonly PaneLayer[] = [];

/** What coordinators have more: fetched when the mode asks for it. */
interface DeskParts {
  readonly desk: Desk;
  readonly bar: typeof deskBar;
  readonly speech: typeof deskSpeech;
}

/**
 * `<medpass-dicom-viewer>`: the pictures of an intake, decoded on this device. Preview, not for diagnosis.
 *
 * @attr mode - `patient` (one large picture) or `coordinator` (layouts, measuring); default `patient`
 * @attr lang - BCP 47; else the nearest ancestor's, else the browser's
 * @fires medpass-ready - the first set is known
 * @fires medpass-early - detail: the first frame, on the screen while the engine still starts
 * @fires medpass-shown - detail: the frame on the screen
 * @fires medpass-error - detail: the frame that cannot be shown, and the reason
 */
export class MedpassDicomViewer extends LitElement {
  static override readonly styles = [viewerStyles, narrowStyles, deskStyles];
  static override readonly properties = {
    intake: { attribute: false },
    target: { attribute: false },
    arrangement: { attribute: false },
    flags: { attribute: false },
    mode: { type: String, reflect: true },
    workspace: { state: true },
    windows: { state: true },
    desk: { state: true },
    deskOpen: { state: true },
    failed: { state: true },
    tagsOf: { state: true },
  };

  declare intake: Intake | undefined;
  declare target: ViewerTarget | undefined;
  /** The kind of case and what each series is, for the usual places in coordinator mode. */
  declare arrangement: Arrangement | undefined;
  /** What a check found, to show on the sets. */
  declare flags: readonly ViewerFlag[];
  declare mode: 'patient' | 'coordinator';
  declare private workspace: Workspace;
  /** The window of the picture on each pane's screen. */
  declare private windows: readonly (Window | undefined)[];

  declare private desk: DeskParts | undefined;
  /** On a small screen: whether the desk's tools have taken the place of the others. */
  declare private deskOpen: boolean;
  declare private failed: readonly FailedFile[];
  /** Entry whose table of tags is open. */
  declare private tagsOf: number | undefined;

  #following = 0;
  /** The language whose words were asked for last. */
  #asked = '';
  /** Sets of the intake, without those that the desk made. */
  #files: readonly PictureSet[] = [];
  readonly #thumbnails = new ThumbnailCanvases();
  readonly #spoken = new Spoken(() => this.requestUpdate());
  /** Keys of the sets that panes had on their screens last. */
  readonly #seen = new Map<number, string>();

  constructor() {
    super();
    this.mode = 'patient';
    this.flags = [];
    this.workspace = initialWorkspace;
    this.windows = [];
    this.failed = [];
    this.deskOpen = false;
  }

  /**
   * Loads the engine and starts it, for when somebody is about to open a set of pictures. Nothing is shown; where it fails, the
   * viewer itself says so later.
   */
  static async warm(): Promise<void> {
    const { warmEngine } = await import('../engine/viewer-engine.ts');
    await warmEngine();
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
    this.#spoken.close();
    this.desk?.desk.close();
    this.desk = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated || !this.intake) return;
    void this.#follow(this.intake);
    void this.#openDesk();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('intake') || changed.has('mode')) void this.#openDesk();
    if (changed.has('intake')) {
      this.workspace = initialWorkspace;
      this.windows = [];
      this.#files = [];
      this.failed = [];
      this.tagsOf = undefined;
      if (this.intake) void this.#follow(this.intake);
    }
    if (changed.has('target') && this.target) this.#aim(this.target);
    if (changed.has('mode') && this.mode !== 'coordinator') this.#change({ type: 'layout', layout: '1x1' });
  }

  async #follow(intake: Intake): Promise<void> {
    const turn = ++this.#following;
    for await (const model of intake.snapshots()) {
      if (turn !== this.#following) return;
      const first = activePane(this.workspace).sets.length === 0;
      this.#files = pictureSets(model);
      this.failed = failedFiles(model);
      this.#offer();
      if (first && activePane(this.workspace).sets.length > 0) {
        if (this.target) this.#aim(this.target);
        this.#tell('medpass-ready', {});
      }
    }
  }

  #change(action: WorkspaceAction): void {
    const changed = reduceWorkspace(this.workspace, action);
    this.workspace = this.desk?.desk.after(this.workspace, changed, action) ?? changed;
  }

  #offer(): void {
    this.#change({ type: 'sets', sets: [...this.#files, ...(this.desk?.desk.sets ?? [])] });
  }

  async #openDesk(): Promise<void> {
    this.desk?.desk.close();
    this.desk = undefined;
    const { intake, mode } = this;
    if (!intake || mode !== 'coordinator') return this.#offer();
    const { Desk, deskBar, deskSpeech } = await import('./desk/index.ts');
    if (this.intake !== intake || this.mode !== mode || this.desk) return;
    const desk = new Desk(
      {
        workspace: () => this.workspace,
        flags: () => this.flags,
        arrangement: () => this.arrangement,
        change: (action) => this.#change(action),
        setsChanged: () => this.#offer(),
        requestUpdate: () => this.requestUpdate(),
      },
      intake,
    );
    this.desk = { desk, bar: deskBar, speech: deskSpeech };
  }

  #act(action: ViewerAction): void {
    this.#change({ type: 'pane', action });
  }

  #aim(target: ViewerTarget): void {
    const place = placeOf(target, activePane(this.workspace).sets, this.flags);
    if (place) this.#act({ type: 'show', ...place });
  }

  /** Goes to a finding's picture, and the keyboard with it: who pressed a button for it wants to look there. */
  #goTo(target: ViewerTarget): void {
    this.#aim(target);
    void this.updateComplete.then(() => this.#activePane?.focus());
  }

  protected override updated(): void {
    this.#askForWords(this.#lang());
    if (this.desk) this.#spoken.notes(this.desk.speech(this.desk.desk, viewerMessages(this.#lang())));
  }

  /** Another set is on the active pane's screen: told once, unless the keyboard is there and has told it. */
  #tellSet(pane: number): void {
    const state = this.workspace.panes[pane];
    const set = state && shownSet(state);
    if (!set || this.#seen.get(pane) === set.key) return;
    this.#seen.set(pane, set.key);
    void this.updateComplete.then(() => keepInSight(this.renderRoot));
    if (pane !== this.workspace.active || this.shadowRoot?.activeElement?.localName === 'medpass-viewer-pane') return;
    const texts = viewerMessages(this.#lang());
    const place = this.workspace.panes.length > 1 ? `${texts.pane.replace('{number}', String(pane + 1))}: ` : '';
    this.#spoken.say(`${place}${setTitle(set, texts)}.`);
  }

  protected override render(): TemplateResult {
    const texts = viewerMessages(this.#lang());
    const pane = activePane(this.workspace);
    const set = shownSet(pane);
    return html`<div class="frame" dir=${texts.dir ?? nothing} lang=${texts.lang}>
      ${seriesStrip({
        sets: pane.sets.filter(({ cutFrom }) => cutFrom === undefined),
        flags: this.flags,
        shown: set?.cutFrom ?? pane.shown,
        texts,
        named: this.mode === 'coordinator',
        show: (key) => this.#act({ type: 'show', key }),
        aim: (target) => this.#goTo(target),
        failed: this.failed,
        draw: (canvas, drawn) => this.intake && this.#thumbnails.draw(canvas, drawn, this.intake),
      })}
      <div class=${this.deskOpen ? 'main desk-open' : 'main'} @pointerdown=${closeMenus}>
        ${this.#panes(texts)} ${texts.draft === undefined ? nothing : html`<p class="draft-mark">${texts.draft}</p>`}
        <div class="notes">${set ? flagList(set, this.flags, texts, (target) => this.#goTo(target)) : nothing}</div>
        ${toolbar({
          mode: this.mode,
          workspace: this.workspace,
          state: pane,
          set,
          window: pane.window ?? this.windows[this.workspace.active] ?? { center: 128, width: 256 },
          framesPerSecond: pane.framesPerSecond ?? Math.round(set?.framesPerSecond ?? defaultRate),
          texts,
          desk: this.desk ? this.deskOpen : undefined,
          openDesk: (open) => (this.deskOpen = open),
          act: (action) => this.#act(action),
          change: (action) => this.#change(action),
          full: () => void this.#full(),
          save: () => void this.#save(texts),
          tags: () => void this.#openTags(),
        })}
        ${this.desk ? this.desk.bar(this.desk.desk, texts) : nothing}
      </div>
      ${
        this.tagsOf === undefined
          ? nothing
          : html`<medpass-viewer-tags
              .service=${this.intake}
              .entryId=${this.tagsOf}
              .texts=${texts}
              @tags-close=${() => (this.tagsOf = undefined)}
            ></medpass-viewer-tags>`
      }
      <div class="silent" role="status">${this.#spoken.text}</div>
    </div>`;
  }

  #panes(texts: ViewerMessages): TemplateResult {
    const { layout, panes, active } = this.workspace;
    const { rows, columns } = layoutOf(layout);
    const several = panes.length > 1;
    return html`<div class="panes rows-${rows} columns-${columns}">
      ${repeat(
        panes,
        (_, place) => place,
        (state, place) =>
          html`<medpass-viewer-pane
            class=${several && place === active ? 'active' : ''}
            exportparts="stage, overlay"
            .service=${this.mode === 'coordinator' ? this.desk?.desk.frames : this.intake}
            .files=${this.intake}
            .pane=${state}
            .texts=${texts}
            .layers=${this.desk?.desk.layers(place) ?? noLayers}
            .label=${several ? texts.pane.replace('{number}', String(place + 1)) : ''}
            @pane-act=${(event: CustomEvent<ViewerAction>) =>
              this.#change({ type: 'pane', pane: place, action: event.detail })}
            @pane-active=${() => this.#change({ type: 'activate', pane: place })}
            @pane-window=${(event: CustomEvent<Window>) => {
              this.windows = Object.assign([...this.windows], { [place]: event.detail });
            }}
            @pane-open=${({ detail }: CustomEvent<Omit<InstanceTarget, 'kind'>>) => this.#aim({ kind: 'instance', ...detail })}
            @pane-told=${({ detail }: CustomEvent<{ readonly type: string; readonly detail: object }>) => {
              if (detail.type === 'medpass-shown') this.#tellSet(place);
              this.#tell(detail.type, detail.detail);
            }}
          ></medpass-viewer-pane>`,
      )}
    </div>`;
  }

  get #activePane(): MedpassViewerPane | undefined {
    return this.renderRoot.querySelectorAll('medpass-viewer-pane')[this.workspace.active];
  }

  async #save(texts: ViewerMessages): Promise<void> {
    const { savePicture } = await import('./save-picture.ts');
    if (this.#activePane) await savePicture(this.#activePane, texts);
  }

  async #openTags(): Promise<void> {
    const { MedpassViewerTags } = await import('./tags/viewer-tags.ts');
    if (!customElements.get('medpass-viewer-tags')) customElements.define('medpass-viewer-tags', MedpassViewerTags);
    const pane = activePane(this.workspace);
    const set = shownSet(pane);
    // While the engine still starts nothing is on its screen yet: then it is the picture asked for.
    const picture = this.#activePane?.onScreen ?? set?.pictures[pane.index];
    this.tagsOf = (set?.file?.instance ?? picture?.instance)?.header.entryId;
  }

  async #full(): Promise<void> {
    await (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen?.());
  }

  #askForWords(lang: string): void {
    if (lang === this.#asked) return;
    this.#asked = lang;
    // Where they do not come it goes on in English.
    loadViewerMessages(lang).then(
      (isNew) => isNew && this.requestUpdate(),
      () => undefined,
    );
  }

  #lang(): string {
    const near = this.closest('[lang]')?.getAttribute('lang');
    return near || document.documentElement.lang || navigator.language;
  }

  #tell(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
