// Time and memory of an index by the number of files, whole processes.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';

const engine = fileURLToPath(new URL('./index-node.mjs', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

function once(folder) {
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, [engine, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`index of ${folder}: exit ${status} ${stderr.slice(-400)}`);
  const { residentMegabytes } = JSON.parse(stdout);
  return { seconds: Number(process.hrtime.bigint() - start) / 1e9, megabytes: residentMegabytes };
}

/** Medians for a folder, and for an empty one in turn with it. */
export function growthRow(folder, rounds) {
  const nothing = join(here, 'data', 'empty');
  mkdirSync(nothing, { recursive: true });
  const runs = Array.from({ length: rounds }, () => ({ full: once(folder), empty: once(nothing) }));
  return {
    seconds: median(runs.map(({ full }) => full.seconds)),
    megabytes: median(runs.map(({ full }) => full.megabytes)),
    empty: median(runs.map(({ empty }) => empty.seconds)),
  };
}
