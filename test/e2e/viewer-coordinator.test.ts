import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctSeries } from '../build/dicom.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { servePage, type ServedPage } from './serve-viewer.ts';

const executablePath = findChromium();
if (!executablePath) console.log('skipped: no Chromium here (set MEDPASS_CHROMIUM)');

const size = 32;
/** Every pixel of series `s`, slice `n`. */
const valueOf = (series: number, slice: number): number => 300 * series + 20 * slice + 50;
/** PS3.3 C.11.2.1.2.1 with centre 600 and width 1200. */
const greyOf = (value: number): number => Math.round(((value - 599.5) / 1199 + 0.5) * 255);

function flat(value: number): Uint8Array {
  const bytes = new Uint8Array(size * size * 2);
  new Uint16Array(bytes.buffer).fill(value);
  return bytes;
}

let served: ServedPage;
let browser: Browser;
let folder: string;

async function open(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  await page.goto(`${served.address}viewer.html?coordinator`);
  await page.setInputFiles('#files', folder);
  await page.waitForFunction(() => window.told.some(({ type }) => type === 'medpass-shown'));
  await expect.poll(() => page.locator('.strip .set').count()).toBe(3);
  // The middle of a set that still streams in is not the middle of the whole.
  await page.locator('.stage').focus();
  await page.keyboard.press('Home');
  return page;
}

/** The grey of a pane off its letters and texts. */
async function greyIn(page: Page, pane: number): Promise<number> {
  const { data, width, height } = PNG.sync.read(await page.locator('.stage').nth(pane).screenshot());
  return data[(Math.floor(height * 0.4) * width + Math.floor(width * 0.42)) * 4] ?? -1;
}

describe.skipIf(!executablePath)('several panes in Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'medpass-viewer-'));
    for (const series of [0, 1, 2]) {
      const files = ctSeries({
        slices: 9,
        series: series + 1,
        rows: size,
        columns: size,
        elements: {
          WindowCenter: '600',
          WindowWidth: '1200',
          RescaleIntercept: '0',
          RescaleSlope: '1',
          PixelSpacing: ['1', '1'],
        },
        build: (slice) => ({ pixels: flat(valueOf(series, slice)) }),
      });
      for (const { path, bytes } of files) {
        const file = join(folder, `series-${series}`, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes);
      }
    }
    served = await servePage('viewer.html');
    browser = await chromium.launch({ executablePath: executablePath!, args: chromiumArguments });
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  it('shows each set in its own pane with its own greys, and keys move one pane alone', async () => {
    const page = await open();
    await page.getByLabel('Places beside each other').selectOption('2x2');
    await expect.poll(() => page.locator('.stage').count()).toBe(4);
    const off = async (pane: number, value: number) => Math.abs((await greyIn(page, pane)) - greyOf(value));
    for (const series of [0, 1, 2])
      await expect
        .poll(() => off(series, valueOf(series, series === 0 ? 0 : 4)), { timeout: 10_000 })
        .toBeLessThanOrEqual(2);
    expect(await page.locator('.cover').nth(0).innerText()).toContain('Choose a set of pictures');

    await page.locator('.stage').nth(1).focus();
    await page.keyboard.press('End');
    await expect.poll(() => off(1, valueOf(1, 8))).toBeLessThanOrEqual(2);
    expect(await off(0, valueOf(0, 0))).toBeLessThanOrEqual(2);
    expect(await off(2, valueOf(2, 4))).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('puts a set into a chosen pane by the keyboard, and by a drag', async () => {
    const page = await open();
    await page.getByLabel('Places beside each other').selectOption('1x2');
    const off = async (pane: number, value: number) => Math.abs((await greyIn(page, pane)) - greyOf(value));
    await page.locator('.stage').nth(1).focus();
    await page.locator('.strip .set[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => off(1, valueOf(2, 4)), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    expect(await off(0, valueOf(0, 0))).toBeLessThanOrEqual(2);
    await page.locator('.strip .set').nth(1).dragTo(page.locator('.stage').nth(0));
    await expect.poll(() => off(0, valueOf(1, 4)), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.close();
  });
});
