import type { InstanceHeader, Series } from '@medpass/dicom-core';
import type { GatherContext } from './evidence-map.ts';
import { pictures } from './image-origin-headers.ts';
import type { OriginSign } from './image-origin.ts';
import { isCameraMaker } from './screen-photos/camera-makers.ts';
import { readExif } from './screen-photos/exif.ts';
import { colourStatistics } from './screen-photos/colour-statistics.ts';

/** What the first frame's own bytes and pixels say: EXIF survives being wrapped, and a camera's colours are not a screen's. */
export async function frameSigns(series: Series, { services, signal }: GatherContext): Promise<readonly OriginSign[]> {
  const header = pictures(series)[0];
  if (!header) return [];
  const signs: OriginSign[] = [...(await exifSigns(header, { services, signal }))];
  const thumbnail = await services.intake
    ?.thumbnail({ entryId: header.entryId, frame: 1 }, 256, signal)
    .catch(() => undefined);
  signal.throwIfAborted();
  signs.push(...(await pixelSigns(header, { services, signal })));
  if (thumbnail?.ok !== true || header.image?.samplesPerPixel !== 3) return signs;
  // A camera's picture is coloured all over and no two neighbours are alike; a rendering stands on flat black.
  const colours = colourStatistics(thumbnail.thumbnail.rgba);
  if (colours.coloured > 0.35 && colours.black < 0.25 && colours.hues >= 2 && colours.flat < 0.1)
    signs.push({ kind: 'natural-colour', value: round(colours.coloured), leans: 'photo' });
  if (colours.flat > 0.5 && colours.coloured > 0.01 && colours.coloured < 0.25)
    signs.push({ kind: 'interface-pixels', value: round(colours.flat), leans: 'screenshot' });
  return signs;
}

/** The first frame at its own size, looked at as any picture is: a screen's grid and a camera's grain survive being wrapped. */
async function pixelSigns(
  header: InstanceHeader,
  { services, signal }: Pick<GatherContext, 'services' | 'signal'>,
): Promise<readonly OriginSign[]> {
  if (!services.pictures || !services.intake) return [];
  const decoded = await services.intake.frame({ entryId: header.entryId, frame: 1 }, signal).catch(() => undefined);
  signal.throwIfAborted();
  if (decoded?.ok !== true) return [];
  const seen = await services.pictures.frame(decoded.frame, signal);
  if (!seen) return [];
  const { screen, film, program, scan } = seen.scores;
  const signs: OriginSign[] = [];
  // Where a program wrote the pixels, no camera saw them, whatever pattern they hold.
  if (screen.answer === 'sure' && program.answer === 'no')
    signs.push({ kind: 'screen-pixels', value: round(screen.probability), leans: 'photo' });
  if (film.answer === 'sure' && scan.answer === 'sure' && program.answer === 'no')
    signs.push({ kind: 'film-pixels', value: round(film.probability), leans: 'film' });
  return signs;
}

const headBytes = 128 * 1024;

async function exifSigns(
  header: InstanceHeader,
  { services, signal }: Pick<GatherContext, 'services' | 'signal'>,
): Promise<readonly OriginSign[]> {
  const bytes = services.bytes(header.entryId);
  if (!bytes || !header.pixelData || header.pixelData.length !== -1) return [];
  try {
    const head = await bytes.read(header.pixelData.offset, headBytes, signal);
    const start = jpegStart(head);
    if (start < 0) return [];
    const exif = await readExif(head.subarray(start));
    if (exif.make !== undefined && isCameraMaker(exif.make))
      return [{ kind: 'exif-camera', value: exif.make, leans: 'photo' }];
    return exif.focalLength === undefined ? [] : [{ kind: 'exif-camera', value: exif.focalLength, leans: 'photo' }];
  } catch {
    // A frame that cannot be read gives no sign; that it cannot be read is another check's finding.
    signal.throwIfAborted();
    return [];
  }
}

/** Past the Basic Offset Table and the first item's tag: the first SOI marker with a marker behind it. */
function jpegStart(head: Uint8Array): number {
  for (let at = 0; at + 2 < Math.min(head.length, 65_536); at++) {
    if (head[at] === 0xff && head[at + 1] === 0xd8 && head[at + 2] === 0xff) return at;
  }
  return -1;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
