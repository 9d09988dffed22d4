import { LitElement, adoptStyles, html } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { directoryHandleSource, dropSource, pickerSource } from '@medpass/dicom-core';
import type { Intake, Source } from '@medpass/dicom-core';
import { digitsOf, formatText } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { Report, ReportCaseChoice, ReportFinding } from '../report/report.ts';
import type { AnyRule } from '../rules/rule.ts';
import { withAnswers } from './answers.ts';
import { CheckRun } from './check-run.ts';
import { initialState, isRunning, reduce } from './check-state.ts';
import type { CheckAction, CheckState } from './check-state.ts';
import { chooseView } from './choose-files.ts';
import { choiceAfter } from './chosen-case.ts';
import type { CaseChooser } from './chosen-case.ts';
import { deviceFacts, paperActions } from './device.ts';
import { DropAnywhere } from './drop-anywhere.ts';
import type { CheckEngine } from './engine.ts';
import { fileInputs } from './file-inputs.ts';
import { toSources } from './given-files.ts';
import type { GivenFiles } from './given-files.ts';
import { SpokenLanguage } from './language.ts';
import { caveatView, failureView, privacyView } from './privacy-view.ts';
import { Pace } from './pace.ts';
import type * as parts from './parts.ts';
import { pickFolder } from './pick-folder.ts';
import { Preload } from './preload.ts';
import { progressView, progressText } from './progress-view.ts';
import { copyText, saveFile } from './save-file.ts';
import { focusMarked } from './roving-focus.ts';
import { firstScreen, markedBy, openAt, randomId, sameScreen } from './screen.ts';
import type { Screen } from './screen.ts';
import { StayAwake } from './stay-awake.ts';
import { styles } from './styles/index.ts';
import { ThumbnailStore } from './thumbnail-store.ts';
import { wholeView } from './view.ts';
import type { ExportFormat, PickKind, SaveKind, ShellView, View, ViewActions } from './view.ts';

type Parts = typeof parts;

/**
 * Checks scan files on this device and says what is there, missing or damaged. Sends nothing anywhere.
 *
 * @element medpass-dicom-check
 * @attr {string} case - case pack, such as `general`
 * @attr {string} lang - BCP 47; else the nearest ancestor's, the page's, the browser's: the first with a catalogue
 * @attr {'yes'|'no'} accept-documents - `no` hides the way in for papers
 * @attr {'auto'|'light'|'dark'} theme
 * @attr {string} ocr - folder of the host's with tesseract.js, then languages: `/ocr/ eng deu`; offers to read pictures
 * @slot intro - on the first screen, under the privacy line
 * @slot help - how to reach a person; in the same place on every screen
 * @slot footer - beneath the caveat
 * @fires medpass-progress
 * @fires medpass-report
 * @fires medpass-error
 */
