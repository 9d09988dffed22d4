// From a click to a picture on the screen, the viewer's code and its engine not yet loaded; then through the whole set.
import { openIntake, pickerSource, type FrameRef, type Intake } from '@medpass/dicom-core';

interface ViewerRow {
  readonly indexed: number;
  /** From the click to a picture on the screen. */
  readonly firstPicture: number;
  /** From the click until the engine has drawn it: turned, measured and scrolled from then on. */
  readonly ready: number;
  readonly pictures: number;
  /** Milliseconds a picture, from the asking to the screen, each asked when the one before was shown. */
  readonly scroll: number;
  /** From the click on. */
  readonly longestTask: number;
  /** While the engine was made ready before the click; 0 where it was not. */
  readonly readyingTask: number;
  /** What the viewer may keep of decoded pictures here, in megabytes. */
  readonly capMegabytes: number;
}

declare global {
  interface Window {
    viewerRow?: ViewerRow;
    indexed?: number;
    warmed?: boolean;
  }
}

let intake: Intake | undefined;
let longestTask = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
}).observe({ type: 'longtask' });

const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));

document.querySelector<HTMLInputElement>('#files')!.addEventListener('change', async ({ target }) => {
  const started = performance.now();
  intake = openIntake([pickerSource((target as HTMLInputElement).files!)]);
  await intake.settled;
  window.indexed = performance.now() - started;
});

document.querySelector('#open')!.addEventListener(
  'pointerover',
  async () => {
    if (!location.search.includes('turned')) return;
    longestTask = 0;
    // What the check does when somebody turns to its pictures.
    await import('@medpass/dicom-viewer/define');
    const { MedpassDicomViewer } = await import('@medpass/dicom-viewer');
    await MedpassDicomViewer.warm();
    window.warmed = true;
  },
  { once: true },
);

document.querySelector('#open')!.addEventListener('click', async ({ timeStamp }) => {
  const readyingTask = window.warmed ? longestTask : 0;
  longestTask = 0;
  await import('@medpass/dicom-viewer/define');
  const viewer = document.createElement('medpass-dicom-viewer');
  const shown = (): Promise<unknown> =>
    new Promise((resolve) => viewer.addEventListener('medpass-shown', resolve, { once: true }));
  const first = shown();
  const early = new Promise((resolve) => viewer.addEventListener('medpass-early', resolve, { once: true }));
  viewer.intake = intake;
  document.querySelector('main')!.append(viewer);
  // Told once it is on the screen.
  const seen = Promise.race([early, first.then(painted)]).then(() => performance.now() - timeStamp);
  await first;
  await painted();
  const ready = performance.now() - timeStamp;
  const firstPicture = await seen;
  const series = intake!.model.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series))[0]!;
  const refs: FrameRef[] = series.displaySets[0]!.instances.map(({ header }) => ({
    entryId: header.entryId,
    frame: 1,
  }));
  const started = performance.now();
  for (const ref of refs) {
    const next = shown();
    viewer.show({ kind: 'frame', ...ref });
    await next;
  }
  const scroll = (performance.now() - started) / refs.length;
  const { memoryCaps, thisDevice } = await import('@medpass/dicom-viewer');
  window.viewerRow = {
    indexed: window.indexed ?? 0,
    firstPicture,
    ready,
    pictures: refs.length,
    scroll,
    longestTask,
    readyingTask,
    capMegabytes: memoryCaps(thisDevice()).pictures / 2 ** 20,
  };
});
