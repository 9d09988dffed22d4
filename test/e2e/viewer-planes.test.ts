import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { block, type BlockOptions } from '../build/picture-sets.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

/** A linear body: 0 … about 1200 under a window of that width, so that each place has its own grey. */
const ramp = (x: number, y: number, z: number): number => 40 + 8 * x + 5 * y + 6 * z;
/** PS3.3 C.11.2.1.2.1 with centre 600 and width 1200. */
const greyOf = (value: number): number => Math.min(255, Math.max(0, ((value - 599.5) / 1199 + 0.5) * 255));
const side = 48;
const spacing = 2;

const stage = new ViewerStage();

function folderOf(options: Partial<BlockOptions>): Promise<string> {
  return stage.folder(block({ value: ramp, slices: 40, spacing, rows: side, columns: side, ...options }));
}

async function open(folder: string): Promise<Page> {
  const page = await stage.open(folder, { viewport: { width: 1280, height: 900 }, query: '?coordinator' });
  await page.getByRole('button', { name: 'Three planes' }).waitFor();
  return page;
}

interface Shown {
  /** Number of the picture, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** mm along the normal. */
  readonly along: number;
}

async function shownIn(page: Page, pane: number): Promise<Shown> {
  const text = await page.locator('medpass-viewer-pane').nth(pane).locator('.number').innerText();
  const [, number, count, along] = /(\d+) of\s+(\d+)\s+(-?[\d.]+) mm/.exec(text) ?? [];
  return { number: Number(number), count: Number(count), along: Number(along) };
}

/** What stands on the screen: greys of a pane by its own pixels. */
async function pixelsOf(page: Page, pane: number): Promise<PNG> {
  return PNG.sync.read(await page.locator('medpass-viewer-pane').nth(pane).locator('.viewport').screenshot());
}

/** CSS pixels a mm, and the place of the picture's first pixel's centre: it is fitted and centred. */
function fit(png: PNG, columns: number, rows: number): { scale: number; left: number; top: number } {
  const scale = Math.min(png.width / columns, png.height / rows);
  return {
    scale,
    left: (png.width - columns * scale) / 2 + scale / 2,
    top: (png.height - rows * scale) / 2 + scale / 2,
  };
}

