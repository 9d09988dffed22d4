// Runs tests for the mutation run, in one process that loads them once: a mutant costs its tests, not another start of a test runner
// and another load of every module (a tenth of the time for the same verdicts). Holds as much of vitest as its users here
// need: describe, it, each, afterEach of a file; `expect` and `vi` are vitest's own.
import { appendFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createServer } from 'vite';
import { expect, vi } from 'vitest';
import { mutationTests } from '../stryker.config.mjs';

/**
 * Some mutants wait for what never comes: a test is given up where this process did nothing for so many seconds, or ran for so long and
 * had so much of the processor: on a machine that gives it a hundredth, a minute is little.
 */
const idleSeconds = 5;
const mostSeconds = 60;
const mostOfProcessor = 20;
const mostSecondsEver = 900;
/** Others run in circles: a test is given up where its loops make ten times the turns that they make without a change, and some more. */
const mostTurns = (turns) => 10 * turns + 2_000_000;
/** A change that outlived the quickest tests of so many seconds of processor is asked no further: nobody noticed it. */
const mostAsked = Number(process.env.MEDPASS_MUTATE_ASKED ?? 5);
const conditions = ['@medpass/source'];
/** Of this module alone: tests put a clock of their own in its place. */
const now = performance.now.bind(performance);
const looped = performance.eventLoopUtilization.bind(performance);
/** A file where each change writes what it cost. */
const log = process.env.MEDPASS_MUTATE_LOG;
const loops = (globalThis.__loops__ = { turns: 0, most: Infinity, over });

function over() {
  throw new Error('runs in circles');
}

class InProcessRunner {
  #root = process.cwd();
  /** What Stryker's changed code reads and writes. */
  #mutants = (globalThis.__stryker__ ??= {});
  /** Tests by the path of their file. */
  #loaded = new Map();
  /** Which tests noticed changes, by the place of the change. */
  #noticed = new Map();
  #left = false;

  /** What also ran while a module was loaded is met by its tests alone: there is nothing to load anew, and no process to start for it. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    for (const name of ['log', 'info', 'warn', 'error', 'table']) console[name] = () => undefined;
    await this.#open();
  }

  async dryRun({ files }) {
    for (const file of mutationTests(this.#root)) await this.#testsOf(file);
    const related = this.#reaching(files ?? []);
    const tests = [];
    for (const [file, own] of this.#loaded) {
      if (related && !related.has(file)) continue;
      for (const test of own) {
        this.#mutants.currentTestId = test.id;
        tests.push(await run(test));
        this.#mutants.currentTestId = undefined;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#mutants.mutantCoverage };
  }

  async mutantRun(options) {
    // Work that nobody waits for any more would take the time of all later changes: rejected, so that Stryker starts another process.
    if (this.#left) throw new Error('a change left work behind');
    const before = process.cpuUsage();
    const result = await this.#resultOf(options);
    if (log) {
      const { fileName, location } = options.activeMutant;
      const { user, system } = process.cpuUsage(before);
      const spent = Math.round((user + system) / 1e3);
      const place = `${relative(this.#root, fileName)}:${location.start.line}`;
      appendFileSync(log, `${spent} ms, of ${options.testFilter?.length} tests, ${result.status} ${place}\n`);
    }
    return result;
  }

  async #resultOf(options) {
    const first = await this.#meet(options);
    const killer = first.tests?.find(({ status }) => status === TestStatus.Failed);
    // What an earlier mutant left in a module must not kill this one: the same test passes where nothing is changed.
    if (killer && (await run(await this.#testNamed(killer.id))).status === TestStatus.Failed) {
      await this.#server.close();
      await this.#open();
      return toMutantRunResult(await this.#meet(options));
    }
    return toMutantRunResult(first);
  }

  async dispose() {
    await this.#server?.close();
  }

  #server;

  async #open() {
    this.#loaded.clear();
    this.#server = await createServer({
      configFile: false,
      root: this.#root,
      logLevel: 'silent',
      appType: 'custom',
      server: { middlewareMode: true, watch: null, hmr: false, ws: false },
      optimizeDeps: { noDiscovery: true },
      resolve: { conditions },
      ssr: { noExternal: ['vitest'], resolve: { conditions, externalConditions: conditions } },
      plugins: [
        {
          name: 'tests-in-process',
          enforce: 'pre',
          resolveId: (id) => (id === 'vitest' ? '\0vitest' : undefined),
          load: (id) =>
            id === '\0vitest'
              ? `export const { afterEach, describe, it, expect, vi } = globalThis.__testsInProcess__;`
              : undefined,
        },
        {
          name: 'turns-counted',
          enforce: 'post',
          transform(code, id) {
            return /\/packages\/[^/]+\/src\/(?!.*\.test\.ts)/.test(id) ? counted(code, this.parse(code)) : undefined;
          },
        },
      ],
    });
  }

  async #testsOf(file) {
    const known = this.#loaded.get(file);
    if (known) return known;
    const tests = await stated(file, () => this.#server.ssrLoadModule(join(this.#root, file)));
    this.#loaded.set(file, tests);
    return tests;
  }

  async #testNamed(id) {
    const tests = await this.#testsOf(id.slice(0, id.indexOf('#')));
    const test = tests.find((each) => each.id === id);
    if (!test) throw new Error(`No test ${id}`);
    return test;
  }

  /** How many changes of these twenty lines each test noticed. */
  #near({ fileName, location }) {
    const place = `${fileName} ${Math.floor(location.start.line / 20)}`;
    if (!this.#noticed.has(place)) this.#noticed.set(place, new Map());
    return this.#noticed.get(place);
  }

