import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/medpass-dicom-check.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe.skipIf(executablePath === undefined)('a letter to the hospital, in a real browser', () => {
  const stage = new CheckerStage();

  async function openLetter(options: BrowserContextOptions): Promise<Page> {
    const context = await stage.browser.newContext({ ...options, acceptDownloads: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    // Headless browsers share with nobody: the page's own call is caught instead.
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: (data: ShareData) => Promise.resolve(Object.assign(window, { shared: data.text })),
      });
    });
    await page.goto(stage.demo.url);
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.getByText('Write to the hospital').first().click();
    await page.waitForSelector('dialog.letter[open] article');
    return page;
  }

  async function expectAccessible(page: Page): Promise<void> {
    await page.evaluate(await readFile(axePath, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: Document, options: object): Promise<{ violations: { id: string }[] }> };
      };
      const run = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run(document, { runOnly: run })).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  }

  it('names nobody until the person says so, and is copied as it is read', async () => {
    const page = await openLetter(laptop);
    const body = page.locator('.letter-body');
    expect(await body.innerText()).toContain('[name of the patient]');
    expect(await body.innerText()).not.toMatch(/Sample, Ada|SAMPLE-1/);
    await page.getByRole('button', { name: 'Share' }).click();
    const shared = await page.evaluate(() => (window as unknown as { shared?: string }).shared);
    expect(shared).toContain('original DICOM files');
    expect(shared).not.toMatch(/Ada|1970/);
    await page.getByText('Fill in name, birth date and numbers').click();
    await expect.poll(() => body.innerText()).toContain('Sample, Ada');
    await page.getByRole('button', { name: 'Copy message' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Patient: Sample, Ada');
    await expectAccessible(page);
    await page.context().close();
  });

  it('is written in the language chosen, with English beneath and the draft marked outside of it', async () => {
    const page = await openLetter(phone);
    await page.getByLabel('Language of the letter').selectOption('ar');
    await page.waitForSelector('.letter-body article[lang=ar][dir=rtl]');
    expect(await page.locator('.letter-body article').count()).toBe(2);
    await page.getByText('Draft translation').waitFor();
    expect(await page.locator('.letter-body').innerText()).not.toContain('Draft');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
    const [text] = await Promise.all([page.waitForEvent('download'), page.locator('[data-letter=txt]').click()]);
    expect(text.suggestedFilename()).toBe('letter-ar-draft.txt');
    expect(await readFile(await text.path(), 'utf8')).toContain('ملفات DICOM الأصلية');
    const [html] = await Promise.all([page.waitForEvent('download'), page.locator('[data-letter=html]').click()]);
    expect(await readFile(await html.path(), 'utf8')).toContain('<article lang="ar" dir="rtl">');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog.letter[open]', { state: 'detached' });
    await page.context().close();
  });

  it('is all that is printed while it is open', async () => {
    const page = await openLetter(laptop);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.letter-body').isVisible()).toBe(true);
    for (const part of ['outcome', 'next', 'have', 'privacy'])
      expect(await page.locator(`[part=${part}]`).isVisible(), part).toBe(false);
    expect(await page.getByRole('button', { name: 'Copy message' }).isVisible()).toBe(false);
    await page.context().close();
  });
});
