import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/medpass-dicom-check.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

describe.skipIf(executablePath === undefined)('the choice of a case, in a real browser', () => {
  const stage = new CheckerStage();

  const reportOf = (page: Page): Promise<Report | undefined> =>
    page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);

  it('judges the same files again, and says what a published list asks for', async () => {
    const page = await stage.browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(stage.demo.url);
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    expect(await reportOf(page)).toMatchObject({ casePack: 'general' });
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of ['medpass-progress', 'medpass-report'])
        document.body.addEventListener(name, () => heard.push(name));
    });
    await page.getByText('Kind of case: Something else, or not sure').click();
    await page.getByLabel('Search').fill('seiz');
    expect(await page.getByText('Multiple sclerosis (MS)').isVisible()).toBe(false);
    await page.getByText('Epilepsy (seizures)').click();
    await page.getByText('Kind of case: Epilepsy (seizures)').waitFor();
    const report = await reportOf(page);
    expect(report).toMatchObject({ casePack: 'epilepsy', caseChoice: { by: 'patient', instead: 'general' } });
    expect(report?.findings.some(({ source }) => source?.year === 2013)).toBe(true);
    // No file was read again: one report came, and no progress.
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['medpass-report']);
    await page.getByText('What published lists ask for', { exact: true }).click();
    const link = page.getByRole('link', { name: /Essential six sequences/ }).first();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await link.getAttribute('rel')).toContain('noreferrer');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByText('Kind of case: Epilepsy (seizures)').click();
    await page.close();
  });

  it('takes a coordinator’s word with its reason', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.url);
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.evaluate(async () => {
      const check = document.querySelector('medpass-dicom-check');
      check?.chooseCase('ms', { by: 'coordinator', reason: 'The letter of Ada asks about it.' });
      await check?.updateComplete;
    });
    await page.getByText('Your coordinator chose this.').waitFor();
    expect(await reportOf(page)).toMatchObject({
      casePack: 'ms',
      caseChoice: { by: 'coordinator', instead: 'general', reason: 'The letter of Ada asks about it.' },
    });
    const without = await page.evaluate(() =>
      document.querySelector('medpass-dicom-check')?.exportReport('json', { names: false }),
    );
    expect(without).not.toContain('Ada');
    await page.close();
  });
});
