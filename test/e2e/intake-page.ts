import {
  configureAssets,
  dropSource,
  openIntake,
  pickerSource,
  type Intake,
  type StudyModel,
} from '@medpass/dicom-core';

interface Settled {
  readonly milliseconds: number;
  readonly longestTask: number;
  readonly degraded: boolean;
  readonly told: string;
  readonly states: Readonly<Record<string, number>>;
}

/** What the tests ask of the page. */
const page = {
  intake: undefined as Intake | undefined,
  kills: 0,
  faultyDecode: new URL('./faulty-decode.js', import.meta.url).href,
  settled: undefined as Promise<Settled> | undefined,

  /** Plants a worker in place of one of ours. */
  plant(kind: 'read' | 'decode', url: string): void {
    configureAssets({
      createWorker: (asked) => (asked === kind ? new Worker(url, { type: 'module' }) : ours(asked)),
    });
  },

  /** Ends each worker after some messages, as a crash does, with its event. */
  chaos(messages: number): void {
    configureAssets({
      createWorker: (asked) => {
        const worker = ours(asked);
        let heard = 0;
        worker.addEventListener('message', () => {
          if ((heard += 1) !== messages) return;
          page.kills += 1;
          worker.terminate();
          worker.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
        });
        return worker;
      },
    });
  },

  async thumbnails(entryId: number, frames: readonly number[]): Promise<readonly string[]> {
    return Promise.all(
      frames.map(async (frame) => {
        const result = await page.intake!.thumbnail({ entryId, frame }, 16);
        return result.ok ? 'ok' : result.reason;
      }),
    );
  },

  async realThumbnail(): Promise<string> {
    const id = [...page.intake!.model.entries.keys()][0]!;
    const result = await page.intake!.thumbnail({ entryId: id, frame: 1 });
    return result.ok ? `${result.thumbnail.width}x${result.thumbnail.height}` : result.reason;
  },

  /** Cancels once something was read; milliseconds until it was settled, and what it kept. */
  async cancelSoon(): Promise<{ milliseconds: number; cancelled: boolean; kept: number }> {
    const intake = page.intake!;
    while (intake.progress.read === 0) await new Promise((resolve) => setTimeout(resolve));
    const start = performance.now();
    intake.cancel();
    const model = await intake.settled;
    return { milliseconds: performance.now() - start, cancelled: model.cancelled, kept: model.entries.size };
  },
};

declare global {
  interface Window {
    page: typeof page;
  }
}
window.page = page;

function ours(kind: 'read' | 'decode'): Worker {
  return kind === 'read'
    ? new Worker(new URL('../../packages/core/src/workers/read.worker.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('../../packages/core/src/workers/decode.worker.ts', import.meta.url), { type: 'module' });
}

function start(intake: Intake): void {
  page.intake = intake;
  const begun = performance.now();
  const tasks: number[] = [0];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  page.settled = intake.settled.then((model) => ({
    milliseconds: performance.now() - begun,
    longestTask: Math.max(...tasks),
    degraded: intake.degraded,
    told: told(model),
    states: states(model),
  }));
}

function told(model: StudyModel): string {
  const series = model.patients.flatMap(({ studies }) =>
    studies.flatMap((study) =>
      study.series.map(({ facts, instances }) => [
        facts.seriesInstanceUID,
        instances.map(({ header }) => header.sopInstanceUID),
      ]),
    ),
  );
  return JSON.stringify([
    series,
    [...model.entries.values()].map(({ entry, state }) => `${entry.path} ${state}`).sort(),
  ]);
}

function states(model: StudyModel): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of model.entries.values()) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const workers = Number(new URLSearchParams(location.search).get('workers') ?? 2);
const input = document.querySelector<HTMLInputElement>('#files')!;
input.addEventListener('change', () => start(openIntake([pickerSource(input.files!)], { workers })));
const drop = document.querySelector('#drop')!;
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  start(openIntake([dropSource((event as DragEvent).dataTransfer!)], { workers }));
});
