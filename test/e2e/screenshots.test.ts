import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { holdMidway } from './hold-midway.ts';
import { serveDemo } from './serve-demo.ts';

const executablePath = findChromium();
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

// `MEDPASS_SCREENSHOTS=1 npx vitest run --project e2e test/e2e/screenshots.test.ts` draws docs/screenshots anew.
it.skipIf(process.env['MEDPASS_SCREENSHOTS'] === undefined || executablePath === undefined)(
  'draws the screenshots',
  async () => {
    await mkdir(folder, { recursive: true });
    const demo = await serveDemo();
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArguments,
    });
    try {
      for (const [device, viewport] of [
        ['laptop', { width: 1280, height: 860 }],
        ['phone', { width: 390, height: 844 }],
      ] as const) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const mobile = device === 'phone';
          const context = await browser.newContext({
            viewport,
            colorScheme,
            isMobile: mobile,
            hasTouch: mobile,
            reducedMotion: 'reduce',
          });
          const page = await context.newPage();
          const shoot = (state: string) =>
            page.screenshot({ path: `${folder}${state}-${device}-${colorScheme}.png`, fullPage: true });
          await page.goto(demo.url);
          await page.waitForSelector('.choice');
          await shoot('start');
          await holdMidway(page);
          await page.click('#sample');
          await page.waitForSelector('.thumb canvas');
          await page.waitForTimeout(800);
          await shoot('running');
          await page.evaluate(() => window.dispatchEvent(new Event('go-on')));
          await page.waitForSelector('[data-verdict]', { timeout: 60_000 });
          await page.waitForTimeout(1500);
          await shoot('finished');
          expect(await page.locator('.thumb canvas').count()).toBeGreaterThan(0);
          if (device === 'phone' && colorScheme === 'light') {
            await page.selectOption('#language', 'ar');
            await page.locator('.sheet-page.rtl').waitFor();
            await page.waitForTimeout(500);
            await shoot('arabic');
          }
          await context.close();
        }
      }
    } finally {
      await browser.close();
      await demo.close();
    }
  },
);
