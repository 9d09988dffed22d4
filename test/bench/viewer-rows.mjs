// The viewer in Chromium: a series of 500, from the click that opens it to its first picture on the screen, then scrolled through.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, defaultClientConditions } from 'vite';
import { rendererMegabytes } from './browser-rows.mjs';
import { median } from './measure.mjs';

const root = fileURLToPath(new URL('./page/', import.meta.url));
const site = fileURLToPath(new URL('./results/viewer-page/', import.meta.url));
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

async function servePage() {
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'error',
    // Without the condition of the sources: what is measured is what is published.
    resolve: { conditions: [...defaultClientConditions] },
    worker: { format: 'es' },
    build: {
      outDir: site,
      emptyOutDir: true,
      target: 'chrome109',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 9999,
      rollupOptions: { input: join(root, 'viewer.html') },
    },
  });
  const server = createServer((request, response) => {
    const file = join(site, normalize(new URL(request.url, 'http://localhost').pathname));
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}

/** `turned`: after somebody turned to the pictures, as the check prepares the viewer then; else the click loads everything. */
async function once(browser, address, folder, turned) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  let peak = 0;
  const sampler = setInterval(() => (peak = Math.max(peak, rendererMegabytes() ?? 0)), 200);
  try {
    await page.goto(`${address}viewer.html${turned ? '?turned' : ''}`);
    await page.setInputFiles('#files', folder);
    await page.waitForFunction(() => window.indexed !== undefined, undefined, { timeout: 120_000 });
    if (turned) {
      await page.hover('#open');
      await page.waitForFunction(() => window.warmed === true, undefined, { timeout: 60_000 });
    }
    await page.click('#open');
    await page.waitForFunction(() => window.viewerRow !== undefined, undefined, { timeout: 240_000 });
    const row = await page.evaluate(() => window.viewerRow);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    const inMegabytes = (bytes) => bytes / 2 ** 20;
    return {
      ...row,
      peakMegabytes: peak,
      heldMegabytes: inMegabytes(backingStorageSize),
      heapMegabytes: inMegabytes(usedSize),
    };
  } finally {
    clearInterval(sampler);
    await page.close();
  }
}

/** Medians of `rounds` runs, each in a page of its own, in turns: everything loaded by the click, and the engine made ready before. */
export async function viewerRows({ executablePath, folder, rounds }) {
  const page = await servePage();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const runs = { cold: [], turned: [] };
  try {
    for (let round = 0; round < rounds; round += 1) {
      runs.cold.push(await once(browser, page.address, folder, false));
      runs.turned.push(await once(browser, page.address, folder, true));
    }
  } finally {
    await browser.close();
    page.close();
  }
  return { cold: medians(runs.cold), turned: medians(runs.turned) };
}

function medians(runs) {
  const keys = [
    'indexed',
    'firstPicture',
    'ready',
    'scroll',
    'longestTask',
    'readyingTask',
    'peakMegabytes',
    'heldMegabytes',
    'heapMegabytes',
    'capMegabytes',
    'pictures',
  ];
  return { runs, ...Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))])) };
}
