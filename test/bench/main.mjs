// `pnpm bench [--quick] [--only node|browser|viewer|growth|rules|check|sizes] [--rounds n]`: every figure of design/budgets that can be measured here, as
// ratios taken side by side in one run. A peer that is absent is printed as absent.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { growthRow } from './growth-row.mjs';
import { makeData, makeSparseData } from './make-data.mjs';
import { findProgram } from './measure.mjs';
import { nodeRows } from './node-rows.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const option = (name) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const quick = process.argv.includes('--quick');
const only = option('only');
const rounds = Number(option('rounds') ?? 5);
// The viewer opens one series; its data are made apart where all is measured.
const count = quick || only === 'viewer' ? 500 : 5_000;
const wanted = (name) => only === undefined || only === name;
const version = (program, args = ['--version']) =>
  findProgram(program) ? (spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '').split('\n')[0].trim() : 'absent';

if (only === 'handover') {
  // `--only handover`: 10 GB of disk for some minutes, so only where it is asked for.
  const { handoverRows } = await import('./handover-rows.mjs');
  handoverRows();
  process.exit();
}

const folder = only === 'rules' || only === 'check' ? undefined : makeData(join(here, 'data', `ct-${count}`), count);
const report = {
  machine: {
    cpu: cpus()[0]?.model,
    threads: availableParallelism(),
    memoryGB: Math.round(totalmem() / 2 ** 30),
    load: loadavg(),
  },
  versions: {
    node: process.version,
    chromium: version('chromium'),
    dcmdump: version('dcmdump'),
    gdcmscanner: version('gdcmscanner', ['--version']),
  },
  data: `${count} generated CT files of 529 KB`,
  rounds,
};
console.log(JSON.stringify(report, null, 1));

if (wanted('node')) {
  const { results, absent } = nodeRows(folder, rounds);
  const ours = results.get('medpass (Node)').median;
  console.log(`\nNode command line, ${count} files, whole process, median of ${rounds}`);
  for (const [name, row] of results)
    console.log(
      `  ${name.padEnd(20)} ${row.median.toFixed(3)} s   ${name.startsWith('medpass') ? '' : `${(row.median / ours).toFixed(2)} × our time`}`,
    );
  for (const name of absent) console.log(`  ${name.padEnd(20)} absent`);
  report.node = { results: Object.fromEntries(results), absent };
}

if (wanted('rules')) {
  const { ruleRows } = await import('./rule-rows.mjs');
  report.rules = ruleRows(join(here, 'data'), quick ? [500, 5_000] : [5_000, 50_000], Math.min(rounds, 3));
  console.log(`\nEvidence and rules after indexing, median of ${Math.min(rounds, 3)}`);
  for (const { count: files, index, first, again, rules, share } of report.rules)
    console.log(
      `  ${String(files).padEnd(20)} indexing ${(index / 1000).toFixed(2)} s · evidence and rules ${first.toFixed(0)} ms, again ${again.toFixed(0)} ms, rules alone ${rules.toFixed(0)} ms · ${(100 * share).toFixed(1)} % of indexing`,
    );
}

if (wanted('check')) {
  const executablePath = process.env.MEDPASS_CHROMIUM ?? findProgram('chromium') ?? findProgram('google-chrome');
  if (!executablePath) console.log('\nChromium: absent');
  else {
    const { checkRows } = await import('./check-rows.mjs');
    const counts = quick ? [500, 5_000] : [5_000, 50_000];
    report.check = await checkRows({ executablePath, folder: join(here, 'data'), counts, rounds: Math.min(rounds, 3) });
    console.log(`\nA check in Chromium, the page's thread away at most, median of ${Math.min(rounds, 3)}`);
    for (const { name, evidence, rules, reading, judging, showing, cpu } of report.check)
      console.log(
        `  ${name.padEnd(26)} evidence ${evidence} ms, rules ${rules} ms · away ${reading.toFixed(0)} ms while reading, ${judging.toFixed(0)} ms while judging, ${showing.toFixed(0)} ms while showing · longest task ${cpu.toFixed(0)} ms of processor`,
      );
  }
}

if (wanted('browser')) {
  const executablePath = process.env.MEDPASS_CHROMIUM ?? findProgram('chromium') ?? findProgram('google-chrome');
  if (!executablePath) console.log('\nChromium: absent');
  else {
    const { openBrowserRows } = await import('./browser-rows.mjs');
    const { openPeerRows } = await import('./peer-rows.mjs');
    const engine = await openBrowserRows({ executablePath, folder });
    const peers = await openPeerRows({ executablePath, folder });
    for (let round = 0; round < rounds; round += 1) {
      await engine.round();
      await peers.round();
    }
    const rows = await engine.finish();
    const floor = rows['drop floor'].milliseconds;
    console.log(`\nChromium, ${count} files, median of ${rounds}`);
    for (const [name, row] of Object.entries(rows)) {
      if (name.startsWith('cancel')) {
        console.log(
          `  ${name.padEnd(20)} settled in ${row.milliseconds.toFixed(1)} ms, ${row.instances} kept, ${row.later} read afterwards`,
        );
        continue;
      }
      const figures = [`${(row.milliseconds / 1000).toFixed(2)} s`, `${(row.milliseconds / floor).toFixed(2)} × floor`];
      if (row.instances) figures.push(`${row.instances} instances in ${row.series} series`);
      if (row.firstPicture)
        figures.push(
          `first picture ${(row.firstPicture / 1000).toFixed(2)} s, all series ${(row.thumbnails / 1000).toFixed(2)} s`,
        );
      figures.push(
        `thread away ${row.longestTask.toFixed(0)} ms at most, longest task ${row.task?.cpu.toFixed(0) ?? '?'} ms of processor (${row.task?.wall.toFixed(0) ?? '?'} ms on the clock), heap ${row.heapMegabytes.toFixed(0)} MB, renderer ${row.rendererMegabytes?.toFixed(0) ?? '?'} MB`,
      );
      console.log(`  ${name.padEnd(20)} ${figures.join(' · ')}`);
    }
    report.browser = rows;
    report.peers = await peers.finish();
    const ours = rows['input'];
    for (const [name, row] of Object.entries(report.peers)) {
      if (row.absent) console.log(`  ${name.padEnd(28)} absent: ${row.absent}`);
      else
        console.log(
          `  ${name.padEnd(28)} ${(row.milliseconds / 1000).toFixed(2)} s · ${(row.milliseconds / ours.milliseconds).toFixed(2)} × our input` +
            (row.firstPicture ? ` · first picture ${(row.firstPicture / 1000).toFixed(2)} s` : '') +
            ` · heap ${row.heapMegabytes.toFixed(0)} MB, renderer ${row.rendererMegabytes?.toFixed(0) ?? '?'} MB` +
            (row.error ? ` · ${row.error.slice(0, 60)}` : ''),
        );
    }
  }
}

