import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { ctSeries } from '../build/dicom.ts';
import { buildImagePdf, buildPicturePdf } from '../build/pdf.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveDemo } from './serve-demo.ts';
import type { ServedDemo } from './serve-demo.ts';

const executablePath = findChromium();
const width = 1000;
const height = 1300;
const require = createRequire(import.meta.url);

/** As a host copies the files, see docs/embed.md. */
async function ocrFolder(site: string): Promise<void> {
  const folder = join(site, 'ocr');
  await mkdir(folder);
  const tesseract = dirname(require.resolve('tesseract.js/package.json'));
  const core = dirname(createRequire(join(tesseract, 'package.json')).resolve('tesseract.js-core/package.json'));
  const english = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
  for (const name of ['tesseract.esm.min.js', 'worker.min.js'])
    await copyFile(join(tesseract, 'dist', name), join(folder, name));
  for (const name of (await readdir(core)).filter((file) => file.endsWith('lstm.wasm.js')))
    await copyFile(join(core, name), join(folder, name));
  await copyFile(join(english, '4.0.0_best_int/eng.traineddata.gz'), join(folder, 'eng.traineddata.gz'));
}

/** One bit a pixel, as a fax machine or an office scanner keeps a page. */
function asFax(png: Uint8Array): Uint8Array {
  const { data } = PNG.sync.read(Buffer.from(png));
  const row = Math.ceil(width / 8);
  const bits = new Uint8Array(row * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if ((data[(y * width + x) * 4] ?? 0) > 140) bits[y * row + (x >> 3)]! |= 128 >> (x & 7);
  return buildImagePdf([
    { width, height, colours: 'DeviceGray', bits: 1, filter: 'FlateDecode', data: deflateSync(bits) },
  ]);
}

/** The command as it is installed, which finds tesseract.js where this project has it. */
function byCommand(...args: readonly string[]): Promise<Report['inventory']> {
  const cli = join(import.meta.dirname, '../../packages/checker/dist/cli.js');
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [cli, ...args], { maxBuffer: 2 ** 26 }, (_error, stdout) => {
      try {
        resolve((JSON.parse(stdout) as Report).inventory);
      } catch (error) {
        reject(error as Error);
      }
    });
  });
}

const page = `<!doctype html><style>body{font:30px/1.6 serif;margin:70px;background:#fff;color:#111}</style>
<h2>RADIOLOGY REPORT</h2><p>Examination: CT of the chest<br>Date of examination: 31 January 2024</p>
<p>Technique: Axial slices without contrast.</p>
<p>Findings: The lungs are clear. There is no pleural effusion. The heart size is unremarkable.</p>
<p>Impression: No evidence of change.</p><p>Radiologist: A. Nobody</p>`;

