import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { chromiumArguments, findChromium } from '../../../e2e/find-chromium.ts';
import { sliceBank } from '../body-slices.ts';
import type { Half } from '../body-slices.ts';
import { Dice } from '../dice.ts';
import type { PictureAddress } from './contents.ts';
import { drawScene, sceneKinds } from './scenes.ts';
import type { SceneKind } from './scenes.ts';

export interface DrawnScene {
  readonly bytes: Uint8Array;
  readonly device?: string;
  /** Corners of the display from upper left around, in shares of the drawing; none where there is no display. */
  readonly corners: readonly (readonly [x: number, y: number])[];
}

const host = 'http://photo-lab.invalid/';
const folders = { photo: 'photos', wallpaper: 'wallpapers', stamp: 'stamps', surface: 'surfaces' } as const;

/** Scenes drawn by Chromium, each by its seed. `nature` is the folder that nature.py fills; without it pictures are plain noise. */
export class SceneDrawer {
  private constructor(
    private readonly browser: Browser,
    private readonly pages: Map<string, Page>,
    private readonly nature: string,
  ) {}

  static async start(nature: string): Promise<SceneDrawer> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium here: scenes cannot be drawn');
    return new SceneDrawer(await chromium.launch({ executablePath, args: chromiumArguments }), new Map(), nature);
  }

  /** `scale` is pixels of the drawing for each CSS pixel. */
  async draw(kind: SceneKind, half: Half, seed: number, scale: number, type: 'jpeg' | 'png'): Promise<DrawnScene> {
    const dice = new Dice(seed * 2 + (half === 'fit' ? 0 : 1) + 700_001 * (1 + sceneKinds.indexOf(kind)));
    const scene = drawScene(kind, half, dice, this.addresses(half));
    const page = await this.page(half, scale);
    await page.setViewportSize({ width: scene.width, height: scene.height });
    await page.setContent(`<style>body{margin:0;background:#000}*{box-sizing:border-box}</style>${scene.html}`, {
      waitUntil: 'load',
    });
    const bytes = await page.screenshot(type === 'jpeg' ? { type, quality: 92 } : { type });
    const places = await page.locator('.corner').evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y } = mark.getBoundingClientRect();
        return [x, y] as const;
      }),
    );
    const corners = places.map(([x, y]) => [x / scene.width, y / scene.height] as const);
    return { bytes: new Uint8Array(bytes), corners, ...(scene.device === undefined ? {} : { device: scene.device }) };
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private addresses(half: Half): PictureAddress {
    const counts = new Map(
      Object.entries(folders).map(([kind, folder]) => [kind, readdirSync(join(this.nature, half, folder)).length]),
    );
    counts.set('slice', sliceBank(half).length);
    return (kind, dice) =>
      `${host}${half}/${kind}/${dice.int(0, (counts.get(kind) ?? 1) - 1)}.${kind === 'slice' || kind === 'stamp' ? 'png' : 'jpg'}`;
  }

  private async page(half: Half, scale: number): Promise<Page> {
    const key = `${half} ${scale}`;
    const known = this.pages.get(key);
    if (known) return known;
    const context = await this.browser.newContext({ deviceScaleFactor: scale });
    const page = await context.newPage();
    await page.route(`${host}**`, (route) => {
      const [, kind = '', file = ''] = new URL(route.request().url()).pathname.slice(1).split('/');
      const headers = { 'cache-control': 'max-age=86400' };
      if (kind === 'slice')
        return route.fulfill({ contentType: 'image/png', headers, body: slicePng(half, Number.parseInt(file, 10)) });
      const folder = folders[kind as keyof typeof folders];
      return route.fulfill({ headers, body: readFileSync(join(this.nature, half, folder, file)) });
    });
    this.pages.set(key, page);
    return page;
  }
}

function slicePng(half: Half, index: number): Buffer {
  const slice = sliceBank(half)[index];
  if (!slice) throw new Error(`no slice ${index}`);
  const png = new PNG({ width: slice.size, height: slice.size });
  for (const [i, level] of slice.level.entries()) {
    png.data.fill(Math.round(level * 255), i * 4, i * 4 + 3);
    png.data[i * 4 + 3] = 255;
  }
  return PNG.sync.write(png);
}
