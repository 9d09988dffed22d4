import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ctSeries, type DicomItem } from '../build/dicom.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

/** Squares of one value each, so that their middles do not depend on how a picture is enlarged. */
const squares = 8;
const each = 4;
const side = squares * each;
const padding = 3000;
/** 40 apart, from 0; the last square is padding. */
const valueOf = (square: number): number => (square === squares * squares - 1 ? padding : 40 * square);

const stage = new ViewerStage();

function folderOf(elements: DicomItem): Promise<string> {
  const values = Uint16Array.from({ length: side * side }, (_, at) => {
    const [row, column] = [Math.floor(at / side), at % side];
    return valueOf(Math.floor(row / each) * squares + Math.floor(column / each));
  });
  const files = ctSeries({
    slices: 1,
    rows: side,
    columns: side,
    elements: {
      PixelSpacing: ['1', '1'],
      PixelRepresentation: 0,
      RescaleSlope: '1',
      RescaleIntercept: '0',
      WindowCenter: undefined,
      WindowWidth: undefined,
      ...elements,
    },
    build: () => ({ pixels: new Uint8Array(values.buffer) }),
  });
  return stage.folder(files.map(({ bytes }, at) => ({ path: `picture-${at}`, bytes })));
}

/** The page with the engine's code held back until `release`. */
async function held(folder: string): Promise<{ readonly page: Page; readonly release: () => void }> {
  let release = (): void => undefined;
  const wait = new Promise<void>((resolve) => (release = resolve));
  const page = await stage.open(folder, {
    viewport: { width: 900, height: 760 },
    acceptDownloads: true,
    until: 'chosen',
    before: (opened) =>
      opened.route(/viewer-engine/, async (route) => {
        await wait;
        await route.continue();
      }),
  });
  return { page, release };
}

/** Greys in the middle of each square, as on the screen. */
async function greys(page: Page): Promise<readonly number[]> {
  const style = '.overlay, .on-cpu { visibility: hidden }';
  return middles(PNG.sync.read(await page.locator('.stage').screenshot({ style })));
}

function middles({ data, width, height }: PNG): readonly number[] {
  const size = Math.min(width, height);
  return Array.from({ length: squares * squares }, (_, square) => {
    const [row, column] = [Math.floor(square / squares), square % squares];
    const x = Math.round((width - size) / 2 + ((column + 0.5) * size) / squares);
    const y = Math.round((height - size) / 2 + ((row + 0.5) * size) / squares);
    return data[(y * width + x) * 4] as number;
  });
}

const told = (page: Page, type: string) =>
  page.waitForFunction((wanted) => window.told.some((one) => one.type === wanted), type);

const monochrome1 = { PhotometricInterpretation: 'MONOCHROME1' };
const wide = { WindowCenter: '1200', WindowWidth: '1500' };
const narrow = { WindowCenter: '1210', WindowWidth: '90' };
const padded = { PixelPaddingValue: padding };
/** VOI LUT of 12 bits for values from 0 to 2520: from 400 up to 2920 of 4095. */
const table = {
  '00283010': {
    vr: 'SQ',
    value: [
      {
        '00283002': { vr: 'US', value: [2521, 0, 12] },
        '00283006': { vr: 'US', value: Array.from({ length: 2521 }, (_, at) => 400 + at) },
      },
    ],
  },
};

/** PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and C.11.2.1.3.2; 0 … 255. */
const rules: Readonly<Record<string, (value: number, center: number, width: number) => number>> = {
  LINEAR: (value, center, width) => 255 * Math.min(1, Math.max(0, (value - (center - 0.5)) / (width - 1) + 0.5)),
  LINEAR_EXACT: (value, center, width) => 255 * Math.min(1, Math.max(0, (value - center) / width + 0.5)),
  SIGMOID: (value, center, width) => 255 / (1 + Math.exp((-4 * (value - center)) / width)),
};

const cases: readonly (readonly [string, DicomItem])[] = [
  ['MONOCHROME2, linear', wide],
  ['MONOCHROME2, a narrow window', narrow],
  ['MONOCHROME2, exact, a narrow window', { ...narrow, VOILUTFunction: 'LINEAR_EXACT' }],
  ['MONOCHROME2, sigmoid', { ...wide, VOILUTFunction: 'SIGMOID' }],
  ['MONOCHROME1, linear', { ...monochrome1, ...wide }],
  ['MONOCHROME1, exact, a narrow window', { ...monochrome1, ...narrow, VOILUTFunction: 'LINEAR_EXACT' }],
  ['MONOCHROME1, sigmoid', { ...monochrome1, ...wide, VOILUTFunction: 'SIGMOID' }],
  ['MONOCHROME2, padding that is bright', { ...wide, ...padded }],
  ['MONOCHROME1, padding that is bright', { ...monochrome1, ...wide, ...padded }],
  ['MONOCHROME1, padding that is dark', { ...monochrome1, ...wide, PixelPaddingValue: 0 }],
  ['MONOCHROME2, padding and no window', padded],
  ['MONOCHROME2, a table that does not reach its ends', table],
  ['MONOCHROME1, a table and padding', { ...monochrome1, ...table, ...padded }],
  [
    'MONOCHROME1, a range of padding and no window',
    { ...monochrome1, PixelPaddingValue: padding, '00280121': { vr: 'US', value: 2440 } },
  ],
];

