import { rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { lookAtStudies } from '../../packages/core/src/dicomweb/index.ts';
import { memorySource } from '../../packages/core/src/index.ts';
import type { DecodeResult, Intake } from '../../packages/core/src/index.ts';
import { openIntake } from '../../packages/core/src/node/index.ts';
import { createReadWorkerApi } from '../../packages/core/src/workers/inside/read-worker-api.ts';
import { codedInstances } from '../build/coded-instances.ts';
import {
  built,
  coordinatorSite,
  localReport,
  openStudy,
  pageReport,
  sampleInstances,
  timeless,
  writeFolder,
} from './coordinator-site.ts';
import type { CoordinatorSite } from './coordinator-site.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { hasOrthanc, orthanc } from './orthanc-server.ts';
import type { Orthanc } from './orthanc-server.ts';

if (!hasOrthanc) console.log('skipped: no Orthanc here (Debian: orthanc orthanc-dicomweb)');
const executablePath = findChromium();

const coded = codedInstances('coded');
const sample = sampleInstances();
const studyOf74 = [...new Set(sample.map(({ studyInstanceUID }) => studyInstanceUID))].find(
  (study) => sample.filter(({ studyInstanceUID }) => studyInstanceUID === study).length === 74,
)!;
const files = sample.filter(({ studyInstanceUID }) => studyInstanceUID === studyOf74);

/** Of each instance, by its identifier, every frame. */
async function framesOf(intake: Intake): Promise<ReadonlyMap<string, readonly DecodeResult[]>> {
  const frames = new Map<string, readonly DecodeResult[]>();
  const { patients } = await intake.settled;
  for (const { studies } of patients)
    for (const { series } of studies)
      for (const { instances } of series)
        for (const { header } of instances) {
          const own: DecodeResult[] = [];
          for (let frame = 1; frame <= header.numberOfFrames; frame++)
            own.push(await intake.frame({ entryId: header.entryId, frame }));
          frames.set(header.sopInstanceUID, own);
        }
  return frames;
}

async function store({ url }: Orthanc, bytes: Uint8Array): Promise<boolean> {
  const answer = await fetch(`${url}/instances`, { method: 'POST', body: Buffer.from(bytes) });
  await answer.arrayBuffer();
  return answer.ok;
}

describe.skipIf(!hasOrthanc)('a first look at a study in Orthanc', () => {
  let archive: Orthanc;
  beforeAll(async () => {
    archive = await orthanc();
    await archive.start();
  });
  afterAll(() => archive?.remove());

  it('shows by single frames the very pixels of the whole files: RLE, JPEG, JPEG-LS, JPEG 2000, many frames, 16 bits, colour', async () => {
    const stored: (typeof coded)[number][] = [];
    const refused: string[] = [];
    for (const one of coded) {
      if (await store(archive, one.bytes)) stored.push(one);
      else refused.push(one.name);
    }
    expect(refused).toEqual([]);
    const look = lookAtStudies({ baseUrl: `${archive.url}/dicom-web`, retryDelays: [] }, [coded[0]!.studyInstanceUID], {
      open: openIntake,
      pool: {
        start: () => {
          throw new Error('no workers here');
        },
        inThread: async (beats) => createReadWorkerApi(beats),
      },
    });
    const local = openIntake([memorySource(stored.map(({ name: path, bytes }) => ({ path, bytes })))]);
    try {
      const [shown, whole] = [await framesOf(look.intake), await framesOf(local)];
      expect(look.progress).toMatchObject({ instances: stored.length, unusable: 0, failures: [] });
      const without: string[] = [];
      for (const { name, sopInstanceUID } of stored) {
        const frames = shown.get(sopInstanceUID)!;
        if (frames.every((frame) => !frame.ok && frame.reason === 'io')) without.push(name);
        else expect(frames, name).toEqual(whole.get(sopInstanceUID));
      }
      // Syntaxes that this Orthanc keeps and does not give by frames (docs/coordinators.md): no picture before the file is here.
      expect(without.filter((name) => !/htj2k|progressive|spectral/.test(name))).toEqual([]);
    } finally {
      look.close();
      local.close();
    }
  });

  describe.skipIf(executablePath === undefined || !built)('on the coordinator’s page', () => {
    let site: CoordinatorSite;
    let browser: Browser;
    let url: string;
    let local: Report;

    beforeAll(async () => {
      for (const { bytes } of files) expect(await store(archive, bytes)).toBe(true);
      const folder = await writeFolder(
        files.map(({ sopInstanceUID, bytes }) => ({ path: `${sopInstanceUID}.dcm`, bytes })),
      );
      local = await localReport(folder);
      await rm(folder, { recursive: true });
      site = await coordinatorSite();
      url = await site.serve(archive.url);
      browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
    });
    afterAll(async () => {
      await browser?.close();
      await site?.remove();
    });

    /** A page on which no whole file arrives before it is let through. */
    async function heldPage(): Promise<{ page: Page; release: () => void; asked: string[] }> {
      const page = await browser.newPage({ locale: 'en', viewport: { width: 1280, height: 860 } });
      page.setDefaultTimeout(30_000);
      const asked: string[] = [];
      let release = (): void => undefined;
      const gate = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\/dicom-web\/studies\//, async (route) => {
        const { pathname } = new URL(route.request().url());
        asked.push(pathname);
        if (/\/instances\/[0-9.]+$/.test(pathname)) await gate;
        await route.continue().catch(() => undefined);
      });
      await page.goto(url);
      return { page, release, asked };
    }

    it('lists the series and shows a picture before any file is here; nothing is called checked; then the same report', async () => {
      const { page, release, asked } = await heldPage();
      await openStudy(page, '74 images');
      await page.goto(`${url}#/case/1/studies`);
      const series = page.locator('table.series tbody tr');
      await expect
        .poll(() => series.count(), { timeout: 30_000 })
        .toBe(local.inventory.patients[0]!.studies[0]!.series.length);
      await page.getByText('not checked yet').waitFor();
      expect(await page.locator('.mark.good').count()).toBe(0);
      await page.screenshot({ path: `${process.env.SHOTS ?? site.folder}/look-list.png` });

      await series.locator('a').first().click();
      const shown = await page.locator('medpass-dicom-viewer').evaluate(
        (viewer) =>
          new Promise<string>((resolve) => {
            viewer.addEventListener('medpass-shown', () => resolve('shown'), { once: true });
            viewer.addEventListener('medpass-error', (event) => resolve(JSON.stringify((event as CustomEvent).detail)));
          }),
      );
      expect(shown).toBe('shown');
      expect(asked.some((path) => path.endsWith('/frames/1'))).toBe(true);
      expect(await page.getByText('Preview, not for diagnosis').count()).toBeGreaterThan(0);
      expect(
        await page.evaluate(() => document.querySelector('coordinator-app')?.store.cases.get(1)?.report),
      ).toBeUndefined();
      await page.screenshot({ path: `${process.env.SHOTS ?? site.folder}/look-pictures.png` });

      release();
      expect(timeless(await pageReport(page, 1))).toEqual(timeless(local));
      // Who looks at a picture is not thrown out of it.
      await page.getByRole('button', { name: 'Show the checked files' }).click();
      await page.locator('medpass-dicom-viewer').waitFor();
      expect(
        await page.evaluate(() => document.querySelector('coordinator-app')?.store.cases.get(1)?.look),
      ).toBeUndefined();
      await page.close();
    });

    it('stopped midway: said in words, nothing lost, the rest comes, the same report', async () => {
      const { page, release } = await heldPage();
      await openStudy(page, '74 images');
      await page.goto(`${url}#/case/1/studies`);
      await page.locator('table.series tbody tr').first().waitFor();
      await archive.kill();
      release();
      await page.getByText('gave 0').waitFor();
      await page.getByText('The archive does not answer').first().waitFor();
      await archive.start();
      await page.getByRole('button', { name: 'Get the rest' }).click();
      await page.getByText('gave 74').waitFor();
      expect(timeless(await pageReport(page, 1))).toEqual(timeless(local));
      await page.close();
    });
  });
});