describe.skipIf(!executablePath)('three planes in Chromium', () => {
  it('shows greys on the screen that the body has at their millimetres, in all three planes', async () => {
    const page = await open(await folderOf({}));
    // Drawings over the picture are not part of it.
    await page.getByRole('button', { name: 'Lines where pictures cross' }).click();
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.number').count(), { timeout: 30_000 }).toBe(4);
    const depth = 40 * spacing;
    const views = [
      { columns: side, rows: side, at: (along: number, c: number, r: number) => ramp(c, r, along) },
      { columns: side, rows: depth, at: (along: number, c: number, r: number) => ramp(c, along, 78 - r) },
      { columns: side, rows: depth, at: (along: number, c: number, r: number) => ramp(-along, c, 78 - r) },
    ];
    let probes = 0;
    for (const [pane, view] of views.entries()) {
      const { along } = await shownIn(page, pane);
      const png = await pixelsOf(page, pane);
      const { scale, left, top } = fit(png, view.columns, view.rows);
      const differences: number[] = [];
      for (let row = 12; row < view.rows - 12; row += 3)
        for (let column = 6; column < view.columns - 6; column += 3) {
          const x = Math.round(left + column * scale);
          const y = Math.round(top + row * scale);
          const c = (x + 0.5 - left) / scale;
          const r = (y + 0.5 - top) / scale;
          const grey = png.data[(y * png.width + x) * 4] ?? 0;
          differences.push(Math.abs(grey - greyOf(view.at(along, c, r))));
        }
      probes += differences.length;
      console.log(`pane ${pane + 1}: ${differences.length} probes, greatest ${Math.max(...differences).toFixed(2)}`);
      expect(Math.max(...differences)).toBeLessThanOrEqual(2);
    }
    expect(probes).toBeGreaterThan(200);
    await page.close();
  });

  it('leaves a hole of ten slices open at its own millimetres, hatched, and says so', async () => {
    const page = await open(await folderOf({ drop: Array.from({ length: 10 }, (_, index) => 15 + index) }));
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.number').count(), { timeout: 30_000 }).toBe(4);
    await expect.poll(() => page.locator('.desk-notes').innerText()).toContain('10 slices are not here');
    const coronal = page.locator('medpass-viewer-pane').nth(1);
    const hole = await coronal.locator('.hole').evaluate((path) => {
      // In the pane's own pixels, without the stroke.
      const { y, height } = (path as SVGPathElement).getBBox();
      return { y, height };
    });
    const stage = (await coronal.boundingBox())!;
    const { scale } = fit({ width: Math.round(stage.width), height: Math.round(stage.height) } as PNG, side, 80);
    // Slices 15 … 24 of 2 mm: from 29 to 49 mm, with the picture's top edge at 78.5 mm.
    const top = (stage.height - 80 * scale) / 2;
    expect(Math.abs(hole.y - (top + (78.5 - 49) * scale))).toBeLessThanOrEqual(0.5);
    expect(Math.abs(hole.height - 20 * scale)).toBeLessThanOrEqual(0.5);
    expect(await coronal.locator('.hole-note').innerText()).toBe('Pictures are missing here');
    await page.close();
  });

  it('leaves every second place open where what is left looks even, and says so', async () => {
    const drop = Array.from({ length: 19 }, (_, index) => 2 * index + 1);
    const page = await open(await folderOf({ slices: 39, drop, elements: { SpacingBetweenSlices: String(spacing) } }));
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.number').count(), { timeout: 30_000 }).toBe(4);
    await expect.poll(() => page.locator('.desk-notes').innerText()).toContain('19 slices are not here');
    const coronal = page.locator('medpass-viewer-pane').nth(1);
    await expect.poll(() => coronal.locator('.hole').count()).toBe(19);
    expect(await coronal.locator('.hole-note').innerText()).toBe('Pictures are missing here');
    const heights = await coronal
      .locator('.hole')
      .evaluateAll((paths) => paths.map((path) => (path as SVGPathElement).getBBox().height));
    const stage = (await coronal.boundingBox())!;
    const { scale } = fit({ width: Math.round(stage.width), height: Math.round(stage.height) } as PNG, side, 78);
    for (const height of heights) expect(Math.abs(height - spacing * scale)).toBeLessThanOrEqual(0.5);
    await page.close();
  });

  it('says on every plane what a check found missing, though no hole lies in it', async () => {
    const page = await open(await folderOf({}));
    const said = 'Slices 41 to 60 are missing';
    await page.evaluate((text) => {
      const viewer = document.querySelector('medpass-dicom-viewer')!;
      const [patient] = viewer.intake!.model.patients;
      const { seriesInstanceUID } = patient!.studies[0]!.series[0]!.facts;
      viewer.flags = [{ seriesInstanceUID, text, tone: 'warn', completeness: 'incomplete' }];
    }, said);
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.number').count(), { timeout: 30_000 }).toBe(4);
    await expect.poll(() => page.locator('.hole-note').allInnerTexts()).toEqual([said, said, said]);
    expect(await page.locator('.desk-notes').innerText()).toContain('these planes do not show the whole of it');
    // What is not known to lack anything has no such note.
    await page.evaluate(() => {
      const viewer = document.querySelector('medpass-dicom-viewer')!;
      viewer.flags = viewer.flags.map((flag) => ({ ...flag, completeness: 'unproven' as const }));
    });
    await expect.poll(() => page.locator('.hole-note').count()).toBe(0);
    await page.close();
  });

  it('says why a tilted stack is not cut, and cuts nothing', async () => {
    const page = await open(await folderOf({ shear: 0.5 }));
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect
      .poll(() => page.locator('.desk-notes').innerText())
      .toContain('Its slices are tilted against the table.');
    expect(await page.locator('.stage').count()).toBe(1);
    await page.close();
  });

  it('finds one point in every plane by a click, and by keys alone', async () => {
    const page = await open(await folderOf({}));
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.number').count(), { timeout: 30_000 }).toBe(4);
    await page.getByRole('button', { name: 'Same point everywhere' }).click();
    const axial = page.locator('medpass-viewer-pane').first();
    const box = (await axial.boundingBox())!;
    const { scale, left, top } = fit(
      { width: Math.round(box.width), height: Math.round(box.height) } as PNG,
      side,
      side,
    );
    await page.mouse.click(box.x + left + 30 * scale, box.y + top + 12 * scale);
    // Column 30 and row 12 of 1 mm: x = 30, y = 12. Sagittal planes count from the left, so x is negative along their normal.
    await expect.poll(async () => (await shownIn(page, 1)).along).toBe(12);
    await expect.poll(async () => (await shownIn(page, 2)).along).toBe(-30);
    const before = await shownIn(page, 0);
    await page.locator('.stage').nth(1).focus();
    for (let press = 0; press < 6; press++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shownIn(page, 0)).along).toBeLessThan(before.along);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Same point everywhere' }).getAttribute('aria-pressed')).toBe(
      'false',
    );
    await page.close();
  });

  it('shows the brightest of a slab, and goes back to the pictures as taken', async () => {
    const peak = (x: number, y: number, z: number): number => (x === 24 && y === 30 && z === 40 ? 1150 : 100);
    const page = await open(await folderOf({ value: peak }));
    await page.getByRole('button', { name: 'Lines where pictures cross' }).click();
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.number').count(), { timeout: 30_000 }).toBe(4);
    const brightest = async (): Promise<number> => {
      const png = await pixelsOf(page, 1);
      const { scale, left, top } = fit(png, side, 80);
      const [x, y] = [Math.round(left + 24 * scale), Math.round(top + (78 - 40) * scale)];
      // The pixel may be no wider than three of the screen.
      const near = [-2, -1, 0, 1, 2];
      return Math.max(...near.flatMap((dy) => near.map((dx) => png.data[((y + dy) * png.width + x + dx) * 4] ?? 0)));
    };
    expect((await shownIn(page, 1)).along).toBe(23);
    expect(await brightest()).toBeLessThan(60);
    await page.getByLabel('Thickness', { exact: true }).selectOption('20');
    await expect.poll(brightest, { timeout: 20_000 }).toBeGreaterThan(180);
    expect((await shownIn(page, 1)).along).toBe(23);
    await page.getByRole('button', { name: 'Three planes' }).click();
    await expect.poll(() => page.locator('.stage').count()).toBe(1);
    await expect.poll(async () => (await shownIn(page, 0)).count).toBe(40);
    await page.close();
  });
});
