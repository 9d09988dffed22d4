import { beforeAll, describe, expect, it } from 'vitest';
import { memoryCaps } from '../../packages/viewer/src/engine/memory.ts';
import { ctSeries } from '../build/dicom.ts';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const side = 1024;
const slices = 48;
const megabyte = 2 ** 20;
/** Of what a slice decodes to. */
const each = (side * side * 2) / megabyte;
/** Copies that the engine draws from and frames on their way, in megabytes. */
const beside = 16;

const stage = new ViewerStage();
let folder: string;

describe.skipIf(!executablePath)('the memory of the viewer in Chromium', () => {
  beforeAll(async () => {
    const pixels = new Uint8Array(side * side * 2);
    folder = await stage.folder(
      ctSeries({
        slices,
        rows: side,
        columns: side,
        // Values that differ from those stored: decoding makes a second array.
        elements: { WindowCenter: '0', WindowWidth: '400', RescaleIntercept: '-1024', RescaleSlope: '1' },
        build: () => ({ pixels }),
      }),
    );
  });

  it('keeps decoded pictures within the cap of a small device, however far somebody scrolls', async () => {
    const page = await stage.open(folder, {
      viewport: { width: 900, height: 700 },
      before: (opened) =>
        opened.addInitScript(() =>
          Object.defineProperty(Navigator.prototype, 'deviceMemory', { get: () => 2, configurable: true }),
        ),
    });
    await page.locator('.number', { hasText: `of ${slices}` }).waitFor();
    await page.locator('.stage').focus();
    await page.keyboard.press('Home');
    for (let place = 1; place <= slices; place++) {
      await page.locator('.number', { hasText: new RegExp(`^\\s*${place} of`) }).waitFor();
      await page.keyboard.press('ArrowDown');
    }
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    // Of this and newer Chromium; the types of the protocol do not have it yet.
    const usage = (await session.send('Runtime.getHeapUsage')) as { readonly backingStorageSize?: number };
    const held = (usage.backingStorageSize ?? Number.NaN) / megabyte;
    const cap = memoryCaps({ gigabytes: 2, phone: false }).pictures / megabyte;
    console.log(`decoded pictures: ${held.toFixed(0)} MB held of ${slices * each} MB shown, cap ${cap} MB`);
    // All of them would be more than the cap and what lies beside it together: it cannot hold by chance.
    expect(slices * each).toBeGreaterThan(cap + beside);
    expect(held).toBeLessThanOrEqual(cap + beside);
    // What was seen last is still there.
    expect(held).toBeGreaterThan(cap / 2);
    await page.close();
  });
});
