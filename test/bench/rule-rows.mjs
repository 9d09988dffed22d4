// Evidence and rules as a share of the indexing before them, at 5,000 and at 50,000 instances: small, and growing no faster.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeData } from './make-data.mjs';
import { median } from './measure.mjs';

const engine = fileURLToPath(new URL('./check-node.mjs', import.meta.url));

/** Files of `side` × `side` pixels: headers are what is judged, so the pixels may be few. */
export function ruleRows(folder, counts, rounds) {
  return counts.map((count) => {
    const files = makeData(join(folder, `headers-${count}`), count, 16);
    const runs = Array.from({ length: rounds }, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [engine, files], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
      if (status !== 0) throw new Error(`check of ${count} files: exit ${status} ${stderr.slice(-400)}`);
      return JSON.parse(stdout);
    });
    const of = (pick) => median(runs.map(pick));
    const index = of((run) => run.index);
    const first = of((run) => run.runs[0].evidence + run.runs[0].rules);
    const again = of((run) => run.runs[1].evidence + run.runs[1].rules);
    return { count, index, first, again, rules: of((run) => run.runs[0].rules), share: first / index };
  });
}
