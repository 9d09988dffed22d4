import {
  dropSource,
  openIntake,
  pickerSource,
  representativeFrameOfSeries,
  warmIntake,
  type Intake,
  type Source,
} from '@medpass/dicom-core';
import { readFloor } from './read-floor.ts';

interface Row {
  readonly milliseconds: number;
  readonly instances?: number;
  readonly series?: number;
  readonly later?: number;
  readonly firstPicture?: number | undefined;
  readonly thumbnails?: number | undefined;
  readonly longestTask: number;
}

declare global {
  interface Window {
    row: Promise<Row> | undefined;
    intake: Intake | undefined;
  }
}

const query = new URLSearchParams(location.search);
const workers = Number(query.get('workers') ?? 2);

/** The longest time for which the page's thread answered nothing. */
function watchThread(): () => number {
  let longest = 0;
  let last = performance.now();
  const { port1, port2 } = new MessageChannel();
  const timer = setInterval(() => port2.postMessage(0), 4);
  port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 4);
    last = now;
  };
  return () => {
    clearInterval(timer);
    port1.close();
    return longest;
  };
}

async function measure(source: Source): Promise<Row> {
  const start = performance.now();
  const stop = watchThread();
  if (query.get('mode') === 'floor') {
    await readFloor(source, workers);
    return { milliseconds: performance.now() - start, longestTask: stop() };
  }
  const intake = openIntake([source], { workers });
  window.intake = intake;
  if (query.get('mode') === 'cancel') return cancelled(intake, stop);
  const pictures = query.get('pictures') === 'no' ? undefined : showSeries(intake, start);
  const model = await intake.settled;
  const milliseconds = performance.now() - start;
  const shown = await pictures;
  const series = model.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series));
  return {
    milliseconds,
    instances: series.reduce((sum, { instances }) => sum + instances.length, 0),
    series: series.length,
    firstPicture: shown?.first,
    thumbnails: shown?.all,
    longestTask: stop(),
  };
}

/** Cancels in the middle: `milliseconds` until the model is settled, `later` what was still read after that. */
async function cancelled(intake: Intake, stop: () => number): Promise<Row> {
  await new Promise((resolve) => setTimeout(resolve, 900));
  const start = performance.now();
  intake.cancel();
  const model = await intake.settled;
  const milliseconds = performance.now() - start;
  const kept = intake.progress.read;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return { milliseconds, instances: model.entries.size, later: intake.progress.read - kept, longestTask: stop() };
}

/** One picture a series, as soon as the series is seen. */
async function showSeries(intake: Intake, start: number): Promise<{ first: number; all: number }> {
  const asked = new Map<string, Promise<number>>();
  for await (const model of intake.snapshots()) {
    for (const { studies } of model.patients)
      for (const study of studies)
        for (const series of study.series) {
          const choice = asked.has(series.key) ? undefined : representativeFrameOfSeries(series);
          if (!choice) continue;
          const ref = { entryId: choice.instance.header.entryId, frame: choice.frame };
          asked.set(
            series.key,
            intake.thumbnail(ref).then(({ ok }) => (ok ? performance.now() - start : Number.NaN)),
          );
        }
  }
  const times = await Promise.all(asked.values());
  return { first: Math.min(...times), all: Math.max(...times) };
}

const drop = document.querySelector('#drop')!;
drop.addEventListener('dragover', (event) => event.preventDefault());
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  window.row = measure(dropSource((event as DragEvent).dataTransfer!));
});
const input = document.querySelector<HTMLInputElement>('#files')!;
input.addEventListener('change', () => (window.row = measure(pickerSource(input.files!))));
// The element does so when a drag enters the page or a button is pressed, long before the drop or the end of a dialog.
if (query.get('mode') !== 'floor') warmIntake();
