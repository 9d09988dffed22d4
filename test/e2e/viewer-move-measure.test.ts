import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { block } from '../build/picture-sets.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

/** Pixels of 1 mm. */
const side = 60;

const stage = new ViewerStage();
let page: Page;

/** The place of a pixel's centre on the page. */
async function placeOf([column, row]: readonly [number, number]): Promise<readonly [number, number]> {
  const box = (await page.locator('.viewport').first().boundingBox())!;
  const scale = Math.min(box.width, box.height) / side;
  return [
    box.x + (box.width - side * scale) / 2 + (column + 0.5) * scale,
    box.y + (box.height - side * scale) / 2 + (row + 0.5) * scale,
  ];
}

async function drawLength(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
  await page.getByRole('button', { name: 'Length' }).click();
  for (const pixel of [from, to]) await page.mouse.click(...(await placeOf(pixel)));
  await page.getByRole('button', { name: 'Length' }).click();
  await expect.poll(millimetres).toBeCloseTo(Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
}

const said = () => page.locator('.results li > span').last().innerText();
const millimetres = async () => Number(/-?\d+(?:\.\d+)?/.exec(await said())?.[0]);

describe.skipIf(!executablePath)('moving what was measured, in Chromium', () => {
  beforeAll(async () => {
    // The same grey everywhere, so that colours of a saved picture are the drawing's.
    const files = block({ value: () => 500, slices: 6, rows: side, columns: side, pixelSpacing: [1, 1] });
    page = await stage.open(await stage.folder(files), {
      viewport: { width: 1280, height: 1000 },
      acceptDownloads: true,
      query: '?coordinator',
    });
    await page.getByRole('button', { name: 'Length' }).waitFor();
    await page.getByRole('button', { name: 'Next picture' }).click();
    await page.getByRole('button', { name: 'Picture before' }).click();
  });

  it('drags an end, and says the new length', async () => {
    await drawLength([10, 20], [40, 20]);
    const number = await page.locator('.number').innerText();
    await page.mouse.move(...(await placeOf([40, 20])));
    await page.mouse.down();
    await page.mouse.move(...(await placeOf([45, 30])), { steps: 4 });
    await page.mouse.move(...(await placeOf([30, 20])), { steps: 4 });
    await page.mouse.up();
    await expect.poll(millimetres).toBeCloseTo(20, 0);
    // The drag was no scroll, and nothing follows the pointer any more.
    expect(await page.locator('.number').innerText()).toBe(number);
    await page.mouse.move(...(await placeOf([50, 50])));
    expect(await millimetres()).toBeCloseTo(20, 0);
    expect(await page.locator('.results li').count()).toBe(1);
  });

  it('needs no drag: keys move either end, and a click puts it somewhere', async () => {
    const move = page.getByRole('button', { name: 'Move the ends 1' });
    await move.focus();
    await page.keyboard.press('Enter');
    expect(await move.getAttribute('aria-pressed')).toBe('true');
    await page.locator('.desk-notes', { hasText: 'Arrow keys move the large dot' }).waitFor();
    const [x] = await placeOf([0, 0]);
    const [next] = await placeOf([1, 0]);
    const perPixel = next - x;
    const before = await millimetres();
    // The first end, to the left: longer by 30 CSS pixels.
    for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(async () => Math.abs((await millimetres()) - (before + 30 / perPixel))).toBeLessThan(0.15);
    // The other one, to the left too: as long as before.
    await page.keyboard.press('Enter');
    for (let press = 0; press < 30; press++) await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => Math.abs((await millimetres()) - before)).toBeLessThan(0.15);
    await page.mouse.click(...(await placeOf([50, 20])));
    await expect.poll(millimetres).toBeGreaterThan(40);
    await move.focus();
    await page.keyboard.press('Escape');
    expect(await move.getAttribute('aria-pressed')).toBe('false');
    const after = await millimetres();
    await page.keyboard.press('ArrowLeft');
    expect(await millimetres()).toBe(after);
  });

  it('shows the picture that the measure is on', async () => {
    const number = await page.locator('.number').innerText();
    await page.getByRole('button', { name: 'Next picture' }).click();
    await expect.poll(() => page.locator('.number').innerText()).not.toBe(number);
    await page.getByRole('button', { name: 'Move the ends 1' }).click();
    await expect.poll(() => page.locator('.number').innerText()).toBe(number);
    await page.getByRole('button', { name: 'Move the ends 1' }).click();
  });

  it('is in the saved picture, with its unit and where the millimetres come from', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this picture' }).click(),
    ]);
    const saved = PNG.sync.read(readFileSync(await download.path()));
    const box = (await page.locator('.viewport').first().boundingBox())!;
    const [x, y] = await placeOf([40, 20]);
    // The line is where it stands on the page, in its yellow; the picture around it is grey.
    expect(yellows(saved, x - box.x - 4, y - box.y - 4, 8, 8)).toBeGreaterThanOrEqual(8);
    expect(yellows(saved, x - box.x - 4, y - box.y + 12, 8, 20)).toBe(0);
    // In words, at the foot, above those of the preview.
    expect(whites(saved, 8, saved.height - 50, 330, 22)).toBeGreaterThan(150);
    expect(
      await page.locator('medpass-viewer-pane').evaluate((pane) => (pane as unknown as { notes: string[] }).notes),
    ).toEqual([`1: ${await said()}`]);
    expect(await said()).toMatch(/^Length \d+\.\d mm \(from Pixel Spacing\)$/);
    await page.getByRole('button', { name: 'Remove 1' }).click();
    const [bare] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this picture' }).click(),
    ]);
    const without = PNG.sync.read(readFileSync(await bare.path()));
    expect(yellows(without, 0, 0, without.width, without.height - 60)).toBeLessThan(
      yellows(saved, 0, 0, saved.width, saved.height - 60) - 200,
    );
    expect(whites(without, 8, without.height - 50, 330, 22)).toBeLessThan(20);
  });
});

type Colour = (red: number, green: number, blue: number) => boolean;

function count(
  { data, width, height }: PNG,
  left: number,
  top: number,
  wide: number,
  high: number,
  is: Colour,
): number {
  let found = 0;
  for (let y = Math.max(0, Math.round(top)); y < Math.min(height, top + high); y++)
    for (let x = Math.max(0, Math.round(left)); x < Math.min(width, left + wide); x++) {
      const at = (y * width + x) * 4;
      if (is(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) found++;
    }
  return found;
}

const yellows = (picture: PNG, left: number, top: number, wide: number, high: number): number =>
  count(picture, left, top, wide, high, (red, green, blue) => red > 200 && green > 170 && blue < 140);
const whites = (picture: PNG, left: number, top: number, wide: number, high: number): number =>
  count(picture, left, top, wide, high, (red, green, blue) => Math.min(red, green, blue) > 235);
