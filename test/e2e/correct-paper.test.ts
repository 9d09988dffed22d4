import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { ctSeries } from '../build/dicom.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveDemo } from './serve-demo.ts';
import type { ServedDemo } from './serve-demo.ts';

const executablePath = findChromium();

describe.skipIf(executablePath === undefined)('a paper that was taken for another', () => {
  let browser: Browser;
  let demo: ServedDemo;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'papers-'));
    for (const { path, bytes } of ctSeries({ slices: 6 })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    // Nobody can tell what this is.
    await writeFile(
      join(folder, 'sheet.txt'),
      'The left one is fine and the right one is as it was in the spring of that year.',
    );
    await writeFile(
      join(folder, 'second.txt'),
      'Another text, about the weather and the hills behind the house of my aunt.',
    );
    [demo, browser] = await Promise.all([
      serveDemo(),
      chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: chromiumArguments }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const report = (page: Page): Promise<Report | undefined> =>
    page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);

  async function until(page: Page, done: (report: Report) => boolean): Promise<Report> {
    for (let turn = 0; turn < 200; turn++) {
      const now = await report(page);
      if (now !== undefined && done(now)) return now;
      await page.waitForTimeout(50);
    }
    throw new Error('The report did not come to say so');
  }

  it('is put right by keyboard, paired with its scan, recorded, and taken back; nothing is read or sent', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(demo.url);
    await page.waitForSelector('.choice');
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await page.setInputFiles('input[data-kind=folder]', folder);
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    const before = await until(page, () => true);
    const paper = before.inventory.documents.find(({ path }) => path.endsWith('sheet.txt'));
    expect(paper).toMatchObject({ kind: 'unknown', decidedBy: 'engine', studies: [] });
    expect(before.inventory.patients[0]?.studies[0]?.report.state).toBe('missing');
    const asked = requests.length;

    const card = page.locator('.paper', { hasText: 'sheet.txt' });
    await card.locator('summary').focus();
    await page.keyboard.press('Enter');
    const kind = card.getByLabel('This paper is:');
    await kind.selectOption('radiology-report');
    await until(page, ({ inventory }) => inventory.documents.some((one) => one.kind === 'radiology-report'));
    await card.getByLabel('It is the report of:').selectOption({ index: 1 });
    const told = await until(page, ({ inventory }) => inventory.patients[0]?.studies[0]?.report.state === 'found');

    const uid = told.inventory.patients[0]?.studies[0]?.studyInstanceUID ?? '';
    expect(told.inventory.documents.find(({ path }) => path.endsWith('sheet.txt'))).toMatchObject({
      kind: 'radiology-report',
      decidedBy: 'patient',
      confidence: 1,
      studies: [uid],
    });
    expect(told.decisions).toMatchObject({
      documentKinds: [{ kind: 'radiology-report' }],
      documentStudies: [{ studyInstanceUID: uid }],
    });
    expect(told.findings.some(({ rule }) => rule === 'report-missing')).toBe(false);
    expect(await page.locator('[role=status]').first().textContent()).not.toBe('');
    expect(await card.locator('details').getAttribute('open')).not.toBeNull();

    await card.getByRole('button', { name: 'Take back what I said' }).press('Enter');
    const back = await until(page, ({ decisions }) => decisions === undefined);
    expect(back.inventory.documents).toEqual(before.inventory.documents);
    expect(back.findings).toEqual(before.findings);
    expect(requests.slice(asked).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(faults).toEqual([]);

    await kind.selectOption('radiology-report');
    await until(page, ({ decisions }) => decisions !== undefined);
    if (process.env['SHOTS'] !== undefined) {
      await card.scrollIntoViewIfNeeded();
      await page.screenshot({ path: join(process.env['SHOTS'], 'correct-phone.png') });
    }
    await context.close();
  });
});
