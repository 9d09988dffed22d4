import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoPatient } from '../build/demo-patient.ts';
import { axeViolations } from './axe.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const stage = new ViewerStage();
let folder: string;

const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const phoneOnItsSide: BrowserContextOptions = { ...phone, viewport: { width: 844, height: 390 } };

/** The viewer alone on its page, as high as the screen. */
async function open(options: BrowserContextOptions, mode: 'patient' | 'coordinator', dir = 'ltr'): Promise<Page> {
  const page = await stage.open(folder, {
    reducedMotion: 'reduce',
    ...options,
    query: mode === 'coordinator' ? '?coordinator' : '',
  });
  await page.locator('.failed').waitFor({ state: 'attached' });
  if (mode === 'coordinator') await page.locator('.desk .tools').waitFor({ state: 'attached' });
  await page.evaluate((direction) => {
    document.documentElement.dir = direction;
    document.querySelector('#files')!.remove();
    const heading = document.querySelector('h1')!;
    Object.assign(heading.style, { position: 'absolute', insetBlockStart: '0', opacity: '0' });
    document.querySelector('medpass-dicom-viewer')!.style.height = '100dvh';
  }, dir);
  return page;
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Share of the window's height that the pictures have. */
const share = (page: Page): Promise<number> =>
  page.locator('.panes').evaluate((panes) => panes.getBoundingClientRect().height / innerHeight);

/** Controls on the screen that a finger misses, by name and size. */
const small = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelector('medpass-dicom-viewer')!.shadowRoot!.querySelectorAll('button, select, summary, input')]
      .filter((control) => control.getClientRects().length > 0)
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 44 || box.height < 44)
      .map(({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width} × ${box.height}`),
  );

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Everything a coordinator has, in use at once: four places, linked, three planes, a measure, an open menu. */
async function useTheDesk(page: Page, narrow = false): Promise<void> {
  await page.locator('.strip .set').last().click();
  await page.locator('.place', { hasText: 'CT' }).waitFor();
  if (narrow) await press(page, 'Reading tools');
  await press(page, 'Three planes');
  await expect.poll(() => page.locator('.stage').count(), { timeout: 30_000 }).toBe(4);
  await press(page, 'Scroll together');
  await press(page, 'Length');
  const stage = page.locator('.stage').first();
  await stage.focus();
  for (const key of ['ArrowLeft', 'Enter', 'Shift+ArrowRight', 'Enter', 'Enter']) await page.keyboard.press(key);
  await page.locator('.results li').waitFor();
  // On a set as taken there is a menu of what is drawn on it.
  await page.locator('.stage').nth(3).focus();
  await page.locator('.drawings summary').click();
}

describe.skipIf(!executablePath)('the viewer for everyone', () => {
  beforeAll(async () => {
    folder = await stage.folder(demoPatient().filter(({ path }) => path.startsWith('DICOM/')));
  });

  for (const [name, options, dir] of [
    ['light', { ...laptop, colorScheme: 'light' }, 'ltr'],
    ['dark', { ...laptop, colorScheme: 'dark' }, 'ltr'],
    ['forced colours', { ...laptop, forcedColors: 'active' }, 'ltr'],
    ['right to left', laptop, 'rtl'],
    ['320 pixels', { viewport: { width: 320, height: 640 } }, 'ltr'],
    ['200 %', { viewport: { width: 640, height: 400 } }, 'ltr'],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions, string])[]) {
    it(`is clean to axe with the desk in use: ${name}`, async () => {
      const page = await open(options, 'coordinator', dir);
      const { width, height } = page.viewportSize()!;
      const narrow = width < 704 || height <= 480;
      await useTheDesk(page, narrow);
      expect(await axeViolations(page)).toEqual([]);
      expect(await sideways(page)).toBe(false);
      await page.keyboard.press('Escape');
      if (narrow) await press(page, 'Reading tools');
      await press(page, 'What is in the file');
      await page.locator('medpass-viewer-tags tbody tr').first().waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('summary', { hasText: 'More' }).click();
      expect(await axeViolations(page)).toEqual([]);
      await page.context().close();
    });
  }

  for (const [name, options] of [
    ['upright', phone],
    ['on its side', phoneOnItsSide],
  ] as const) {
    for (const mode of ['patient', 'coordinator'] as const)
      it(`leaves the picture most of a telephone that is ${name}: ${mode}`, async () => {
        const page = await open(options, mode);
        expect(await share(page)).toBeGreaterThanOrEqual(0.6);
        expect(await small(page)).toEqual([]);
        expect(await sideways(page)).toBe(false);
        // The set that is shown is in sight on the strip, wherever it stands there.
        await page.locator('.strip .set').last().focus();
        await page.keyboard.press('Enter');
        await page.locator('.strip').evaluate((strip) => strip.scrollTo(0, 0));
        await page.locator('.strip .set.flagged').evaluate((set) => (set as HTMLElement).click());
        await expect.poll(() => page.locator('.place').innerText()).toContain('t2_flair_cor');
        await expect
          .poll(() =>
            page.locator('.strip .set[aria-current=true]').evaluate((set) => {
              const [inner, outer] = [set.getBoundingClientRect(), set.closest('.strip')!.getBoundingClientRect()];
              return inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.bottom <= outer.bottom + 1;
            }),
          )
          .toBe(true);
        if (mode === 'coordinator') {
          await press(page, 'Reading tools');
          expect(await share(page)).toBeGreaterThanOrEqual(0.6);
          expect(await small(page)).toEqual([]);
          // A set with findings has a line for them.
          await page.locator('.strip .set.flagged').click();
          await press(page, 'Value at a point');
          const box = (await page.locator('.stage').boundingBox())!;
          await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
          await page.locator('.results li').waitFor();
          expect(await share(page)).toBeGreaterThanOrEqual(0.6);
          await press(page, 'Reading tools');
          await page.getByTitle('What is in the file').scrollIntoViewIfNeeded();
        }
        await page.context().close();
      });
  }
});
