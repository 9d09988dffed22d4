import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fsSource, openIntake } from '../../packages/core/src/node/index.ts';
import { drawSegments, framesOn, readSegmentation } from '../../packages/viewer/src/drawings/segmentation.ts';
import { Elements } from '../../packages/viewer/src/state/elements.ts';
import { pictureSets } from '../../packages/viewer/src/state/picture-set.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const judge = fileURLToPath(new URL('./segment-judge.py', import.meta.url));
const python = '/usr/bin/python3';
const usable = existsSync(root) && spawnSync(python, ['-c', 'import pydicom, numpy']).status === 0;
if (!usable) console.log('segments.test: skipped, no test data or no python3 with pydicom');

/** Pixels that runs of a filled path cover, on a grid that is the picture's own. */
function covered(path: string): number {
  return [...path.matchAll(/h(\d+)v1/g)].reduce((sum, [, run]) => sum + Number(run), 0);
}

test.skipIf(!usable)(
  'real segments cover the pixels that an independent reader counts, each on its picture',
  async () => {
    const folder = join(root, 'zoo/highdicom-SEG-SR-SM-DX');
    const intake = openIntake([fsSource([root])]);
    const model = await intake.settled;
    const sets = pictureSets(model);
    const expected = JSON.parse(execFileSync(python, [judge, folder]).toString()) as Record<
      string,
      Record<string, number>
    >;
    const all = model.patients.flatMap(({ studies }) => studies.flatMap(({ series }) => series));
    let compared = 0;
    for (const { header } of all.filter(({ modality }) => modality === 'SEG').flatMap(({ instances }) => instances)) {
      const { name } = model.entries.get(header.entryId)!.entry;
      const counts = expected[name];
      const answer = counts && (await intake.elements(header.entryId));
      if (!answer?.ok) continue;
      const found = readSegmentation(Elements.of(answer.dataSet));
      if (typeof found === 'string') throw new Error(`${name}: ${found}`);
      const ours: Record<string, number> = {};
      // A file may lie in the data twice.
      const seen = new Set<string>();
      for (const set of sets.filter(({ modality }) => modality !== 'SEG'))
        for (const picture of set.pictures) {
          const one = `${picture.instance.header.sopInstanceUID}/${picture.ref.frame}`;
          if (seen.has(one)) continue;
          seen.add(one);
          for (const frame of framesOn(found, set, picture)) {
            const decoded = await intake.frame({ entryId: header.entryId, frame: frame.frame });
            if (!decoded.ok) throw new Error(`${name}: ${decoded.reason}`);
            const drawn = drawSegments(found, frame, decoded.frame, picture);
            if (typeof drawn === 'string') throw new Error(`${name}: ${drawn}`);
            const key = `${picture.instance.header.sopInstanceUID}/${frame.segment}`;
            ours[key] = (ours[key] ?? 0) + covered(drawn.map(({ fill = '' }) => fill).join(''));
          }
        }
      if (Object.keys(ours).length === 0) continue;
      compared++;
      console.log(
        `${name}: ${Object.keys(ours).length} pictures with segments, ${Object.values(ours).join(', ')} pixels`,
      );
      const here = Object.fromEntries(Object.entries(counts!).filter(([key]) => key in ours));
      expect(ours, name).toEqual(here);
    }
    intake.close();
    expect(compared).toBeGreaterThanOrEqual(4);
  },
);
