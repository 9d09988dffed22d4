// The engine in Chromium: a real drop of a folder, against the bare read of the same files in the same run.
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { longestTask } from './longest-task.mjs';
import { median } from './measure.mjs';

const root = fileURLToPath(new URL('./page/', import.meta.url));
const site = fileURLToPath(new URL('./results/page/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/** One page of this folder from the published packages, on a free port. */
export async function servePage({ alias = [], page = 'index.html' } = {}) {
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    // Without the condition of the sources: what is measured is what is published.
    resolve: { conditions: [...defaultClientConditions], alias },
    worker: { format: 'es' },
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'chrome109',
      assetsInlineLimit: 0,
      rollupOptions: { input: join(root, page) },
    },
  });
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname);
    try {
      const body = readFileSync(join(site, path === '/' ? 'index.html' : path));
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'text/html' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** Resident megabytes of the largest renderer: the page's, workers included. */
export function rendererMegabytes() {
  let largest = 0;
  for (const id of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('--type=renderer')) continue;
      const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'));
      largest = Math.max(largest, Number(resident?.[1] ?? 0) / 1024);
    } catch {
      // It ended meanwhile.
    }
  }
  return largest || undefined;
}

async function once(browser, address, { how, folder, mode, workers, pictures, traced }) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}?mode=${mode}&workers=${workers}&pictures=${pictures ? 'yes' : 'no'}`);
    await page.waitForTimeout(300);
    const session = await page.context().newCDPSession(page);
    if (traced) await browser.startTracing(page, { categories: ['toplevel'] });
    // What starting the trace itself costs is not a task of the page's.
    if (traced) await page.waitForTimeout(1_000);
    if (how === 'drop') {
      const data = { items: [], files: [folder], dragOperationsMask: 1 };
      for (const type of ['dragEnter', 'dragOver', 'drop'])
        await session.send('Input.dispatchDragEvent', { type, x: 60, y: 60, data });
    } else await page.setInputFiles('#files', folder);
    await page.waitForFunction(() => window.row !== undefined, undefined, { timeout: 120_000 });
    const row = await page.evaluate(async () => window.row);
    if (traced) return { ...row, task: longestTask(await browser.stopTracing()) };
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { ...row, heapMegabytes: usedSize / 2 ** 20, rendererMegabytes: rendererMegabytes() };
  } finally {
    await page.close();
  }
}

/** Engine and floor, to be run in rounds in turn with the peers. */
export async function openBrowserRows({ executablePath, folder, workers = 2, alias = [] }) {
  const page = await servePage({ alias });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const kinds = [
    { name: 'drop', how: 'drop', mode: 'medpass', pictures: true },
    { name: 'drop, no pictures', how: 'drop', mode: 'medpass', pictures: false },
    { name: 'drop floor', how: 'drop', mode: 'floor', pictures: false },
    { name: 'input', how: 'input', mode: 'medpass', pictures: true },
    { name: 'input floor', how: 'input', mode: 'floor', pictures: false },
    { name: 'cancel after 0.9 s', how: 'drop', mode: 'cancel', pictures: false },
  ];
  const runs = new Map(kinds.map(({ name }) => [name, []]));
  return {
    async round() {
      for (const kind of kinds)
        runs.get(kind.name).push(await once(browser, page.address, { ...kind, folder, workers }));
    },
    async finish() {
      const tasks = {};
      for (const kind of kinds.filter(({ mode }) => mode !== 'cancel'))
        tasks[kind.name] = (await once(browser, page.address, { ...kind, folder, workers, traced: true })).task;
      await browser.close();
      page.close();
      return summary(runs, tasks);
    },
  };
}

/** Medians of every figure, and every run. */
function summary(runs, tasks) {
  const keys = [
    'milliseconds',
    'firstPicture',
    'thumbnails',
    'longestTask',
    'heapMegabytes',
    'rendererMegabytes',
    'instances',
    'later',
    'series',
  ];
  const rows = {};
  for (const [name, list] of runs)
    rows[name] = {
      runs: list,
      task: tasks[name],
      ...Object.fromEntries(
        keys.map((key) => [key, median(list.map((run) => run[key]).filter((value) => value !== undefined))]),
      ),
    };
  return rows;
}
