import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { executablePath, ViewerStage } from './viewer-stage.ts';

const data = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const python = '/usr/bin/python3';
const pixelJudge = fileURLToPath(new URL('../data/pixel-judge.py', import.meta.url));
const rescaleJudge = fileURLToPath(new URL('./rescale-judge.py', import.meta.url));
const able =
  executablePath !== undefined &&
  existsSync(data) &&
  spawnSync(python, ['-c', 'import pydicom, numpy, PIL'], { stdio: 'ignore' }).status === 0 &&
  ['dcmdjpeg', 'dcmdjpls', 'dcmdrle', 'gdcmconv'].every(
    (name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0,
  );
if (!able) console.log('skipped: no Chromium, no test data, or no independent decoders here');

/** A file of each class, and how far a lossy transform may round apart, in stored values. */
const classes: readonly (readonly [name: string, path: string, apart?: number])[] = [
  ['CT', 'series/ct-head-GE-28'],
  ['CT, JPEG-LS', 'zoo/nema-wg04/CT1_JLSL'],
  ['CT, big endian', 'zoo/transfer-syntax/CT1_UNC.explicit_big_endian.dcm'],
  ['MR, JPEG lossless', 'zoo/nema-wg04/MR4_JPLL'],
  ['enhanced MR, multi-frame', 'series/mr-enhanced-T1w-Siemens-XA30'],
  ['enhanced MR, JPEG 2000', 'zoo/transfer-syntax/emri_small_jpeg_2k_lossless.dcm'],
  ['XA cine', 'patients/cath-XA', 2],
  ['US clip, colour', 'patients/echo-stress-US/I_000007.dcm', 3],
  ['US, RLE, colour', 'zoo/nema-wg04/US1_RLE'],
  ['MG', 'zoo/mg/OutOfBoundsOverlay.dcm'],
  ['NM', 'zoo/nema-wg04/NM1_RLE'],
  ['PT', 'zoo/pt-sr/GH610.dcm'],
  ['RTDOSE, 32-bit', 'zoo/pydicom/rtdose.dcm'],
  ['SEG, one bit', 'zoo/transfer-syntax/liver.dcm'],
  ['SEG, one bit, frames not byte-aligned', 'zoo/transfer-syntax/liver_nonbyte_aligned.dcm'],
  ['SEG, fractional', 'zoo/highdicom-SEG-SR-SM-DX/seg_image_ct_true_fractional.dcm'],
  ['SEG, palette', 'zoo/highdicom-SEG-SR-SM-DX/seg_image_sm_control_labelmap_palette_color.dcm'],
  ['palette colour', 'zoo/pydicom/examples_palette.dcm'],
  ['CR', 'zoo/nema-wg04/RG3_J2KI', 1],
  ['DX', 'zoo/highdicom-SEG-SR-SM-DX/dx_image.dcm'],
  ['SM, tiles', 'zoo/highdicom-SEG-SR-SM-DX/sm_image.dcm'],
  ['SM, JPEG-LS', 'zoo/highdicom-SEG-SR-SM-DX/sm_image_jpegls.dcm'],
  ['HTJ2K, colour', 'zoo/transfer-syntax/HTJ2KLossless_08_RGB.dcm'],
  ['parametric map, float', 'zoo/transfer-syntax/parametric_map_float.dcm'],
];

interface Verdict {
  readonly path: string;
  readonly absent?: string;
  readonly frames?: readonly number[];
  readonly float?: boolean;
  readonly colour?: boolean;
}

/** Stored values to modality units: a line, or a table. */
type Rescale =
  | { readonly slope: number; readonly intercept: number }
  | { readonly first: number; readonly table: readonly number[] };

/** The least and the greatest value that a stored one, give or take `apart`, may come to. */
function bounds(rescale: Rescale, stored: number, apart: number): readonly [number, number] {
  if ('slope' in rescale) {
    const value = stored * rescale.slope + rescale.intercept;
    const room = apart * Math.abs(rescale.slope) + Math.abs(value) * 1e-6;
    return [value - room, value + room];
  }
  const near = Array.from({ length: 2 * apart + 1 }, (_, index) => {
    const place = Math.min(rescale.table.length - 1, Math.max(0, stored - apart + index - rescale.first));
    return rescale.table[place] ?? Number.NaN;
  });
  return [Math.min(...near), Math.max(...near)];
}

const plain: Rescale = { slope: 1, intercept: 0 };
const grid = [0.08, 0.27, 0.43, 0.5, 0.66, 0.81, 0.97];

function firstFile(path: string): string {
  const whole = join(data, path);
  const found = execFileSync('find', [whole, '-type', 'f', '-size', '+1k'], { encoding: 'utf8' }).trim().split('\n');
  return found.sort()[0] ?? whole;
}

const stage = new ViewerStage();
let page: Page;
let folder: string;
let verdicts: readonly Verdict[];
let rescales: readonly Rescale[];

describe.skipIf(!able)('every class of file in the viewer, pixel by pixel', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'medpass-viewer-classes-'));
    const files = classes.map(([, path]) => firstFile(path));
    const input = JSON.stringify(files);
    verdicts = execFileSync(python, [pixelJudge, folder], { input, encoding: 'utf8', maxBuffer: 2 ** 26 })
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
    rescales = JSON.parse(execFileSync(python, [rescaleJudge], { input, encoding: 'utf8' })) as typeof rescales;
    for (const [number, file] of files.entries()) {
      mkdirSync(join(folder, `in-${number}`));
      copyFileSync(file, join(folder, `in-${number}`, basename(file)));
    }
    page = await stage.browser.newPage({ viewport: { width: 1100, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(`${stage.address}viewer.html`);
  });

  afterAll(async () => {
    if (folder) rmSync(folder, { recursive: true });
  });

  it.each(classes.map(([name, , apart], number) => ({ name, apart: apart ?? 0, number })))(
    '$name',
    async ({ apart, number }) => {
      const verdict = verdicts[number];
      expect(verdict?.absent, 'the judge must have an answer').toBeUndefined();
      await page.evaluate(() => window.told.splice(0));
      await page.setInputFiles('#files', join(folder, `in-${number}`));
      await page.waitForFunction(() => window.told.some(({ type }) => type === 'medpass-shown'));
      const instance = await page.evaluate(
        () => window.told.find(({ type }) => type === 'medpass-shown')?.sopInstanceUID ?? '',
      );
      for (const frame of verdict?.frames ?? []) {
        const shown = await valuesShown(instance, frame);
        const raw = readFileSync(join(folder, `${number}-${frame}.raw`));
        const copy = new Uint8Array(raw).buffer;
        const stored = verdict?.float ? new Float64Array(copy) : new Int32Array(copy);
        const samples = verdict?.colour ? 3 : 1;
        const rescale = verdict?.colour ? plain : (rescales[number] ?? plain);
        expect(shown.columns * shown.rows * samples).toBe(stored.length);
        for (const { column, row, value } of shown.values) {
          const at = (row * shown.columns + column) * samples;
          for (const [sample, one] of (Array.isArray(value) ? value : [value]).entries()) {
            const [least, greatest] = bounds(rescale, stored[at + sample] ?? Number.NaN, apart);
            const where = `frame ${frame}, ${column}/${row}: ${one} for ${least} … ${greatest}`;
            expect(one >= least && one <= greatest, where).toBe(true);
          }
        }
      }
    },
    120_000,
  );

  /** Brings a frame to the screen and reads the values of the very picture that is drawn there. */
  async function valuesShown(sopInstanceUID: string, frame: number) {
    await page.evaluate(
      ([uid, number]) => {
        window.told.splice(0);
        document.querySelector('medpass-dicom-viewer')!.show({ kind: 'instance', sopInstanceUID: uid, frame: number });
      },
      [sopInstanceUID, frame] as const,
    );
    const pane = page.locator('medpass-viewer-pane');
    await expect
      .poll(() =>
        pane.evaluate((element) => (element as HTMLElementTagNameMap['medpass-viewer-pane']).onScreen?.ref.frame),
      )
      .toBe(frame);
    return pane.evaluate((element, places) => {
      const { view, onScreen } = element as HTMLElementTagNameMap['medpass-viewer-pane'];
      const { rows, columns } = onScreen!.instance.header.image!;
      const values = places.flatMap((down) =>
        places.map((right) => {
          const column = Math.floor(right * columns);
          const row = Math.floor(down * rows);
          return { column, row, value: view!.valueAt(column, row) as number | number[] };
        }),
      );
      return { rows, columns, values };
    }, grid);
  }
});
