import type { PictureLimits, PicturesFound } from './picture-limits.ts';

/** Pictures of one PDF that may outlive their deadline before the rest is left. */
const mostLate = 4;

/**
 * The pictures of a PDF that outlived its deadline, asked for one by one: only what never ends is lost. All of those that never end
 * together take no longer than the deadline once more.
 */
export async function picturesAlone(
  ask: (limits: PictureLimits, deadline: number) => Promise<PicturesFound>,
  limits: PictureLimits,
  deadline: number,
): Promise<PicturesFound> {
  const plain = await ask({ ...limits, only: [] }, deadline);
  if (!plain.ok) return plain;
  const pictures = [...plain.pictures];
  let { others, passedOver } = plain;
  let late = 0;
  for (const start of plain.left ?? []) {
    const found = late < mostLate ? await ask({ ...limits, only: [start] }, deadline / mostLate) : undefined;
    if (found?.ok !== true) {
      late++;
      others++;
      continue;
    }
    pictures.push(...found.pictures.filter(({ type }) => type === 'raster'));
    // What it says of all others it has said before.
    others += found.others - plain.others;
    passedOver += found.passedOver - plain.passedOver;
  }
  return { ok: true, pictures, others, passedOver };
}
