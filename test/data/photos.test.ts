import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import { roomInThisThread } from '../../packages/checker/src/cli/picture-room.ts';
import { lookAt } from '../../packages/checker/src/evidence/screen-photos/look-at.ts';
import type { PictureFacts } from '../../packages/checker/src/evidence/screen-photos/picture-facts.ts';

const root = join(process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'photos');
const here = existsSync(root);
if (!here) process.stdout.write('photos: the test data is absent, so nothing was compared with it\n');

const folders = ['screen-POSITIVE', 'ordinary-NEGATIVE', 'paper-document-photos', 'paper-ECG-photos'] as const;
const facts = new Map<string, PictureFacts[]>();

async function look(path: string): Promise<PictureFacts> {
  const bytes = new MemorySource(new Uint8Array(readFileSync(path)));
  const services = { bytes: () => undefined, pictures: roomInThisThread() };
  return lookAt(
    { path, name: path.slice(path.lastIndexOf('/') + 1), bytes },
    services,
    true,
    new AbortController().signal,
  );
}

describe.skipIf(!here)('photos of the shared data', () => {
  beforeAll(async () => {
    for (const folder of folders) {
      const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((file) =>
        file.isFile(),
      );
      const looked: PictureFacts[] = [];
      for (const file of files) looked.push(await look(join(file.parentPath, file.name)));
      facts.set(folder, looked);
    }
    const table = folders.map((folder) => {
      const all = facts.get(folder) ?? [];
      const screen = all.filter(({ made }) => made === 'camera-at-screen');
      const sure = screen.filter(({ certainty }) => certainty === 'sure').length;
      return `${folder}: ${all.length} pictures, ${sure} surely of a screen, ${screen.length - sure} in doubt, ${all.filter(({ certainty }) => certainty === 'unseen').length} unseen`;
    });
    process.stdout.write(`${table.join('\n')}\n`);
  }, 300_000);

  it('calls no paper and no ordinary photo a photo of a screen', () => {
    const negatives = folders.slice(1).flatMap((folder) => facts.get(folder) ?? []);
    const wrong = negatives.filter(({ made, certainty }) => made === 'camera-at-screen' && certainty === 'sure');
    expect(wrong.map(({ path, evidence }) => [path, evidence])).toEqual([]);
    expect(negatives.length).toBeGreaterThan(50);
  });

  it('calls none of them a screenshot', () => {
    expect(
      [...facts.values()]
        .flat()
        .filter(({ made, certainty }) => made === 'screenshot-or-export' && certainty === 'sure'),
    ).toEqual([]);
  });

  it('is sure of nearly two in three real photos of screens, and doubts nearly all others', () => {
    const positives = facts.get('screen-POSITIVE') ?? [];
    const screen = positives.filter(({ made }) => made === 'camera-at-screen');
    expect(screen.filter(({ certainty }) => certainty === 'sure').length).toBeGreaterThanOrEqual(29);
    expect(screen.length).toBeGreaterThanOrEqual(41);
  });

  it('sees paper in the ECG strips and printed pages', () => {
    const paper = [...(facts.get('paper-document-photos') ?? []), ...(facts.get('paper-ECG-photos') ?? [])];
    expect(paper.filter(({ shows }) => shows === 'paper' || shows === 'ecg-trace').length).toBeGreaterThanOrEqual(12);
  });

  it('takes no paper and no ordinary photo for a scan, and of screens only a grey dial and a dark page with one picture', () => {
    const scans = folders.map((folder) => (facts.get(folder) ?? []).filter(({ shows }) => shows === 'scan'));
    expect(scans.slice(1).flat()).toEqual([]);
    // None of these screens shows one (docs/photos.md).
    expect(scans[0]?.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).sort()).toEqual([
      '284_letterbox1024.jpg',
      'WhatsApp Image 2026-07-01 at 12.57.05 AM (2).jpeg',
      'WhatsApp Image 2026-07-01 at 12.57.05 AM.jpeg',
    ]);
  });

  it('reads the camera of a photo, and does not look into HEIC', () => {
    const ordinary = facts.get('ordinary-NEGATIVE') ?? [];
    expect(ordinary.find(({ path }) => path.endsWith('door-knocker.jpg'))).toMatchObject({
      made: 'camera',
      certainty: 'sure',
    });
    const heic = ordinary.filter(({ path }) => path.endsWith('.heic'));
    expect(heic.length).toBe(4);
    expect(heic.every(({ certainty, shows }) => certainty === 'unseen' && shows === 'unknown')).toBe(true);
  });
});
