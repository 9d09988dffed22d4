// One check in Node of files in a folder: how long indexing takes, and how long the evidence and the rules after it. Pictures are not
// looked at: that happens in workers, once a series.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = ['core/dist/node.js', 'checker/dist/index.js'].map(
  (path) => new URL(`../../packages/${path}`, import.meta.url),
);
if (!built.every((address) => existsSync(fileURLToPath(address)))) throw new Error('not built: run `pnpm build` first');
const [{ fsSource, openIntake }, { runCheck }] = await Promise.all(built.map((address) => import(address.href)));
const [folder] = process.argv.slice(2);
const started = performance.now();
const intake = openIntake([fsSource([folder])]);
const model = await intake.settled;
const indexed = performance.now();
// The second run is warm: a page that adds files judges again.
const runs = [];
for (let run = 0; run < 2; run += 1) {
  const report = await runCheck(model, { services: { bytes: (entryId) => intake.bytes(entryId) }, now: new Date(0) });
  runs.push({ evidence: report.timings.evidenceMs, rules: report.timings.rulesMs, findings: report.findings.length });
}
intake.close();
console.log(JSON.stringify({ instances: model.entries.size, index: indexed - started, runs }));
