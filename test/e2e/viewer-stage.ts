import { rmSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { writeFolder } from './coordinator-site.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { servePage, type ServedPage } from './serve-viewer.ts';

/** Of Chromium; undefined where there is none, and then the tests are skipped. */
export const executablePath = findChromium();
if (!executablePath) console.log('skipped: no Chromium here (set MEDPASS_CHROMIUM)');

export interface OpenOptions extends BrowserContextOptions {
  /** Of the page's address, as `?coordinator`. */
  readonly query?: string;
  /** What is done to the page before it loads. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** The event of the viewer that is waited for, or nothing but the choice itself. Default: a picture stands on the screen. */
  readonly until?: 'medpass-shown' | 'medpass-early' | 'chosen';
}

/** The viewer alone on its page in a browser, with folders of files to choose. All of it is gone after the tests of the file. */
export class ViewerStage {
  #served: ServedPage | undefined;
  #browser: Browser | undefined;
  readonly #folders: string[] = [];

  constructor() {
    beforeAll(async () => {
      this.#served = await servePage('viewer.html');
      this.#browser = await chromium.launch({ executablePath: executablePath!, args: chromiumArguments });
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#served?.close();
      for (const folder of this.#folders) rmSync(folder, { recursive: true });
    });
  }

  /** Ends with a slash. */
  get address(): string {
    return this.#served!.address;
  }

  get browser(): Browser {
    return this.#browser!;
  }

  /** A folder of these files. */
  async folder(files: Parameters<typeof writeFolder>[0]): Promise<string> {
    const folder = await writeFolder(files);
    this.#folders.push(folder);
    return folder;
  }

  /** A page of its own, with the folder chosen and, unless told otherwise, a picture shown. */
  async open(
    folder: string,
    { query = '', before, until = 'medpass-shown', ...context }: OpenOptions = {},
  ): Promise<Page> {
    const page = await this.browser.newPage(context);
    page.setDefaultTimeout(60_000);
    await before?.(page);
    await page.goto(`${this.address}viewer.html${query}`);
    await page.setInputFiles('#files', folder);
    if (until !== 'chosen')
      await page.waitForFunction((wanted) => window.told.some(({ type }) => type === wanted), until);
    return page;
  }
}
