// How long planning and verifying hold their thread at a stretch: on a page, that is how long it does not answer.
//
//   node handover-stretch.mjs <package.zip> <report.json>
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const [zip, report] = process.argv.slice(2);
const dist = (path) => new URL(`../../packages/${path}`, import.meta.url).href;
const { fsSource, openIntake } = await import(dist('core/dist/node.js'));
const { planHandover, verifyHandover } = await import(dist('checker/dist/handover.js'));

const intake = openIntake([fsSource([zip])]);
const model = await intake.settled;
await measured('nothing', () => pause(2_000));
await measured('planned', () => planHandover(model, JSON.parse(readFileSync(report, 'utf8'))));
await measured('verified', () => verifyHandover(intake, model));
intake.close();

async function measured(name, work) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  await pause(20);
  delay.disable();
  console.log(`${name}: at most ${(delay.max / 1e6).toFixed(0)} ms at a stretch, of ${took.toFixed(0)} ms`);
}
