import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { petSeries, type BuiltFile } from '../build/dicom.ts';
import { block, type BlockOptions } from '../build/picture-sets.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const side = 60;
/** A ramp along the row, the same in every slice. */
const ramp = (x: number, y: number): number => 10 * Math.round(x / 0.5) + 100 * (Math.round(y) % 2);

const stage = new ViewerStage();

/** Columns of 0.5 mm, rows of 1 mm. */
function ctFolder(options: Partial<BlockOptions> = {}): Promise<string> {
  return stage.folder(
    block({ value: ramp, slices: 8, rows: side, columns: 2 * side, pixelSpacing: [0.5, 1], ...options }),
  );
}

async function open(folder: string): Promise<Page> {
  const page = await stage.open(folder, { viewport: { width: 1280, height: 1000 }, query: '?coordinator' });
  await page.getByRole('button', { name: 'Length' }).waitFor();
  return page;
}

/** Clicks pixel centres of a picture of `width` × `height` mm that is fitted and centred in its pane. */
async function click(
  page: Page,
  [pixelWidth, pixelHeight]: readonly [number, number],
  ...pixels: (readonly [number, number])[]
) {
  for (const [column, row] of pixels) {
    const box = (await page.locator('.viewport').first().boundingBox())!;
    const [width, height] = [2 * side * pixelWidth, side * pixelHeight];
    const scale = Math.min(box.width / width, box.height / height);
    await page.mouse.click(
      box.x + (box.width - width * scale) / 2 + (column + 0.5) * pixelWidth * scale,
      box.y + (box.height - height * scale) / 2 + (row + 0.5) * pixelHeight * scale,
    );
  }
}

const mm = [0.5, 1] as const;
const last = (page: Page) => page.locator('.results li > span').last().innerText();
const numbersIn = (text: string): number[] => [...text.matchAll(/-?\d+(?:\.\d+)?/g)].map(([one]) => Number(one));

