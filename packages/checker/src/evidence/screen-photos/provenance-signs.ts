import { isCameraMaker } from './camera-makers.ts';
import type { ExifFacts } from './exif.ts';
import { isDisplaySize } from './known-sizes.ts';
import type { PictureFacts } from './picture-facts.ts';
import type { PictureHeader } from './picture-header.ts';

export type Sign = PictureFacts['evidence'][number];

const screenshotNames =
  /screen.?shot|screen.?cap|снимок.?экрана|скриншот|截屏|截图|螢幕|captura|capture d.?[eé]cran|bildschirmfoto|لقطة|tangkapan/i;

/** What a picture file says of its making before any pixel is looked at. */
export function provenanceSigns(name: string, header: PictureHeader, exif: ExifFacts): readonly Sign[] {
  const signs: Sign[] = [];
  const add = (kind: string, value = 1) => signs.push({ kind, value });
  if (/screen.?shot/i.test(exif.userComment ?? '') || /screen.?shot/i.test(exif.software ?? '')) add('exif-screenshot');
  else if (exif.focalLength !== undefined || exif.exposureTime !== undefined) add('exif-camera', exif.focalLength ?? 1);
  else if (exif.make !== undefined && isCameraMaker(exif.make)) add('exif-camera');
  if (header.format === 'png') add('png');
  if (header.recompressed) add('recompressed');
  if (header.width !== undefined && header.height !== undefined && isDisplaySize(header.width, header.height))
    add('display-size', Math.max(header.width, header.height));
  if (screenshotNames.test(name)) add('name-screenshot');
  if (/whatsapp|wechat|mmexport|微信|telegram|signal-/i.test(name)) add('name-messenger');
  return signs;
}
