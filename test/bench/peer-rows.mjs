// The peers in the same Chromium, on the same folder: each through `<input webkitdirectory>`, timed from the choice of the folder.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { rendererMegabytes } from './browser-rows.mjs';
import { median } from './measure.mjs';
import { dwv, ohif } from './peer-install.mjs';

const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
};

/** Serves a folder; unknown paths give its index, as a single-page application wants. */
async function serve(site) {
  const server = createServer((request, response) => {
    let file = join(site, normalize(new URL(request.url, 'http://localhost').pathname));
    if (!existsSync(file) || statSync(file).isDirectory()) file = join(site, 'index.html');
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

async function ownPage(modules) {
  const root = fileURLToPath(new URL('./page/', import.meta.url));
  const outDir = fileURLToPath(new URL('./results/peers-page/', import.meta.url));
  const core = createRequire(new URL('../../packages/core/package.json', import.meta.url));
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    resolve: { alias: { 'dicom-parser': core.resolve('dicom-parser'), ...(modules && { dwv: join(modules, 'dwv') }) } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'chrome109',
      rollupOptions: { input: join(root, 'peers.html'), external: modules ? [] : ['dwv'] },
    },
  });
  return outDir;
}

async function pageRow(browser, address, mode, folder) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}peers.html?mode=${mode}`);
    await page.setInputFiles('#files', folder);
    await page.waitForFunction(() => window.row !== undefined, undefined, { timeout: 120_000 });
    const row = await page.evaluate(async () => window.row);
    return { ...row, ...(await memory(page)) };
  } finally {
    await page.close();
  }
}

/** OHIF's local mode: from the choice of the folder until it opens its viewer or its list of studies. */
async function ohifRow(browser, address, folder) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}localbasic`);
    const input = page.locator('input[type=file][webkitdirectory]').first();
    await input.waitFor({ state: 'attached', timeout: 60_000 });
    const started = performance.now();
    await input.setInputFiles(folder);
    await page.waitForURL((url) => /StudyInstanceUIDs|\/viewer/.test(url.href), {
      timeout: 240_000,
      waitUntil: 'commit',
    });
    const milliseconds = performance.now() - started;
    // Its picture may never come where there is no graphics hardware: then only the index is told.
    const firstPicture = await page
      .waitForFunction(() => document.querySelector('canvas')?.width > 0, undefined, { timeout: 20_000 })
      .then(() => performance.now() - started)
      .catch(() => undefined);
    return { milliseconds, firstPicture, ...(await memory(page)) };
  } finally {
    await page.close();
  }
}

async function memory(page) {
  const session = await page.context().newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { heapMegabytes: usedSize / 2 ** 20, rendererMegabytes: rendererMegabytes() };
}

/**
 * The peers, to be run in rounds in turn with us. A peer that could not be had, or that fails on this folder, has `absent` with the
 * reason.
 */
export async function openPeerRows({ executablePath, folder }) {
  const absent = {};
  const runs = {};
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const have = (name, get) => {
    try {
      return get();
    } catch (error) {
      absent[name] = String(error.message ?? error).split('\n')[0];
      return undefined;
    }
  };
  const modules = have('dwv', dwv)?.modules;
  const dist = have('OHIF', ohif)?.dist;
  const own = await serve(await ownPage(modules));
  const viewer = dist && (await serve(dist));
  const peers = {
    'wadouri load-all (emulated)': () => pageRow(browser, own.address, 'wadouri', folder),
    ...(modules && { dwv: () => pageRow(browser, own.address, 'dwv', folder) }),
    ...(viewer && { OHIF: () => ohifRow(browser, viewer.address, folder) }),
  };
  return {
    async round() {
      for (const [name, run] of Object.entries(peers)) {
        if (absent[name]) continue;
        try {
          (runs[name] ??= []).push(await run());
        } catch (error) {
          absent[name] = String(error.message ?? error).split('\n')[0];
        }
      }
    },
    async finish() {
      own.close();
      viewer?.close();
      await browser.close();
      const rows = Object.fromEntries(Object.entries(absent).map(([name, reason]) => [name, { absent: reason }]));
      for (const [name, list] of Object.entries(runs)) if (!absent[name]) rows[name] = summary(list);
      return rows;
    },
  };
}

function summary(runs) {
  const row = { runs, error: runs.find(({ error }) => error)?.error };
  for (const key of ['milliseconds', 'firstPicture', 'heapMegabytes', 'rendererMegabytes'])
    row[key] = median(runs.map((run) => run[key]).filter((value) => value !== undefined));
  return row;
}

/** The peers alone, `rounds` times. */
export async function peerRows({ executablePath, folder, rounds }) {
  const peers = await openPeerRows({ executablePath, folder });
  for (let round = 0; round < rounds; round += 1) await peers.round();
  return peers.finish();
}
