import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ctSeries } from '../build/dicom.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const size = 32;
const valueOf = (slice: number): number => 100 * slice + 150;
/** PS3.3 C.11.2.1.2.1 with centre 600 and width 1200. */
const greyOf = (slice: number): number => Math.round(((valueOf(slice) - 599.5) / 1199 + 0.5) * 255);

const graphicsElements = { WindowCenter: '600', WindowWidth: '1200', PixelSpacing: ['1', '1'] };

const stage = new ViewerStage();
let folder: string;

/** A page whose browser has no WebGL, as where graphics hardware is missing or locked. */
const withoutWebGL = (): void => {
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
    return kind.includes('webgl') ? null : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
  } as typeof original;
};

async function open(prepare: () => void, files = folder): Promise<Page> {
  const page = await stage.open(files, {
    viewport: { width: 1000, height: 720 },
    before: (opened) => opened.addInitScript(prepare),
  });
  await page.locator('.stage').focus();
  await page.keyboard.press('Home');
  return page;
}

async function grey(page: Page, stage = page.locator('.stage')): Promise<number> {
  const { data, width, height } = PNG.sync.read(await stage.screenshot());
  return data[(Math.floor(height * 0.4) * width + Math.floor(width * 0.42)) * 4] ?? -1;
}

/** The value of the picture on the screen at a column and a row, as measuring has it. */
const valueAt = (page: Page, column: number, row: number): Promise<unknown> =>
  page.evaluate(
    ([x, y]) => {
      const pane = document
        .querySelector('medpass-dicom-viewer')!
        .shadowRoot!.querySelector('medpass-viewer-pane') as unknown as {
        readonly view: { valueAt(column: number, row: number): unknown };
      };
      return pane.view.valueAt(x!, y!);
    },
    [column, row],
  );

const off = async (page: Page, slice: number): Promise<number> => Math.abs((await grey(page)) - greyOf(slice));
const black = async (page: Page): Promise<boolean> => (await grey(page)) <= 2;

describe.skipIf(!executablePath)('with poor graphics, in Chromium', () => {
  beforeAll(async () => {
    const files = ctSeries({
      slices: 6,
      rows: size,
      columns: size,
      elements: { ...graphicsElements, RescaleIntercept: '0', RescaleSlope: '1' },
      build: (slice) => ({ pixels: new Uint8Array(new Uint16Array(size * size).fill(valueOf(slice)).buffer) }),
    });
    folder = await stage.folder(files);
  });

  it('draws the same greys without WebGL, and says so', async () => {
    const page = await open(withoutWebGL);
    await expect.poll(() => off(page, 0), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.keyboard.press('End');
    await expect.poll(() => off(page, 5), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.getByText('Shown without graphics hardware').waitFor();
    // Smaller than the pane: the place that is measured falls off the picture, and on it again after the reset.
    for (let step = 0; step < 9; step++) await page.keyboard.press('-');
    await expect.poll(() => black(page), { timeout: 10_000 }).toBe(true);
    await page.keyboard.press('0');
    await expect.poll(() => off(page, 5), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.close();
  });

  it('draws values between whole numbers without WebGL as with it', async () => {
    // 0.37 of a stored value is hardly ever a whole number; what it means lies in the same window.
    const files = ctSeries({
      slices: 6,
      rows: size,
      columns: size,
      elements: { ...graphicsElements, RescaleIntercept: '-3.3', RescaleSlope: '0.37' },
      build: (slice) => ({
        pixels: new Uint8Array(
          Uint16Array.from({ length: size * size }, (_, at) => Math.round((valueOf(slice) + 3.3) / 0.37) + (at % 2))
            .buffer,
        ),
      }),
    });
    const fine = await stage.folder(files);
    for (const prepare of [withoutWebGL, () => undefined]) {
      const page = await open(prepare, fine);
      await expect.poll(() => off(page, 0), { timeout: 10_000 }).toBeLessThanOrEqual(2);
      // What is measured there is the value itself, not what it is drawn from.
      const stored = Math.round((valueOf(0) + 3.3) / 0.37);
      expect(await valueAt(page, 4, 7)).toBeCloseTo(stored * 0.37 - 3.3, 3);
      expect(await valueAt(page, 5, 7)).toBeCloseTo((stored + 1) * 0.37 - 3.3, 3);
      // Not a hole anywhere around: every point of the middle has that grey.
      const { data, width, height } = PNG.sync.read(await page.locator('.stage').screenshot());
      for (let y = Math.floor(height * 0.35); y < height * 0.45; y++)
        for (let x = Math.floor(width * 0.4); x < width * 0.45; x++)
          expect(Math.abs(data[(y * width + x) * 4]! - greyOf(0))).toBeLessThanOrEqual(3);
      await page.keyboard.press('End');
      await expect.poll(() => off(page, 5), { timeout: 10_000 }).toBeLessThanOrEqual(2);
      await page.close();
    }
  });

  it('draws two viewers of one page apart, and one alone after the other has gone', async () => {
    const page = await stage.open(folder, { viewport: { width: 1000, height: 1500 }, query: '?two' });
    await page.setInputFiles('#files-2', folder);
    const [first, second] = [page.locator('medpass-dicom-viewer').nth(0), page.locator('medpass-dicom-viewer').nth(1)];
    for (const viewer of [first, second]) await viewer.locator('.number').waitFor();
    await first.locator('.stage').focus();
    await page.keyboard.press('Home');
    await second.locator('.stage').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('i');
    const greyIn = async (viewer: typeof first) => grey(page, viewer.locator('.stage'));
    await expect
      .poll(async () => Math.abs((await greyIn(first)) - greyOf(0)), { timeout: 10_000 })
      .toBeLessThanOrEqual(2);
    const inverted = 255 - greyOf(5);
    await expect
      .poll(async () => Math.abs((await greyIn(second)) - inverted), { timeout: 10_000 })
      .toBeLessThanOrEqual(3);
    await first.evaluate((viewer) => viewer.remove());
    const left = page.locator('medpass-dicom-viewer');
    await left.locator('.stage').focus();
    await page.keyboard.press('i');
    await page.keyboard.press('Home');
    await expect
      .poll(async () => Math.abs((await greyIn(left)) - greyOf(0)), { timeout: 10_000 })
      .toBeLessThanOrEqual(2);
    await page.close();
  });

  it('draws on after the graphics context was lost', async () => {
    const page = await open(() => {
      const original = HTMLCanvasElement.prototype.getContext;
      const found: (WebGLRenderingContext | WebGL2RenderingContext)[] = [];
      (window as unknown as { contexts: typeof found }).contexts = found;
      HTMLCanvasElement.prototype.getContext = function get(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const context = (original as (...all: unknown[]) => unknown).call(this, kind, ...rest);
        if (kind.includes('webgl') && context) found.push(context as WebGL2RenderingContext);
        return context;
      } as typeof original;
    });
    await expect.poll(() => off(page, 0), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    const lost = await page.evaluate(() => {
      const { contexts } = window as unknown as { contexts: WebGL2RenderingContext[] };
      const live = [...new Set(contexts)].filter((context) => !context.isContextLost());
      for (const context of live) context.getExtension('WEBGL_lose_context')?.loseContext();
      return live.length;
    });
    expect(lost).toBeGreaterThan(0);
    await page.waitForTimeout(300);
    await expect.poll(() => off(page, 0), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.keyboard.press('End');
    await expect.poll(() => off(page, 5), { timeout: 10_000 }).toBeLessThanOrEqual(2);
    await page.close();
  });
});
