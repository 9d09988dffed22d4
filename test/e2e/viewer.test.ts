import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ctSeries } from '../build/dicom.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const size = 32;
const slices = 12;
/** Stored value of every pixel of a slice: each slice its own grey under a window of 0 … 1200. */
const valueOf = (slice: number): number => 100 * slice + 50;
/** PS3.3 C.11.2.1.2.1 with centre 600 and width 1200. */
const greyOf = (slice: number): number => Math.round(((valueOf(slice) - 599.5) / 1199 + 0.5) * 255);

function flat(value: number): Uint8Array {
  const bytes = new Uint8Array(size * size * 2);
  new Uint16Array(bytes.buffer).fill(value);
  return bytes;
}

const stage = new ViewerStage();
let folder: string;

async function open(): Promise<Page> {
  const page = await stage.open(folder, { viewport: { width: 1100, height: 760 } });
  return page;
}

/** The grey in the middle of the picture, off the letters and the texts. */
async function greyShown(page: Page): Promise<number> {
  const { data, width, height } = PNG.sync.read(await page.locator('.stage').screenshot());
  const at = (Math.floor(height * 0.4) * width + Math.floor(width * 0.4)) * 4;
  return data[at] ?? -1;
}

/** Greys of the stage without what stands on it. */
async function picture(page: Page): Promise<readonly number[]> {
  const style = '.overlay { visibility: hidden }';
  const { data } = PNG.sync.read(await page.locator('.stage').screenshot({ style }));
  return Array.from({ length: data.length / 4 }, (_, at) => data[at * 4] as number);
}

const sliceLabel = (page: Page) => page.locator('.number').innerText();

async function goTo(page: Page, slice: number): Promise<void> {
  await page.locator('.stage').focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < slice; step++) await page.keyboard.press('ArrowDown');
}

describe.skipIf(!executablePath)('the viewer in Chromium', () => {
  beforeAll(async () => {
    const files = ctSeries({
      slices,
      rows: size,
      columns: size,
      drop: [6, 7],
      elements: {
        WindowCenter: '600',
        WindowWidth: '1200',
        RescaleIntercept: '0',
        RescaleSlope: '1',
        PixelSpacing: ['1', '1'],
      },
      build: (slice) => ({ pixels: slice === 9 ? flat(valueOf(9)).subarray(0, 700) : flat(valueOf(slice)) }),
    });
    folder = await stage.folder(files);
  });

  it('shows each picture with the grey that the standard gives its values', async () => {
    const page = await open();
    // Slices 6 and 7 are absent and 9 is cut off: the set holds 0 … 5, 8, 10, 11.
    const present = [0, 1, 2, 3, 4, 5, 8, 10, 11];
    for (const [index, slice] of present.entries()) {
      await goTo(page, index);
      await expect.poll(() => sliceLabel(page)).toContain(`${index + 1} of ${present.length}`);
      await expect
        .poll(async () => Math.abs((await greyShown(page)) - greyOf(slice)), { timeout: 10_000 })
        .toBeLessThanOrEqual(2);
    }
    await page.close();
  });

  it('draws the first picture before the engine has started, as the engine then draws it', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const page = await stage.open(folder, {
      viewport: { width: 1100, height: 760 },
      until: 'medpass-early',
      before: (opened) =>
        opened.route(/viewer-engine/, async (route) => {
          await held;
          await route.continue();
        }),
    });
    // Pictures stream in: which came first is not known, but it stays.
    await expect.poll(() => sliceLabel(page)).toContain('of 9');
    const number = Number.parseInt(await sliceLabel(page));
    const slice = [0, 1, 2, 3, 4, 5, 8, 10, 11][number - 1]!;
    expect(Math.abs((await greyShown(page)) - greyOf(slice))).toBeLessThanOrEqual(2);
    await page.getByText('Preview, not for diagnosis').first().waitFor();
    const drawnEarly = await picture(page);
    // Another one is asked for: the early one may not stay in its place.
    await page.locator('.stage').focus();
    await page.keyboard.press(number === 9 ? 'ArrowUp' : 'ArrowDown');
    await page.locator('.early').waitFor({ state: 'detached' });
    await page.keyboard.press(number === 9 ? 'ArrowDown' : 'ArrowUp');
    await page.locator('.early').waitFor();
    expect(await page.evaluate(() => window.told.some(({ type }) => type === 'medpass-shown'))).toBe(false);
    release();
    await page.waitForFunction(() => window.told.some(({ type }) => type === 'medpass-shown'));
    await page.locator('.early').waitFor({ state: 'detached' });
    const drawn = await picture(page);
    expect(drawn.length).toBe(drawnEarly.length);
    const differing = drawn.filter((grey, at) => Math.abs(grey - (drawnEarly[at] as number)) > 3).length;
    // The place too: nothing but the rim, which the engine fades, may differ.
    expect(differing / drawn.length).toBeLessThan(0.03);
    await page.close();
  });

  it('says where pictures are missing', async () => {
    const page = await open();
    await goTo(page, 5);
    await expect.poll(() => page.locator('.gap').innerText()).toContain('Pictures 7 to 8 are missing');
    await page.close();
  });

  it('changes brightness, turns and goes back by keys and buttons alone', async () => {
    const page = await open();
    await goTo(page, 4);
    await expect.poll(() => greyShown(page)).toBeGreaterThan(60);
    const before = await greyShown(page);
    await page.keyboard.press('i');
    await expect.poll(async () => Math.abs((await greyShown(page)) - (255 - before))).toBeLessThanOrEqual(3);
    await page.keyboard.press('r');
    await page.getByRole('button', { name: 'Start over' }).click();
    await expect.poll(async () => Math.abs((await greyShown(page)) - before)).toBeLessThanOrEqual(2);
    await page.getByRole('button', { name: 'Next picture' }).click();
    await expect.poll(() => sliceLabel(page)).toContain('6 of');
    await page.close();
  });

  it('asks the network for nothing once it is loaded, and is clean to axe', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await goTo(page, 3);
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(stage.address) && !url.startsWith('blob:'))).toEqual([]);
    await page.close();
  });
});
