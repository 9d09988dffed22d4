import type { InstanceHeader, Series, StudyModel } from '@medpass/dicom-core';
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

/** The pictures of a package in DICOM, by what a picture file may be found by: made once for all of them. */
export class CandidateFinder {
  private readonly all: readonly Listed[];

  constructor(model: StudyModel) {
    this.all = model.patients
      .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
      .map((series) => listed(series, model))
      .filter(({ headers }) => headers.length > 0);
  }

  /** Series with a relation of name or size to the picture. Without one, nothing is compared: likeness alone proves no copy. */
  of(file: PictureFile): readonly CandidateSeries[] {
    const name = stem(file.path);
    const number = Number(/(\d{1,6})\D*$/.exec(name)?.[1] ?? Number.NaN);
    const uids = uidsIn(name);
    return this.all.flatMap(({ headers, byName, byUid, byNumber }): readonly CandidateSeries[] => {
      const named = new Set([
        ...(name.length >= 4 ? (byName.get(name) ?? []) : []),
        ...uids.flatMap((uid) => byUid.get(uid) ?? []),
      ]);
      const sized = headers[0] !== undefined && isSized(file, headers[0]);
      if (named.size === 0 && !sized) return [];
      return [{ headers, named: [...named].sort(byNumberOf), numbered: byNumber.get(number) ?? [], sized }];
    });
  }
}

/** A series with its pictures by number, and their places in the lists that names are looked up in. */
interface Listed {
  readonly headers: readonly InstanceHeader[];
  readonly byName: ReadonlyMap<string, readonly InstanceHeader[]>;
  readonly byUid: ReadonlyMap<string, readonly InstanceHeader[]>;
  readonly byNumber: ReadonlyMap<number | undefined, readonly InstanceHeader[]>;
}

function listed(series: Series, model: StudyModel): Listed {
  const headers = [...pictures(series)].sort(byNumberOf);
  return {
    headers,
    byName: indexed(headers, ({ entryId }) => stem(model.entries.get(entryId)?.entry.path ?? '')),
    byUid: indexed(headers, ({ sopInstanceUID }) => sopInstanceUID),
    byNumber: indexed(headers, ({ instanceNumber }) => instanceNumber),
  };
}

function byNumberOf(a: InstanceHeader, b: InstanceHeader): number {
  return (a.instanceNumber ?? 0) - (b.instanceNumber ?? 0);
}

function indexed<K>(headers: readonly InstanceHeader[], keyOf: (header: InstanceHeader) => K) {
  const index = new Map<K, InstanceHeader[]>();
  for (const header of headers) {
    const key = keyOf(header);
    const known = index.get(key);
    if (known) known.push(header);
    else index.set(key, [header]);
  }
  return index;
}

/**
 * Every UID that may stand in a name, with the number of a frame or a series before or behind it. Whole components only: 1.2.3 does not
 * stand in 1.2.34.
 */
function uidsIn(name: string): readonly string[] {
  return (name.match(/\d+(?:\.\d+)+/g) ?? []).slice(0, runsMost).flatMap((run) => {
    const parts = run.split('.').slice(0, componentsMost);
    return parts.flatMap((_, from) =>
      parts.slice(from + 1).map((__, more) => parts.slice(from, from + more + 2).join('.')),
    );
  });
}

/** A name holds a UID or two. */
const runsMost = 8;
/** A UID has 64 characters at the most (PS3.5 9.1), so never more components than this. */
const componentsMost = 33;

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
