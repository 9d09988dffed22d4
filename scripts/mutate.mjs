// `pnpm mutate`: changes the rules and the evidence in thousands of small ways, one at a time, and counts how many of the changes
// a test notices. Folder by folder, files that loop over pixels apart; the results are kept in .cache/mutation, so that an end midway
// costs one of these runs.
//   pnpm mutate                         everything anew
//   pnpm mutate --kept                  goes on: only what was not met yet, or differs from when it was
//   pnpm mutate rules evidence/references   these alone; `evidence/.` stands for the files directly in it
//   pnpm mutate evidence/findings.ts    files alone, with every change that no test noticed; the kept results stay as they are
//   pnpm mutate evidence/findings.ts:10-40   some lines of a file: what is not changed is not slowed down either
//   pnpm mutate --table                 the kept results alone; a star marks a folder whose files have changed since
//   --list                              also every change that no test noticed
// Ends with 1 where fewer than 85 % of the changes were noticed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, root, stage } from './prepare.mjs';

installPackages();
const { Stryker } = await import('@stryker-mutator/core');
const { apart, data } = await import('../stryker.config.mjs');

const wanted = 85;
const sources = 'packages/checker/src';
const kept = join(root, '.cache', 'mutation');
const settings = ['stryker.config.mjs', 'scripts/mutation-runner.mjs'];

const options = process.argv.slice(2);
const has = (option) => options.includes(option);
const named = options.filter((option) => !option.startsWith('--')).map((name) => name.replace(/\/$/, ''));

const single = named.filter((name) => /\.ts(?::\d+-\d+)?$/.test(name));
if (single.length > 0) {
  const absent = single.filter((path) => !existsSync(join(root, sources, path.replace(/:.*/, ''))));
  if (absent.length > 0) {
    console.error(`No such file of ${sources}: ${absent.join(', ')}`);
    process.exit(1);
  }
  const path = join(kept, 'single-files.json');
  await mutate(single.join(' '), single, path);
  printTable([{ folder: '', name: single.join(' '), ...tally(read(path)) }]);
  list(read(path));
  process.exit();
}

const folders = ['rules', 'evidence', 'case-packs']
  .flatMap(withFolders)
  .filter((folder) => named.length === 0 || named.some((name) => isAsked(folder, name)));
if (folders.length === 0) {
  console.error(`No such folder of ${sources}: ${named.join(', ')}`);
  process.exit(1);
}

const rows = [];
const untested = [];
for (const folder of folders) {
  const state = stateOf(folder);
  const parts = partsOf(folder);
  const isFresh = ({ result }) => existsSync(result) && read(result).state === state;
  if (has('--table')) {
    if (!parts.some(({ result }) => existsSync(result))) continue;
  } else if (!filesOf(folder).some((path) => path.endsWith('.test.ts'))) {
    untested.push(folder);
    continue;
  } else {
    for (const part of parts) {
      if (has('--kept') && isFresh(part)) continue;
      await mutate(part.name, part.paths, `${part.result}.part`);
      writeFileSync(part.result, JSON.stringify({ state, report: read(`${part.result}.part`) }));
    }
  }
  const met = parts.filter(({ result }) => existsSync(result));
  const report = { files: Object.assign({}, ...met.map(({ result }) => read(result).report.files)) };
  rows.push({ folder, name: parts.every(isFresh) ? folder : `${folder} *`, report, ...tally(report) });
}
printTable(rows);
if (has('--list')) for (const { report } of rows) list(report);
const { score } = sum(rows);
if (untested.length > 0) {
  console.error(`\nNo test stands beside the code of ${untested.join(', ')}.`);
  process.exitCode = 1;
}
if (score < wanted) {
  console.error(`\n${score.toFixed(1)} % is less than the ${wanted} % that are wanted.`);
  process.exitCode = 1;
}

function isAsked(folder, name) {
  return name.endsWith('/.') ? folder === name.slice(0, -2) : folder === name || folder.startsWith(`${name}/`);
}

/** A folder and those directly in it: each is mutated by itself. */
function withFolders(folder) {
  const within = readdirSync(join(root, sources, folder), { withFileTypes: true });
  const deeper = within.filter((entry) => entry.isDirectory()).map(({ name }) => `${folder}/${name}`);
  return [...deeper.sort(), folder];
}

