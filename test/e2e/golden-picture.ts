import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

const folder = fileURLToPath(new URL('./golden/', import.meta.url));
const writing = process.env['MEDPASS_WRITE_GOLDEN'] !== undefined;

/** Levels of 255 that a machine's own rounding and smoothing may make. */
const nearLevels = 8;
/** Share of the picture that may differ by more: edges, which another rasteriser smooths another way. */
export const mayDiffer = 0.005;

/** Share of pixels that differ by more than rounding does, 0 … 1; all of them where the sizes differ. */
export function differing(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  let count = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > nearLevels,
    );
    if (far) count++;
  }
  return count / (one.width * one.height);
}

/**
 * How far a picture is from the golden one of this name, as {@link differing} says; it is taken again until it is near enough or has
 * had ten seconds. What stays different is kept beside the golden one as `<name>.drawn.png`.
 */
export async function fromGolden(name: string, take: () => Promise<Buffer>): Promise<number> {
  const golden = join(folder, `${name}.png`);
  const drawn = join(folder, `${name}.drawn.png`);
  rmSync(drawn, { force: true });
  if (writing) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(golden, PNG.sync.write(PNG.sync.read(await steady(take)), { colorType: 2 }));
  }
  if (!existsSync(golden)) throw new Error(`no golden picture ${name}.png: write it with MEDPASS_WRITE_GOLDEN=1`);
  const wanted = PNG.sync.read(readFileSync(golden));
  const end = Date.now() + 10_000;
  for (;;) {
    const taken = await take();
    const share = differing(PNG.sync.read(taken), wanted);
    if (share <= mayDiffer) return share;
    if (Date.now() < end) continue;
    writeFileSync(drawn, taken);
    return share;
  }
}

/** The picture once two in a row are the same. */
async function steady(take: () => Promise<Buffer>): Promise<Buffer> {
  let last = await take();
  for (let round = 0; round < 20; round++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const next = await take();
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('the picture never came to rest');
}
