import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { block } from '../build/picture-sets.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

/** Every picture is of one grey that tells its millimetre along the body: PS3.3 C.11.2.1.2.1 with centre 600 and width 1200. */
const valueAt = (z: number): number => 15 * z + 60;
const greyAt = (z: number): number => Math.round(((valueAt(z) - 599.5) / 1199 + 0.5) * 255);

/** Two steps over the same 60 mm, and one series that begins 20 mm higher. */
const stacks = [
  { series: 1, slices: 31, spacing: 2, start: 0, name: 'thin' },
  { series: 2, slices: 13, spacing: 5, start: 0, name: 'thick' },
  { series: 3, slices: 9, spacing: 5, start: 20, name: 'high' },
] as const;

const stage = new ViewerStage();
let folder: string;

async function open(): Promise<Page> {
  const page = await stage.open(folder, { viewport: { width: 1280, height: 800 }, query: '?coordinator' });
  await expect.poll(() => page.locator('.strip .set').allInnerTexts()).toHaveLength(3);
  await expect.poll(() => page.locator('.strip .set').first().innerText()).toContain('31 pictures');
  await page.locator('.desk .tools').waitFor();
  return page;
}

/** Puts the three stacks side by side, each at its first picture. */
async function besideEachOther(page: Page): Promise<void> {
  await page.getByLabel('Places beside each other').selectOption('2x2');
  for (const place of [0, 1, 2]) {
    await page.locator('.strip .set').nth(place).focus();
    await page.locator('.stage').nth(place).focus();
    await page.locator('.strip .set').nth(place).click();
    await expect.poll(() => page.locator('.number').nth(place).innerText()).toContain(`of ${stacks[place]!.slices}`);
    await page.locator('.stage').nth(place).focus();
    await page.keyboard.press('Home');
  }
}

/** Millimetres that a pane's own letters name, and those that its grey tells. */
async function placesOf(page: Page, pane: number): Promise<{ readonly named: number; readonly grey: number }> {
  const named = Number((await page.locator('.number').nth(pane).innerText()).match(/(-?[\d.]+) mm/)?.[1]);
  const { data, width, height } = PNG.sync.read(await page.locator('.stage').nth(pane).screenshot());
  return { named, grey: data[(Math.floor(height * 0.55) * width + Math.floor(width * 0.45)) * 4] ?? -1 };
}

async function expectAt(page: Page, places: readonly number[]): Promise<void> {
  for (const [pane, z] of places.entries())
    await expect
      .poll(
        async () => {
          const { named, grey } = await placesOf(page, pane);
          return named === z && Math.abs(grey - greyAt(z)) <= 2;
        },
        { timeout: 10_000, message: `pane ${pane} at ${z} mm` },
      )
      .toBe(true);
}

describe.skipIf(!executablePath)('panes that go together', () => {
  beforeAll(async () => {
    const files = stacks.flatMap(({ series, slices, spacing, start, name }) =>
      block({
        slices,
        series,
        spacing,
        rows: 32,
        columns: 32,
        origin: [0, 0, start],
        elements: { SeriesDescription: name, StudyInstanceUID: '2.25.4711' },
        value: (_x, _y, z) => valueAt(z),
      }).map(({ path, bytes }) => ({ path: `${name}/${path}`, bytes })),
    );
    folder = await stage.folder(files);
  });

  it('lands at the same millimetres where steps differ, and stays where a stack has nothing of that place', async () => {
    const page = await open();
    await besideEachOther(page);
    await expectAt(page, [0, 0, 20]);
    await page.getByRole('button', { name: 'Scroll together' }).click();
    await page.locator('.stage').nth(0).focus();
    for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowDown');
    // 15 steps of 2 mm are 6 of 5 mm; the third stack begins at 20.
    await expectAt(page, [30, 30, 30]);
    await page.locator('.stage').nth(1).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    // 10 mm: the third stack has nothing there and keeps its lowest.
    await expectAt(page, [10, 10, 20]);
    await page.close();
  });

  it('leaves the others alone until it is asked, and again when it is let go', async () => {
    const page = await open();
    await besideEachOther(page);
    await page.locator('.stage').nth(0).focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
    await expectAt(page, [10, 0, 20]);
    await page.getByRole('button', { name: 'Scroll together' }).click();
    await page.getByRole('button', { name: 'Scroll together' }).click();
    await page.locator('.stage').nth(0).focus();
    await page.keyboard.press('End');
    await expectAt(page, [60, 0, 20]);
    await page.close();
  });

  it('puts the sets of a case into their usual places, and offers it only where there are any', async () => {
    const page = await open();
    expect(await page.getByRole('button', { name: 'Usual places' }).count()).toBe(0);
    // What a check says of these stacks: phases of a liver, in another order than the strip's.
    await page.evaluate(() => {
      const viewer = document.querySelector('medpass-dicom-viewer')!;
      const phases: Readonly<Record<string, string>> = {
        thin: 'ct-portal-venous',
        thick: 'ct-arterial',
        high: 'ct-non-contrast',
      };
      const series = viewer.intake!.model.patients.flatMap(({ studies }) => studies).flatMap((study) => study.series);
      viewer.arrangement = {
        casePack: 'liver-ct',
        kinds: new Map(
          series.map((one) => [one.facts.seriesInstanceUID, { label: phases[one.facts.seriesDescription!]! }]),
        ),
      };
    });
    await page.locator('.stage').focus();
    await page.keyboard.press('Home');
    await page.getByRole('button', { name: 'Usual places' }).press('Enter');
    await expect.poll(() => page.locator('.stage').count()).toBe(4);
    for (const [place, name] of ['high', 'thick', 'thin'].entries())
      await expect.poll(() => page.locator('.place').nth(place).innerText(), { timeout: 10_000 }).toContain(name);
    expect(await page.locator('.cover').allInnerTexts()).toEqual(['Choose a set of pictures for this place.']);
    await expectAt(page, [40, 30, 30]);
    // A kind of case that has no usual places offers none.
    await page.evaluate(() => {
      const viewer = document.querySelector('medpass-dicom-viewer')!;
      viewer.arrangement = { ...viewer.arrangement!, casePack: 'general' };
    });
    await expect.poll(() => page.getByRole('button', { name: 'Usual places' }).count()).toBe(0);
    await page.close();
  });
});
