import type { Intake, StudyModel } from '@medpass/dicom-core';
import type { TemplateResult } from 'lit';
import { reportHtml } from '../../export/html.ts';
import { handoverBlob, HandoverError, packHandover, planHandover, sealPlan } from '../../handover/index.ts';
import type { HandoverPlan, SealedPlan } from '../../handover/index.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Report } from '../../report/report.ts';
import type { View } from '../view.ts';
import { handoverView } from './handover-view.ts';
import { chooseTarget, download, writeInto } from './save-target.ts';

export interface HandoverHost {
  readonly intake: Intake;
  readonly model: StudyModel;
  readonly messages: Messages;
  readonly fileName: string;
  /** With the person's answers in it. */
  report(): Report;
  sendAnyway(): void;
  /** Something to show has changed. */
  update(): void;
  close(): void;
}

export interface SavedHandover {
  readonly files: number;
  readonly fingerprint: string;
  readonly lost: SealedPlan['lost'];
  /** Of the Blob, where the browser's downloads have it. */
  readonly url?: string;
}

export type HandoverStep =
  | { readonly name: 'choosing'; readonly cancelled?: boolean }
  | { readonly name: 'preparing' | 'writing'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly saved: SavedHandover }
  | {
      readonly name: 'failed';
      readonly reason: HandoverError['reason'] | 'not-written' | 'internal';
      readonly path: string;
    };

/** Saving for sending, from the choice of what goes in to the ZIP file. Holds what the person chose; draws nothing itself. */
export class HandoverFlow {
  step: HandoverStep = { name: 'choosing' };
  readonly withoutSeries = new Set<string>();
  readonly withoutPaths = new Set<string>();
  /** Absent while the first is made; the one before while another is. */
  plan: HandoverPlan | undefined;
  declare private planning: Promise<HandoverPlan>;
  private running: AbortController | undefined;
  private told = 0;

  constructor(readonly host: HandoverHost) {
    this.makePlan();
  }

  get busy(): boolean {
    return this.running !== undefined;
  }

  render(view: View): TemplateResult {
    return handoverView(view, this);
  }

  /** Several keys at once: one set of the report may be two of the model, where a UID was used again. */
  toggle(what: 'withoutSeries' | 'withoutPaths', keys: readonly string[], keep: boolean): void {
    for (const key of keys) {
      if (keep) this[what].delete(key);
      else this[what].add(key);
    }
    this.makePlan();
    this.show({ name: 'choosing' });
  }

  cancel(): void {
    this.running?.abort();
  }

  close(): void {
    this.cancel();
    if (this.step.name === 'done' && this.step.saved.url !== undefined) URL.revokeObjectURL(this.step.saved.url);
    this.host.close();
  }

  async save(): Promise<void> {
    if (this.busy) return;
    const running = new AbortController();
    this.running = running;
    const { signal } = running;
    addEventListener('beforeunload', askBeforeLeaving);
    try {
      const target = await chooseTarget(this.host.fileName);
      if (target === undefined) return this.show({ name: 'choosing' });
      if (this.host.report().verdict !== 'ready') this.host.sendAnyway();
      const report = this.host.report();
      const plan = await this.planning;
      signal.throwIfAborted();
      this.progress('preparing', 0, plan.bytes);
      const sealed = await sealPlan(plan, this.host.intake, {
        signal,
        onBytes: (bytes) => this.progress('preparing', bytes, plan.bytes),
      });
      const handover = await packHandover(sealed, report, reportHtml(report, this.host.messages));
      signal.throwIfAborted();
      const blob = await handoverBlob(handover.parts, signal);
      const saved = {
        files: handover.manifest.counts.files,
        fingerprint: handover.fingerprint,
        lost: sealed.lost,
      };
      if (target.kind === 'file') {
        this.progress('writing', 0, handover.bytes);
        await writeInto(target, blob, signal, (bytes) => this.progress('writing', bytes, handover.bytes));
        this.show({ name: 'done', saved });
      } else {
        const url = URL.createObjectURL(blob);
        this.show({ name: 'done', saved: { ...saved, url } });
        download(url, this.host.fileName);
      }
    } catch (error) {
      this.show(signal.aborted ? { name: 'choosing', cancelled: true } : failed(error));
    } finally {
      removeEventListener('beforeunload', askBeforeLeaving);
      this.running = undefined;
      this.host.update();
    }
  }

  /** Of tens of thousands of files it takes a while, a stretch at a time. */
  private makePlan(): void {
    const { host } = this;
    const choices = { withoutSeries: new Set(this.withoutSeries), withoutPaths: new Set(this.withoutPaths) };
    const planning = planHandover(host.model, host.report(), choices);
    this.planning = planning;
    void planning.then((plan) => {
      // The choice made last counts.
      if (this.planning !== planning) return;
      this.plan = plan;
      host.update();
    });
  }

  private progress(name: 'preparing' | 'writing', done: number, total: number): void {
    const now = performance.now();
    if (this.step.name === name && now - this.told < 100) return;
    this.told = now;
    this.show({ name, done, total });
  }

  private show(step: HandoverStep): void {
    this.step = step;
    this.host.update();
  }
}

function failed(error: unknown): HandoverStep {
  if (error instanceof HandoverError) return { name: 'failed', reason: error.reason, path: error.path };
  // The browser names what kept it from writing: no room, no permission, a file that is open elsewhere.
  return { name: 'failed', reason: error instanceof DOMException ? 'not-written' : 'internal', path: '' };
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
