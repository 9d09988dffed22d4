import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/medpass-dicom-check.ts';
import { writeDemoDisc } from './demo-disc.ts';
import type { DemoDisc } from './demo-disc.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';
import { strictPolicy } from './serve-demo.ts';

const policy = `${strictPolicy}; require-trusted-types-for 'script'; trusted-types lit-html medpass-workers`;

describe.skipIf(executablePath === undefined)('a page that requires trusted types', () => {
  const stage = new CheckerStage(policy);
  let disc: DemoDisc;

  beforeAll(async () => {
    disc = await writeDemoDisc();
  });
  afterAll(async () => {
    await disc?.remove();
  });

  it('reads headers, pictures and the text of a PDF in its workers, and breaks no rule', async () => {
    const page = await stage.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, disposition, sample }) =>
        broken.push(`${violatedDirective} ${disposition} ${sample}`),
      );
    });
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    await page.locator('input[data-kind=folder]').setInputFiles(disc.folder);
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.waitForSelector('.thumb canvas');
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    expect(report?.inventory.states.instance).toBeGreaterThan(0);
    expect(report?.inventory.documents.map(({ kind, textLayer }) => [kind, textLayer])).toEqual([
      ['radiology-report', true],
    ]);
    expect(report?.coverage.filter(({ state }) => state === 'failed')).toEqual([]);
    await page.getByText('Write to the hospital').first().click();
    await page.waitForSelector('dialog.letter[open] article');
    // The page tries the plain way first: only that, refused and mended, may have been reported.
    const broken = await page.evaluate(() => (window as unknown as { broken: string[] }).broken);
    expect(broken.filter((one) => !one.includes('require-trusted-types-for') || !one.includes('Worker'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('draws the sample patient of the demonstration in its worker', async () => {
    const page = await stage.browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(stage.demo.url);
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.waitForSelector('.thumb canvas');
    expect(faults).toEqual([]);
    await page.close();
  });
});
