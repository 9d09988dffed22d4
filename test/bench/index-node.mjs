// The engine in Node, whole process: walk, read, group, settle. Prints what it found, so that a fast answer is a true one.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../../packages/core/dist/node.js', import.meta.url);
if (!existsSync(fileURLToPath(built))) throw new Error('not built: run `pnpm build` first');
const { fsSource, openIntake } = await import(built.href);
const [folder, workers] = process.argv.slice(2);
const intake = openIntake([fsSource([folder])], workers ? { workers: Number(workers) } : {});
const model = await intake.settled;
const series = model.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series));
intake.close();
console.log(
  JSON.stringify({
    entries: model.entries.size,
    series: series.length,
    instances: series.reduce((sum, { instances }) => sum + instances.length, 0),
    damaged: series.reduce((sum, { damaged }) => sum + damaged.length, 0),
    degraded: intake.degraded,
    residentMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
