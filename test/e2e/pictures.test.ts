import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveDemo } from './serve-demo.ts';
import type { ServedDemo } from './serve-demo.ts';

const executablePath = findChromium();
if (executablePath === undefined)
  console.log('No Chromium found: looking at pictures in a browser is not tested. Set CHROMIUM_PATH.');

describe.skipIf(executablePath === undefined)('pictures in a real browser', () => {
  let browser: Browser;
  let demo: ServedDemo;

  beforeAll(async () => {
    demo = await serveDemo();
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArguments,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  it('are looked at in a worker of their own: the sample’s photo of a screen is told by its pixels', async () => {
    const page = await browser.newPage();
    await page.goto(demo.url);
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    expect(report?.inventory.pictures).toHaveLength(1);
    const picture = report?.inventory.pictures[0];
    expect(picture?.made).toBe('camera-at-screen');
    expect(['scan', 'unknown']).toContain(picture?.shows);
    expect(picture?.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['moire', 'looks-like-screen']));
    expect(report?.findings.find(({ rule }) => rule === 'screen-photo')).toMatchObject({ outcome: 'fail' });
    await page.close();
  });
});
