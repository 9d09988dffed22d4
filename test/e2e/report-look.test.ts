import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/medpass-dicom-check.ts';
import { patientPackages } from '../build/patient-packages.ts';
import type { PatientPackage } from '../build/patient-packages.ts';
import { pseudoArabic } from '../build/pseudo-arabic.ts';
import { axeViolations } from './axe.ts';
import { writeFolder } from './coordinator-site.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

/** `MEDPASS_LOOK=<folder>` keeps a picture of every package in it, of each width, colour and script. */
const album = process.env['MEDPASS_LOOK'];
const WIDTHS = [320, 390, 1280];

describe.skipIf(executablePath === undefined)('a report of what patients bring', () => {
  const stage = new CheckerStage();
  const folders = new Map<string, string>();

  beforeAll(async () => {
    if (album !== undefined) await mkdir(album, { recursive: true });
  });
  afterAll(async () => {
    await Promise.all([...folders.values()].map((folder) => rm(folder, { recursive: true, force: true })));
  });

  async function folderOf({ name, files }: PatientPackage): Promise<string> {
    const written = folders.get(name);
    if (written !== undefined) return written;
    const folder = await writeFolder(files());
    folders.set(name, folder);
    return folder;
  }

  async function checked(name: string): Promise<Page> {
    const found = patientPackages.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No package ${name}`);
    const page = await stage.browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    await page.locator('input[data-kind=folder]').setInputFiles(await folderOf(found));
    // Closed over any question for a password: the report speaks of what stays locked.
    await page.addLocatorHandler(page.getByText('Leave it closed'), (button) => button.click());
    await page.locator('[data-verdict]').waitFor({ timeout: 120_000 });
    return page;
  }

  async function photograph(page: Page, name: string): Promise<void> {
    if (album === undefined) return;
    const shoot = (state: string) => page.screenshot({ path: join(album, `${name}-${state}.png`), fullPage: true });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      for (const theme of ['light', 'dark'] as const) {
        await page.evaluate((chosen) => {
          document.documentElement.dataset['theme'] = chosen;
          document.querySelector('medpass-dicom-check')?.setAttribute('theme', chosen);
        }, theme);
        await shoot(`${width}-${theme}`);
      }
    }
    await page.evaluate(() => document.querySelector('medpass-dicom-check')?.setAttribute('lang', 'zh-Hans'));
    await page.getByText('技术细节').waitFor();
    await shoot('chinese');
    await page.evaluate((messages) => {
      const check = document.querySelector('medpass-dicom-check');
      if (check !== null) check.messages = messages;
    }, pseudoArabic());
    await shoot('right-to-left');
    await page.evaluate(() => {
      const check = document.querySelector('medpass-dicom-check');
      if (check !== null) Object.assign(check, { messages: undefined, lang: 'en' });
    });
    await page.pdf({ path: join(album, `${name}.pdf`), format: 'A4' });
  }

  it.each(patientPackages.map(({ name }) => name))('fits every width, with few steps in the open: %s', async (name) => {
    const page = await checked(name);
    expect(await page.locator('[part=next] > ol > .step').count()).toBeLessThanOrEqual(3);
    const heads = await page
      .locator('.step')
      .evaluateAll((steps) =>
        steps.map((step) => [...step.querySelectorAll('h3, .about')].map(({ textContent }) => textContent).join(' – ')),
      );
    expect(new Set(heads).size, heads.join('\n')).toBe(heads.length);
    await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
    }
    expect(await axeViolations(page)).toEqual([]);
    await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = false;
    });
    await photograph(page, name);
    await page.close();
  });

  it('asks once for all sets of a scan, in one letter, and remembers one answer for all of them', async () => {
    const page = await checked('many-problems');
    const step = page.locator('.step', { hasText: 'CT of the chest' });
    await step.getByText('Show all 4').click();
    expect(await step.locator('.each > li').count()).toBe(4);
    await step.getByRole('button', { name: 'Write to the hospital' }).click();
    const letter = page.locator('dialog.letter[open]');
    await letter.locator('article').first().waitFor();
    for (const series of [1, 2, 3, 4])
      expect(await letter.innerText()).toMatch(new RegExp(`Serie.? ${series}\\b`, 'u'));
    await page.keyboard.press('Escape');
    await step.getByRole('button', { name: 'I don’t have it' }).click();
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    expect(report?.findings.filter(({ answer }) => answer === 'unavailable')).toHaveLength(4);
    await page.close();
  });

  it('lets files of another person be left out, where all of them lie in one place', async () => {
    const page = await checked('two-people');
    const step = page.locator('.step', { hasText: '2 people' });
    await step.getByRole('button', { name: 'Choose what to send' }).click();
    const other = page.getByRole('group', { name: /MARTIN ROE · MRI of the knee/u });
    await other.getByRole('checkbox').uncheck();
    expect(await page.locator('[part=handover] .out').innerText()).toContain('12 files you keep back');
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it('has every step on paper, folded or not, and folds them again', async () => {
    const page = await checked('many-problems');
    await page.emulateMedia({ media: 'print' });
    const last = page.locator('.more-steps .step').last();
    expect(await last.isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await last.isVisible()).toBe(true);
    expect(await page.locator('.each-folded .each').first().isVisible()).toBe(true);
    expect(await page.locator('.thumb').first().isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await last.isVisible()).toBe(false);
    await page.close();
  });
});
