import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import { buildImagePdf } from '../build/pdf.ts';
import { encodeJpeg, photographScreen } from '../build/photo.ts';
import { CheckerStage, executablePath } from './checker-stage.ts';

const camera = { make: 'Apple', model: 'iPhone', focalLength: 4.2 };

describe.skipIf(executablePath === undefined)('pictures in a real browser', () => {
  const stage = new CheckerStage();

  it('inside of papers are looked at too, as photographs and as pixels', async () => {
    const shot = encodeJpeg(photographScreen({ seed: 3 }), { camera });
    const { data, width, height } = photographScreen({ seed: 4 });
    const rgb = data.filter((_, at) => at % 4 !== 3);
    const pixels = {
      width,
      height,
      colours: 'DeviceRGB',
      bits: 8,
      filter: 'FlateDecode',
      data: deflateSync(rgb),
    } as const;
    const photo = { ...pixels, filter: 'DCTDecode', data: shot } as const;
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.url);
    await page.waitForSelector('.choice');
    await page.setInputFiles('input[data-kind=zip]', {
      name: 'my scan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(buildImagePdf([photo, pixels])),
    });
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    const found = report?.findings.filter(({ rule }) => rule === 'pictures-in-papers') ?? [];
    expect(found.map(({ message, params }) => [message, params['numbers']])).toEqual([['photos-of-screen', '1, 2']]);
    await page.close();
  });

  it('are looked at in a worker of their own: the sample’s photo of a screen is told by its pixels', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.url);
    await page.click('#sample');
    await page.waitForSelector('[data-verdict]', { timeout: 120_000 });
    const report = await page.evaluate(() => document.querySelector('medpass-dicom-check')?.report);
    expect(report?.inventory.pictures).toHaveLength(1);
    const picture = report?.inventory.pictures[0];
    expect(picture?.made).toBe('camera-at-screen');
    expect(['scan', 'unknown']).toContain(picture?.shows);
    expect(picture?.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['moire', 'looks-like-screen']));
    expect(report?.findings.find(({ rule }) => rule === 'screen-photo')).toMatchObject({ outcome: 'fail' });
    await page.close();
  });
});
