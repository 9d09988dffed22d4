// Wall time of whole processes, alternating, medians.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

export function findProgram(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

/** Seconds that a process takes, start-up included. Throws where it fails: a peer that fails is not fast. */
export function timeProcess({ command, args, name }) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${name}: exit ${status} ${String(stderr).slice(-400)}`);
  return seconds;
}

/** Runs the rows in turn, `rounds` times, so that a busy machine is busy for all. */
export function alternate(rows, rounds) {
  const times = new Map(rows.map(({ name }) => [name, []]));
  for (const row of rows) timeProcess(row);
  for (let round = 0; round < rounds; round += 1) for (const row of rows) times.get(row.name).push(timeProcess(row));
  return new Map([...times].map(([name, values]) => [name, { median: median(values), runs: values }]));
}