if (wanted('growth')) {
  console.log('\nGrowth, Node, whole process, median of 3');
  report.growth = {};
  let first;
  for (const files of quick ? [1_000, 10_000] : [1_000, 10_000, 100_000]) {
    const sparse = makeSparseData(join(here, 'data', `sparse-${files}`), files);
    const row = growthRow(sparse, 3);
    report.growth[files] = row;
    // The process's own start is no cost of a file.
    const each = ((row.seconds - row.empty) / files) * 1e6;
    first ??= each;
    console.log(
      `  ${String(files).padStart(7)} files  ${row.seconds.toFixed(2)} s · ${each.toFixed(1)} µs a file, ${(each / first).toFixed(2)} × that of 1,000 · ${row.megabytes.toFixed(0)} MB resident`,
    );
  }
}

if (wanted('viewer')) {
  const executablePath = process.env.MEDPASS_CHROMIUM ?? findProgram('chromium') ?? findProgram('google-chrome');
  if (!executablePath) console.log('\nChromium: absent');
  else {
    const { viewerRows } = await import('./viewer-rows.mjs');
    const { peerRows } = await import('./peer-rows.mjs');
    const series = makeData(join(here, 'data', 'ct-500'), 500);
    const row = await viewerRows({ executablePath, folder: series, rounds });
    console.log(`\nViewer, a series of ${row.cold.pictures}, median of ${rounds}`);
    for (const [name, { firstPicture, ready, scroll, longestTask, readyingTask, ...memory }] of [
      ['cold: the click loads code and engine', row.cold],
      ['after somebody turned to the pictures', row.turned],
    ])
      console.log(
        `  medpass, ${name}: first picture ${(firstPicture / 1000).toFixed(2)} s after the click, drawn by the engine at` +
          ` ${(ready / 1000).toFixed(2)} s · ${scroll.toFixed(1)} ms a picture scrolled · longest task` +
          ` ${longestTask.toFixed(0)} ms${readyingTask ? `, before the click ${readyingTask.toFixed(0)} ms` : ''} · decoded pictures` +
          ` ${memory.heldMegabytes.toFixed(0)} MB of a cap of ${memory.capMegabytes} MB, heap ${memory.heapMegabytes.toFixed(0)} MB,` +
          ` renderer at most ${memory.peakMegabytes.toFixed(0)} MB`,
      );
    const { indexed, firstPicture } = row.cold;
    console.log(`  the cold one, from the choice of the folder: ${((indexed + firstPicture) / 1000).toFixed(2)} s`);
    report.viewer = {
      medpass: row,
      peers: await peerRows({ executablePath, folder: series, rounds: Math.min(rounds, 3) }),
    };
    for (const [name, peer] of Object.entries(report.viewer.peers))
      console.log(
        peer.absent
          ? `  ${name.padEnd(28)} absent: ${peer.absent}`
          : `  ${name.padEnd(28)} from the choice of the folder: ${(peer.milliseconds / 1000).toFixed(2)} s` +
              (peer.firstPicture ? `, first picture ${(peer.firstPicture / 1000).toFixed(2)} s` : ', no picture') +
              ` · renderer ${peer.rendererMegabytes?.toFixed(0) ?? '?'} MB`,
      );
  }
}

if (wanted('sizes')) {
  console.log('\nBuilt files, gzip');
  report.sizes = {};
  for (const file of [
    'packages/core/dist/index.js',
    'packages/core/dist/workers/read.js',
    'packages/core/dist/workers/decode.js',
    'packages/checker/dist/cdn/medpass-dicom-check.js',
    'packages/viewer/dist/cdn/medpass-dicom-viewer.js',
  ]) {
    const path = join(here, '../..', file);
    const kilobytes = existsSync(path) ? gzipSync(readFileSync(path), { level: 9 }).length / 1000 : undefined;
    console.log(
      `  ${file.padEnd(52)} ${kilobytes === undefined ? 'absent: run `pnpm build`' : `${kilobytes.toFixed(1)} kB`}`,
    );
    report.sizes[file] = kilobytes;
  }
}

mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(
  join(here, 'results', `${new Date().toISOString().replace(/[:.]/g, '-')}.json`),
  JSON.stringify(report, null, 1),
);
