import { chromium } from 'playwright-core';
import type { JSHandle } from 'playwright-core';
import { chromiumArguments, findChromium } from '../e2e/find-chromium.ts';
import type { Driver } from './driver.ts';

export const hasChromium: boolean = findChromium() !== undefined;

/** The browser that the other tests run in: here it is the measure of the others. */
export async function openChromium(): Promise<Driver> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
  return {
    name: 'chromium',
    version: browser.version(),
    open: async (url) => void (await page.goto(url)),
    run: (work) => page.evaluate(work),
    async give(find, paths) {
      const input = await page.evaluateHandle(`(${String(find)})()`);
      await (input as JSHandle<HTMLInputElement>).asElement()!.setInputFiles([...paths]);
    },
    screenshot: async (path) => void (await page.screenshot({ path })),
    faults: async () => faults,
    close: () => browser.close(),
  };
}
