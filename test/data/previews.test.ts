import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fsSource, openIntake } from '@medpass/dicom-core/node';
import { frameToRgba } from '@medpass/dicom-core';
import { expect, it } from 'vitest';
import { fingerprint, likeness } from '../../packages/checker/src/evidence/dicom-previews/likeness.ts';
import type { Fingerprint } from '../../packages/checker/src/evidence/dicom-previews/likeness.ts';
import { decodePictureInNode } from '../../packages/checker/src/evidence/screen-photos/decode-picture-node.ts';
import { encodeJpeg } from '../build/photo.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const here = existsSync(root);
if (!here) process.stdout.write('previews: the test data is absent, so nothing was compared with it\n');

interface Seen {
  readonly series: string;
  readonly number: number;
  readonly own: Fingerprint;
  readonly exported: Fingerprint;
}

/** As another program writes a frame: another window, smaller or larger, as JPEG. */
async function exportOf(rgba: Uint8ClampedArray, width: number, height: number, turn: number): Promise<Fingerprint> {
  const data = new Uint8Array(rgba.length).fill(255);
  const [slope, rise] = [
    [1.25, -20],
    [0.8, 25],
    [1.1, 10],
  ][turn % 3] as [number, number];
  for (let i = 0; i < rgba.length; i++)
    if (i % 4 !== 3) data[i] = Math.max(0, Math.min(255, (rgba[i] ?? 0) * slope + rise));
  // Letters in a corner.
  for (let y = 4; height >= 200 && y < 14; y++)
    for (let x = 4; x < 60; x++)
      if ((x * 7 + y * 3) % 5 < 2) data.fill(255, (y * width + x) * 4, (y * width + x) * 4 + 3);
  const picture = await decodePictureInNode(encodeJpeg({ width, height, data }, { quality: 75 }), 96);
  if (!picture) throw new Error('not decoded');
  return fingerprint(picture.rgba, picture.width, picture.height);
}

it.skipIf(!here)(
  'copies of a slice are alike, slices of other series are not',
  async () => {
    const intake = openIntake([fsSource([join(root, 'series'), join(root, 'patients')])], { workers: 2 });
    const seen: Seen[] = [];
    try {
      const model = await intake.settled;
      for (const patient of model.patients)
        for (const study of patient.studies)
          for (const series of study.series) {
            const step = Math.max(1, Math.floor(series.instances.length / 6));
            for (const [index, { header }] of series.instances.entries()) {
              if (index % step !== 0 || (header.image?.rows ?? 0) < 64) continue;
              const ref = { entryId: header.entryId, frame: 1 };
              const shown = await intake.thumbnail(ref, 96);
              const frame = await intake.frame(ref);
              if (!shown.ok || !frame.ok) continue;
              const full = frameToRgba(frame.frame, { longestSide: 512 });
              const { rgba, width, height } = shown.thumbnail;
              seen.push({
                series: series.key,
                number: header.instanceNumber ?? index,
                own: fingerprint(rgba, width, height),
                exported: await exportOf(full.rgba, full.width, full.height, seen.length),
              });
            }
          }
    } finally {
      intake.close();
    }
    const isAlike = (a: Seen, b: Seen) => {
      const { whole, detail } = likeness(a.exported, b.own);
      return whole >= 0.92 && detail >= 0.8;
    };
    const missed = seen.filter((one) => !isAlike(one, one));
    const strangers = seen.flatMap((one) =>
      seen.filter((other) => other.series !== one.series && isAlike(one, other)).map((other) => [one, other] as const),
    );
    process.stdout.write(
      `previews: ${seen.length} slices of ${new Set(seen.map(({ series }) => series)).size} series, ${missed.length} copies not known again, ${strangers.length} of ${seen.length * (seen.length - 1)} pairs of two series taken for copies\n`,
    );
    const nearest = seen
      .flatMap((one) =>
        seen.filter((other) => other.series !== one.series).map((other) => likeness(one.exported, other.own)),
      )
      .filter(({ detail }) => detail > 0.5)
      .sort((a, b) => b.whole - a.whole)
      .slice(0, 6);
    process.stdout.write(`nearest ${JSON.stringify(nearest)}\n`);
    for (const one of missed)
      process.stdout.write(`missed ${one.series} ${one.number} ${JSON.stringify(likeness(one.exported, one.own))}\n`);
    for (const [a, b] of strangers.slice(0, 20))
      process.stdout.write(
        `stranger ${a.series} ${a.number} / ${b.series} ${b.number} ${JSON.stringify(likeness(a.exported, b.own))}\n`,
      );
    expect(seen.length).toBeGreaterThan(60);
    expect(strangers).toEqual([]);
    expect(missed.length / seen.length).toBeLessThan(0.03);
  },
  300_000,
);
