import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { CaseStore } from './case-store.ts';
import { fill, pages, reports } from './messages/index.ts';
import type { PageLanguage } from './messages/index.ts';
import { toCsv } from './model/csv.ts';
import { keptNotes } from './model/keep-notes.ts';
import type { CaseStage } from './model/received-case.ts';
import { readNotes } from './model/notes-file.ts';
import { firstView, shownRows } from './model/worklist.ts';
import type { WorklistView } from './model/worklist.ts';
import { openDrop, openFiles, openFolder } from './received-files.ts';
import { readRoute } from './route.ts';
import type { CaseRoute } from './route.ts';
import { styles } from './styles/index.ts';
import { casePage } from './views/case-page.ts';
import type { Page, PageActions } from './views/page.ts';
import { languageNames } from './views/page.ts';
import { ServerPanel } from './views/server-panel.ts';
import type { StudyChosen } from './views/server-panel.ts';
import { topBar } from './views/top-bar.ts';
import { allRows, worklist } from './views/worklist.ts';

if (!customElements.get('coordinator-server')) customElements.define('coordinator-server', ServerPanel);

/** The coordinator's page: what was received, what is missing, whom to ask. */
export class CoordinatorApp extends LitElement implements PageActions {
  static override readonly styles = styles;
  static override readonly properties = {
    theme: { type: String, reflect: true },
    language: { state: true },
    list: { state: true },
    route: { state: true },
    keep: { state: true },
    keepFailed: { state: true },
    messageLanguage: { state: true },
    viewer: { state: true },
    speech: { state: true },
    dragging: { state: true },
  };

  declare theme: 'light' | 'dark';
  declare private language: PageLanguage;
  declare private list: WorklistView;
  declare private route: CaseRoute | undefined;
  declare private keep: boolean;
  declare private keepFailed: boolean;
  declare private messageLanguage: PageLanguage;
  declare private viewer: Page['viewer'];
  declare private speech: string;
  declare private dragging: boolean;
  readonly store = new CaseStore(() => this.#changed());
  /** How far each case was when it was last told of. */
  readonly #stages = new Map<number, CaseStage>();
  #drawing = false;

  constructor() {
    super();
    this.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    this.language = navigator.language.startsWith('zh') ? 'zh-Hans' : 'en';
    this.list = firstView;
    this.route = readRoute(location.hash);
    this.keep = keptNotes.exists;
    this.keepFailed = false;
    this.messageLanguage = 'en';
    this.viewer = 'none';
    this.speech = '';
    this.dragging = false;
    if (this.keep) this.store.notes = keptNotes.read() ?? {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('dragover', this.#over);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('dragover', this.#over);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
  }

  setList(change: Partial<WorklistView>): void {
    this.list = { ...this.list, ...change };
  }

  saveCsv(): void {
    const page = this.#page();
    const { t } = page;
    const rows = shownRows(allRows(page), this.list).map((row) => [
      row.name,
      row.patient,
      row.outcome === undefined ? t.stage.failed : t.outcome[row.outcome],
      row.pending,
      row.missing,
      row.modalities.join(' '),
      languageNames(page, row.translate),
      row.bytes,
      row.received.toISOString(),
      row.differences ?? '',
    ]);
    const { list, detail } = t;
    const head = [list.name, detail.patient, list.outcome, `${list.pending} (${t.items.open})`, list.pending];
    head.push(list.modalities, list.translate, `${list.bytes} (B)`, list.received, list.patientReport);
    this.saveText('worklist.csv', toCsv([head, ...rows]), 'text/csv');
  }

  saveText(name: string, text: string, type: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    link.click();
    // The browser has the Blob from the moment of the click; the address only costs memory afterwards.
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  copy(text: string): void {
    const { message } = pages[this.language];
    void (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => this.say(message.copied),
      () => this.say(message.copyFailed),
    );
  }

  setKeep(keep: boolean): void {
    this.keepFailed = keep && !keptNotes.write(this.store.notes);
    if (!keep) keptNotes.forget();
    this.keep = keep && !this.keepFailed;
  }

  loadNotes(file: File): void {
    const { items } = pages[this.language];
    void file.text().then((text) => {
      const notes = readNotes(text);
      if (notes !== undefined) this.store.merge(notes);
      this.say(notes === undefined ? items.loadFailed : items.loaded);
    });
  }

  setMessageLanguage(language: PageLanguage): void {
    this.messageLanguage = language;
  }

  openServer(): void {
    this.renderRoot.querySelector('coordinator-server')?.open();
  }

  chooseFiles(kind: 'folder' | 'files'): void {
    this.renderRoot.querySelector<HTMLInputElement>(`input[data-kind=${kind}]`)?.click();
  }

  say(text: string): void {
    // Said twice, it must be heard twice.
    this.speech = this.speech === text ? `${text}\u00a0` : text;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('route') && this.route?.tab === 'pictures' && this.viewer === 'none') void this.#loadViewer();
    this.#endLooks();
    if (changed.has('language')) document.documentElement.lang = this.language;
  }

  protected override render(): TemplateResult {
    const page = this.#page();
    const { t } = page;
    const received = this.route === undefined ? undefined : this.store.cases.get(this.route.id);
    return html`<div class="page" lang=${this.language}>
      ${topBar(page, {
        theme: this.theme,
        setTheme: (theme) => (this.theme = theme),
        setLanguage: (language) => (this.language = language),
        skip: () => this.renderRoot.querySelector<HTMLElement>('#main')?.focus(),
      })}
      ${this.route !== undefined && received !== undefined ? casePage(page, this.route, received) : worklist(page)}
      <footer>
        <p>${t.preview} ${t.local} ${t.draft ? t.draftNote : ''}</p>
      </footer>
      ${this.#inputs()}
      <div class="speech" role="status">${this.speech}</div>
      ${this.dragging ? html`<div class="veil" aria-hidden="true">${t.open.dropNow}</div>` : nothing}
      <coordinator-server
        theme=${this.theme}
        .t=${t}
        .language=${this.language}
        @study-chosen=${({ detail }: CustomEvent<StudyChosen>) =>
          this.store.openStudy(detail.server, detail.studyInstanceUID, detail.name)}
      ></coordinator-server>
    </div>`;
  }

  #page(): Page {
    const { language, store, list, route, keep, keepFailed, messageLanguage, viewer } = this;
    const own = { language, store, list, route, keep, keepFailed, messageLanguage, viewer };
    return { ...own, t: pages[language], words: reports[language], actions: this };
  }

  #inputs(): TemplateResult {
    const take = (open: (files: readonly File[]) => void) => (event: Event) => {
      const input = event.target as HTMLInputElement;
      open([...(input.files ?? [])]);
      input.value = '';
    };
    return html`<input
        type="file"
        hidden
        data-kind="folder"
        webkitdirectory
        @change=${take((files) => openFolder(this.store, files))}
      />
      <input
        type="file"
        hidden
        data-kind="files"
        multiple
        @change=${take((files) => void openFiles(this.store, files))}
      />`;
  }

  /** Once its files are checked, a first look ends, but never under the eyes of who is looking at its pictures. */
  #endLooks(): void {
    for (const { id, look, stage } of this.store.cases.values())
      if (look !== undefined && stage === 'done' && !(this.route?.id === id && this.route.tab === 'pictures'))
        this.store.endLook(id);
  }

