import { describe, expect, it } from 'vitest';
import type { Intake, IntakeOptions, StudyModel } from '@medpass/dicom-core';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import type { Decisions } from '../report/decisions.ts';
import { CheckRun } from './check-run.ts';
import { initialState, reduce } from './check-state.ts';
import type { CheckEngine } from './engine.ts';

function modelOf(files: number, cancelled = false): StudyModel {
  return {
    revision: 1,
    settled: true,
    cancelled,
    patients: [],
    entries: new Map(Array.from({ length: files }, (_, id) => [id, {} as never])),
    documents: [],
    pictures: [],
    videos: [],
    directories: [],
    conflicts: [],
  };
}

/** An engine whose intake settles when told, with one container that asks for a password. */
function fakeEngine(files: number, locked = false) {
  let settle!: (model: StudyModel) => void;
  const settled = new Promise<StudyModel>((resolve) => {
    settle = resolve;
  });
  const passwords: (string | undefined)[] = [];
  const judged: (Decisions | undefined)[] = [];
  const intake = {
    progress: { phase: 'settled', found: files, read: files, bytesFound: 0, bytesRead: 0 },
    settled,
    async *snapshots() {
      yield await settled;
    },
    onProgress: () => () => undefined,
    add: () => undefined,
    cancel: () => settle(modelOf(files, true)),
    close: () => undefined,
  } as unknown as Intake;
  const engine: CheckEngine = {
    open(_sources, options: IntakeOptions) {
      if (locked) {
        void options.askPassword?.({ path: 'a.zip' } as never, 1).then((password) => {
          passwords.push(password);
          settle(modelOf(files));
        });
      } else setTimeout(() => settle(modelOf(files)), 1);
      return intake;
    },
    judge: (_model, _intake, { decisions }) => {
      judged.push(decisions);
      return Promise.resolve(sampleReport());
    },
  };
  return { engine, passwords, judged };
}

function start(loadEngine: () => Promise<CheckEngine>) {
  const log = { state: reduce(initialState, { type: 'begin', scanId: 's' }) };
  const run = new CheckRun({
    casePack: 'general',
    loadEngine,
    dispatch: (action) => {
      log.state = reduce(log.state, action);
    },
  });
  return { run, log, done: run.add([]) };
}

describe('a run', () => {
  it('ends in a report', async () => {
    const { log, done } = start(() => Promise.resolve(fakeEngine(3).engine));
    await done;
    expect(log.state).toMatchObject({ phase: 'done', report: { verdict: 'incomplete' } });
  });

  it('says that nothing came through', async () => {
    const { log, done } = start(() => Promise.resolve(fakeEngine(0).engine));
    await done;
    expect(log.state).toMatchObject({ phase: 'failed', failure: 'no-files' });
  });

  it('says that a part of the page did not load', async () => {
    const { log, done } = start(() => Promise.reject(new TypeError('Failed to fetch')));
    await done;
    expect(log.state).toMatchObject({ phase: 'failed', failure: 'engine-missing' });
  });

  it('passes a password on, and a refusal', async () => {
    const fake = fakeEngine(1, true);
    const { run, log, done } = start(() => Promise.resolve(fake.engine));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(log.state.question).toEqual({ path: 'a.zip', attempt: 1 });
    run.password(undefined);
    await done;
    expect(fake.passwords).toEqual([undefined]);
    expect(log.state.question).toBeUndefined();
  });

  it('judges the same files for another case without reading them again', async () => {
    const { engine } = fakeEngine(3);
    const opened: string[] = [];
    const judging: CheckEngine = {
      open: (sources, options) => {
        opened.push('open');
        return engine.open(sources, options);
      },
      judge: (_model, _intake, { casePack, onPrepared }) => {
        opened.push('judge');
        onPrepared?.((name, choice) => sampleReport({ casePack: name, ...(choice && { caseChoice: choice }) }));
        return Promise.resolve(sampleReport({ casePack }));
      },
    };
    const { run, log, done } = start(() => Promise.resolve(judging));
    // Chosen while the files are read: the report is for it from the start.
    run.chooseCase('ms', { by: 'patient' });
    await done;
    expect(log.state.report).toMatchObject({ casePack: 'ms' });
    run.chooseCase('epilepsy', { by: 'coordinator', reason: 'As the letter says' });
    expect(log.state).toMatchObject({
      phase: 'done',
      report: { casePack: 'epilepsy', caseChoice: { by: 'coordinator', reason: 'As the letter says' } },
    });
    expect(opened).toEqual(['open', 'judge']);
  });

  it('judges once more by what the person told, and reads nothing', async () => {
    const fake = fakeEngine(3);
    const { run, log, done } = start(() => Promise.resolve(fake.engine));
    await done;
    const told = { documentKinds: { 'a.pdf': 'radiology-report' } } as const;
    await run.tell(told);
    expect(fake.judged).toEqual([{}, told]);
    expect(log.state).toMatchObject({ phase: 'done', told });
  });

  it('says nothing more once it is closed', async () => {
    const { run, log, done } = start(() => Promise.resolve(fakeEngine(3).engine));
    run.close();
    await done;
    expect(log.state.phase).toBe('finding');
  });
});
