import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { simulate } from '../../../../../test/build/photo-lab/corpus.ts';
import type { PictureKind } from '../../../../../test/build/photo-lab/corpus.ts';
import { roomInThisThread } from '../../cli/picture-room.ts';
import { lookAt } from './look-at.ts';

const look = (bytes: Uint8Array) =>
  lookAt(
    { path: 'IMG_1.jpg', name: 'IMG_1.jpg', bytes: new MemorySource(bytes) },
    { bytes: () => undefined, pictures: roomInThisThread() },
    true,
    new AbortController().signal,
  );

/** Of the held-out half: nothing was fitted on them. */
const looks = (kind: PictureKind, seeds: readonly number[]) =>
  Promise.all(seeds.map((seed) => look(simulate(kind, 'held-out', seed).bytes)));

describe('simulated pictures', () => {
  it('scans on a screen show a scan, and none is taken for paper', async () => {
    const facts = await looks('scan-on-screen', [1, 2, 3, 4, 5, 6]);
    expect(facts.filter(({ shows }) => shows === 'scan').length).toBeGreaterThanOrEqual(5);
    expect(facts.filter(({ made }) => made === 'camera-at-screen').length).toBeGreaterThanOrEqual(5);
    expect(facts.filter(({ shows }) => shows === 'paper')).toEqual([]);
  }, 180_000);

  it('paper, passports and ordinary scenes are surely no screen and show no scan', async () => {
    const facts = [
      ...(await looks('report', [1, 2])),
      ...(await looks('passport', [1, 2])),
      ...(await looks('ordinary', [1, 2, 3, 4])),
    ];
    expect(facts.filter(({ made, certainty }) => made === 'camera-at-screen' && certainty === 'sure')).toEqual([]);
    expect(facts.filter(({ shows }) => shows === 'scan')).toEqual([]);
  }, 180_000);

  it('an exported slice shows a scan that no camera took', async () => {
    const facts = await looks('exported-slice', [1, 2, 3]);
    expect(facts.filter(({ shows }) => shows === 'scan').length).toBe(3);
    expect(facts.filter(({ made }) => made === 'camera-at-screen')).toEqual([]);
  }, 180_000);
});
