import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { ElementHandle } from 'puppeteer-core';
import type { Driver } from './driver.ts';

const executablePath = [
  process.env['MEDPASS_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path !== undefined && existsSync(path));

export const hasFirefox: boolean = executablePath !== undefined;

/** Firefox, by WebDriver BiDi. What it downloads goes into `downloads`. */
export async function openFirefox(downloads: string): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath!,
    headless: true,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
    },
    protocolTimeout: 240_000,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  const faults: string[] = [];
  // What a page was still loading when it was left ends in an error that nobody sees.
  let leaving = false;
  page.on('pageerror', (error) => void (leaving || faults.push(String(error))));
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  return {
    name: 'firefox',
    version: await browser.version(),
    async open(url) {
      leaving = true;
      await page.goto(url);
      leaving = false;
    },
    run: (work) => page.evaluate(work),
    async give(find, paths) {
      const input = (await page.evaluateHandle(find)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(...paths);
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    faults: async () => faults,
    close: () => browser.close(),
  };
}