  /** Many changes in one frame are drawn once. */
  #changed(): void {
    this.#tellDone();
    if (this.keep) this.keepFailed = !keptNotes.write(this.store.notes);
    if (this.#drawing) return;
    this.#drawing = true;
    requestAnimationFrame(() => {
      this.#drawing = false;
      this.requestUpdate();
    });
  }

  /** A check that ended is told: its line of the list may be out of sight. */
  #tellDone(): void {
    for (const { id, name, stage, report } of this.store.cases.values()) {
      const before = this.#stages.get(id);
      this.#stages.set(id, stage);
      if (before === undefined || before === stage) continue;
      const { outcome, stage: words } = pages[this.language];
      if (stage === 'done' && report !== undefined) this.say(`${name}: ${outcome[report.verdict]}`);
      if (stage === 'failed') this.say(`${name}: ${words.failed}`);
    }
  }

  async #loadViewer(): Promise<void> {
    this.viewer = 'loading';
    try {
      await import('@medpass/dicom-viewer/define');
      this.viewer = 'ready';
    } catch {
      this.viewer = 'failed';
    }
  }

  readonly #follow = (): void => {
    const before = this.route;
    this.route = readRoute(location.hash);
    if (before?.id === this.route?.id && before?.tab === this.route?.tab) return;
    // Where one came from is gone: the focus begins at the top of what came instead.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#main')?.focus());
  };
  readonly #over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    this.dragging = true;
  };
  readonly #leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) this.dragging = false;
  };
  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.dragging = false;
    if (event.dataTransfer !== null) openDrop(this.store, event.dataTransfer);
    this.say(fill(pages[this.language].stage.reading, { read: 0, found: 0 }));
    location.hash = '#/';
  };
}