describe.skipIf(!executablePath)('measuring in Chromium', () => {
  it('gives lengths, angles, areas and Hounsfield units of a known body by single clicks', async () => {
    const page = await open(await ctFolder());
    await page.getByRole('button', { name: 'Length' }).click();
    await click(page, mm, [20, 10], [80, 50]);
    // 60 columns of 0.5 mm, 40 rows of 1 mm.
    await expect.poll(() => last(page)).toContain('(from Pixel Spacing)');
    expect(numbersIn(await last(page))[0]).toBeCloseTo(50, 0);

    await page.getByRole('button', { name: 'Angle', exact: true }).click();
    await click(page, mm, [80, 20], [40, 20], [80, 40]);
    await expect.poll(() => last(page)).toContain('Angle');
    expect(Math.abs(numbersIn(await last(page))[0]! - 45)).toBeLessThanOrEqual(1);

    await page.getByRole('button', { name: 'Rectangle' }).click();
    await click(page, mm, [29.5, 9.5], [70.5, 30.5]);
    await expect.poll(() => last(page)).toContain('SD');
    const [cm2, mean, deviation, from, to] = numbersIn(await last(page));
    // 41 × 0.5 mm by 21 mm; columns 30 … 70 of 10 HU each, every second row 100 more.
    expect(cm2).toBeCloseTo(4.3, 1);
    expect(Math.abs(mean! - (500 + (100 * 10) / 21))).toBeLessThanOrEqual(6);
    expect(Math.abs(deviation! - Math.sqrt((41 ** 2 - 1) * (100 / 12) + 2494))).toBeLessThanOrEqual(4);
    expect([from, to]).toEqual([300, 800]);
    expect(await last(page)).toContain('HU');

    await page.getByRole('button', { name: 'Value at a point' }).click();
    await click(page, mm, [33, 11]);
    await expect.poll(() => last(page)).toBe('Value at a point 430 HU');
    expect(await page.locator('.drawing .measure').count()).toBe(4);
    await page.getByRole('button', { name: 'Remove 4' }).click();
    expect(await page.locator('.results li').count()).toBe(3);
    await page.close();
  });

  it('needs no pointer: the arrow keys move a cross, Enter sets the points, Escape goes back', async () => {
    const page = await open(await ctFolder());
    await page.getByRole('button', { name: 'Length' }).click();
    const box = (await page.locator('.viewport').first().boundingBox())!;
    await page.locator('.stage').first().focus();
    await page.keyboard.press('Enter');
    for (let press = 0; press < 5; press++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => last(page)).toContain('(from Pixel Spacing)');
    // What is said takes no room from the picture: it would jump under the pointer.
    expect(await page.locator('.viewport').first().boundingBox()).toEqual(box);
    // 100 CSS pixels of a picture of 60 mm that fills the pane.
    const millimetres = 100 / Math.min(box.width / side, box.height / side);
    expect(numbersIn(await last(page))[0]).toBeCloseTo(millimetres, 0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Length' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('button', { name: 'Length' }).getAttribute('aria-pressed')).toBe('false');
    expect(await page.locator('.results li').count()).toBe(1);
    await page.close();
  });

  it('keeps measures on their own picture, and says where a scale is at the detector or none', async () => {
    const plain = {
      Modality: 'DX',
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.1.1',
      ImagePositionPatient: undefined,
      ImageOrientationPatient: undefined,
      PixelSpacing: undefined,
    };
    for (const [elements, said] of [
      [{ ...plain, ImagerPixelSpacing: ['1', '0.5'] }, 'at the detector'],
      [plain, 'not calibrated: pixels'],
    ] as const) {
      const page = await open(await ctFolder({ elements }));
      await page.getByRole('button', { name: 'Length' }).click();
      await click(page, said.startsWith('at') ? mm : [1, 1], [20, 30], [80, 30]);
      await expect.poll(() => last(page)).toContain(said);
      expect(Math.abs(numbersIn(await last(page))[0]! - (said.startsWith('at') ? 30 : 60))).toBeLessThanOrEqual(0.6);
      await page.getByRole('button', { name: 'Next picture' }).click();
      await expect.poll(() => page.locator('.drawing .measure').count()).toBe(0);
      await page.getByRole('button', { name: 'Picture before' }).click();
      await expect.poll(() => page.locator('.drawing .measure').count()).toBe(1);
      await page.close();
    }
  });

  it('gives SUV where the file allows it, and says what is missing where it does not', async () => {
    const pet = (weight: string | undefined): readonly BuiltFile[] =>
      petSeries({
        slices: 4,
        rows: side,
        columns: 2 * side,
        elements: {
          PixelSpacing: ['1', '0.5'],
          PatientWeight: weight,
          SeriesDate: '20240131',
          SeriesTime: '100000',
          AcquisitionDate: '20240131',
          AcquisitionTime: '100000',
          '00541102': { vr: 'CS', value: 'START' },
          '00540016': {
            vr: 'SQ',
            value: [
              {
                '00181072': { vr: 'TM', value: '090000' },
                '00181074': { vr: 'DS', value: '370000000' },
                '00181075': { vr: 'DS', value: '6586.2' },
              },
            ],
          },
        },
        // Slope 2: 6,000 Bq/ml everywhere.
        build: () => ({ pixels: new Uint8Array(new Uint16Array(2 * side * side).fill(3000).buffer) }),
      });
    for (const [weight, said] of [
      ['70', 'Value at a point 1.66 SUV'],
      [undefined, 'Value at a point 6000 Bq/ml · no SUV: the weight is missing'],
    ] as const) {
      const page = await open(await stage.folder(pet(weight)));
      await page.getByRole('button', { name: 'Value at a point' }).click();
      await click(page, mm, [60, 30]);
      // 6,000 × 70,000 g ÷ (370 MBq × 2^(−3600 ÷ 6586.2)) = 1.6580.
      await expect.poll(() => last(page)).toBe(said);
      await page.close();
    }
  });
});
