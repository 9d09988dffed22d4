import type { Entry, Intake, Source, StudyModel } from '@medpass/dicom-core';
import type { OcrFiles } from '../evidence/document-kinds/ocr-browser.ts';
import type { Decisions } from '../report/decisions.ts';
import type { AnyRule } from '../rules/rule.ts';
import type { CheckAction, CheckFailure } from './check-state.ts';
import type { Report, ReportCaseChoice } from '../report/report.ts';
import type { CheckEngine, JudgeAgain } from './engine.ts';

export interface CheckRunOptions {
  readonly casePack: string;
  readonly caseChoice?: ReportCaseChoice | undefined;
  readonly rules?: readonly AnyRule[] | undefined;
  loadEngine(): Promise<CheckEngine>;
  /** Everything that happens, in order; nothing after {@link CheckRun.close}. */
  dispatch(action: CheckAction): void;
}

/** One check from the first file to the report. Knows no DOM; more files may join it. */
export class CheckRun {
  intake: Intake | undefined;
  private readonly closing = new AbortController();
  private judging: AbortController | undefined;
  private answerPassword: ((password: string | undefined) => void) | undefined;
  private stopProgress: (() => void) | undefined;
  private round = 0;
  private cancelled = false;
  private casePack: string;
  private caseChoice: ReportCaseChoice | undefined;
  private again: JudgeAgain | undefined;
  private told: Decisions = {};
  private ocr: OcrFiles | undefined;
  private judged: ((signal: AbortSignal) => Promise<Report>) | undefined;

  constructor(private readonly options: CheckRunOptions) {
    this.casePack = options.casePack;
    this.caseChoice = options.caseChoice;
  }

  /** Judges the same files for another case: at once where they are judged already, else when they are. */
  chooseCase(casePack: string, choice: ReportCaseChoice | undefined): void {
    this.casePack = casePack;
    this.caseChoice = choice;
    const report = this.again?.(casePack, choice);
    if (report !== undefined) this.send({ type: 'report', report });
  }

  /** Starts, or adds to what is there. Settles when the report is out or the run failed; never rejects. */
  async add(sources: readonly Source[]): Promise<void> {
    const round = ++this.round;
    this.cancelled = false;
    this.again = undefined;
    this.judged = undefined;
    this.judging?.abort();
    try {
      const engine = await this.options.loadEngine().catch(() => undefined);
      if (this.closing.signal.aborted) return;
      if (engine === undefined) return this.send({ type: 'fail', failure: 'engine-missing' });
      await this.read(engine, sources, round);
    } catch (error) {
      if (this.closing.signal.aborted || round !== this.round) return;
      this.send({ type: 'fail', failure: failureOf(error) });
    }
  }

  /** Judges once more by what the person told; nothing is read again. The report stays on show until the next is there. */
  async tell(told: Decisions): Promise<void> {
    this.told = told;
    this.send({ type: 'tell', told });
    await this.judgeAgain();
  }

  /** Has the words in pictures of papers read, with files of the host's. */
  async readWords(ocr: OcrFiles): Promise<void> {
    this.ocr = ocr;
    this.send({ type: 'read-words' });
    await this.judgeAgain();
  }

  /** Answers the open question for a password; `undefined` leaves the container closed. */
  password(value: string | undefined): void {
    const answer = this.answerPassword;
    this.answerPassword = undefined;
    this.send({ type: 'password-answered' });
    answer?.(value);
  }

  cancel(): void {
    // A host may cancel from within the progress that cancelling itself causes.
    if (this.cancelled) return;
    this.cancelled = true;
    this.answerPassword?.(undefined);
    this.answerPassword = undefined;
    this.send({ type: 'cancel' });
    this.intake?.cancel();
  }

  close(): void {
    this.closing.abort();
    this.judging?.abort();
    this.answerPassword?.(undefined);
    this.stopProgress?.();
    this.intake?.close();
  }

  private async read(engine: CheckEngine, sources: readonly Source[], round: number): Promise<void> {
    const started = performance.now();
    const intake = this.openOrExtend(engine, sources);
    for await (const model of intake.snapshots()) {
      if (this.closing.signal.aborted || round !== this.round) return;
      this.send({ type: 'snapshot', model });
    }
    const model = await intake.settled;
    if (this.closing.signal.aborted || round !== this.round) return;
    this.send({ type: 'progress', progress: intake.progress });
    this.send({ type: 'snapshot', model });
    if (model.entries.size === 0 && !model.cancelled) return this.send({ type: 'fail', failure: 'no-files' });
    this.send({ type: 'judge' });
    const judging = new AbortController();
    this.judging = judging;
    const indexMs = performance.now() - started;
    const judged = (signal: AbortSignal) => this.judge(engine, model, intake, indexMs, signal);
    const report = await judged(judging.signal);
    if (this.closing.signal.aborted || round !== this.round || judging.signal.aborted) return;
    this.judged = judged;
    this.send({ type: 'report', report });
  }

  private async judge(
    engine: CheckEngine,
    model: StudyModel,
    intake: Intake,
    indexMs: number,
    signal: AbortSignal,
  ): Promise<Report> {
    const asked = { casePack: this.casePack, caseChoice: this.caseChoice };
    let again: JudgeAgain | undefined;
    const first = await engine.judge(model, intake, {
      ...asked,
      onPrepared: (judge) => {
        again = judge;
      },
      rules: this.options.rules,
      indexMs,
      signal,
      decisions: this.told,
      ocr: this.ocr,
    });
    if (signal.aborted) return first;
    this.again = again;
    // Chosen while the evidence was gathered: the first answer is for the case before.
    const changed = asked.casePack !== this.casePack || asked.caseChoice !== this.caseChoice;
    return changed ? (again?.(this.casePack, this.caseChoice) ?? first) : first;
  }

  private async judgeAgain(): Promise<void> {
    const { judged } = this;
    if (judged === undefined) return;
    this.judging?.abort();
    const judging = new AbortController();
    this.judging = judging;
    try {
      const report = await judged(judging.signal);
      if (!judging.signal.aborted) this.send({ type: 'report', report });
    } catch (error) {
      if (!judging.signal.aborted) this.send({ type: 'fail', failure: failureOf(error) });
    }
  }

  private openOrExtend(engine: CheckEngine, sources: readonly Source[]): Intake {
    if (this.intake !== undefined) {
      this.intake.add(sources);
      return this.intake;
    }
    const intake = engine.open(sources, {
      signal: this.closing.signal,
      askPassword: (container, attempt) => this.ask(container, attempt),
    });
    this.intake = intake;
    this.stopProgress = intake.onProgress((progress) => this.send({ type: 'progress', progress }));
    return intake;
  }

  private ask(container: Entry, attempt: number): Promise<string | undefined> {
    if (this.closing.signal.aborted) return Promise.resolve(undefined);
    this.answerPassword?.(undefined);
    return new Promise((resolve) => {
      this.answerPassword = resolve;
      this.send({ type: 'ask-password', question: { path: container.path, attempt } });
    });
  }

  private send(action: CheckAction): void {
    if (!this.closing.signal.aborted) this.options.dispatch(action);
  }
}

function failureOf(error: unknown): CheckFailure {
  return error instanceof RangeError ? 'out-of-memory' : 'internal';
}
