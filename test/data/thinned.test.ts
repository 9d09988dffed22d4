import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fsSource, openIntake } from '../../packages/core/src/node/index.ts';
import { pictureSets, type PictureSet } from '../../packages/viewer/src/state/picture-set.ts';
import { holesOf, volumeGrid } from '../../packages/viewer/src/volume/grid.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const usable = existsSync(root);
if (!usable) console.log('thinned.test: skipped, no test data');

const folders = !usable
  ? []
  : [
      ...readdirSync(join(root, 'series')).map((name) => join('series', name)),
      join('patients', 'knee-mri-cd-FR'),
      join('patients', 'cath-XA'),
    ];

async function setsOf(folder: string): Promise<readonly PictureSet[]> {
  const intake = openIntake([fsSource([join(root, folder)])]);
  const sets = pictureSets(await intake.settled);
  intake.close();
  return sets;
}

describe.skipIf(!usable)('whether slices of real sets were taken out evenly', () => {
  let cut = 0;
  let thinned = 0;

  it.each(folders)('%s: no place of a whole set is open; of every second slice some sets can tell', async (folder) => {
    for (const set of await setsOf(folder)) {
      const whole = volumeGrid(set);
      if (!whole.ok) continue;
      cut++;
      expect(holesOf(whole.grid), set.key).toEqual([]);
      const along = [...set.pictures].sort((a, b) => (a.along ?? 0) - (b.along ?? 0));
      const half = volumeGrid({ ...set, pictures: along.filter((_, index) => index % 2 === 0) });
      // Either it is cut with every second place open, or nothing tells of it: never some of each.
      if (!half.ok) continue;
      const holes = holesOf(half.grid).length;
      expect([0, Math.ceil(set.pictures.length / 2) - 1], set.key).toContain(holes);
      if (holes > 0) thinned++;
    }
  });

  it('looked at enough of them', () => {
    console.log(`${cut} whole sets, ${thinned} of them tell that every second slice was taken out`);
    expect(cut).toBeGreaterThanOrEqual(8);
    expect(thinned).toBeGreaterThanOrEqual(4);
  });
});
