import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ctSeries } from '../build/dicom.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const stage = new ViewerStage();
let page: Page;

describe.skipIf(!executablePath)('what a coordinator takes from a file, in Chromium', () => {
  beforeAll(async () => {
    const files = ctSeries({
      slices: 6,
      rows: 32,
      columns: 32,
      elements: { '00190010': { vr: 'LO', value: 'INVENTED MAKER' }, '00191001': { vr: 'LO', value: 'private words' } },
      build: () => ({ pixels: new Uint8Array(2048) }),
    });
    const folder = await stage.folder([
      ...files.map(({ bytes }, index) => ({ path: `ct-${index}`, bytes })),
      // A file whose bytes end in the middle of its header.
      { path: 'cut-off', bytes: files[0]!.bytes.subarray(0, 300) },
    ]);
    page = await stage.open(folder, {
      viewport: { width: 1280, height: 860 },
      acceptDownloads: true,
      query: '?coordinator',
    });
    await page.locator('.number').waitFor();
  });

  it('finds a tag by its name and a private one by its words, and is clean to axe', async () => {
    await page.getByRole('button', { name: 'What is in the file' }).click();
    const rows = page.locator('medpass-viewer-tags tbody tr');
    await expect.poll(() => rows.count()).toBeGreaterThan(20);
    await page.getByLabel('Search').fill('patient name');
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('Test^Invented')]);
    expect(await rows.first().innerText()).toContain('(0010,0010)');
    await page.getByLabel('Search').fill('private words');
    await expect.poll(() => rows.allInnerTexts()).toEqual([expect.stringContaining('INVENTED MAKER')]);
    await page.addScriptTag({ path: axe });
    const violations = await page.evaluate(async () => {
      const { axe: judge } = window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await judge.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await page.locator('medpass-viewer-tags').waitFor({ state: 'detached' });
  });

  it('saves the picture with the words that it is a preview on it', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save this picture' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('preview.png');
    const { data, width, height } = PNG.sync.read(readFileSync(await download.path()));
    const stage = await page.locator('.stage').boundingBox();
    expect([width, height]).toEqual([Math.round(stage!.width), Math.round(stage!.height)]);
    /** White pixels of a stretch, in parts of the whole. */
    const white = (left: number, top: number, right: number, bottom: number): number => {
      let found = 0;
      for (let y = Math.floor(top * height); y < bottom * height; y++)
        for (let x = Math.floor(left * width); x < right * width; x++)
          if ((data[(y * width + x) * 4 + 1] ?? 0) > 240) found++;
      return found;
    };
    expect(white(0, 0.94, 0.35, 1), 'the words at the foot').toBeGreaterThan(150);
    expect(white(0, 0.4, 0.06, 0.6), 'the letter at the left').toBeGreaterThan(10);
  });

  it('names the file that did not open, and why', async () => {
    await page.getByText('Files that did not open: 1').click();
    const text = await page.locator('.failed li').innerText();
    expect(text).toContain('cut-off');
    expect(text).toContain('Its file ends too early.');
  });
});
