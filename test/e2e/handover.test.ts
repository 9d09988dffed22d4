import { appendFile, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import type { HandoverManifest } from '../../packages/checker/src/handover/index.ts';
import { verified } from '../build/handover.ts';
import { readMembers } from '../build/read-zip.ts';
import { writeDemoDisc } from './demo-disc.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const shots = process.env['MEDPASS_HANDOVER_SHOTS'];

/** A real file handle of the browser, without the dialog that no test can press. */
const intoPrivateFiles = (): void => {
  Object.assign(window, {
    showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('out.zip', { create: true }),
  });
};
const withoutPicker = (): void => {
  Object.assign(window, { showSaveFilePicker: undefined });
};

describe.skipIf(executablePath === undefined)('saving for sending, in a real browser under a strict policy', () => {
  const stage = new CheckerStage();

  async function checked(
    prepare: () => void,
    options: BrowserContextOptions = { viewport: { width: 1280, height: 860 } },
  ): Promise<{ page: Page; foreign: string[]; faults: string[] }> {
    const context = await stage.browser.newContext({ ...options, reducedMotion: 'reduce', acceptDownloads: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.addInitScript(prepare);
    await page.goto(stage.demo.url);
    const foreign: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith('blob:') && !(url.startsWith(stage.demo.url) && /\.(js|wasm)$|icon\.svg$/.test(url)))
        foreign.push(url);
    });
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.locator('[data-save=zip]').click();
    await page.waitForSelector('.sending');
    return { page, foreign, faults };
  }

  async function shoot(page: Page, name: string): Promise<void> {
    if (shots === undefined) return;
    mkdirSync(shots, { recursive: true });
    await page.locator('section.save').screenshot({ path: `${shots}/${name}.png` });
  }

  const manifestOf = (zip: Uint8Array): HandoverManifest =>
    JSON.parse(new TextDecoder().decode(readMembers(zip).get('manifest.json'))) as HandoverManifest;

  it('downloads a package without the set that was unticked, and the other side finds it as checked', async () => {
    const { page, foreign, faults } = await checked(withoutPicker);
    const focused = await page.evaluate(
      () => document.querySelector('medpass-dicom-check')?.shadowRoot?.activeElement?.id,
    );
    expect(focused).toBe('sending-title');
    const before = await page.locator('.sending .sum', { hasText: /\d/ }).textContent();
    // By keyboard: the tick of the second set.
    await page.locator('.sending input[type=checkbox]').nth(1).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.locator('.sending .sum').textContent()).not.toBe(before);
    await page.evaluate(await readFile(axePath, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(root: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      return (await axe.run(document)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
    const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('[data-handover=save]').click()]);
    expect(saved.suggestedFilename()).toMatch(/^scans-for-sending-[A-Z0-9]{4}-[A-Z0-9]{4}\.zip$/);
    const zip = new Uint8Array(await readFile(await saved.path()));
    const [check] = await verified([{ path: 'received.zip', bytes: zip }]);
    expect(check?.outcome).toBe('as-checked');
    expect(await page.locator('.sending .number strong').textContent()).toBe(check?.fingerprint);
    const manifest = manifestOf(zip);
    expect(manifest.sendAnyway).toBe(true);
    expect(manifest.leftOut.filter(({ reason }) => reason === 'chosen').length).toBeGreaterThan(10);
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    expect(report?.decisions?.sendAnyway).toBe(true);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('writes straight into the chosen file, and takes it away again where the person cancels', async () => {
    const { page, foreign, faults } = await checked(intoPrivateFiles);
    const read = async (): Promise<Uint8Array | undefined> => {
      const url = await page.evaluate(async () => {
        const root = await navigator.storage.getDirectory();
        const handle = await root.getFileHandle('out.zip').catch(() => undefined);
        if (handle === undefined) return undefined;
        const reader = new FileReader();
        reader.readAsDataURL(await handle.getFile());
        await new Promise((resolve) => reader.addEventListener('load', resolve));
        return reader.result as string;
      });
      return url === undefined ? undefined : new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    };
    // The first write is held, so that the cancel comes in the middle.
    await page.evaluate(() => {
      const { createWritable } = FileSystemFileHandle.prototype;
      FileSystemFileHandle.prototype.createWritable = async function (...args) {
        const file = await createWritable.apply(this, args);
        const write = file.write.bind(file);
        file.write = async (chunk) => {
          await write(chunk);
          await new Promise((resolve) => addEventListener('go-on', resolve, { once: true }));
        };
        FileSystemFileHandle.prototype.createWritable = createWritable;
        return file;
      };
    });
    await page.locator('[data-handover=save]').click();
    await page.waitForSelector('.sending [role=progressbar]');
    await expect.poll(() => page.locator('.sending').textContent()).toContain('Writing');
    await page.locator('[data-handover=cancel]').click();
    await page.evaluate(() => dispatchEvent(new Event('go-on')));
    await page.waitForSelector('text=Stopped. Nothing was saved.');
    expect(await read()).toBeUndefined();
    await page.locator('[data-handover=save]').click();
    await page.waitForSelector('.sending .number');
    const [check] = await verified([{ path: 'received.zip', bytes: (await read()) ?? new Uint8Array(0) }]);
    expect(check?.outcome).toBe('as-checked');
    expect(await page.locator('.sending .number strong').textContent()).toBe(check?.fingerprint);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('names the file that changed on the disk after the check, and leaves it out', async () => {
    const disc = await writeDemoDisc();
    const context = await stage.browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    await page.addInitScript(withoutPicker);
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    await page.locator('input[data-kind=folder]').setInputFiles(disc.folder);
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    const scan = (await readdir(disc.folder, { recursive: true })).find((path) => /IM0*5$|05\.dcm$/u.test(path));
    const changed = join(disc.folder, scan ?? 'none');
    await appendFile(changed, 'other bytes');
    await page.locator('[data-save=zip]').click();
    const [saved] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.locator('[data-handover=save]').click(),
    ]);
    expect(await page.locator('.sending .out').textContent()).toContain(scan);
    const zip = new Uint8Array(await readFile(await saved.path()));
    expect((await verified([{ path: 'p.zip', bytes: zip }]))[0]?.outcome).toBe('as-checked');
    const out = manifestOf(zip).leftOut.filter(({ reason }) => reason === 'unreadable' || reason === 'changed');
    expect(out.map(({ originalPath }) => originalPath)).toEqual([expect.stringContaining(scan ?? 'none')]);
    await context.close();
    await disc.remove();
  });

  for (const [name, options] of [
    ['laptop-light', { viewport: { width: 1280, height: 860 } }],
    ['phone-dark', { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, colorScheme: 'dark' }],
  ] as const) {
    it(`fits a ${name.split('-')[0]}`, async () => {
      const { page } = await checked(withoutPicker, options);
      await shoot(page, `choice-${name}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.locator('[data-handover=save]').click();
      await page.waitForSelector('.sending .number');
      await shoot(page, `done-${name}`);
      await page.locator('[data-handover=close]').click();
      await page.waitForSelector('.sending', { state: 'detached' });
      await page.context().close();
    });
  }
});
