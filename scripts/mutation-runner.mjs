// Runs tests for the mutation run, in one process that loads them once: a mutant costs its tests, not another start of a test runner
// and another load of every module (a tenth of the time for the same verdicts). Holds as much of vitest as its users here
// need: describe, it, each; `expect` is vitest's own.
import { join, relative } from 'node:path';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createServer } from 'vite';
import { expect } from 'vitest';
import { mutationTests } from '../stryker.config.mjs';

/** Some mutants wait for what never comes: a test is given up where this process did nothing for so many seconds, or ran for so long. */
const idleSeconds = 5;
const mostSeconds = 60;
const conditions = ['@medpass/source'];

class InProcessRunner {
  #root = process.cwd();
  /** What Stryker's changed code reads and writes. */
  #mutants = (globalThis.__stryker__ ??= {});
  /** Tests by the path of their file. */
  #loaded = new Map();

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
            id === '\0vitest' ? `export const { describe, it, expect } = globalThis.__testsInProcess__;` : undefined,
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
    // A catch ends the run: the quick ones first.
    tests.sort((a, b) => (a.spent ?? 0) - (b.spent ?? 0));
    const results = [];
    Object.assign(this.#mutants, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      for (const test of tests) {
        const result = await run(test);
        results.push(result);
        const endless = determineHitLimitReached(this.#mutants.hitCount, hitLimit);
        if (endless) return endless;
        if (result.late) return { status: DryRunStatus.Timeout, reason: result.failureMessage };
        if (result.status === TestStatus.Failed) break;
      }
    } finally {
      Object.assign(this.#mutants, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    }
    return { status: DryRunStatus.Complete, tests: results };
  }
}

async function run(test) {
  const { id, name, body } = test;
  const started = performance.now();
  const about = () => ({ id, name, timeSpentMs: (test.spent = performance.now() - started) });
  const { late, stop } = patience();
  try {
    const ended = await Promise.race([body(), late]);
    if (ended !== 'late') return { ...about(), status: TestStatus.Success };
    return { ...about(), status: TestStatus.Failed, failureMessage: 'took too long', late: true };
  } catch (error) {
    return { ...about(), status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
  } finally {
    stop();
  }
}

/** Resolves with `late` when waiting any longer is in vain. A busy machine gives little time to a process, yet never none. */
function patience() {
  let timer;
  const late = new Promise((resolve) => {
    let [idle, seconds, before] = [0, 0, process.cpuUsage()];
    timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      before = process.cpuUsage();
      idle = user + system < 10_000 ? idle + 1 : 0;
      if (idle >= idleSeconds || ++seconds >= mostSeconds) resolve('late');
    }, 1000);
  });
  return { late, stop: () => clearInterval(timer) };
}

let file = '';
let tests = [];
const titles = [];

/** The tests that a file states while it is loaded. Their ids hold their place, for names may repeat. */
async function stated(path, load) {
  [file, tests] = [path, []];
  await load();
  return tests;
}

function it(title, body) {
  const name = [...titles, title].join(' ');
  tests.push({ id: `${file}#${tests.length} ${name}`, name: `${file} ${name}`, body });
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
globalThis.__testsInProcess__ = { describe, it, expect };

export const strykerPlugins = [
  declareFactoryPlugin(
    PluginKind.TestRunner,
    'in-process',
    Object.assign(() => new InProcessRunner(), { inject: [] }),
  ),
];
