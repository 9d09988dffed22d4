import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Intake, PixelFrame, Vector3 } from '../../packages/core/src/index.ts';
import { fsSource, openIntake } from '../../packages/core/src/node/index.ts';
import { pictureSets, type PictureSet } from '../../packages/viewer/src/state/picture-set.ts';
import { DerivedFrames } from '../../packages/viewer/src/volume/derived-frames.ts';
import { holesOf, volumeGrid } from '../../packages/viewer/src/volume/grid.ts';
import { loadVolume } from '../../packages/viewer/src/volume/load-volume.ts';
import { reformat, type Reformat } from '../../packages/viewer/src/volume/reformat.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const judge = fileURLToPath(new URL('./reslice-judge.py', import.meta.url));
const python = '/usr/bin/python3';
const usable =
  existsSync(root) &&
  spawnSync(python, ['-c', 'import pydicom, numpy, scipy.ndimage']).status === 0 &&
  spawnSync('dcmdjpeg', ['--version']).status === 0;
if (!usable) console.log('mpr.test: skipped, no test data, or no python3 with pydicom and scipy, or no dcmdjpeg');

const probesASeries = 300;

/** Same numbers each run. */
function random(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

interface Probe {
  readonly point: Vector3;
  readonly value: number;
}

/** Pixels of cuts, as the viewport is given them, at places drawn by lot in all three planes. */
async function probe(made: Reformat, frames: DerivedFrames, seed: number): Promise<readonly Probe[]> {
  const next = random(seed);
  const probes: Probe[] = [];
  for (const set of Object.values(made.sets))
    for (let cut = 0; cut < 10; cut++) {
      const picture = set.pictures[Math.floor(next() * set.pictures.length)]!;
      const result = await frames.frame(picture.ref);
      if (!result.ok) throw new Error(result.reason);
      for (let count = 0; count < probesASeries / 10; count++) probes.push(pixelAt(result.frame, picture, next));
    }
  return probes;
}

function pixelAt(frame: PixelFrame, picture: PictureSet['pictures'][number], next: () => number): Probe {
  const column = Math.floor(next() * frame.columns);
  const row = Math.floor(next() * frame.rows);
  const spacing = picture.instance.header.image!.pixelSpacing!;
  const at = (axis: 0 | 1 | 2): number =>
    picture.position![axis] +
    picture.orientation![axis]! * column * spacing[1] +
    picture.orientation![axis + 3]! * row * spacing[0];
  return { point: [at(0), at(1), at(2)], value: frame.data[row * frame.columns + column]! };
}

async function open(folder: string): Promise<{ readonly intake: Intake; readonly sets: readonly PictureSet[] }> {
  const intake = openIntake([fsSource([folder])]);
  return { intake, sets: pictureSets(await intake.settled) };
}

function reference(folder: string, set: PictureSet, points: readonly Vector3[]): readonly (number | null)[] {
  const instances = [...new Set(set.pictures.map(({ instance }) => instance.header.sopInstanceUID))];
  const input = JSON.stringify([{ folder, instances, points }]);
  const answer = execFileSync(python, [judge], { input, maxBuffer: 64 * 2 ** 20 }).toString();
  return (JSON.parse(answer) as { values: readonly (number | null)[] }).values;
}

const complete = [
  'patients/knee-mri-cd-FR',
  'series/mr-brain-PD-GE-20',
  'series/mr-enhanced-T1w-Siemens-XA30',
  'series/mr-epi-Philips-27',
];

describe.skipIf(!usable)('real series in three planes', () => {
  it.each(complete)('%s: every cut has the values of an independent resampling', async (name) => {
    const folder = join(root, name);
    const { intake, sets } = await open(folder);
    let cut = 0;
    for (const [number, set] of sets.entries()) {
      const gate = volumeGrid(set);
      const title = `${name}, ${set.series.facts.seriesDescription ?? ''} (${set.pictures.length})`;
      if (!gate.ok) {
        console.log(`${title}: refused, ${gate.reason}`);
        continue;
      }
      const frames = new DerivedFrames(intake);
      const volume = await loadVolume(frames, set, gate.grid, new AbortController().signal);
      const probes = await probe(reformat(frames, set, volume!), frames, number + 1);
      const expected = reference(
        folder,
        set,
        probes.map(({ point }) => point),
      );
      const apart = probes.flatMap(({ value }, index) => {
        const wanted = expected[index];
        return wanted === null || wanted === undefined ? [] : [Math.abs(value - wanted)];
      });
      console.log(`${title}: ${apart.length} probes, greatest difference ${Math.max(...apart).toFixed(4)}`);
      expect(apart.length, title).toBeGreaterThanOrEqual(200);
      expect(Math.max(...apart), title).toBeLessThanOrEqual(1);
      cut++;
    }
    intake.close();
    expect(cut).toBeGreaterThan(0);
  });

  it('a head CT with a tilted gantry and uneven steps is refused', async () => {
    const { intake, sets } = await open(join(root, 'series/ct-head-GE-28'));
    intake.close();
    const reasons = sets.map((set) => volumeGrid(set)).map((gate) => (gate.ok ? 'cut' : gate.reason));
    console.log('series/ct-head-GE-28:', reasons.join(', '));
    expect(reasons).not.toContain('cut');
  });

  it('with ten slices taken out, the hole is at their millimetres and the rest stays as it was', async () => {
    const folder = join(root, 'patients/knee-mri-cd-FR');
    const whole = await open(folder);
    const taken = whole.sets.find(({ pictures }) => pictures.length === 28)!;
    const kept = taken.pictures.filter((_, index) => index < 9 || index >= 19);
    const part = mkdtempSync(join(tmpdir(), 'medpass-mpr-'));
    for (const { ref } of kept) {
      const { entry } = whole.intake.model.entries.get(ref.entryId)!;
      writeFileSync(join(part, String(ref.entryId)), await entry.bytes.read(0, entry.size));
    }
    whole.intake.close();
    const { intake, sets } = await open(part);
    const set = sets[0]!;
    const gate = volumeGrid(set);
    if (!gate.ok) throw new Error(gate.reason);
    expect(holesOf(gate.grid)).toEqual([[9, 18]]);
    const frames = new DerivedFrames(intake);
    const volume = (await loadVolume(frames, set, gate.grid, new AbortController().signal))!;
    const probes = await probe(reformat(frames, set, volume), frames, 7);
    const expected = reference(
      folder,
      taken,
      probes.map(({ point }) => point),
    );
    const { normal } = set.displaySet.geometry!;
    const first = set.pictures[8]!.along! + gate.grid.spacing[2] / 2;
    const last = set.pictures[9]!.along! - gate.grid.spacing[2] / 2;
    let inHole = 0;
    let outside = 0;
    for (const [index, { point, value }] of probes.entries()) {
      const wanted = expected[index];
      if (wanted === null || wanted === undefined) continue;
      const height = point[0] * normal[0] + point[1] * normal[1] + point[2] * normal[2];
      if (height > first && height < last) {
        inHole++;
        expect(value).toBe(volume.voxels.smallest);
      } else if (height <= set.pictures[8]!.along! || height >= set.pictures[9]!.along!) {
        outside++;
        expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1);
      }
    }
    console.log(`ten slices out of the knee's axial 28: ${inHole} probes in the hole, ${outside} outside it`);
    expect(inHole).toBeGreaterThan(100);
    expect(outside).toBeGreaterThan(100);
    intake.close();
    rmSync(part, { recursive: true });
  });
});