  /** Test files that import a changed file, by whatever way. */
  #reaching(files) {
    const graph = this.#server.environments.ssr.moduleGraph;
    const waiting = files.flatMap((file) => [...(graph.getModulesByFile(file.replaceAll('\\', '/')) ?? [])]);
    const seen = new Set(waiting);
    for (const module of waiting)
      for (const importer of module.importers) {
        if (seen.has(importer)) continue;
        seen.add(importer);
        waiting.push(importer);
      }
    return new Set([...seen].map(({ file }) => relative(this.#root, file ?? '').replaceAll('\\', '/')));
  }

  async #meet({ testFilter, activeMutant, hitLimit }) {
    const tests = [];
    for (const id of testFilter ?? []) tests.push(await this.#testNamed(id));
    // A process that was started since does not know them yet.
    for (const test of tests) if (test.turns === undefined) await run(test);
    // A catch ends the run: first the quick ones, and those that noticed what was changed nearby.
    const near = this.#near(activeMutant);
    const cost = ({ id, spent = 0 }) => spent / (1 + 4 * (near.get(id) ?? 0));
    tests.sort((a, b) => cost(a) - cost(b));
    const results = [];
    let asked = 0;
    Object.assign(this.#mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      for (const test of tests) {
        if (asked > mostAsked) break;
        asked += test.spent ?? 0;
        const result = await run(test);
        results.push(result);
        const endless = determineHitLimitReached(this.#mutants.hitCount, hitLimit);
        if (endless) return endless;
        if (result.late) this.#left = true;
        if (result.late || result.circles) return { status: DryRunStatus.Timeout, reason: result.failureMessage };
        if (result.status === TestStatus.Failed) {
          near.set(test.id, (near.get(test.id) ?? 0) + 1);
          break;
        }
      }
    } finally {
      Object.assign(this.#mutants, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

async function run(test) {
  const { id, name, body } = test;
  const started = now();
  const before = process.cpuUsage();
  const about = () => ({ id, name, timeSpentMs: now() - started });
  const { late, stop } = patience();
  Object.assign(loops, { turns: 0, most: test.turns === undefined ? Infinity : mostTurns(test.turns) });
  try {
    const ended = await Promise.race([body(), late]);
    if (loops.turns > loops.most) over();
    if (ended === 'late') return { ...about(), status: TestStatus.Failed, failureMessage: 'took too long', late: true };
    test.turns ??= loops.turns;
    const { user, system } = process.cpuUsage(before);
    test.spent ??= (user + system) / 1e6;
    return { ...about(), status: TestStatus.Success };
  } catch (error) {
    const circles = loops.turns > loops.most;
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error?.message ?? error), circles };
  } finally {
    loops.most = Infinity;
    for (const end of test.ends) end();
    stop();
  }
}

/** The code with each turn of each loop counted. */
function counted(code, program) {
  const added = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach(visit);
    if (/^(?:For|While|DoWhile)/.test(node.type)) {
      added.push(
        [node.body.start, '{ if (++__loops__.turns > __loops__.most) __loops__.over();'],
        [node.body.end, '}'],
      );
    }
    Object.values(node).forEach(visit);
  };
  visit(program);
  // Ends of loops in loops lie at one place, starts never do.
  added.sort(([a], [b]) => b - a);
  for (const [at, text] of added) code = code.slice(0, at) + text + code.slice(at);
  return { code, map: null };
}

/** Resolves with `late` when waiting any longer is in vain. A busy machine gives next to no time to a process that would work. */
function patience() {
  let timer;
  const late = new Promise((resolve) => {
    const start = process.cpuUsage();
    let [idle, seconds, before, turned] = [0, 0, start, looped()];
    timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      // Whoever waits for the processor is no idler: its loop is not asleep.
      const { utilization } = looped(turned);
      [before, turned] = [process.cpuUsage(), looped()];
      idle = user + system < 10_000 && utilization < 0.1 ? idle + 1 : 0;
      const all = process.cpuUsage(start);
      const worked = all.user + all.system >= mostOfProcessor * 1e6;
      seconds++;
      if (idle >= idleSeconds || (seconds >= mostSeconds && worked) || seconds >= mostSecondsEver) resolve('late');
    }, 1000);
  });
  return { late, stop: () => clearInterval(timer) };
}

let file = '';
let tests = [];
let ends = [];
const titles = [];

/** The tests that a file states while it is loaded. Their ids hold their place, for names may repeat. */
async function stated(path, load) {
  [file, tests, ends] = [path, [], []];
  await load();
  return tests;
}

function it(title, body) {
  const name = [...titles, title].join(' ');
  tests.push({ id: `${file}#${tests.length} ${name}`, name: `${file} ${name}`, body, ends });
}

function afterEach(end) {
  ends.push(end);
}

function describe(title, body) {
  titles.push(title);
  body();
  titles.pop();
}

const each = (state) => (rows) => (title, body) => {
  for (const row of rows) {
    const values = Array.isArray(row) ? row : [row];
    state(title, () => body(...values));
  }
};
it.each = each(it);
describe.each = each(describe);
globalThis.__testsInProcess__ = { afterEach, describe, it, expect, vi };

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'in-process',
    Object.assign(() => new InProcessRunner(), { inject: [] }),
  ),
];