describe.skipIf(!executablePath)('the first picture before the engine has started, in Chromium', () => {
  it.each(cases)('has the greys that the engine then gives: %s', async (_, elements) => {
    const { page, release } = await held(await folderOf(elements));
    await told(page, 'medpass-early');
    const early = await greys(page);
    release();
    await told(page, 'medpass-shown');
    await page.locator('.early').waitFor({ state: 'detached' });
    const drawn = await greys(page);
    const apart = early.map((grey, square) => Math.abs(grey - (drawn[square] as number)));
    expect(Math.max(...apart), JSON.stringify({ early, drawn })).toBeLessThanOrEqual(1);
    // Both as the standard says, where the file gives a window.
    const { WindowCenter: center, WindowWidth: width, VOILUTFunction: rule = 'LINEAR' } = elements;
    if (center !== undefined && width !== undefined)
      for (const [square, grey] of drawn.entries()) {
        const value = valueOf(square);
        const straight = (rules[String(rule)] ?? rules['LINEAR']!)(value, Number(center), Number(width));
        const shown = elements['PhotometricInterpretation'] === 'MONOCHROME1' ? 255 - straight : straight;
        const wanted = value === elements['PixelPaddingValue'] ? 0 : shown;
        expect(Math.abs(grey - wanted), `square ${square} is ${grey}, not ${wanted}`).toBeLessThanOrEqual(1.5);
      }
    // A picture that shows only one grey would prove nothing.
    expect(new Set(drawn).size).toBeGreaterThan(2);
    await page.close();
  });

  it('is saved at once, as it stands on the screen', async () => {
    const { page, release } = await held(await folderOf(wide));
    await told(page, 'medpass-early');
    const download = page.waitForEvent('download', { timeout: 10_000 });
    await page.getByRole('button', { name: 'Save this picture' }).click();
    const saved = await pictureIn(await download);
    expect(await page.evaluate(() => window.told.some(({ type }) => type === 'medpass-shown'))).toBe(false);
    const shown = await greys(page);
    const copied = middles(saved);
    // The letters at the rims are burned in.
    const inside = shown
      .map((grey, square) => [grey, copied[square] as number] as const)
      .filter((_, square) => inner(square));
    for (const [grey, copy] of inside) expect(Math.abs(grey - copy)).toBeLessThanOrEqual(1);
    release();
    await page.close();
  });

  it('is waited for where there is none, and saved when the engine has drawn it', async () => {
    // Pixels that are not square are left to the engine.
    const { page, release } = await held(await folderOf({ ...wide, PixelSpacing: ['1', '1.0001'] }));
    await page.locator('.cover').waitFor();
    await page.getByRole('button', { name: 'Save this picture' }).waitFor();
    const download = page.waitForEvent('download', { timeout: 20_000 });
    await page.getByRole('button', { name: 'Save this picture' }).click();
    release();
    const copied = middles(await pictureIn(await download));
    const shown = await greys(page);
    for (const [square, grey] of shown.entries())
      if (inner(square)) expect(Math.abs(grey - (copied[square] as number))).toBeLessThanOrEqual(1);
    expect(new Set(copied).size).toBeGreaterThan(10);
    await page.close();
  });

  it('says the window that the picture is drawn with, also where it is not the file’s own', async () => {
    const { page, release } = await held(await folderOf(wide));
    release();
    await told(page, 'medpass-shown');
    const said = () => page.locator('.overlay').first().innerText();
    await expect.poll(said).toContain('W 1500 · L 1200');
    const preset = page.getByLabel('Brightness preset');
    await preset.selectOption('full');
    // From 0 to 3000.
    await expect.poll(said).toContain('W 3001 · L 1501');
    await preset.selectOption('file');
    await expect.poll(said).toContain('W 1500 · L 1200');
    await page.close();
  });
});

/** Off the rims, where letters and words stand. */
function inner(square: number): boolean {
  const [row, column] = [Math.floor(square / squares), square % squares];
  return row > 0 && row < squares - 1 && column > 0 && column < squares - 1;
}

async function pictureIn(download: Download): Promise<PNG> {
  expect(download.suggestedFilename()).toBe('preview.png');
  return PNG.sync.read(readFileSync(await download.path()));
}
