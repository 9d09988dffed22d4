import '@medpass/dicom-check/define';
import type { MedpassReportEvent } from '@medpass/dicom-check';

// How long the page's thread answered nothing while a package was checked, from the end of reading to the report.

interface Checked {
  readonly files: number;
  readonly evidenceMs: number;
  readonly rulesMs: number;
  /** Longest silence of the thread in milliseconds, by the clock: while reading, while judging, and while showing the report. */
  readonly away: { readonly reading: number; readonly judging: number; readonly showing: number };
}

declare global {
  interface Window {
    checked: Checked | undefined;
  }
}

const silences: { readonly from: number; readonly to: number }[] = [];
let last = performance.now();
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => {
  const now = performance.now();
  if (now - last > 8) silences.push({ from: last, to: now });
  last = now;
};
setInterval(() => port2.postMessage(0), 2);

document.querySelector('medpass-dicom-check')!.addEventListener('medpass-report', (event) => {
  const { timings, inventory } = (event as MedpassReportEvent).detail.report;
  const told = performance.now();
  const judged = told - timings.evidenceMs - timings.rulesMs;
  const longest = (from: number, to: number): number =>
    Math.max(0, ...silences.map((each) => Math.min(each.to, to) - Math.max(each.from, from)));
  setTimeout(() => {
    window.checked = {
      files: inventory.files,
      evidenceMs: timings.evidenceMs,
      rulesMs: timings.rulesMs,
      away: { reading: longest(0, judged), judging: longest(judged, told), showing: longest(told, Infinity) },
    };
  }, 1_000);
});
