import { mkdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {} from '../../packages/checker/src/element/events.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import type { MedpassDicomViewer } from '../../packages/viewer/src/index.ts';
import { codedInstances } from '../build/coded-instances.ts';
import { demoPatient } from '../build/demo-patient.ts';
import { verified } from '../build/handover.ts';
import { buildZip } from '../build/zip.ts';
import { serveDemo } from '../e2e/serve-demo.ts';
import type { ServedDemo } from '../e2e/serve-demo.ts';
import { hasChromium, openChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { hasFirefox, openFirefox } from './firefox.ts';
import { hasWebKit, openWebKit } from './webkit.ts';

/** Where to leave pictures of the screens for a person to look at; none are made without it. */
const shots = process.env['MEDPASS_SHOTS'];

const others: readonly { name: string; here: boolean; open: (downloads: string) => Promise<Driver>; needs: string }[] =
  [
    { name: 'Firefox', here: hasFirefox, open: openFirefox, needs: 'Debian: firefox-esr, or set MEDPASS_FIREFOX' },
    { name: 'WebKit', here: hasWebKit, open: openWebKit, needs: 'Debian: webkit2gtk-driver xvfb' },
  ];
for (const { name, here, needs } of others) if (!here) console.log(`skipped: no ${name} here (${needs})`);
if (!hasChromium) console.log('skipped: no Chromium here to compare with (set MEDPASS_CHROMIUM)');

/** All that the same files must come to in every browser. */
interface Seen {
  readonly report: Report;
  readonly folderReport: Report;
  readonly frames: Readonly<Record<string, string>>;
  readonly shown: { readonly number: string; readonly grey: readonly number[] };
}

describe.skipIf(!hasChromium)('in other browsers than Chromium', () => {
  let demo: ServedDemo;
  let folder: string;
  let measure: Seen;
  const zips = { patient: '', coded: '' };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medpass-browsers-'));
    demo = await serveDemo();
    zips.patient = await zipOf('patient.zip', demoPatient());
    zips.coded = await zipOf(
      'coded.zip',
      codedInstances('coded').map(({ name, bytes }) => ({ path: `${name.replaceAll(' ', '-')}.dcm`, bytes })),
    );
    if (shots) mkdirSync(shots, { recursive: true });
    const chromium = await openChromium();
    measure = await see(chromium).finally(() => chromium.close());
    expect(Object.values(measure.frames).every((frame) => /^[0-9a-f]{64}$/.test(frame))).toBe(true);
    expect(Object.keys(measure.frames).length).toBeGreaterThanOrEqual(30);
  });
  afterAll(async () => {
    await demo?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function zipOf(
    name: string,
    files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  ): Promise<string> {
    const path = join(folder, name);
    await writeFile(
      path,
      buildZip(files.map((file) => ({ name: file.path, bytes: file.bytes, method: 'deflate' as const }))),
    );
    return path;
  }

  async function see(driver: Driver): Promise<Seen> {
    const report = await checkZip(driver, zips.patient);
    const shown = await openViewer(driver);
    const folderReport = await checkLoose(driver);
    await checkZip(driver, zips.coded);
    return { report, shown, folderReport, frames: await driver.run(hashFrames) };
  }

  /** A ZIP given to the page's own input, to a finished report. */
  async function checkZip(driver: Driver, zip: string): Promise<Report> {
    await driver.open(demo.url);
    await waitForStart(driver);
    await driver.give(zipInput, [zip]);
    return reportOf(driver);
  }

  /** Files one beside the other, as from a folder that a browser flattens. */
  async function checkLoose(driver: Driver): Promise<Report> {
    const paths: string[] = [];
    for (const { path, bytes } of demoPatient().filter(({ path }) => /CT2\//.test(path))) {
      const file = join(folder, path.replaceAll('/', '_'));
      await writeFile(file, bytes);
      paths.push(file);
    }
    await driver.open(demo.url);
    await waitForStart(driver);
    await driver.give(zipInput, paths);
    return reportOf(driver);
  }

  for (const { name, here, open } of others)
    describe.skipIf(!here)(name, () => {
      let driver: Driver;
      let seen: Seen;
      beforeAll(async () => {
        driver = await open(folder);
        console.log(`${name}: ${driver.version}`);
        seen = await see(driver);
      });
      afterAll(() => driver?.close());

      it('says the same of the same files, byte for byte but for the clock', () => {
        expect(timeless(seen.report)).toEqual(timeless(measure.report));
        expect(timeless(seen.folderReport)).toEqual(timeless(measure.folderReport));
      });

      it('decodes every kind of codestream to the same values', () => {
        expect(seen.frames).toEqual(measure.frames);
      });

      it('shows the picture of a set in the viewer', () => {
        expect(seen.shown.number).toBe(measure.shown.number);
        // Two engines draw the edge of a scaled picture differently; what is in it is the same.
        for (const [at, grey] of seen.shown.grey.entries())
          expect(Math.abs(grey - measure.shown.grey[at]!), `part ${at}`).toBeLessThanOrEqual(8);
        expect(Math.max(...seen.shown.grey) - Math.min(...seen.shown.grey)).toBeGreaterThan(40);
      });

      it('checks the sample patient, and saves for sending what the other side finds as checked', async () => {
        await driver.open(demo.url);
        await waitForStart(driver);
        await driver.run(() => document.querySelector<HTMLButtonElement>('#sample')!.click());
        const report = await reportOf(driver);
        expect(report.verdict).toBe('incomplete');
        expect(report.coverage.filter(({ state }) => state === 'failed')).toEqual([]);
        await shoot(driver, 'report');
        const { base64, number } = await driver.run(saveForSending);
        const zip = new Uint8Array(Buffer.from(base64, 'base64'));
        const [check] = await verified([{ path: 'received.zip', bytes: zip }]);
        expect(check?.outcome).toBe('as-checked');
        expect(number).toBe(check?.fingerprint);
        await shoot(driver, 'saved');
      });

      it('has nothing to complain of', async () => {
        expect(await driver.faults()).toEqual([]);
      });
    });

  async function shoot(driver: Driver, what: string): Promise<void> {
    if (shots) await driver.screenshot(join(shots, `${driver.name}-${what}.png`));
  }

  async function openViewer(driver: Driver): Promise<Seen['shown']> {
    const shown = await driver.run(showFirstSet);
    await shoot(driver, 'viewer');
    return shown;
  }
});

function timeless(report: Report): Report {
  return { ...report, createdAt: '', timings: { indexMs: 0, evidenceMs: 0, rulesMs: 0 } };
}

async function waitForStart(driver: Driver): Promise<void> {
  await driver.run(async () => {
    const end = Date.now() + 60_000;
    const ready = (): unknown => document.querySelector('medpass-dicom-check')?.shadowRoot?.querySelector('.choice');
    while (!ready()) {
      if (Date.now() > end) throw new Error('The page did not start');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
}

async function reportOf(driver: Driver): Promise<Report> {
  const text = await driver.run(async () => {
    const end = Date.now() + 180_000;
    const root = document.querySelector('medpass-dicom-check')!;
    while (root.report === undefined || !root.shadowRoot?.querySelector('[data-verdict]')) {
      if (Date.now() > end) throw new Error(`No report: ${root.shadowRoot?.textContent?.slice(0, 300) ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return JSON.stringify(root.report);
  });
  return JSON.parse(text) as Report;
}

// What follows runs in the page: no name of this file is known there.

function zipInput(): HTMLInputElement {
  return document
    .querySelector('medpass-dicom-check')!
    .shadowRoot!.querySelector<HTMLInputElement>('input[data-kind=zip]')!;
}

/** Opens the second set, and tells of its picture the mean greys of 8 × 8 parts of its middle. */
async function showFirstSet(): Promise<{ number: string; grey: number[] }> {
  const until = async <T>(look: () => T | null | undefined, what: string): Promise<T> => {
    const end = Date.now() + 90_000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Never came: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const page = document.querySelector('medpass-dicom-check')!.shadowRoot!;
  const thumb = await until(() => page.querySelectorAll<HTMLElement>('.thumb')[1], 'a thumbnail');
  const shown = new Promise((resolve) => addEventListener('medpass-shown', resolve, { once: true }));
  thumb.click();
  await Promise.race([
    shown,
    new Promise((_, reject) => setTimeout(() => reject(new Error('Never came: a picture')), 90_000)),
  ]);
  const viewer = (await until(
    () => page.querySelector('dialog[open] medpass-dicom-viewer'),
    'the viewer',
  )) as unknown as MedpassDicomViewer;
  const pane = viewer.shadowRoot!.querySelector('medpass-viewer-pane')!;
  const canvas = await until(
    () => pane.shadowRoot!.querySelector<HTMLCanvasElement>('canvas:not(.early)') ?? pane.querySelector('canvas'),
    'the picture',
  );
  const small = document.createElement('canvas');
  small.width = small.height = 8;
  const context = small.getContext('2d', { willReadFrequently: true })!;
  const greys = (): number[] => {
    const side = Math.min(canvas.width, canvas.height) * 0.6;
    context.drawImage(canvas, (canvas.width - side) / 2, (canvas.height - side) / 2, side, side, 0, 0, 8, 8);
    return [...context.getImageData(0, 0, 8, 8).data].filter((_, at) => at % 4 === 0);
  };
  // It is announced when the engine answers for it; a slow browser has it in the canvas a moment later, once it has its final size.
  let grey = greys();
  await until(() => {
    const before = String(grey);
    grey = greys();
    return grey.some((value) => value > 0) && String(grey) === before;
  }, 'the picture in its canvas');
  const number = viewer.shadowRoot!.querySelector('.number') ?? pane.shadowRoot!.querySelector('.number');
  return {
    number: number?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    grey,
  };
}

/** SHA-256 of the samples of every frame of every file, by the instance's identifier and the frame's number. */
async function hashFrames(): Promise<Record<string, string>> {
  const page = document.querySelector('medpass-dicom-check')!.shadowRoot!;
  const end = Date.now() + 90_000;
  const viewer = (): MedpassDicomViewer | null => page.querySelector('dialog[open] medpass-dicom-viewer');
  while (!viewer()?.intake) {
    if (!viewer()) page.querySelector<HTMLElement>('.thumb')?.click();
    if (Date.now() > end) throw new Error('The viewer did not open');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { intake } = viewer()!;
  const hashes: Record<string, string> = {};
  for (const { studies } of intake!.model.patients)
    for (const { series } of studies)
      for (const { instances } of series)
        for (const { header } of instances)
          for (let frame = 1; frame <= header.numberOfFrames; frame++) {
            const result = await intake!.frame({ entryId: header.entryId, frame });
            const key = `${header.sopInstanceUID} ${frame}`;
            if (!result.ok) hashes[key] = result.reason;
            else {
              const { buffer, byteOffset, byteLength } = result.frame.data;
              const bytes = new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
              const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
              hashes[key] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
            }
          }
  return hashes;
}

/** Saves the package the way that browsers without a file picker do; what they would download is read here. */
async function saveForSending(): Promise<{ base64: string; number: string }> {
  if ('showSaveFilePicker' in window) throw new Error('This browser would ask where to save');
  const page = document.querySelector('medpass-dicom-check')!.shadowRoot!;
  const until = async <T>(look: () => T | null, what: string): Promise<T> => {
    const end = Date.now() + 90_000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Never came: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const made: Blob[] = [];
  const { createObjectURL } = URL;
  URL.createObjectURL = (blob: Blob) => {
    made.push(blob);
    return createObjectURL.call(URL, blob);
  };
  (await until(() => page.querySelector<HTMLElement>('[data-save=zip]'), 'the button')).click();
  (await until(() => page.querySelector<HTMLElement>('[data-handover=save]'), 'the choice')).click();
  const number = await until(() => page.querySelector('.sending .number strong')?.textContent ?? null, 'the number');
  URL.createObjectURL = createObjectURL;
  const [blob] = made.filter(({ type }) => type === 'application/zip');
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error as Error));
    reader.readAsDataURL(blob!);
  });
  return { base64: address.slice(address.indexOf(',') + 1), number };
}
