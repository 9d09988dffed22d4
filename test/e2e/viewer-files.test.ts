import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ecgFile, encapsulatedPdf, keyObjectFile, reportFile } from '../build/dicom-papers.ts';
import { ctSeries, seededUid } from '../build/dicom.ts';
import { buildPdf } from '../build/pdf.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const stage = new ViewerStage();
let page: Page;

/** A square wave of 1 mV, one second long, up in its second half. */
const square = Array.from({ length: 500 }, (_, index) => (index < 250 ? 0 : 400));

async function openSet(name: string): Promise<void> {
  await page.locator('.strip .set', { hasText: name }).first().click();
}

describe.skipIf(!executablePath)('files that are no pictures, in Chromium', () => {
  beforeAll(async () => {
    const third = seededUid('study/1/2');
    const folder = await stage.folder([
      ...ctSeries({ slices: 5 }).map(({ bytes }, index) => ({ path: `ct-${index}`, bytes })),
      { path: 'sr', bytes: reportFile(third) },
      { path: 'ko', bytes: keyObjectFile(third) },
      { path: 'ecg', bytes: ecgFile({ channels: [square, square.map((value) => -value)] }) },
      { path: 'pdf', bytes: encapsulatedPdf(buildPdf(['Invented letter, page one', 'page two'])) },
    ]);
    page = await stage.open(folder, { viewport: { width: 1280, height: 900 } });
    await page.locator('.strip .set').nth(4).waitFor();
  });

  it('reads a report as nested text and opens the picture that it points at', async () => {
    await openSet('Invented report');
    await expect.poll(() => page.locator('.tree').innerText()).toContain('Придуманный текст');
    expect(await page.locator('.tree').innerText()).toContain('12.5 mm');
    await page.locator('.tree button').click();
    await expect.poll(() => page.locator('.number').innerText()).toContain('3 of 5');
  });

  it('opens a marked picture from its list', async () => {
    await openSet('Of Interest');
    await page.locator('.tree button').click();
    await expect.poll(() => page.locator('.number').innerText()).toContain('3 of 5');
  });

  it('draws a tracing in millimetres of its paper', async () => {
    await openSet('Heart tracing');
    await expect.poll(() => page.locator('.paper .trace').count()).toBe(2);
    const boxes = await page.locator('.paper .trace').evaluateAll((paths) =>
      paths.map((path) => {
        const { x, y, width, height } = (path as unknown as SVGGraphicsElement).getBBox();
        return [x, y, width, height].map((value) => Math.round(value * 10) / 10);
      }),
    );
    // 400 × 2.5 µV is one millivolt: 10 mm; 500 samples at 500 Hz are one second: 25 mm less one sample.
    expect(boxes[0]).toEqual([0, -10, 24.9, 10]);
    expect(boxes[1]).toEqual([0, 0, 24.9, 10]);
    expect(await page.locator('.waveform').innerText()).toContain('25 mm/s, 10 mm/mV');
    expect(await page.locator('figcaption').allInnerTexts()).toEqual(['Lead 1 (mV)', 'Lead 2 (mV)']);
  });

  it('draws the pages of a PDF', async () => {
    await openSet('PDF');
    await expect.poll(() => page.locator('.pages canvas[data-drawn="1"]').count(), { timeout: 30_000 }).toBe(1);
    expect(await page.locator('.pages canvas').count()).toBe(2);
    const { data } = PNG.sync.read(await page.locator('.pages canvas').first().screenshot());
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark++;
    expect(dark).toBeGreaterThan(100);
  });

  it('shows pictures again after a file, in the same pane', async () => {
    await openSet('CT');
    await expect.poll(() => page.locator('.number').count()).toBe(1);
    await expect.poll(() => page.locator('medpass-viewer-file').count()).toBe(0);
    await page.locator('.stage').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.locator('.number').innerText()).toContain('1 of 5');
  });
});
