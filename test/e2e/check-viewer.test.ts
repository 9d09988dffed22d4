import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CheckerStage, executablePath } from './checker-stage.ts';

/** Where to leave pictures of the screens for a person to look at; none are made without it. */
const shots = process.env['MEDPASS_SHOTS'];

describe.skipIf(executablePath === undefined)('from the check to the viewer', () => {
  const stage = new CheckerStage();

  beforeAll(async () => {
    if (shots) mkdirSync(shots, { recursive: true });
  });

  async function open(options: BrowserContextOptions): Promise<{ page: Page; asked: string[]; faults: string[] }> {
    const context = await stage.browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const asked: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.waitForSelector('.thumb canvas');
    return { page, asked, faults };
  }

  const shoot = async (page: Page, name: string): Promise<void> => {
    if (shots) await page.screenshot({ path: `${shots}/${name}.png` });
  };

  it.each([
    ['laptop', { width: 1280, height: 860 }],
    ['phone', { width: 390, height: 844 }],
  ] as const)('opens a set from its picture, and closes again (%s)', async (name, viewport) => {
    const { page, asked, faults } = await open({ viewport });
    const before = asked.length;
    expect(asked.some((url) => /viewer-engine/.test(url))).toBe(false);
    await page.locator('.thumb').first().hover();
    // Whoever turns to a picture may open it.
    await expect.poll(() => asked.some((url) => /viewer-engine/.test(url))).toBe(true);
    await page.locator('.thumb').first().click();
    await page.locator('dialog[open] medpass-dicom-viewer .number').waitFor();
    expect(asked.slice(before).every((url) => url.startsWith(stage.demo.url) || url.startsWith('blob:'))).toBe(true);
    expect(await page.locator('dialog[open] .strip .set').count()).toBeGreaterThan(2);
    await page.waitForTimeout(500);
    await shoot(page, `viewer-${name}`);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens a finding at the picture before the gap, says which are missing, and jumps there from the strip', async () => {
    const { page, faults } = await open({ viewport: { width: 1280, height: 860 } });
    const step = page.locator('.step', { hasText: '5 pictures between them are missing' });
    await step.getByRole('button', { name: 'Show me' }).click();
    await page.locator('dialog[open] .gap', { hasText: 'Pictures 12 to 16 are missing' }).waitFor();
    await shoot(page, 'viewer-finding');
    await page.locator('dialog[open] .stage').focus();
    await page.keyboard.press('Home');
    await page.locator('dialog[open] .number', { hasText: /^\s*1 of/ }).waitFor();
    await page.locator('dialog[open] .flags button').first().click();
    await page.locator('dialog[open] .gap', { hasText: 'Pictures 12 to 16 are missing' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
