import type { IntakeProgress, StudyModel } from '@medpass/dicom-core';
import type { Decisions } from '../report/decisions.ts';
import type { Report } from '../report/report.ts';

/** `finding` and `reading` are the two halves of the intake; `judging` gathers evidence and runs the rules. */
export type CheckPhase = 'choose' | 'finding' | 'reading' | 'judging' | 'done' | 'failed';

export type CheckFailure = 'engine-missing' | 'no-files' | 'out-of-memory' | 'internal';

/** What the person said about one finding. Recorded, shown, exported; never nagged about again. */
export type Answer = 'not-available' | 'keep';

export interface PasswordQuestion {
  readonly path: string;
  readonly attempt: number;
}

export interface CheckState {
  readonly phase: CheckPhase;
  /** Random, new for each check; never derived from data. */
  readonly scanId: string;
  readonly progress: IntakeProgress;
  readonly model?: StudyModel;
  readonly report?: Report;
  readonly failure?: CheckFailure;
  readonly question?: PasswordQuestion;
  /** Set once the person stopped the check; the report then speaks of a part. */
  readonly cancelled: boolean;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly sendAnyway: boolean;
  /** What the person told us about papers. */
  readonly told: Decisions;
  /** Words in pictures: not asked for, being read, or read as far as could be. */
  readonly words: 'unasked' | 'reading' | 'read';
}

export type CheckAction =
  | { readonly type: 'begin'; readonly scanId: string }
  /** More files for the same check: what was found stays on show. */
  | { readonly type: 'extend' }
  | { readonly type: 'progress'; readonly progress: IntakeProgress }
  | { readonly type: 'snapshot'; readonly model: StudyModel }
  | { readonly type: 'ask-password'; readonly question: PasswordQuestion }
  | { readonly type: 'password-answered' }
  | { readonly type: 'judge' }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'cancel' }
  | { readonly type: 'fail'; readonly failure: CheckFailure }
  | { readonly type: 'answer'; readonly findings: readonly string[]; readonly answer: Answer | undefined }
  | { readonly type: 'send-anyway'; readonly value: boolean }
  | { readonly type: 'tell'; readonly told: Decisions }
  | { readonly type: 'read-words' }
  | { readonly type: 'reset' };

const noProgress: IntakeProgress = { phase: 'finding', found: 0, read: 0, bytesFound: 0, bytesRead: 0 };

export const initialState: CheckState = {
  phase: 'choose',
  scanId: '',
  progress: noProgress,
  cancelled: false,
  answers: new Map(),
  sendAnyway: false,
  told: {},
  words: 'unasked',
};

export function isRunning(state: CheckState): boolean {
  return state.phase === 'finding' || state.phase === 'reading' || state.phase === 'judging';
}

/** Pure: the whole life of one element. Late answers of an abandoned check are for the caller to drop (by `scanId`). */
export function reduce(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'begin':
      return { ...initialState, phase: 'finding', scanId: action.scanId };
    case 'extend': {
      const { report: _report, failure: _failure, ...kept } = state;
      return { ...kept, phase: 'finding', cancelled: false, sendAnyway: false };
    }
    case 'progress':
      if (!isRunning(state)) return state;
      return {
        ...state,
        progress: action.progress,
        phase: state.phase === 'judging' ? 'judging' : phaseOf(action.progress),
      };
    case 'snapshot':
      return { ...state, model: action.model };
    case 'ask-password':
      return isRunning(state) ? { ...state, question: action.question } : state;
    case 'password-answered': {
      const { question: _question, ...kept } = state;
      return kept;
    }
    case 'judge': {
      if (!isRunning(state)) return state;
      const { question: _question, ...kept } = state;
      return { ...kept, phase: 'judging' };
    }
    case 'report': {
      const { question: _question, failure: _failure, ...kept } = state;
      return { ...kept, phase: 'done', report: action.report, words: kept.words === 'unasked' ? 'unasked' : 'read' };
    }
    case 'cancel': {
      if (!isRunning(state)) return state;
      const { question: _question, ...kept } = state;
      return { ...kept, cancelled: true };
    }
    case 'fail': {
      const { question: _question, ...kept } = state;
      return { ...kept, phase: 'failed', failure: action.failure };
    }
    case 'answer': {
      const answers = new Map(state.answers);
      for (const finding of action.findings) {
        if (action.answer === undefined) answers.delete(finding);
        else answers.set(finding, action.answer);
      }
      return { ...state, answers };
    }
    case 'send-anyway':
      return { ...state, sendAnyway: action.value };
    case 'read-words':
      return { ...state, words: 'reading' };
    case 'tell':
      return { ...state, told: action.told };
    case 'reset':
      return initialState;
  }
}

function phaseOf(progress: IntakeProgress): CheckPhase {
  return progress.phase === 'finding' ? 'finding' : 'reading';
}
