import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { stowRs } from '../../packages/checker/src/upload/stow-rs.ts';
import type { UploadEvent } from '../../packages/checker/src/upload/upload-adapter.ts';
import {
  built,
  coordinatorSite,
  example,
  localReport,
  openStudy,
  pageReport,
  sampleInstances,
  timeless,
  uploadItems,
  writeFolder,
} from './coordinator-site.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { hasOrthanc, orthanc } from './orthanc-server.ts';
import type { Orthanc } from './orthanc-server.ts';

if (!hasOrthanc) console.log('skipped: no Orthanc here (Debian: orthanc orthanc-dicomweb)');
if (!built) console.log('skipped: the packages are not built (node scripts/build.mjs)');

interface Watch {
  watchOrthanc(options: {
    archive: string;
    reports: string;
    once?: boolean;
    onReport?: (told: { studyInstanceUID?: string; verdict?: string }) => void;
  }): Promise<void>;
}

const instances = sampleInstances();
const items = uploadItems(instances);
const studies = [...new Set(instances.map(({ studyInstanceUID }) => studyInstanceUID))];
const { signal } = new AbortController();

/** What the command line says here of each study's files. */
async function localReports(): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  for (const study of studies) {
    const folder = await writeFolder(
      instances
        .filter(({ studyInstanceUID }) => studyInstanceUID === study)
        .map(({ sopInstanceUID, bytes }) => ({ path: `${sopInstanceUID}.dcm`, bytes })),
    );
    reports.set(study, await localReport(folder));
    await rm(folder, { recursive: true });
  }
  return reports;
}

async function send(
  archive: Orthanc,
  stored: ReadonlySet<string>,
  onEvent: (event: UploadEvent) => Promise<void> | void = () => undefined,
): Promise<Extract<UploadEvent, { kind: 'end' }>> {
  const adapter = stowRs(
    { baseUrl: `${archive.url}/dicom-web`, retryDelays: [100] },
    { batchItems: 10, confirm: 'bytes' },
  );
  let end: UploadEvent | undefined;
  for await (const event of adapter.upload({ items, stored }, signal)) {
    await onEvent(event);
    end = event;
  }
  if (end?.kind !== 'end') throw new Error('No end');
  return end;
}

const countOf = async ({ url }: Orthanc): Promise<number> =>
  ((await (await fetch(`${url}/statistics`)).json()) as { CountInstances: number }).CountInstances;

describe.skipIf(!hasOrthanc || !built)('a round trip with Orthanc', () => {
  let archive: Orthanc;
  let local: ReadonlyMap<string, Report>;

  beforeAll(async () => {
    archive = await orthanc();
    await archive.start();
    local = await localReports();
  });
  afterAll(() => archive?.remove());

  it('takes a checked package; killed midway it is said, and the rest follows with nothing lost', async () => {
    let batches = 0;
    const first = await send(archive, new Set(), async (event) => {
      if (event.kind === 'progress' && event.sentBytes > 0 && ++batches === 4) await archive.kill();
    });
    expect(first.failure?.reason).toBe('server-stopped');
    expect(first.states.left.length).toBeGreaterThan(0);
    // Sent before the kill, but nobody is left to say that it is kept: so it is not called stored.
    expect(first.states.stored.length).toBeLessThan(items.length);

    await archive.start();
    const second = await send(archive, new Set(first.states.stored));
    expect(second.failure).toBeUndefined();
    expect(second.states.stored.length).toBe(items.length);
    expect(await countOf(archive)).toBe(items.length);
  });

  it('its stable studies are checked again by the command line, with the same report', async () => {
    const reports = await mkdtemp(join(tmpdir(), 'medpass-reports-'));
    const { watchOrthanc } = (await import(join(example, 'watch-orthanc.mjs'))) as Watch;
    const told: (string | undefined)[] = [];
    // A study is stable a second after its last file.
    for (let waited = 0; told.length < studies.length && waited < 60; waited++) {
      await watchOrthanc({
        archive: archive.url,
        reports,
        once: true,
        onReport: ({ studyInstanceUID }) => told.push(studyInstanceUID),
      });
      await pause(500);
    }
    expect([...told].sort()).toEqual([...studies].sort());
    for (const study of studies) {
      const report = JSON.parse(await readFile(join(reports, `${study}.json`), 'utf8')) as Report;
      expect(timeless(report)).toEqual(timeless(local.get(study)!));
    }
    // Asked once more, it has nothing new to say; and no copy of a file stays behind.
    await watchOrthanc({ archive: archive.url, reports, once: true, onReport: () => told.push('again') });
    expect(told.length).toBe(studies.length);
    expect((await readdir(reports)).filter((name) => name.endsWith('.part'))).toEqual([]);
    await rm(reports, { recursive: true });
  });

  it.skipIf(findChromium() === undefined)('the page opens a study of it, with the same report', async () => {
    const site = await coordinatorSite();
    const executablePath = findChromium();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: chromiumArguments });
    try {
      const page = await browser.newPage({ locale: 'en' });
      page.setDefaultTimeout(30_000);
      await page.goto(await site.serve(archive.url));
      const study = studies.find((uid) => local.get(uid)!.inventory.files === 74)!;
      await openStudy(page, '74 images');
      expect(timeless(await pageReport(page, 1))).toEqual(timeless(local.get(study)!));

      // Killed, it is missed by name; back again, it is searched as before.
      await archive.kill();
      await expectSilence(page);
      await archive.start();
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.locator('.found li').first().waitFor();
    } finally {
      await browser.close();
      await site.remove();
    }
  });
});

/** With the archive gone, the search says so in words. */
async function expectSilence(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'From the archive' }).first().click();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page
    .getByText('The archive')
    .filter({ hasText: /does not answer|fault or is busy/ })
    .waitFor();
}
