import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CoordinatorApp } from '../../examples/coordinator/src/coordinator-app.ts';
import { archiveServer } from '../build/archive-server.ts';
import type { ArchiveServer } from '../build/archive-server.ts';
import { demoPatient } from '../build/demo-patient.ts';
import { packed } from '../build/handover.ts';
import { buildZip } from '../build/zip.ts';
import {
  built,
  coordinatorSite,
  localReport,
  openStudy,
  pageReport,
  sampleInstances,
  timeless,
  writeFolder,
} from './coordinator-site.ts';
import type { CoordinatorSite } from './coordinator-site.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';

declare global {
  interface HTMLElementTagNameMap {
    'coordinator-app': CoordinatorApp;
  }
}

const executablePath = findChromium();
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce', locale: 'en' };
const tablet: BrowserContextOptions = { viewport: { width: 820, height: 1100 }, hasTouch: true, locale: 'en' };
if (executablePath === undefined || !built) console.log('skipped: no Chromium here, or the packages are not built');

interface Axe {
  run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

describe.skipIf(executablePath === undefined || !built)('the coordinator’s page', () => {
  let browser: Browser;
  let site: CoordinatorSite;
  let archive: ArchiveServer;
  let url: string;
  let disc: string;
  let received: string;
  let patientReport: string;

  beforeAll(async () => {
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
    site = await coordinatorSite();
    disc = await writeFolder(demoPatient());
    patientReport = JSON.stringify(await localReport(disc));
    // What arrived: two slices were lost on the way, and the patient's own report lies beside the rest.
    const lost = demoPatient().filter(({ path }) => /CT2\/IM000[56]$/.test(path));
    expect(lost.length).toBe(2);
    received = await writeFolder([
      ...demoPatient().filter((file) => !lost.some(({ path }) => path === file.path)),
      { path: 'report.json', bytes: patientReport },
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.remove();
    for (const folder of [disc, received]) if (folder) await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    archive = await archiveServer(sampleInstances());
    url = await site.serve(archive.url.replace('/dicom-web', ''));
  });
  afterEach(() => archive.stop().catch(() => undefined));

  async function open(
    options: BrowserContextOptions = laptop,
  ): Promise<{ page: Page; faults: string[]; asked: string[] }> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const faults: string[] = [];
    const asked: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/favicon|50\d|Failed to load/.test(message.text()))
        faults.push(message.text());
    });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url);
    await page.waitForSelector('coordinator-app');
    return { page, faults, asked };
  }

  const give = (page: Page, folder: string): Promise<void> =>
    page.locator('input[data-kind=folder]').setInputFiles(folder);

  async function expectAccessible(page: Page): Promise<void> {
    await page.evaluate(await readFile(axePath, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: Axe };
      const result = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
  }

  it('checks what arrived with the patient’s rules and says where it differs', async () => {
    const { page, faults, asked } = await open();
    await give(page, received);
    const report = await pageReport(page, 1);
    expect(report.verdict).toBe('incomplete');
    await page.getByText('3 differences').waitFor();
    await page.locator('tbody a').click();
    await page.getByRole('link', { name: 'As received' }).click();
    await page.locator('[data-difference=series-count]').waitFor();
    expect(
      await page
        .locator('[data-difference]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-difference'))),
    ).toEqual(['series-count', 'finding-new', 'finding-gone']);
    expect(await page.locator('[data-difference=series-count]').innerText()).toContain(
      '30 images in the patient’s report, 28 here',
    );
    // The page's own files, and nothing else.
    expect(asked.filter((address) => !address.startsWith(url) && !address.startsWith('blob:'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says whether a package came as it was packed, and names the byte that did not', async () => {
    const { page, faults } = await open();
    const { zip, handover } = await packed(demoPatient());
    const spoilt = zip.slice();
    const at = Math.floor(spoilt.length / 2);
    spoilt[at] = (spoilt[at] ?? 0) ^ 1;
    await page.locator('input[data-kind=files]').setInputFiles([
      { name: 'good.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
      { name: 'spoilt.zip', mimeType: 'application/zip', buffer: Buffer.from(spoilt) },
    ]);
    await pageReport(page, 1);
    await page.getByRole('link', { name: 'good.zip' }).click();
    const good = page.locator('[data-package=as-checked]');
    await good.waitFor();
    expect(await good.innerText()).toContain(`All ${handover.manifest.files.length} files are as they were checked`);
    expect(await good.innerText()).toContain(handover.fingerprint);
    if (process.env['MEDPASS_HANDOVER_SHOTS'] !== undefined)
      await page.screenshot({ path: `${process.env['MEDPASS_HANDOVER_SHOTS']}/coordinator-good.png` });
    await page.goBack();
    await pageReport(page, 2);
    await page.getByRole('link', { name: 'spoilt.zip' }).click();
    const bad = page.locator('[data-package=differs]');
    await bad.waitFor();
    expect(await bad.locator('li').count()).toBe(1);
    if (process.env['MEDPASS_HANDOVER_SHOTS'] !== undefined)
      await page.screenshot({ path: `${process.env['MEDPASS_HANDOVER_SHOTS']}/coordinator-bad.png` });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('makes each ZIP a case, and says that a report alone was not checked again', async () => {
    const { page } = await open();
    const files = demoPatient().filter(({ path }) => path.includes('CT2'));
    const zip = buildZip(files.map(({ path, bytes }) => ({ name: path, bytes })));
    await page.locator('input[data-kind=files]').setInputFiles([
      { name: 'one.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
      { name: 'two.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) },
      { name: 'report.json', mimeType: 'application/json', buffer: Buffer.from(patientReport) },
    ]);
    await page.waitForFunction(() => document.querySelector('coordinator-app')?.store.cases.size === 3);
    await pageReport(page, 1);
    await pageReport(page, 2);
    expect(await page.locator('tbody tr').count()).toBe(3);
    await page.getByRole('link', { name: 'report.json' }).click();
    await page.getByText('Nothing was checked again here.').waitFor();
    await page.context().close();
  });

  it('keeps the state of each item only where it was told to', async () => {
    const { page } = await open();
    const kept = (): Promise<number> => page.evaluate(() => localStorage.length);
    await give(page, disc);
    await pageReport(page, 1);
    await page.locator('tbody a').click();
    const first = page.locator('.item').first();
    await first.getByLabel('State').selectOption('asked');
    await first.getByLabel('Asked whom').fill('City Hospital');
    await first.getByLabel('Asked whom').blur();
    expect(await first.getByLabel('Since').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(await kept()).toBe(0);
    await page.getByLabel('Keep these notes').check();
    expect(await kept()).toBe(1);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save notes' }).click();
    const notes = await readFile((await (await saving).path())!, 'utf8');
    expect(notes).toContain('City Hospital');

    await page.goto('about:blank');
    await page.goto(url);
    await give(page, disc);
    await pageReport(page, 1);
    await page.locator('tbody a').click();
    expect(await first.getByLabel('State').inputValue()).toBe('asked');
    await page.getByLabel('Keep these notes').uncheck();
    expect(await kept()).toBe(0);

    await page.goto('about:blank');
    await page.goto(url);
    await give(page, disc);
    await pageReport(page, 1);
    await page.locator('tbody a').click();
    expect(await first.getByLabel('State').inputValue()).toBe('open');
    const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(notes) };
    await page.locator('.notes input[type=file]').setInputFiles(file);
    await page.waitForFunction(
      () =>
        document.querySelector('coordinator-app')?.shadowRoot?.querySelector<HTMLSelectElement>('.item select')
          ?.value === 'asked',
    );
    await page.locator('.notes input[type=file]').setInputFiles({ ...file, buffer: Buffer.from('{}') });
    await page.getByText('Nothing was changed').waitFor();
    await page.context().close();
  });

  it('writes the message in the patient’s language with a Chinese copy, and the list as a table', async () => {
    const { page } = await open();
    await give(page, received);
    await pageReport(page, 1);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    const table = await readFile((await (await saving).path())!, 'utf8');
    expect(table.startsWith('\ufeffCase,Patient,Outcome')).toBe(true);
    expect(table.split('\r\n')[1]).toContain('Sample Ada,Something missing,');
    await page.locator('tbody a').click();
    const message = page.getByLabel('Message to the patient').locator('textarea').first();
    expect(await message.inputValue()).toContain('To go on, we need:');
    await page.locator('section[aria-labelledby=message-title] select').selectOption('zh-Hans');
    expect(await message.inputValue()).toContain('接下来还需要');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('heading', { name: '缺项' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hans');
    await page.getByText('译文待审校').waitFor();
    await page.context().close();
  });

  it('opens a study of the archive, with the report that the same files give here', async () => {
    const { page, faults } = await open();
    await openStudy(page, '74 images');
    const report = await pageReport(page, 1);
    const study = report.inventory.patients[0]!.studies[0]!.studyInstanceUID;
    const same = await writeFolder(
      sampleInstances()
        .filter(({ studyInstanceUID }) => studyInstanceUID === study)
        .map(({ sopInstanceUID, bytes }) => ({ path: `${sopInstanceUID}.dcm`, bytes })),
    );
    expect(timeless(report)).toEqual(timeless(await localReport(same)));
    await rm(same, { recursive: true });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('keeps what came when the archive stops, says so, and gets the rest later', async () => {
    const { page } = await open();
    let given = 0;
    archive.interfere = async (request) => {
      if (request.url?.includes('/instances/') === true && ++given === 12) await archive.stop();
      return false;
    };
    await openStudy(page, '74 images');
    const part = await pageReport(page, 1);
    expect(part.inventory.states.unreadable).toBeGreaterThan(0);
    await page.locator('tbody a').click();
    await page.getByText('The archive does not answer.').waitFor();
    archive.interfere = undefined;
    archive.requests.length = 0;
    await archive.start();
    await page.getByRole('button', { name: 'Get the rest' }).click();
    await page.locator('.notice.good').waitFor();
    const whole = await pageReport(page, 1);
    expect(whole.inventory.states.unreadable).toBe(0);
    expect(whole.inventory.states.instance).toBe(part.inventory.files);
    expect(archive.requests.filter((path) => path.includes('/instances/')).length).toBe(
      part.inventory.states.unreadable,
    );
    await page.context().close();
  });

  it('shows the pictures of the series that an address names', async () => {
    const { page, faults } = await open();
    await give(page, disc);
    await pageReport(page, 1);
    await page.locator('tbody a').click();
    await page.getByRole('link', { name: /Show pictures.*Knee axial/ }).click();
    await page.locator('medpass-dicom-viewer canvas').first().waitFor();
    expect(new URL(page.url()).hash).toMatch(/^#\/case\/1\/pictures\?series=[\d.]+&rule=missing-slices$/);
    await page.locator('.flag[aria-current=true]').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard alone', async () => {
    const { page } = await open();
    await give(page, disc);
    await pageReport(page, 1);
    await give(page, received);
    await pageReport(page, 2);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        let active: Element | null = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.matches('a, button, select') === true
          ? (active.textContent?.trim() ?? '')
          : (active?.tagName ?? '');
      });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the list');
    await page.keyboard.press('Enter');
    for (let step = 0; step < 30 && !/received/.test(await focused()); step++) await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^medpass-received/);
    const first = await focused();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Missing items' }).waitFor();
    for (let step = 0; step < 40 && !(await focused()).startsWith('open'); step++) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.item select').first().inputValue()).toBe('asked');
    await page.keyboard.press('Shift+Tab');
    await page.goBack();
    await page.getByRole('heading', { name: 'Worklist' }).waitFor();
    await page.context().close();
  });

  it.each([
    ['laptop, light', laptop],
    ['laptop, dark', { ...laptop, colorScheme: 'dark' as const }],
    ['tablet', tablet],
  ])('offers no barrier that axe knows: %s', async (_, options) => {
    const { page } = await open(options);
    await expectAccessible(page);
    await give(page, received);
    await pageReport(page, 1);
    await expectAccessible(page);
    await page.locator('tbody a').click();
    for (const name of ['Missing items', 'Studies', 'As received']) {
      await page.getByRole('link', { name, exact: true }).click();
      await expectAccessible(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, name).toBeLessThanOrEqual(0);
    }
    await page.getByRole('button', { name: 'From the archive' }).first().click();
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.locator('.found li').first().waitFor();
    await expectAccessible(page);
    await page.context().close();
  });
});
