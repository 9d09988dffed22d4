import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { frameToRgba } from '@medpass/dicom-core';
import { fsSource, openIntake } from '@medpass/dicom-core/node';
import { expect, it } from 'vitest';
import { seePicture } from '../../packages/checker/src/evidence/screen-photos/see-picture.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const here = existsSync(join(root, 'zoo'));
if (!here) process.stdout.write('genuine frames: the test data is absent, so none was looked at\n');

const folders = [
  'patients',
  'series',
  'incomplete',
  'zoo/mg',
  'zoo/pt-sr',
  'zoo/nema-wg04',
  'zoo/transfer-syntax',
  'zoo/highdicom-SEG-SR-SM-DX',
];

// The check asks the pixels of odd series only; here every genuine series is asked, so that they stand without their headers too.
it.skipIf(!here)(
  'no genuine frame of any modality is taken for a photo of a screen by its pixels',
  async () => {
    const intake = openIntake([fsSource(folders.map((folder) => join(root, folder)))], { workers: 1 });
    const model = await intake.settled;
    const wrong: string[] = [];
    const modalities = new Set<string>();
    let frames = 0;
    for (const series of model.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series))) {
      const header = series.instances[series.instances.length >> 1]?.header;
      if (header?.image === undefined) continue;
      const decoded = await intake.frame({ entryId: header.entryId, frame: 1 });
      if (!decoded.ok) continue;
      const { width, height, rgba } = frameToRgba(decoded.frame, { longestSide: 1600 });
      const { scores } = seePicture({ width, height, naturalWidth: width, naturalHeight: height, rgba });
      frames++;
      modalities.add(series.modality);
      if (scores.screen.answer === 'sure' || scores.sheet.answer === 'sure')
        wrong.push(`${series.modality} ${header.sopInstanceUID}`);
    }
    intake.close();
    process.stdout.write(`genuine frames: ${frames} of ${[...modalities].sort().join(', ')}\n`);
    expect(frames).toBeGreaterThan(60);
    expect(wrong).toEqual([]);
  },
  120_000,
);
