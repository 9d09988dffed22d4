import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { writeDemoDisc } from './demo-disc.ts';
import type { DemoDisc } from './demo-disc.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

const laptop: BrowserContextOptions = { viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  reducedMotion: 'reduce',
};
const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Opened {
  readonly page: Page;
  /** Addresses asked for since the page had loaded. */
  readonly requests: string[];
  readonly faults: string[];
}

describe.skipIf(executablePath === undefined)('the check in a real browser, under a strict policy', () => {
  const stage = new CheckerStage();
  let disc: DemoDisc;
  let large: DemoDisc;

  beforeAll(async () => {
    [disc, large] = await Promise.all([writeDemoDisc(), writeDemoDisc(12)]);
  });
  afterAll(async () => {
    await Promise.all([disc?.remove(), large?.remove()]);
  });

  async function open(options: BrowserContextOptions): Promise<Opened> {
    const context = await stage.browser.newContext({ ...options, acceptDownloads: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    return { page, requests, faults };
  }

  /** A folder dragged from the desktop, as the browser itself sees it. */
  async function dropFolder(page: Page, folder: string): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [folder], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
    }
  }

  async function reportOf(page: Page): Promise<Report> {
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    if (report === undefined) throw new Error('No report');
    return report;
  }

  /** How many thumbnails hold more than one brightness. */
  async function drawnThumbnails(page: Page): Promise<number> {
    return page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLCanvasElement>('.thumb canvas') ?? [])].filter((canvas) => {
        const pixels =
          canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
        return new Set(pixels.filter((_, index) => index % 4 === 0)).size > 16;
      }).length;
    });
  }

  async function expectAccessible(page: Page): Promise<void> {
    // The page's own policy forbids foreign script; the judge comes in through the debugger, as a person's tool would.
    await page.evaluate(await readFile(axePath, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(root: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const result = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map(
        (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    });
    expect(violations).toEqual([]);
  }

  function expectSane(report: Report): void {
    const { inventory } = report;
    expect(Object.values(inventory.states).reduce((sum, count) => sum + count, 0)).toBe(inventory.files);
    expect(inventory.patients).toHaveLength(1);
    const studies = inventory.patients.flatMap((patient) => patient.studies);
    expect(studies.map((study) => study.modalities.join())).toEqual(expect.arrayContaining(['MR', 'CT']));
    expect(inventory.states.ignored).toBeGreaterThanOrEqual(3);
    expect(report.verdict).not.toBe('ready');
    // The worker read the text of the PDF, and the text found its scan.
    expect(inventory.documents.map(({ kind, textLayer, pages }) => [kind, textLayer, pages])).toEqual([
      ['radiology-report', true, 1],
    ]);
    expect(studies.map((study) => `${study.modalities.join()} ${study.report.state}`).sort()).toEqual([
      'CT found',
      'MR missing',
    ]);
    expect(report.coverage.filter(({ state }) => state === 'failed')).toEqual([]);
  }

  for (const [name, device] of [
    ['laptop', laptop],
    ['phone', phone],
  ] as const) {
    it(`checks a dropped folder, on a ${name}`, async () => {
      const { page, requests, faults } = await open(device);
      await expectAccessible(page);
      await dropFolder(page, disc.folder);
      const report = await reportOf(page);
      expectSane(report);
      await expect.poll(() => drawnThumbnails(page), { timeout: 30_000 }).toBeGreaterThanOrEqual(4);
      expect(
        await page.evaluate(() => document.querySelector('medpass-dicom-check')?.shadowRoot?.activeElement?.tagName),
      ).toBe('H1');
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(requests.filter((url) => !url.startsWith(stage.demo.url) && !url.startsWith('blob:'))).toEqual([]);
      expect(requests.filter((url) => url.startsWith(stage.demo.url) && !/\.(js|wasm)$/.test(url))).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    });
  }

  it('checks a folder chosen with a button, and saves the report', async () => {
    const { page, faults } = await open(laptop);
    await page.locator('input[data-kind=folder]').setInputFiles(disc.folder);
    const report = await reportOf(page);
    expectSane(report);
    const [html] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save=html]').click()]);
    expect(html.suggestedFilename()).toMatch(/^scan-check-[A-Z0-9]{4}-[A-Z0-9]{4}\.html$/);
    expect(await readFile(await html.path(), 'utf8')).toContain('This checks the files, not your health.');
    await page.getByText('Leave out names and birth dates').click();
    const [json] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save=json]').click()]);
    const saved = await readFile(await json.path(), 'utf8');
    expect(saved).not.toContain('Ada');
    expect((JSON.parse(saved) as Report).verdict).toBe(report.verdict);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('stops midway and keeps what was found', async () => {
    const { page, faults } = await open(laptop);
    await page.evaluate(() => {
      const check = document.querySelector('medpass-dicom-check');
      check?.addEventListener('medpass-progress', (event) => {
        if (event.detail.progress.read > 100) check.cancel();
      });
    });
    await dropFolder(page, large.folder);
    const report = await reportOf(page);
    expect(report.verdict).not.toBe('ready');
    expect(report.inventory.states.instance + report.inventory.states.duplicate).toBeGreaterThan(0);
    expect(report.inventory.files).toBeLessThan(12 * 111);
    await page.waitForSelector('text=You stopped the check');
    await expectAccessible(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('shows the sample patient without asking the network for more than its own code', async () => {
    const { page, requests, faults } = await open(laptop);
    await page.click('#sample');
    expectSane(await reportOf(page));
    expect(requests.filter((url) => !url.startsWith(stage.demo.url) && !url.startsWith('blob:'))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works by keyboard alone: thumbnails are one tab stop', async () => {
    const { page } = await open(laptop);
    await page.click('#sample');
    await reportOf(page);
    const stops = await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      return [...(root?.querySelectorAll('.sets') ?? [])].map(
        (set) => set.querySelectorAll('.thumb[tabindex="0"]').length,
      );
    });
    expect(new Set(stops)).toEqual(new Set([1]));
    await page.locator('.thumb').first().focus();
    await page.keyboard.press('ArrowRight');
    const focused = await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      return [...(root?.querySelectorAll('.thumb') ?? [])].indexOf(root?.activeElement as Element);
    });
    expect(focused).toBe(1);
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.context().close();
  });
});
