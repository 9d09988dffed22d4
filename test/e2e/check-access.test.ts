import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pseudoArabic } from '../build/pseudo-arabic.ts';
import { axeViolations } from './axe.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' };

describe.skipIf(executablePath === undefined)('the check for everyone', () => {
  const stage = new CheckerStage();

  async function open(options: BrowserContextOptions): Promise<Page> {
    const context = await stage.browser.newContext(options);
    const page = await context.newPage();
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    return page;
  }

  async function finish(page: Page): Promise<void> {
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.waitForSelector('.thumb canvas');
  }

  async function expectAccessible(page: Page): Promise<void> {
    expect(await axeViolations(page)).toEqual([]);
  }

  const fits = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  for (const [name, options] of [
    ['dark', { ...laptop, colorScheme: 'dark' }],
    ['forced colours', { ...laptop, forcedColors: 'active' }],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions])[]) {
    it(`holds in ${name}, with everything unfolded and the dialog open`, async () => {
      const page = await open(options);
      await expectAccessible(page);
      await finish(page);
      await page.evaluate(() => {
        const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
        for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
      });
      await expectAccessible(page);
      await page.locator('.thumb').first().click();
      await page.waitForSelector('dialog[open] .number');
      await expectAccessible(page);
      await page.context().close();
    });
  }

  it('needs no sideways scrolling at 320 pixels, nor with text twice as large', async () => {
    const page = await open({ viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    expect(await fits(page)).toBe(true);
    await finish(page);
    expect(await fits(page)).toBe(true);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await fits(page)).toBe(true);
    await page.context().close();
  });

  it('shows what stands beside a gap, from the keyboard alone', async () => {
    const page = await open(laptop);
    await finish(page);
    await page.getByRole('button', { name: 'Look beside the gap' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.locator('dialog[open] .gap', { hasText: 'Pictures 12 to 16 are missing' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    const strip = page.locator('.neighbours').first();
    await strip.scrollIntoViewIfNeeded();
    await strip.locator('.neighbour canvas').nth(1).waitFor();
    await strip.locator('.neighbour').first().focus();
    expect(await strip.locator('.hole').innerText()).toBe('5 pictures missing');
    await page.keyboard.press('ArrowRight');
    expect(await strip.locator('.neighbour').allInnerTexts()).toEqual(['12', '13']);
    expect(await strip.locator('.hole').count()).toBe(0);
    await page.keyboard.press('Home');
    expect(await strip.locator('.neighbour').allInnerTexts()).toEqual(['11', '12']);
    const ladder = page.locator('.ladder[aria-label*="after slice 11"]');
    expect(await ladder.getAttribute('aria-label')).toBe('23 slices present, 5 missing; 5 missing after slice 11');
    expect(await ladder.locator('.hole').count()).toBe(5);
    const box = await ladder.boundingBox();
    if (box === null) throw new Error('No ladder');
    await page.mouse.click(box.x + box.width * 0.42, box.y + box.height / 2);
    await page.locator('dialog[open] .gap', { hasText: 'Pictures 12 to 16 are missing' }).waitFor();
    await page.context().close();
  });

  it('draws ten absent slices where ten are missing', async () => {
    const page = await open(laptop);
    await finish(page);
    const ladder = page.locator('.ladder[aria-label*="10 missing"]');
    expect(await ladder.locator('.hole').count()).toBe(10);
    await page.context().close();
  });

  it('runs from right to left where the language does, but for pictures and what lies along the body', async () => {
    const page = await open({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    await page.evaluate((messages) => {
      const check = document.querySelector('medpass-dicom-check');
      if (check !== null) check.messages = messages;
    }, pseudoArabic());
    await finish(page);
    expect(await page.locator('.sheet-page').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.sheet-page').getAttribute('lang')).toBe('ar');
    expect(await fits(page)).toBe(true);
    const drawn = await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      const left = (selector: string): number => root?.querySelector(selector)?.getBoundingClientRect().left ?? 0;
      const first = root?.querySelector('.ladder');
      const ticks = [...(first?.querySelectorAll('rect') ?? [])].map((tick) => tick.getBoundingClientRect().left);
      return {
        heading: left('.set h4') < left('.set .thumb'),
        ladder: ticks.every((place, index) => index === 0 || place > (ticks[index - 1] ?? 0)),
        transform: getComputedStyle(root?.querySelector('.thumb canvas') ?? document.body).transform,
      };
    });
    expect(drawn).toEqual({ heading: true, ladder: true, transform: 'none' });
    await page.locator('.thumb').first().click();
    await page.waitForSelector('dialog[open] .number');
    const slider = await page
      .locator('dialog[open] input[type=range]')
      .evaluate((input) => getComputedStyle(input).direction);
    expect(slider).toBe('ltr');
    await expectAccessible(page);
    await page.context().close();
  });

  it('offers another way where the browser does not share a folder', async () => {
    const page = await open(laptop);
    await page.evaluate(() => {
      Object.assign(window, {
        showDirectoryPicker: () => Promise.reject(new DOMException('The user aborted a request.', 'AbortError')),
      });
    });
    await page.locator('[data-kind=folder].choice').click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose another way' }).click(),
    ]);
    expect(await chooser.element().getAttribute('data-kind')).toBe('folder');
    await page.context().close();
  });

  it('prints without its buttons', async () => {
    const page = await open(laptop);
    await finish(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.save').isVisible()).toBe(false);
    expect(await page.locator('.step .buttons').first().isVisible()).toBe(false);
    expect(await page.locator('.outcome h1').isVisible()).toBe(true);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.context().close();
  });
});
