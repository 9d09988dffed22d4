import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildDicom, seededUid } from '../build/dicom-file.ts';
import type { DicomItem } from '../build/dicom-writer.ts';
import { block } from '../build/picture-sets.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const side = 40;
const slices = 9;
const stage = new ViewerStage();
let folder: string;

/** The picture that the viewer begins with: the middle one. */
const middle = seededUid('study/1/4');

function write(path: string, elements: DicomItem): void {
  writeFileSync(join(folder, path), buildDicom({ elements: { StudyInstanceUID: seededUid('study'), ...elements } }));
}

async function open(): Promise<Page> {
  const page = await stage.open(folder, { viewport: { width: 1280, height: 900 }, query: '?coordinator' });
  // Files stream in: the picture shown first was the middle of those that were there.
  const number = page.locator('.number').first();
  await expect.poll(() => number.innerText()).toContain('of 9');
  await page.locator('.stage').first().focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => number.innerText()).toContain('5 of 9');
  return page;
}

describe.skipIf(!executablePath)('what files draw, in Chromium', () => {
  beforeAll(async () => {
    const overlay: DicomItem = {
      '60000010': { vr: 'US', value: [8] },
      '60000011': { vr: 'US', value: [8] },
      '60000040': { vr: 'CS', value: 'G' },
      '60000050': { vr: 'SS', value: [3, 3] },
      '60000100': { vr: 'US', value: [1] },
      '60000102': { vr: 'US', value: [0] },
      '60003000': { vr: 'OW', value: new Uint8Array(8).fill(0xff) },
    };
    const files = block({
      value: (x) => 20 * x,
      slices,
      rows: side,
      columns: side,
      elements: (slice) => (slice === 4 ? overlay : {}),
    });
    folder = await stage.folder(files);
    const frame = seededUid('block');
    write('structures.dcm', {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3',
      SOPInstanceUID: seededUid('structures'),
      SeriesInstanceUID: seededUid('structures-series'),
      SeriesDescription: 'Outlines',
      SeriesNumber: '7',
      Modality: 'RTSTRUCT',
      ...noPixels,
      '30060020': {
        vr: 'SQ',
        value: [
          {
            '30060022': { vr: 'IS', value: '1' },
            '30060024': { vr: 'UI', value: frame },
            '30060026': { vr: 'LO', value: 'Square' },
          },
        ],
      },
      '30060039': {
        vr: 'SQ',
        value: [
          {
            '3006002A': { vr: 'IS', value: '255\\0\\128' },
            '30060040': {
              vr: 'SQ',
              value: [
                {
                  '30060016': { vr: 'SQ', value: [{ ReferencedSOPInstanceUID: middle }] },
                  '30060042': { vr: 'CS', value: 'CLOSED_PLANAR' },
                  '30060050': { vr: 'DS', value: '10\\10\\8\\30\\10\\8\\30\\30\\8\\10\\30\\8' },
                },
              ],
            },
            '30060084': { vr: 'IS', value: '1' },
          },
        ],
      },
    });
    write('view.dcm', {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.11.1',
      SOPInstanceUID: seededUid('view'),
      SeriesInstanceUID: seededUid('view-series'),
      SeriesDescription: 'Key view',
      SeriesNumber: '8',
      Modality: 'PR',
      ...noPixels,
      ReferencedSeriesSequence: [
        {
          SeriesInstanceUID: seededUid('study/1'),
          ReferencedImageSequence: [{ ReferencedSOPInstanceUID: middle }],
        },
      ],
      '0070005A': {
        vr: 'SQ',
        value: [{ '00700052': { vr: 'SL', value: [11, 11] }, '00700053': { vr: 'SL', value: [30, 30] } }],
      },
      '00283110': { vr: 'SQ', value: [{ WindowCenter: '444', WindowWidth: '222' }] },
      '00700001': {
        vr: 'SQ',
        value: [
          {
            '00700008': {
              vr: 'SQ',
              value: [
                {
                  '00700004': { vr: 'CS', value: 'PIXEL' },
                  '00700006': { vr: 'ST', value: 'Compare here' },
                  '00700014': { vr: 'FL', value: [20, 20] },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it('stands on the picture that it names, at its own millimetres, and on no other', async () => {
    const page = await open();
    const contour = page.locator('.drawing path[stroke="#ff0080"]');
    await contour.waitFor({ state: 'attached' });
    const stage = (await page.locator('.viewport').first().boundingBox())!;
    const box = await contour.evaluate((path) => {
      const { x, y, width, height } = (path as SVGGraphicsElement).getBBox();
      const matrix = (path as SVGGraphicsElement).getCTM()!;
      return {
        x: matrix.a * x + matrix.e,
        y: matrix.d * y + matrix.f,
        width: matrix.a * width,
        height: matrix.d * height,
      };
    });
    // 10 … 30 mm of a picture of 40 mm whose first pixel's centre is 0: fitted to the pane's height.
    const scale = Math.min(stage.width, stage.height) / side;
    expect(Math.abs(box.width - 20 * scale)).toBeLessThanOrEqual(1);
    expect(Math.abs(box.x - ((stage.width - side * scale) / 2 + 10.5 * scale))).toBeLessThanOrEqual(1);
    expect(Math.abs(box.y - ((stage.height - side * scale) / 2 + 10.5 * scale))).toBeLessThanOrEqual(1);
    await expect.poll(() => page.locator('.drawing path.fill').count()).toBe(1);
    await expect.poll(() => page.locator('.drawing text.own').textContent()).toBe('Compare here');
    await expect.poll(() => page.locator('.desk-notes').innerText()).toContain('Square');

    await page.getByRole('button', { name: 'Next picture' }).click();
    await expect.poll(() => page.locator('.drawing').count()).toBe(0);
    await page.getByRole('button', { name: 'Picture before' }).click();
    await expect.poll(() => contour.count()).toBe(1);

    await page.locator('.drawings summary').click();
    await page.getByRole('button', { name: 'Contours: Outlines' }).click();
    await expect.poll(() => contour.count()).toBe(0);
    await page.getByRole('button', { name: 'Overlays in the picture file' }).click();
    await expect.poll(() => page.locator('.drawing path.fill').count()).toBe(0);
    await page.close();
  });

  it('shows a picture as somebody saved it: window, and the area that fills the pane', async () => {
    const page = await open();
    await page.locator('.drawing text.own').waitFor({ state: 'attached' });
    await page.locator('.drawings summary').click();
    await page.getByRole('button', { name: 'Show as saved' }).click();
    await expect.poll(() => page.locator('.values').innerText()).toContain('W 222 · L 444');
    const contour = page.locator('.drawing path[stroke="#ff0080"]');
    const stage = (await page.locator('.viewport').first().boundingBox())!;
    // Columns and rows 10 … 29 fill the height; the contour runs from centre 10 to centre 30.
    const scale = Math.min(stage.width, stage.height) / 20;
    const top = async (): Promise<number> =>
      contour.evaluate((path) => {
        const matrix = (path as SVGGraphicsElement).getCTM()!;
        return matrix.d * 10 + matrix.f;
      });
    await expect.poll(async () => Math.abs((await top()) - 0.5 * scale)).toBeLessThanOrEqual(2);
    await page.close();
  });
});

const noPixels: DicomItem = {
  Rows: undefined,
  Columns: undefined,
  SamplesPerPixel: undefined,
  PhotometricInterpretation: undefined,
  BitsAllocated: undefined,
  BitsStored: undefined,
  HighBit: undefined,
  PixelRepresentation: undefined,
};
