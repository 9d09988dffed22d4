import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, defaultClientConditions, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctSeries, mrSeries } from '../build/dicom.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';

const executablePath = findChromium();
if (!executablePath) console.log('skipped: no Chromium here (set MEDPASS_CHROMIUM)');

const root = fileURLToPath(new URL('.', import.meta.url));
let server: PreviewServer;
let site: string;
let browser: Browser;
let address: string;
let folder: string;
let quiet: string;

async function open(query = ''): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(`${address}intake.html${query}`);
  await page.waitForFunction(() => 'page' in window);
  return page;
}

async function pick(page: Page) {
  await page.setInputFiles('#files', folder);
  await page.waitForFunction(() => window.page.settled !== undefined);
}

const settled = (page: Page) => page.evaluate(async () => window.page.settled!);

describe.skipIf(!executablePath)('intake in Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'medpass-intake-'));
    const files = [
      ...ctSeries({ slices: 400, rows: 32, columns: 32 }),
      ...mrSeries({ slices: 100, series: 2, rows: 32, columns: 32 }),
    ];
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    // Built, not served module by module: a page and four workers would ask for hundreds of files each.
    site = mkdtempSync(join(tmpdir(), 'medpass-page-'));
    await build({
      root,
      configFile: false,
      base: './',
      logLevel: 'error',
      resolve: { conditions: ['@medpass/source', ...defaultClientConditions] },
      worker: { format: 'es' },
      build: {
        outDir: site,
        emptyOutDir: true,
        target: 'chrome109',
        assetsInlineLimit: 0,
        rollupOptions: { input: join(root, 'intake.html') },
      },
    });
    server = await preview({
      root,
      configFile: false,
      logLevel: 'error',
      appType: 'mpa',
      build: { outDir: site },
      preview: { port: 0 },
    });
    address = server.resolvedUrls!.local[0]!;
    browser = await chromium.launch({ executablePath: executablePath!, args: chromiumArguments });
    const page = await open();
    await pick(page);
    quiet = (await settled(page)).told;
    await page.evaluate(async () => window.page.realThumbnail());
    await page.close();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    for (const path of [folder, site]) if (path) rmSync(path, { recursive: true });
  });

  it('reads a picked folder: every file in one state', async () => {
    const page = await open();
    await pick(page);
    const result = await settled(page);
    expect(result.states).toEqual({ instance: 500 });
    expect(result.degraded).toBe(false);
    expect(await page.evaluate(async () => window.page.realThumbnail())).toBe('32x32');
    await page.close();
  });

  it('reads a dropped folder and gives the same model', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 60, y: 100, data });
    await page.waitForFunction(() => window.page.settled !== undefined);
    const result = await settled(page);
    expect(result.states).toEqual({ instance: 500 });
    await page.close();
  });

  it.each([1, 4])('gives the same model with %i workers', async (workers) => {
    const page = await open(`?workers=${workers}`);
    await pick(page);
    expect((await settled(page)).told).toBe(quiet);
    await page.close();
  });

  it('gives the same model while its workers are killed', async () => {
    const page = await open('?workers=3');
    await page.evaluate(() => window.page.chaos(24));
    await pick(page);
    const result = await settled(page);
    expect(await page.evaluate(() => window.page.kills)).toBeGreaterThan(1);
    expect(result.degraded).toBe(false);
    expect(result.states).toEqual({ instance: 500 });
    expect(result.told === quiet).toBe(true);
    await page.close();
  });

  it('goes on after the browser froze the page for longer than any job may take', async () => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await page.setInputFiles('#files', folder);
    await page.waitForFunction(() => window.page.intake !== undefined);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((resolve) => setTimeout(resolve, 14_000));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await page.waitForFunction(() => window.page.settled !== undefined);
    const result = await settled(page);
    expect(result.states).toEqual({ instance: 500 });
    expect(result.told === quiet).toBe(true);
    await page.close();
  });

  it('knows nothing of a second page that reads the same folder at the same time', async () => {
    const pages = await Promise.all([open(), open()]);
    await Promise.all(pages.map(pick));
    for (const page of pages) {
      expect((await settled(page)).told === quiet).toBe(true);
      await page.close();
    }
  });

  it('reads on the page itself where no worker can be loaded, and says so', async () => {
    const page = await open();
    await page.evaluate(() => window.page.plant('read', '/no/such/worker.js'));
    await pick(page);
    const result = await settled(page);
    expect(result.degraded).toBe(true);
    expect(result.told).toBe(quiet);
    await page.close();
  });

  it('contains a codec that hangs, one that crashes and one that answers with the picture before', async () => {
    const page = await open();
    await page.evaluate(() => window.page.plant('decode', window.page.faultyDecode));
    await pick(page);
    await settled(page);
    // Each in turn: a stale answer needs a picture before it in the same worker.
    const results: string[] = [];
    for (const frame of [1, 4, 2, 1, 3, 1])
      results.push(...(await page.evaluate(async (asked) => window.page.thumbnails(0, [asked]), frame)));
    expect(results).toEqual(['ok', 'mismatch', 'deadline', 'ok', 'worker-lost', 'ok']);
    await page.close();
  });

  it('cancels within 200 ms and keeps what was found', async () => {
    const page = await open();
    await page.setInputFiles('#files', folder);
    await page.waitForFunction(() => window.page.intake !== undefined);
    const result = await page.evaluate(async () => window.page.cancelSoon());
    expect(result.milliseconds).toBeLessThan(200);
    expect(result.kept).toBeGreaterThan(0);
    await page.close();
  });
});
