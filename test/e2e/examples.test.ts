import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { codecFile } from '../build/codec-files.ts';
import { writeDemoDisc } from './demo-disc.ts';
import type { DemoDisc } from './demo-disc.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveFolder } from './serve-demo.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const built = existsSync(
  fileURLToPath(new URL('../../packages/checker/dist/cdn/medpass-dicom-check.js', import.meta.url)),
);
const executablePath = findChromium();

if (!built) console.log('The packages are not built: the examples are skipped. Run `node scripts/build.mjs`.');

interface WebpackConfig {
  readonly output: object;
}
interface WebpackStats {
  toJson(options: object): unknown;
}
type Webpack = (config: object, done: (error: Error | null, stats?: WebpackStats) => void) => void;

async function withVite(root: string, site: string): Promise<void> {
  await build({
    root,
    configFile: join(root, 'vite.config.mjs'),
    logLevel: 'error',
    build: { outDir: site, emptyOutDir: true },
  });
}

async function withWebpack(root: string, site: string): Promise<void> {
  const require = createRequire(join(root, 'package.json'));
  const { default: webpack } = (await import(pathToFileURL(require.resolve('webpack')).href)) as { default: Webpack };
  const { default: config } = (await import(join(root, 'webpack.config.mjs'))) as { default: WebpackConfig };
  // Unminified: the same modules, built in seconds.
  const stats = await new Promise<WebpackStats | undefined>((resolve, reject) =>
    webpack(
      { ...config, mode: 'development', devtool: false, output: { ...config.output, path: site } },
      (error, made) => (error ? reject(error) : resolve(made)),
    ),
  );
  expect(stats?.toJson({ all: false, errors: true, warnings: true })).toMatchObject({ errors: [], warnings: [] });
  await copyFile(join(root, 'index.html'), join(site, 'index.html'));
}

interface StrictHost {
  readonly server: Server;
  readonly policy: string;
}

describe.skipIf(!built)('the examples, with the packages as they are published', () => {
  let disc: DemoDisc;
  beforeAll(async () => {
    disc = await writeDemoDisc();
  });
  afterAll(() => disc?.remove());

  it('node-cli says what is missing', async () => {
    const { code, out } = await new Promise<{ code: number | string | undefined; out: string }>((resolve) =>
      execFile(process.execPath, [join(examples, 'node-cli', 'check.mjs'), disc.folder], (error, out) =>
        resolve({ code: error?.code ?? 0, out }),
      ),
    );
    expect(out).toMatch(/^incomplete: 111 files/);
    expect(out).toContain('fail report-missing');
    expect(code).toBe(1);
  });

  describe.skipIf(executablePath === undefined)('in a real browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        args: chromiumArguments,
      });
    });
    afterAll(() => browser?.close());

    async function check(url: string, look: (page: Page, report: Report) => Promise<void>): Promise<void> {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !/favicon/.test(message.location().url)) faults.push(message.text());
      });
      await page.goto(url);
      await page.waitForSelector('.choice');
      await page.locator('input[data-kind=folder]').setInputFiles(disc.folder);
      await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
      const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
      if (report === undefined) throw new Error('No report');
      expect(report.inventory.states.instance).toBe(104);
      expect(report.inventory.documents.map(({ kind }) => kind)).toEqual(['radiology-report']);
      await look(page, report);
      expect(faults).toEqual([]);
      await page.close();
    }

    type Look = (page: Page, report: Report) => Promise<void>;

    /** Builds an example as its owner would, from the published files, and serves it. */
    async function checkBuilt(name: string, look: Look, buildInto = withVite): Promise<void> {
      const site = await mkdtemp(join(tmpdir(), `medpass-${name}-`));
      await buildInto(join(examples, name), site);
      const served = await serveFolder(site);
      await check(served.url, look).finally(async () => {
        await served.close();
        await rm(site, { recursive: true, force: true });
      });
    }

    it('strict-csp runs without a bundler under the strictest policy', async () => {
      const { server, policy } = (await import(join(examples, 'strict-csp', 'serve.mjs'))) as StrictHost;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      expect(policy).not.toContain('unsafe-inline');
      await check(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, async (page) => {
        await page.waitForSelector('.thumb canvas');
      }).finally(() => new Promise((resolve) => server.close(resolve)));
    });

    it('vite bundles it', () => checkBuilt('vite', async (page) => expect(await page.title()).toBe('incomplete')));

    it('webpack bundles it as it comes, and every codec starts', () =>
      checkBuilt(
        'webpack',
        async (page) => {
          expect(await page.title()).toBe('incomplete');
          const names = ['jpeg-baseline-grey', 'jpeg-ls-12', 'jpeg-2000-12', 'htj2k-12'];
          const files = await Promise.all(
            names.map(async (name) => ({ name, mimeType: '', buffer: Buffer.from(await codecFile(name)) })),
          );
          await page.locator('input[data-kind=papers]').setInputFiles(files);
          const newest = () => page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
          await expect.poll(async () => (await newest())?.inventory.states.instance, { timeout: 60_000 }).toBe(108);
          expect((await newest())?.passed).toContain('no-pixels-decodable');
        },
        withWebpack,
      ));

    it('react sets its attributes and hears its events', () =>
      checkBuilt('react', async (page) => {
        await expect.poll(() => page.locator('output').textContent()).toBe('incomplete');
        expect(await page.locator('medpass-dicom-check').getAttribute('theme')).toBe('light');
      }));

    it('own-rule adds a rule with its words', () =>
      checkBuilt('own-rule', async (page, report) => {
        expect(report.findings.map(({ rule }) => rule)).toContain('clinic-few-sets');
        await page.locator('.more-steps summary').click();
        await page.getByText('Our doctors compare at least ten.').waitFor();
      }));
  });
});
