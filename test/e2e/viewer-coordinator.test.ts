import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ctSeries } from '../build/dicom.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

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

const stage = new ViewerStage();
let folder: string;

async function open(): Promise<Page> {
  const page = await stage.open(folder, { viewport: { width: 1280, height: 800 }, query: '?coordinator' });
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
    const files = [0, 1, 2].flatMap((series) =>
      ctSeries({
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
      }).map(({ path, bytes }) => ({ path: `series-${series}/${path}`, bytes })),
    );
    folder = await stage.folder(files);
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
