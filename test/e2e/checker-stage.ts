import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveDemo, type ServedDemo } from './serve-demo.ts';

/** Of Chromium; undefined where there is none, and then the tests are skipped. */
export const executablePath = findChromium();
if (!executablePath) console.log('skipped: no Chromium here (set MEDPASS_CHROMIUM)');

/** The check on the page of the demo, and a browser to open it. Both are gone after the tests of the file. */
export class CheckerStage {
  #demo: ServedDemo | undefined;
  #browser: Browser | undefined;

  /** `policy`: what the page is served under, in place of the demo's own. */
  constructor(policy?: string) {
    beforeAll(async () => {
      this.#demo = await (policy === undefined ? serveDemo() : serveDemo(policy));
      this.#browser = await chromium.launch({ executablePath: executablePath!, args: chromiumArguments });
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#demo?.close();
    });
  }

  get demo(): ServedDemo {
    return this.#demo!;
  }

  get browser(): Browser {
    return this.#browser!;
  }
}
