import type { ByteSource } from '../../packages/core/src/index.ts';
import type { DecodedPicture } from '../../packages/checker/src/evidence/evidence-map.ts';
import type { PictureRoom } from '../../packages/checker/src/evidence/screen-photos/picture-room.ts';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import { entriesOf } from './study-model.ts';

/** A place to look at pictures that answers what a test says; unseen where it says nothing. */
export function roomTelling(answers: Partial<PictureRoom> = {}): PictureRoom {
  const unseen = () => Promise.resolve(undefined);
  return { file: unseen, small: unseen, frame: unseen, raster: unseen, close: () => undefined, ...answers };
}

/** A decoded picture, grey by its place: 0 … 1 each. `natural` is the size of its file where that is larger. */
export function drawnPicture(
  width: number,
  height: number,
  shade: (x: number, y: number) => number = () => 0.5,
  natural: readonly [width: number, height: number] = [width, height],
): DecodedPicture {
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++)
    rgba.fill(255 * shade((i % width) / width, Math.floor(i / width) / height), i * 4, i * 4 + 3);
  return { width, height, naturalWidth: natural[0], naturalHeight: natural[1], rgba };
}

/** Files with bytes behind them, as a model holds them. */
export function filesHolding(
  files: Readonly<Record<string, Uint8Array | ByteSource>>,
  parts: Parameters<typeof entriesOf>[0][string],
) {
  const records = entriesOf(Object.fromEntries(Object.keys(files).map((path) => [path, parts])));
  return [...records.values()].map((record) => {
    const held = files[record.entry.path];
    const bytes = held instanceof Uint8Array ? new MemorySource(held) : held;
    if (!bytes) throw new Error(`no bytes for ${record.entry.path}`);
    return { ...record, entry: { ...record.entry, size: bytes.size, bytes } };
  });
}