describe.skipIf(executablePath === undefined)('a report that is a picture', () => {
  let browser: Browser;
  let demo: ServedDemo;
  let folder: string;
  let fax: Uint8Array;
  let site = '';

  beforeAll(async () => {
    [demo, browser] = await Promise.all([
      serveDemo(undefined, (made) => ((site = made), ocrFolder(made))),
      chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: chromiumArguments }),
    ]);
    const paper = await browser.newPage({ viewport: { width, height } });
    await paper.setContent(page);
    const jpeg = await paper.screenshot({ type: 'jpeg', quality: 85 });
    fax = asFax(new Uint8Array(await paper.screenshot({ type: 'png' })));
    await paper.close();
    folder = await mkdtemp(join(tmpdir(), 'words-'));
    for (const { path, bytes } of ctSeries({ slices: 6 })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    await writeFile(join(folder, 'scan0001.pdf'), buildPicturePdf(new Uint8Array(jpeg), width, height));
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function checked(ocr: string | undefined, files = folder) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    const strangers: string[] = [];
    const asked: string[] = [];
    // Nothing but this page's own origin can be reached.
    await context.route('**/*', (route) => {
      const url = route.request().url();
      asked.push(url);
      if (url.startsWith(demo.url) || url.startsWith('blob:')) return route.continue();
      strangers.push(url);
      return route.abort();
    });
    const shown = await context.newPage();
    const faults: string[] = [];
    shown.on('pageerror', (error) => faults.push(error.message));
    await shown.goto(demo.url);
    await shown.waitForSelector('.choice');
    if (ocr !== undefined)
      await shown.evaluate((value) => document.querySelector('medpass-dicom-check')?.setAttribute('ocr', value), ocr);
    await shown.setInputFiles('input[data-kind=folder]', files);
    await shown.waitForSelector('[data-verdict]', { timeout: 120_000 });
    return { context, page: shown, strangers, asked, faults };
  }

  const report = (shown: Page): Promise<Report | undefined> =>
    shown.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
  const button = (shown: Page) => shown.getByRole('button', { name: 'Read the words in these pictures' });

  it('is read on this device once the person asks, with no network, and finds its scan', async () => {
    const { context, page: shown, strangers, asked, faults } = await checked('./ocr/ eng');
    expect((await report(shown))?.inventory.documents).toMatchObject([{ textLayer: false, kind: 'unknown' }]);
    expect(asked.filter((url) => url.includes('/ocr/'))).toEqual([]);
    if (process.env['SHOTS'] !== undefined) {
      await button(shown).scrollIntoViewIfNeeded();
      await shown.screenshot({ path: join(process.env['SHOTS'], 'words-before.png') });
    }
    await button(shown).press('Enter');
    let read: Report | undefined;
    for (let turn = 0; turn < 600 && read?.inventory.documents[0]?.readBy === undefined; turn++) {
      await shown.waitForTimeout(200);
      read = await report(shown);
    }
    expect(read?.inventory.documents).toMatchObject([
      {
        kind: 'radiology-report',
        decidedBy: 'engine',
        readBy: 'ocr',
        textLayer: false,
        language: 'en',
        date: '2024-01-31',
      },
    ]);
    // Letters guessed from a picture are never as sure as written ones.
    expect(read?.inventory.documents[0]?.confidence).toBeLessThanOrEqual(0.8);
    expect(read?.inventory.patients[0]?.studies[0]?.report.state).not.toBe('missing');
    expect(await button(shown).count()).toBe(0);
    expect(strangers).toEqual([]);
    expect(faults).toEqual([]);
    if (process.env['SHOTS'] !== undefined)
      await shown.screenshot({ path: join(process.env['SHOTS'], 'words-after.png') });
    await context.close();
  });

  it('is read where it is a fax: pixels of one bit, which no picture file holds', async () => {
    const files = await mkdtemp(join(tmpdir(), 'fax-'));
    await writeFile(join(files, 'fax.pdf'), fax);
    const { context, page: shown, faults, strangers } = await checked('./ocr/ eng', files);
    await button(shown).press('Enter');
    await shown.waitForFunction(
      () => document.querySelector('medpass-dicom-check')?.report?.inventory.documents[0]?.readBy === 'ocr',
      undefined,
      { timeout: 120_000 },
    );
    expect((await report(shown))?.inventory.documents).toMatchObject([
      { kind: 'radiology-report', date: '2024-01-31', textLayer: false },
    ]);
    expect([faults, strangers]).toEqual([[], []]);
    await context.close();

    const { documents } = await byCommand(join(files, 'fax.pdf'), '--ocr', join(site, 'ocr'));
    expect(documents).toMatchObject([{ kind: 'radiology-report', date: '2024-01-31', readBy: 'ocr' }]);
    const unasked = await byCommand(join(files, 'fax.pdf'));
    expect(unasked.documents).toMatchObject([{ kind: 'unknown', textLayer: false }]);
    await rm(files, { recursive: true, force: true });
  });

  it('is not offered where the host brought no files for it', async () => {
    const { context, page: shown } = await checked(undefined);
    expect(await button(shown).count()).toBe(0);
    await context.close();
  });

  it('stays unread, and said so, where the files are not there', async () => {
    const { context, page: shown } = await checked('./nowhere/');
    await button(shown).press('Enter');
    await shown.waitForFunction(
      () => !document.querySelector('medpass-dicom-check')?.shadowRoot?.textContent?.includes('Reading the words'),
    );
    expect((await report(shown))?.inventory.documents).toMatchObject([{ textLayer: false, kind: 'unknown' }]);
    await context.close();
  });
});