export class MedpassDicomCheck extends LitElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    case: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    acceptDocuments: { type: String, attribute: 'accept-documents' },
    sources: { attribute: false },
    rules: { attribute: false },
    state: { state: true },
    messages: { attribute: false },
    parts: { state: true },
    screen: { state: true },
  };

  declare case: string;
  declare theme: 'auto' | 'light' | 'dark';
  declare acceptDocuments: 'yes' | 'no';
  /** Setting it starts a check of what they hold. */
  declare sources: readonly Source[] | undefined;
  /** Instead of the built-in rules. */
  declare rules: readonly AnyRule[] | undefined;
  declare private state: CheckState;
  /** The host's own words; else those of the language. */
  declare messages: Messages | undefined;
  declare private parts: Parts | undefined;
  declare private screen: Screen;

  private run: CheckRun | undefined;
  private caseChoice: ReportCaseChoice | undefined;
  private speech = '';
  private reportId = '';
  private desk: InstanceType<Parts['LetterDesk']> | undefined;
  private readonly language = new SpokenLanguage(this);
  private readonly awake = new StayAwake();
  private readonly pace = new Pace();
  private readonly thumbnails = new ThumbnailStore(() => this.requestUpdate());
  private readonly drop = new DropAnywhere(
    this,
    () => !isRunning(this.state),
    (transfer) => void this.start([dropSource(transfer)]),
  );

  constructor() {
    super();
    this.case = 'general';
    this.theme = 'auto';
    this.acceptDocuments = 'yes';
    this.state = initialState;
    this.messages = undefined;
    this.parts = undefined;
    this.screen = firstScreen;
    new Preload(this);
  }

  /** The newest report with the person's answers in it; `undefined` until a check is through. */
  get report(): Report | undefined {
    return this.state.report === undefined ? undefined : withAnswers(this.state.report, this.state);
  }

  /** What was read, for a viewer beside this element. It ends with this check. */
  get intake(): Intake | undefined {
    return this.run?.intake;
  }

  /** Checks these files from the start. Settles when the report is out or the check failed. */
  async check(files: GivenFiles): Promise<Report | undefined> {
    this.reset();
    await this.start(toSources(files));
    return this.report;
  }

  /** Stops reading and keeps what was found: a report of the part follows. */
  cancel(): void {
    this.run?.cancel();
  }

  /** Judges the same files for another case at once; the report says who chose it. A coordinator gives a reason. */
  chooseCase(id: string, by: CaseChooser = { by: 'patient' }): void {
    this.caseChoice = choiceAfter(this.caseChoice, this.case, id, by);
    this.case = id;
  }

  /** The report as text; `summary` is for a chat. `undefined` until there is one. */
  async exportReport(format: ExportFormat, options: { readonly names?: boolean } = {}): Promise<string | undefined> {
    const { report } = this;
    if (report === undefined) return undefined;
    const [parts, words] = await Promise.all([this.loadParts(), this.allWords()]);
    return parts.writeReport(report, words, format, { ...options, reportId: this.reportId });
  }

  /** For tests and hosts with an engine of their own. */
  async loadEngine(): Promise<CheckEngine> {
    return (await import('./engine.ts')).browserEngine;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move inside the page disconnects for a moment: only an element that stays away ends its check.
    queueMicrotask(() => {
      if (!this.isConnected) this.reset();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value && this.isConnected) this.language.choose();
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('case')) this.run?.chooseCase(this.case, this.caseChoice);
    // The host took its own words back.
    if (this.words === undefined && this.parts !== undefined) void this.language.whole();
    if (changed.has('sources') && this.sources !== undefined) {
      const { sources } = this;
      queueMicrotask(() => void this.check(sources));
    }
  }

  protected override updated(changed: PropertyValues): void {
    const before = changed.get('state') as CheckState | undefined;
    if (before === undefined || sameScreen(before, this.state)) return;
    // The pressed button is gone: the focus goes to the heading of what came instead.
    this.renderRoot.querySelector<HTMLElement>('.focus-here')?.focus({ preventScroll: false });
  }

  protected override render(): TemplateResult {
    const view = this.shellView();
    if (this.messages === undefined && this.language.waiting)
      return html`<div class="sheet-page" aria-busy="true"></div>`;
    const { dir, lang, state } = this.words ?? this.language.shell;
    return html`<div class="sheet-page ${dir} ${digitsOf(lang)}" dir=${dir} lang=${lang} part="page">
      ${privacyView(view)} ${this.state.phase === 'choose' ? html`<slot name="intro"></slot>` : ''}
      <div class="screen">${this.body(view)}</div>
      ${caveatView(view, state === 'draft')} ${fileInputs((kind, input) => this.chosen(kind, input))}
      <div class="hear" role="status">${this.speech}</div>
      ${this.drop.over ? html`<div class="drop-veil" aria-hidden="true">${view.t(view.ui.choose.dropNow)}</div>` : ''}
      ${this.dialogs(view)}
    </div>`;
  }

  private get words(): Messages | undefined {
    return this.messages ?? this.language.words;
  }

  private body(view: ShellView): TemplateResult {
    const { phase, report } = this.state;
    if (phase === 'choose' || this.screen.choosing) return chooseView(view);
    if (phase === 'failed') return failureView(view);
    const { parts, words } = this;
    if (parts === undefined || words === undefined) return progressView(view, '');
    const whole = wholeView(view, words);
    return phase === 'done' && report !== undefined
      ? parts.reportView(whole, report)
      : progressView(view, parts.foundView(whole));
  }

  private dialogs(view: ShellView): TemplateResult | '' {
    const { parts, words, desk, report } = this;
    const { open } = this.screen;
    if (parts === undefined || words === undefined || desk === undefined) return '';
    const whole = wholeView(view, words);
    const move = (at: number): void => this.show({ open: open === undefined ? undefined : { ...open, at } });
    return html`${parts.seriesDialog(whole, this.intake, open, move)} ${parts.letterDialog(whole, desk, report)}`;
  }

  private shellView(): ShellView {
    const { state, screen } = this;
    const { lang, dir, ui } = this.words ?? this.language.shell;
    return {
      ui,
      t: (text, params) => formatText({ lang, dir, terms: {} }, text, params),
      state,
      act: this.act,
      thumbnails: this.thumbnails,
      device: deviceFacts(),
      papers: this.acceptDocuments !== 'no',
      ocr: this.hasAttribute('ocr'),
      minutesLeft: this.pace.minutesLeft,
      reportId: this.reportId,
      ...screen,
    };
  }

  private readonly act: ViewActions = {
    pick: (kind, plain) => void this.pick(kind, plain === true),
    cancel: () => this.cancel(),
    reset: () => this.reset(),
    choose: (choosing) => {
      this.show({ choosing });
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.focus-here')?.focus());
    },
    password: (value) => this.run?.password(value),
    answer: (findings, answer) => this.decide({ type: 'answer', findings, answer }),
    sendAnyway: (value) => this.decide({ type: 'send-anyway', value }),
    chooseCase: (id) => this.chooseCase(id),
    ...paperActions(this, () => this.run),
    writeLetter: (findings) => this.desk?.write(findings),
    save: (kind) => void this.save(kind),
    handOver: () => void this.handOver(),
    print: () => window.print(),
    setNames: (names) => this.show({ names }),
    explainPrivacy: (privacyOpen) => this.show({ privacyOpen }),
    openSeries: (card, place = 0.5) => this.show({ open: openAt(card, place) }),
    showSubject: (finding) => this.showSubject(finding),
  };

  private async pick(kind: PickKind, plain: boolean): Promise<void> {
    const picked = (kind === 'folder' || kind === 'disc') && !plain ? await pickFolder(kind) : 'unavailable';
    if (picked === 'not-shared') return this.show({ notice: picked });
    if (picked !== 'unavailable') await this.start([directoryHandleSource(picked)]);
    else this.renderRoot.querySelector<HTMLInputElement>(`input[data-kind=${kind}]`)?.click();
  }

  private chosen(_kind: PickKind, input: HTMLInputElement): void {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) void this.start([pickerSource(files)]);
    else this.show({ notice: 'not-chosen' });
  }

  private async start(sources: readonly Source[]): Promise<void> {
    const more = this.run !== undefined && this.state.phase === 'done';
    this.screen.handover?.cancel();
    this.show({ choosing: false, notice: undefined, marked: new Set(), handover: undefined });
    this.pace.reset();
    if (more) {
      this.dispatch({ type: 'extend' });
    } else {
      this.reset();
      this.reportId = randomId();
      this.dispatch({ type: 'begin', scanId: crypto.randomUUID() });
      this.run = new CheckRun({
        casePack: this.case,
        caseChoice: this.caseChoice,
        rules: this.rules,
        loadEngine: async () => (await Promise.all([this.loadEngine(), this.loadParts()]))[0],
        dispatch: (action) => this.dispatch(action),
      });
    }
    await this.run?.add(sources);
    await this.updateComplete;
  }

  private reset(): void {
    this.screen.handover?.cancel();
    this.run?.close();
    this.run = undefined;
    this.thumbnails.attach(undefined);
    this.desk?.close();
    this.speech = '';
    this.screen = { ...firstScreen, privacyOpen: this.screen.privacyOpen, names: this.screen.names };
    this.dispatch({ type: 'reset' });
  }

  private decide(action: CheckAction): void {
    this.dispatch(action);
    if (this.report !== undefined) this.emit('medpass-report', { report: this.report });
  }

  private dispatch(action: CheckAction): void {
    this.state = reduce(this.state, action);
    this.awake.set(isRunning(this.state));
    this.thumbnails.attach(this.run?.intake);
    if (action.type === 'progress') this.progressed();
    else if (action.type === 'report') this.finished(action.report);
    else if (action.type === 'fail') this.emit('medpass-error', { failure: action.failure });
  }

  private progressed(): void {
    if (this.pace.observe(this.state, performance.now())) this.speech = progressText(this.shellView());
    this.emit('medpass-progress', { progress: this.state.progress });
  }

  private finished(report: Report): void {
    // The outcome is the heading that the focus goes to.
    this.say(({ ui, t }) => t(ui.progress.finished));
    this.emit('medpass-report', { report });
  }

  private say(text: (view: View) => string): void {
    if (this.words !== undefined) this.speech = text(wholeView(this.shellView(), this.words));
    // A region that kept its words would be heard anew whenever a dialog over it closes.
    setTimeout(() => (this.speech = ''), 5000);
  }

  private emit(name: 'medpass-progress' | 'medpass-report' | 'medpass-error', detail: object): void {
    this.dispatchEvent(
      new CustomEvent(name, { bubbles: true, composed: true, detail: { scanId: this.state.scanId, ...detail } }),
    );
  }

  private show(part: Partial<Screen>): void {
    this.screen = { ...this.screen, ...part };
  }

  private showSubject(finding: ReportFinding): void {
    this.show({ marked: markedBy(finding), open: this.parts?.openingOf(finding, this.report, this.state.model) });
    void this.updateComplete.then(() => focusMarked(this.renderRoot));
  }

  private async copy(key: string, text: string): Promise<void> {
    this.show({ copied: (await copyText(text)) ? { key } : { key, text } });
    this.say(({ ui, t }) => t(ui.next.copied));
  }

  private async save(kind: SaveKind): Promise<void> {
    const text = await this.exportReport(kind === 'text' ? 'summary' : kind, { names: this.screen.names });
    if (text === undefined) return;
    if (kind === 'text') return this.copy('summary', text);
    saveFile(text, `scan-check-${this.reportId}.${kind}`, kind === 'json' ? 'application/json' : 'text/html');
  }

  private async handOver(): Promise<void> {
    const [{ openHandover }, words] = await Promise.all([import('./handover/open-handover.ts'), this.allWords()]);
    const show = (handover: Screen['handover']): void => this.show({ handover });
    show(openHandover(this, words, this.state, this.reportId, () => this.act.sendAnyway(true), show));
  }

  private async allWords(): Promise<Messages> {
    return this.messages ?? this.language.whole();
  }

  private async loadParts(): Promise<Parts> {
    if (this.parts !== undefined) return this.parts;
    const [parts] = await Promise.all([import('./parts.ts'), this.allWords()]);
    if (this.parts === undefined && this.renderRoot instanceof ShadowRoot)
      adoptStyles(this.renderRoot, [...styles, ...parts.laterStyles]);
    this.desk ??= new parts.LetterDesk(() => this.requestUpdate());
    return (this.parts = parts);
  }
}
