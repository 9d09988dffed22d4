import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import { loadMessages, messageLanguages } from '../../packages/checker/src/messages/load.ts';
import type { MessageLanguage } from '../../packages/checker/src/messages/load.ts';
import { axeViolations } from './axe.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { serveDemo } from './serve-demo.ts';
import type { ServedDemo } from './serve-demo.ts';

const executablePath = findChromium();
const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' };

/** A sentence that only the catalogue of a language has, and no first screen of another. */
const mark = async (language: MessageLanguage): Promise<string> => {
  const { lead } = (await loadMessages(language)).ui;
  return typeof lead['not-ready'] === 'string' ? lead['not-ready'] : lead['not-ready'].other;
};

describe.skipIf(executablePath === undefined)('the check in the language of the patient', () => {
  let browser: Browser;
  let demo: ServedDemo;
  const marks = new Map<MessageLanguage, string>();

  beforeAll(async () => {
    demo = await serveDemo();
    browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: chromiumArguments,
    });
    for (const language of messageLanguages) marks.set(language, await mark(language));
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.close();
  });

  interface Opened {
    readonly page: Page;
    /** Catalogues that came over the line, whole. */
    catalogues(): Promise<readonly MessageLanguage[]>;
  }

  /** The demo page, whose own `lang` stands in for that of a host: `undefined` takes all of them away. */
  async function open(
    lang: string | undefined,
    options: BrowserContextOptions = phone,
    around?: string,
  ): Promise<Opened> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.text().catch(() => ''));
    });
    await page.route(demo.url, async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text())
        .replace('<html lang="en">', around === undefined ? '<html>' : `<html lang="${around}">`)
        .replace(/(<medpass-dicom-check[^>]*) lang="en"/u, lang === undefined ? '$1' : `$1 lang="${lang}"`);
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto(demo.url);
    await page.waitForSelector('.choice');
    return {
      page,
      catalogues: async () => {
        const code = (await Promise.all(scripts)).join('\n');
        return messageLanguages.filter((language) => code.includes(marks.get(language) ?? '?'));
      },
    };
  }

  async function finish(page: Page): Promise<void> {
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    await page.waitForSelector('.thumb canvas');
  }

  const shown = (page: Page) =>
    page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      const sheet = root?.querySelector('.sheet-page');
      return {
        lang: sheet?.getAttribute('lang'),
        dir: sheet?.getAttribute('dir'),
        heading: root?.querySelector('h1')?.textContent?.trim(),
        last: root?.querySelector('.last')?.textContent ?? '',
      };
    });

  it.each(messageLanguages.filter((language) => language !== 'en'))(
    'in %s loads that catalogue alone, says that it is a draft, and speaks no English',
    async (language) => {
      const { page, catalogues } = await open(language);
      const { dir, ui } = await loadMessages(language);
      expect(await catalogues()).toEqual([language]);
      const first = await shown(page);
      expect([first.lang, first.dir, first.heading]).toEqual([language, dir, ui.choose.title]);
      expect(first.last).toContain(ui.draft);
      await finish(page);
      expect(await catalogues()).toEqual([language]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.context().close();
    },
  );

  it('says no word of English before the language of the page is there', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const arabic = marks.get('ar') ?? '?';
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/*.js', async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      if (body.includes(arabic)) await held;
      await route.fulfill({ response: answer, body });
    });
    await page.route(demo.url, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('lang="en"', 'lang="ar"') });
    });
    await page.goto(demo.url);
    await page.waitForFunction(
      () => document.querySelector('medpass-dicom-check')?.shadowRoot?.querySelector('.sheet-page') !== null,
    );
    const text = () =>
      page.evaluate(() => document.querySelector('medpass-dicom-check')?.shadowRoot?.textContent?.trim());
    expect(await text()).toBe('');
    letGo();
    await page.waitForSelector('.choice');
    expect((await shown(page)).lang).toBe('ar');
    await context.close();
  });

  it('speaks English where the file of its language does not come', async () => {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await page.route('**/*.js', async (route) => {
      const answer = await route.fetch();
      const body = await answer.text();
      if (body.includes(marks.get('ar') ?? '?')) await route.abort();
      else await route.fulfill({ response: answer, body });
    });
    await page.goto(demo.url);
    await page.waitForSelector('.choice');
    await page.evaluate(() => document.querySelector('medpass-dicom-check')?.setAttribute('lang', 'ar'));
    await finish(page);
    expect((await shown(page)).lang).toBe('en');
    await context.close();
  });

  it.each([
    ['its own', 'fr', 'ar', 'zh-CN', 'fr'],
    ['the page’s, where its own has no catalogue', 'tlh', 'ar', 'zh-CN', 'ar'],
    ['the browser’s, where nobody says', undefined, undefined, 'fr-CA', 'fr-CA'],
    ['English, where nobody says and the browser reads nothing that is here', undefined, undefined, 'sw', 'en'],
  ] as const)('takes %s', async (_, lang, around, locale, spoken) => {
    const { page } = await open(lang, { ...phone, locale }, around);
    expect((await shown(page)).lang).toBe(spoken);
    await page.context().close();
  });

  it('gives the same report as data in Arabic as in English', async () => {
    const { page } = await open('en');
    await finish(page);
    const write = () =>
      page.evaluate(async () => {
        const check = document.querySelector('medpass-dicom-check');
        return (await check?.exportReport('json')) ?? '';
      });
    const english = await write();
    await page.evaluate(() => document.querySelector('medpass-dicom-check')?.setAttribute('lang', 'ar-EG'));
    await page.waitForFunction(
      () =>
        document.querySelector('medpass-dicom-check')?.shadowRoot?.querySelector('.sheet-page')?.getAttribute('dir') ===
        'rtl',
    );
    expect(await write()).toBe(english);
    expect(english).not.toMatch(/\p{Script=Arabic}/u);
    const html = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.exportReport('html'));
    expect(html).toMatch(/<html lang="ar-EG" dir="rtl">/u);
    // And back: a page's own switch may do both.
    await page.evaluate(() => document.querySelector('medpass-dicom-check')?.setAttribute('lang', 'en'));
    await page.locator('.sheet-page[lang=en][dir=ltr]').waitFor();
    expect(await write()).toBe(english);
    const { verdict } = (await loadMessages('en')).ui;
    expect(Object.values(verdict)).toContain((await shown(page)).heading);
    await page.context().close();
  });

  it('mirrors the page in Arabic, but no picture, no side and no number of a file', async () => {
    const { page } = await open('ar', { ...phone, viewport: { width: 1280, height: 860 } }, 'ar');
    await finish(page);
    expect(await axeViolations(page)).toEqual([]);
    // A line of parts runs from right to left too: the part of the body follows the kind of scan on its left.
    const [scan, date] = await page.locator('.scan h3, .scan header p').evaluateAll((lines) =>
      lines.map((line) => {
        const range = document.createRange();
        const node = line.firstChild?.nextSibling ?? line.firstChild;
        const at = (text: string): number => {
          const from = node?.textContent?.indexOf(text) ?? -1;
          if (node === null || node === undefined || from < 0) return Number.NaN;
          range.setStart(node, from);
          range.setEnd(node, from + 1);
          return range.getBoundingClientRect().left;
        };
        return [at('المغناطيسي'), at('الدماغ'), at('2024'), at('Invented')];
      }),
    );
    expect(scan?.[0] ?? 0).toBeGreaterThan(scan?.[1] ?? 0);
    expect(date?.[2] ?? 0).toBeGreaterThan(date?.[3] ?? 0);
    await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      for (const fold of root?.querySelectorAll('details') ?? []) fold.open = true;
    });
    expect(await axeViolations(page)).toEqual([]);
    const seen = await page.evaluate(() => {
      const root = document.querySelector('medpass-dicom-check')?.shadowRoot;
      const of = (selector: string) => root?.querySelector(selector) ?? document.body;
      return {
        page: getComputedStyle(of('.sheet-page')).direction,
        technical: getComputedStyle(of('.tech, [lang=en][dir=ltr]')).direction,
        mirrored: [...(root?.querySelectorAll('canvas') ?? [])].filter((canvas) => {
          for (let node: Element | null = canvas; node !== null; node = node.parentElement)
            if (/matrix\(-1/u.test(getComputedStyle(node).transform)) return true;
          return false;
        }).length,
      };
    });
    expect(seen).toEqual({ page: 'rtl', technical: 'ltr', mirrored: 0 });
    await page.locator('.thumb').first().click();
    const viewer = page.locator('medpass-dicom-viewer');
    await viewer.locator('.frame[lang=ar][dir=rtl]').waitFor();
    expect(
      await viewer
        .locator('.stage')
        .first()
        .evaluate((stage) => getComputedStyle(stage).direction),
    ).toBe('ltr');
    expect(await viewer.locator('.overlay .preview').first().textContent()).toContain('ليست للتشخيص');
    expect(await axeViolations(page)).toEqual([]);
    await page.context().close();
  });
});
