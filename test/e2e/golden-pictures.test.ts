// Opens a file of each class in Chromium and compares what the pane shows with the picture kept in `golden/`, and at places in
// between with what the writer of the file drew. Texts are hidden: fonts differ from machine to machine. A report is all text, so
// its golden form is what a screen reader is told. `MEDPASS_WRITE_GOLDEN=1` writes the pictures anew; look at each one before it is
// committed. A picture that fails lies beside its golden one as `<name>.drawn.png`.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ecgFile, encapsulatedPdf, reportFile } from '../build/dicom-papers.ts';
import { buildScannedPdf } from '../build/pdf.ts';
import { cardColumns, cardFiles, cardRows, testCard, type CardFile } from '../build/test-card.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { fromGolden, mayDiffer } from './golden-picture.ts';
import { servePage, type ServedPage } from './serve-viewer.ts';

const executablePath = findChromium();
if (!executablePath) console.log('skipped: no Chromium here (set MEDPASS_CHROMIUM)');

/** Screen pixels of a pixel of the card: the pane is as large as the card at this scale. */
const scale = 4;
const width = cardColumns * scale;
const height = cardRows * scale;

/** All that is written on the picture, and the ring of the keyboard focus. */
const withoutTexts = `
  .stage { outline: none !important; }
  .stage > :not(.viewport, .drawing), .drawing text { visibility: hidden !important; }
`;

let served: ServedPage;
let browser: Browser;
let folder: string;
let page: Page;

/** Opens the files in a viewer whose pane has this size, whatever the fonts make of the bars around it. */
async function open(files: readonly { readonly path: string; readonly bytes: Uint8Array }[], size: string) {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  page = await browser.newPage({ viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1, colorScheme: 'dark' });
  page.setDefaultTimeout(60_000);
  await page.goto(`${served.address}viewer.html?coordinator`);
  const pane = page.locator('medpass-viewer-pane');
  await pane.evaluate((element, style) => element.setAttribute('style', style), `position: fixed; z-index: 9; ${size}`);
  await page.setInputFiles('#files', folder);
  return pane;
}

async function showCard({ sopInstanceUID, frame = 1 }: CardFile, pane: Locator): Promise<void> {
  await page.waitForFunction(() => window.told.some(({ type }) => type === 'medpass-shown'));
  await page.evaluate(
    ([uid, number]) => {
      document.querySelector('medpass-dicom-viewer')!.show({ kind: 'instance', sopInstanceUID: uid, frame: number });
    },
    [sopInstanceUID, frame] as const,
  );
  const onScreen = () =>
    pane.evaluate((element) => {
      const picture = (element as HTMLElementTagNameMap['medpass-viewer-pane']).onScreen;
      return picture && [picture.instance.header.sopInstanceUID, picture.ref.frame];
    });
  await expect.poll(onScreen).toEqual([sopInstanceUID, frame]);
}

/** Places of the card with nothing near them that the smoothing between pixels could mix in. */
const places = Array.from({ length: cardColumns * cardRows }, (_, at) => ({
  column: at % cardColumns,
  row: Math.floor(at / cardColumns),
})).filter(({ column, row }) => column % 5 === 2 && row % 5 === 2);

function isFlat(column: number, row: number, frame: number): boolean {
  const here = testCard(column, row, frame);
  return [-1, 0, 1].every((down) =>
    [-1, 0, 1].every((right) => Math.abs(testCard(column + right, row + down, frame) - here) < 0.02),
  );
}

describe.skipIf(!executablePath)('golden pictures, in Chromium', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'medpass-golden-'));
    served = await servePage('viewer.html');
    browser = await chromium.launch({ executablePath: executablePath!, args: chromiumArguments });
  });

  afterEach(async () => {
    await page?.close();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it.each(Object.keys(cardFiles))('%s', async (name) => {
    const card = cardFiles[name]!();
    const pane = await open(card.files, `width: ${width}px; height: ${height}px`);
    await showCard(card, pane);
    if (name === 'seg-on-ct') await pane.locator('.drawing path.fill').waitFor({ state: 'attached' });
    const take = () => pane.screenshot({ style: withoutTexts });
    expect(await fromGolden(name, take)).toBeLessThanOrEqual(mayDiffer);

    const { data } = PNG.sync.read(await take());
    const flat = places.filter(({ column, row }) => isFlat(column, row, card.frame ?? 1));
    expect(flat.length).toBeGreaterThan(90);
    for (const { column, row } of flat) {
      // The segmentation's colour lies over the disc.
      if (name === 'seg-on-ct' && testCard(column, row) === 0) continue;
      const at = ((row * scale + scale / 2) * width + column * scale + scale / 2) * 4;
      const shown = [...data.subarray(at, at + 3)];
      const far = card.drawn(column, row).map((wanted, channel) => Math.abs(wanted - (shown[channel] ?? 0)));
      expect(Math.max(...far), `${column}/${row}: ${shown} for ${card.drawn(column, row)}`).toBeLessThanOrEqual(6);
    }
  });

  it('ecg', async () => {
    const beat = Array.from({ length: 1000 }, (_, at) => (at % 250 < 10 ? 40 * (at % 250) : at % 250 < 20 ? -100 : 30));
    const bytes = ecgFile({ channels: [beat, beat.map((value) => -value / 2)] });
    const pane = await open([{ path: 'ecg', bytes }], 'width: 480px; height: 640px');
    await pane.locator('.paper .trace').nth(1).waitFor({ state: 'attached' });
    const take = () => pane.locator('.paper svg').first().screenshot();
    expect(await fromGolden('ecg', take)).toBeLessThanOrEqual(mayDiffer);
  });

  it('encapsulated PDF', async () => {
    const pane = await open(
      [{ path: 'pdf', bytes: encapsulatedPdf(buildScannedPdf(1)) }],
      'width: 320px; height: 700px',
    );
    await pane.locator('.pages canvas[data-drawn="1"]').waitFor();
    const take = () => pane.locator('.pages canvas').screenshot();
    expect(await fromGolden('pdf', take)).toBeLessThanOrEqual(mayDiffer);
  });

  it('structured report, as it is told', async () => {
    const pane = await open([{ path: 'sr', bytes: reportFile('1.2.3') }], 'width: 480px; height: 640px');
    await pane.locator('.tree').waitFor();
    expect(await pane.locator('article').ariaSnapshot()).toMatchInlineSnapshot(`
      "- article:
        - paragraph: Preview, not for diagnosis
        - heading "Invented report" [level=2]
        - list:
          - listitem: Technique · Invented words. Придуманный текст.
          - listitem:
            - text: Measurements
            - list:
              - listitem:
                - text: Length · 12.5 mm
                - list:
                  - listitem: IMAGE a picture that is not here"
    `);
  });
});
