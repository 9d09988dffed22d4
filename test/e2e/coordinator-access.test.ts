import { rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoordinatorApp } from '../../examples/coordinator/src/coordinator-app.ts';
import { pages } from '../../examples/coordinator/src/messages/index.ts';
import { demoPatient } from '../build/demo-patient.ts';
import { axeViolations } from './axe.ts';
import { coordinatorSite, pageReport, writeFolder } from './coordinator-site.ts';
import type { CoordinatorSite } from './coordinator-site.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { Ears } from './heard.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coordinator-app': CoordinatorApp;
  }
}

const executablePath = findChromium();
if (executablePath === undefined) console.log('skipped: no Chromium here (set MEDPASS_CHROMIUM)');
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

describe.skipIf(executablePath === undefined)('the coordinator’s page for everyone', () => {
  let browser: Browser;
  let site: CoordinatorSite;
  let url: string;
  let disc: string;

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
    site = await coordinatorSite();
    url = await site.serve('http://127.0.0.1:1');
    disc = await writeFolder(demoPatient());
  });
  afterAll(async () => {
    await browser?.close();
    await site?.remove();
    if (disc) await rm(disc, { recursive: true, force: true });
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 860 },
      reducedMotion: 'reduce',
      ...options,
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(url);
    await page.locator('input[data-kind=folder]').setInputFiles(disc);
    await pageReport(page, 1);
    return page;
  }

  for (const [name, language, options] of [
    ['中文', 'zh-Hans', {}],
    ['中文, dark', 'zh-Hans', { colorScheme: 'dark' }],
    ['English, forced colours', 'en', { forcedColors: 'active' }],
    ['中文, telephone', 'zh-Hans', phone],
  ] as const satisfies readonly (readonly [string, 'en' | 'zh-Hans', BrowserContextOptions])[]) {
    it(`is clean to axe on every part of a case: ${name}`, async () => {
      const t = pages[language];
      const page = await open(options);
      if (language === 'zh-Hans') await page.getByRole('button', { name: '中文' }).click();
      expect(await axeViolations(page)).toEqual([]);
      await page.locator('tbody a').click();
      for (const part of [t.detail.missing, t.detail.studies, t.detail.received, t.detail.pictures]) {
        await page.getByRole('link', { name: part, exact: true }).click();
        if (part === t.detail.pictures) await page.locator('medpass-dicom-viewer .number').waitFor();
        expect(await axeViolations(page), part).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wide, part).toBeLessThanOrEqual(0);
      }
      await page.context().close();
    });
  }

  it('gives the pictures the screen of a telephone', async () => {
    const page = await open(phone);
    await page.locator('tbody a').click();
    await page.getByRole('link', { name: 'Pictures', exact: true }).click();
    await page.locator('medpass-dicom-viewer .number').waitFor();
    const share = await page.locator('.panes').evaluate((panes) => panes.getBoundingClientRect().height / innerHeight);
    expect(share).toBeGreaterThanOrEqual(0.6);
    await page.context().close();
  });

  it('tells when a check is done, which case it opens, and which set an item is about', async () => {
    const page = await open();
    const ears = await Ears.of(page);
    expect(await ears.live()).toContainEqual(expect.stringMatching(/: Something missing$/));
    await ears.tabTo('link “medpass-received');
    expect(await ears.press('Enter')).toBeDefined();
    await expect.poll(() => ears.focus()).toMatch(/^main “medpass-received/);
    const states = await page.locator('fieldset legend').allInnerTexts();
    expect(new Set(states).size).toBe(states.length);
    expect(states.length).toBeGreaterThan(2);
    expect(await ears.tabTo('combobox “State”')).toContain('= open');
    expect(await ears.press('ArrowDown')).toContain('= asked');
    expect(await page.locator('.item input[type=date]').first().inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await ears.nameless()).toEqual([]);
    await page.context().close();
  });
});
