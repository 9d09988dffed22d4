import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoPatient } from '../build/demo-patient.ts';
import { pseudoArabic } from '../build/pseudo-arabic.ts';
import { writeFolder } from './coordinator-site.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveDemo } from './serve-demo.ts';
import { servePage } from './serve-viewer.ts';

const executablePath = findChromium();
const folder = fileURLToPath(new URL('../../docs/screenshots/', import.meta.url));

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const devices = [
  ['laptop', { viewport: { width: 1280, height: 800 } }],
  ['phone', phone],
  ['phone-on-its-side', { ...phone, viewport: { width: 844, height: 390 } }],
] as const satisfies readonly (readonly [string, BrowserContextOptions])[];

// `MEDPASS_SCREENSHOTS=1 npx vitest run --project e2e test/e2e/viewer-screenshots.test.ts` draws those of the viewer anew.
it.skipIf(process.env['MEDPASS_SCREENSHOTS'] === undefined || executablePath === undefined)(
  'draws the screenshots of the viewer',
  async () => {
    await mkdir(folder, { recursive: true });
    const disc = await writeFolder(demoPatient().filter(({ path }) => path.startsWith('DICOM/')));
    const [demo, desk] = await Promise.all([serveDemo(), servePage('viewer.html')]);
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArguments,
    });
    const shoot = async (page: Page, name: string): Promise<void> => {
      await page.waitForTimeout(1000);
      await page.screenshot({ path: `${folder}${name}.png` });
    };
    try {
      for (const [device, options] of devices) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const context = await browser.newContext({ ...options, colorScheme, reducedMotion: 'reduce' });
          const page = await context.newPage();
          await page.goto(demo.url);
          await page.click('#sample');
          await page.locator('.beside').first().click();
          await page.locator('dialog[open] .number').waitFor();
          await shoot(page, `viewer-${device}-${colorScheme}`);
          if (device === 'phone' && colorScheme === 'light') {
            await page.keyboard.press('Escape');
            await page.evaluate((messages) => {
              const check = document.querySelector('medpass-dicom-check');
              if (check !== null) check.messages = messages;
            }, pseudoArabic());
            await page.locator('.beside').first().click();
            await page.locator('dialog[open] .number').waitFor();
            await shoot(page, 'viewer-pseudo-rtl-phone-light');
          }
          await context.close();
        }
        const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
        const page = await context.newPage();
        await page.goto(`${desk.address}viewer.html?coordinator`);
        await page.setInputFiles('#files', disc);
        await page.locator('.desk .tools').waitFor({ state: 'attached' });
        await page.evaluate(() => {
          for (const other of document.querySelectorAll('h1, #files')) other.remove();
          document.querySelector('medpass-dicom-viewer')!.style.height = '100dvh';
        });
        await page.locator('.strip .set').last().click();
        await page.locator('.place', { hasText: 'CT' }).waitFor();
        const open = page.getByRole('button', { name: 'Reading tools' });
        if (await open.isVisible()) await open.click();
        await page.getByRole('button', { name: 'Length' }).click();
        await page.locator('.stage').focus();
        for (const key of ['ArrowLeft', 'Enter', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter'])
          await page.keyboard.press(key);
        await page.locator('.results li').waitFor();
        await shoot(page, `desk-${device}`);
        await page.getByRole('button', { name: 'Three planes' }).click();
        await expect.poll(() => page.locator('.stage').count(), { timeout: 30_000 }).toBe(4);
        await shoot(page, `desk-planes-${device}`);
        await context.close();
      }
    } finally {
      await browser.close();
      await Promise.all([demo.close(), desk.close()]);
      rmSync(disc, { recursive: true });
    }
  },
);