/** The files of a folder that has a line of its own in the table. */
function filesOf(folder) {
  const deep = folder.includes('/');
  return readdirSync(join(root, sources, folder), { recursive: deep })
    .map((name) => `${sources}/${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

function stateOf(folder) {
  const digest = createHash('sha256');
  for (const path of [...filesOf(folder), ...settings]) digest.update(path).update(readFileSync(join(root, path)));
  return digest.digest('hex');
}

/** What is changed in one run: the files of a folder that are to be changed apart, and the folder without them. */
function partsOf(folder) {
  const within = (path) => path.startsWith(`${folder}/`) && (folder.includes('/') || path.split('/').length === 2);
  const own = apart.filter(([path]) => within(path));
  const rest = [`${folder}/${folder.includes('/') ? '**/' : ''}*.ts`, ...own.flat().map((path) => `!${path}`)];
  return [{ name: folder, paths: rest }, ...own.map((paths) => ({ name: `${paths[0]} …`, paths }))].map((part) => ({
    ...part,
    result: join(kept, `${part.name.replace(' …', '').replaceAll('/', '-')}.json`),
  }));
}

async function mutate(name, paths, fileName) {
  stage(`${name} ${new Date().toISOString().slice(11, 16)}`);
  mkdirSync(kept, { recursive: true });
  await new Stryker({
    configFile: join(root, 'stryker.config.mjs'),
    mutate: [
      ...paths.map((path) => (path.startsWith('!') ? `!${sources}/${path.slice(1)}` : `${sources}/${path}`)),
      `!${sources}/**/*.test.ts`,
      ...data.map((path) => `!${sources}/${path}`),
    ],
    jsonReporter: { fileName },
    // Tests of pictures take minutes where others work beside them.
    dryRunTimeoutMinutes: 30,
    logLevel: 'warn',
  }).runMutationTest();
}

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function tally(report) {
  const all = Object.values(report.files).flatMap(({ mutants }) => mutants);
  const count = (...states) => all.filter(({ status }) => states.includes(status)).length;
  return withScore({
    killed: count('Killed', 'Timeout'),
    endless: count('Timeout'),
    survived: count('Survived'),
    uncovered: count('NoCoverage'),
    once: count('Ignored'),
  });
}

function withScore(counted) {
  const mutants = counted.killed + counted.survived + counted.uncovered;
  return { ...counted, mutants, score: mutants === 0 ? 100 : (100 * counted.killed) / mutants };
}

function sum(some) {
  const total = (key) => some.reduce((before, row) => before + row[key], 0);
  return withScore({
    killed: total('killed'),
    endless: total('endless'),
    survived: total('survived'),
    uncovered: total('uncovered'),
    once: total('once'),
  });
}

function printTable(some) {
  const parts = ['rules', 'evidence', 'case-packs'].flatMap((part) => {
    const own = some.filter(({ folder }) => folder.split('/')[0] === part);
    return own.length > 1 ? [{ name: `all of ${part}`, ...sum(own) }] : [];
  });
  const lines = [
    ['folder', 'mutants', 'killed', 'endless', 'survived', 'no test', 'score', 'left out'],
    ['---', '--:', '--:', '--:', '--:', '--:', '--:', '--:'],
    ...[...some, ...parts, { name: 'total', ...sum(some) }].map((row) => [
      row.name,
      ...[row.mutants, row.killed, row.endless, row.survived, row.uncovered].map(String),
      `${row.score.toFixed(1)} %`,
      String(row.once),
    ]),
  ];
  const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)));
  console.log();
  for (const line of lines)
    console.log(
      `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`,
    );
}

/** Each change that no test noticed: where, and what it was turned into. */
function list(report) {
  for (const [path, { source, mutants }] of Object.entries(report.files)) {
    const lines = source.split('\n');
    for (const { status, location, replacement } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { start, end } = location;
      const last = start.line === end.line ? end.column - 1 : undefined;
      const was = lines[start.line - 1].slice(start.column - 1, last);
      console.log(`${path}:${start.line}:${start.column} ${status}\n  ${was}\n  → ${replacement}`);
    }
  }
}
