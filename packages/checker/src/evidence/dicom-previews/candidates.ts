import type { InstanceHeader, StudyModel } from '@medpass/dicom-core';
import { pictures } from '../image-origin-headers.ts';

/** What a picture file says of itself. */
export interface PictureFile {
  /** With folders. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A set of pictures in DICOM that a picture file may be a copy of. */
export interface CandidateSeries {
  readonly headers: readonly InstanceHeader[];
  /** Files of the same name, or that the picture's name names by UID: asked first, and a witness. */
  readonly named: readonly InstanceHeader[];
  /** Of the same Instance Number as the last number of the name: asked next, no witness. */
  readonly numbered: readonly InstanceHeader[];
  /** Rows and Columns are those of the picture, or whole multiples. */
  readonly sized: boolean;
}

/** Series with a relation of name or size to the picture. Without one, nothing is compared: likeness alone proves no copy. */
export function candidatesFor(file: PictureFile, model: StudyModel): readonly CandidateSeries[] {
  const name = stem(file.path);
  const number = Number(/(\d{1,6})\D*$/.exec(name)?.[1] ?? Number.NaN);
  return model.patients
    .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
    .flatMap((series): readonly CandidateSeries[] => {
      const headers = [...pictures(series)].sort((a, b) => (a.instanceNumber ?? 0) - (b.instanceNumber ?? 0));
      const named = headers.filter((header) => isNamed(name, header, model));
      const sized = headers[0] !== undefined && isSized(file, headers[0]);
      if (named.length === 0 && !sized) return [];
      return [{ headers, named, numbered: headers.filter((header) => header.instanceNumber === number), sized }];
    });
}

function isNamed(name: string, header: InstanceHeader, model: StudyModel): boolean {
  const own = stem(model.entries.get(header.entryId)?.entry.path ?? '');
  return (name.length >= 4 && name === own) || name.includes(header.sopInstanceUID);
}

function isSized({ width, height }: PictureFile, { image }: InstanceHeader): boolean {
  const { rows = 0, columns = 0 } = image ?? {};
  const ratio = width / columns;
  const whole = ratio >= 1 ? ratio : 1 / ratio;
  const fits = Math.abs(height - rows * ratio) <= 1;
  return fits && whole <= 8 && Math.abs(whole - Math.round(whole)) < 0.01;
}

/** `JPEG/IM_0012.jpg` and `DICOM/IM_0012.dcm` are both `im_0012`. */
function stem(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name.replace(/\.(?:jpe?g|png|bmp|tiff?|gif|dcm|dicom|ima)$/, '').replace(/\.(?:dcm|dicom|ima)$/, '');
}
