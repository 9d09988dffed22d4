import type { PixelFrame, Vector3 } from '@medpass/dicom-core';
import type { Elements } from '../state/elements.ts';
import type { Picture, PictureSet } from '../state/picture-set.ts';
import { areParallel, planeOf } from '../state/space.ts';
import { distanceTo, pixelOf, pointOf, type PicturePlane, type PixelPoint } from '../volume/sections.ts';
import { cosinesAt } from '../volume/vector.ts';
import { maskFill, maskOutline, type Mask } from './mask.ts';
import { colourOf, type DrawingProblem, type PictureDrawing } from './picture-drawing.ts';

interface SegmentFrame {
  /** From 1. */
  readonly frame: number;
  /** Absent in a label map, whose values name the segments. */
  readonly segment?: number;
  readonly sources: readonly { readonly sopInstanceUID: string; readonly frame?: number }[];
  readonly plane?: PicturePlane;
}

export interface Segmentation {
  readonly segments: ReadonlyMap<number, { readonly label: string; readonly colour: string }>;
  readonly frames: readonly SegmentFrame[];
  readonly frameOfReferenceUID?: string;
  readonly columns: number;
  readonly rows: number;
  /** Least value that counts as inside; a label map has none. */
  readonly threshold: number | undefined;
}

/** Segments and the place of each frame, PS3.3 C.8.20. */
export function readSegmentation(elements: Elements): Segmentation | DrawingProblem {
  const columns = elements.number(0x00280011, 'US');
  const rows = elements.number(0x00280010, 'US');
  const type = elements.text(0x00620001);
  if (!columns || !rows || type === undefined) return 'unreadable';
  const segments = new Map(
    elements.items(0x00620002).map((item, place) => [
      item.number(0x00620004, 'US') ?? place + 1,
      {
        label: item.text(0x00620005, 'LO') ?? '',
        colour: labColour(item.numbers(0x0062000d, 'US')) ?? colourOf(place),
      },
    ]),
  );
  const [shared] = elements.items(0x52009229);
  const frames = elements.items(0x52009230).map((item, index): SegmentFrame => {
    const of = (sequence: number): Elements | undefined => item.items(sequence)[0] ?? shared?.items(sequence)[0];
    const segment = of(0x0062000a)?.number(0x0062000b, 'US');
    const plane = planeFrom(of, columns, rows);
    return {
      frame: index + 1,
      ...(segment !== undefined && { segment }),
      ...(plane && { plane }),
      sources: (of(0x00089124)?.items(0x00082112) ?? []).flatMap((source) => {
        const sopInstanceUID = source.text(0x00081155, 'UI');
        const frame = source.number(0x00081160, 'IS');
        return sopInstanceUID === undefined ? [] : [{ sopInstanceUID, ...(frame !== undefined && { frame }) }];
      }),
    };
  });
  const frameOfReferenceUID = elements.text(0x00200052, 'UI');
  const most = elements.number(0x0062000e, 'US') ?? 255;
  return {
    segments,
    frames,
    columns,
    rows,
    threshold: type === 'LABELMAP' ? undefined : type === 'FRACTIONAL' ? most / 2 : 1,
    ...(frameOfReferenceUID !== undefined && { frameOfReferenceUID }),
  };
}

function planeFrom(
  of: (sequence: number) => Elements | undefined,
  columns: number,
  rows: number,
): PicturePlane | undefined {
  const position = of(0x00209113)?.numbers(0x00200032, 'DS') ?? [];
  const cosines = of(0x00209116)?.numbers(0x00200037, 'DS') ?? [];
  const [row, column] = of(0x00289110)?.numbers(0x00280030, 'DS') ?? [];
  if (position.length !== 3 || cosines.length !== 6 || !row || !column) return undefined;
  return {
    origin: position as unknown as Vector3,
    right: cosinesAt(cosines, 0),
    down: cosinesAt(cosines, 3),
    spacing: [column, row],
    columns,
    rows,
  };
}

/** Frames that lie on a picture: by the UID they name, else by their plane in the same frame of reference. */
export function framesOn(found: Segmentation, set: PictureSet, picture: Picture): readonly SegmentFrame[] {
  const uid = picture.instance.header.sopInstanceUID;
  const plane = planeOf(picture);
  const space =
    found.frameOfReferenceUID !== undefined && found.frameOfReferenceUID === set.series.facts.frameOfReferenceUID;
  const reach = Math.max(
    0.05,
    (set.displaySet.geometry?.spacing || picture.instance.header.image?.sliceThickness || 1) / 2,
  );
  const many = picture.instance.header.numberOfFrames > 1;
  return found.frames.filter((frame) => {
    const named = frame.sources.filter(({ sopInstanceUID }) => sopInstanceUID === uid);
    if (named.some((source) => source.frame === picture.ref.frame)) return true;
    // It names other pictures, or other frames of this file, so this one is none of its own.
    const whole = named.some((source) => source.frame === undefined);
    if (frame.sources.length > 0 && !whole) return false;
    if (whole && !many) return true;
    // A file of many frames named as a whole: only the plane can tell which is meant.
    if (!(space || whole) || !frame.plane || !plane || !areParallel(plane, frame.plane)) return false;
    return Math.abs(distanceTo(plane, pointOf(frame.plane, [(found.columns - 1) / 2, (found.rows - 1) / 2]))) < reach;
  });
}

/** Whether a segmentation names this picture's file, though none of its frames can be laid on it. */
export function namesInVain(found: Segmentation, set: PictureSet, picture: Picture): boolean {
  const uid = picture.instance.header.sopInstanceUID;
  const unplaced = found.frames.some(
    ({ plane, sources }) =>
      !plane && sources.some((source) => source.sopInstanceUID === uid && source.frame === undefined),
  );
  return (found.frames.length === 0 || unplaced) && framesOn(found, set, picture).length === 0;
}

/** A frame's segments in the picture's columns and rows; `other-grid` where nothing says how they lie on it. */
export function drawSegments(
  found: Segmentation,
  frame: SegmentFrame,
  decoded: PixelFrame,
  picture: Picture,
): readonly PictureDrawing[] | DrawingProblem {
  const place = placing(found, frame, picture);
  if (!place) return 'other-grid';
  const { columns, rows, data } = decoded;
  const values =
    found.threshold === undefined ? [...new Set<number>(data)].filter((value) => value > 0) : [frame.segment ?? 1];
  return values.flatMap((number) => {
    const { threshold } = found;
    const mask: Mask = {
      columns,
      rows,
      at: (column, row) => {
        const value = data[row * columns + column] ?? 0;
        return threshold === undefined ? value === number : value >= threshold && value > 0;
      },
    };
    const fill = maskFill(mask);
    if (fill === '') return [];
    const known = found.segments.get(number) ?? { label: String(number), colour: colourOf(number - 1) };
    return [{ ...known, fill: transformed(fill, place), lines: transformed(maskOutline(mask), place) }];
  });
}

/** Where the mask's first pixel and its neighbours to the right and below lie in the picture. */
type Placing = readonly [PixelPoint, PixelPoint, PixelPoint];

function placing(found: Segmentation, { plane, sources }: SegmentFrame, picture: Picture): Placing | undefined {
  const target = planeOf(picture);
  if (plane && target) {
    const at = (pixel: PixelPoint): PixelPoint => pixelOf(target, pointOf(plane, pixel));
    return [at([0, 0]), at([1, 0]), at([0, 1])];
  }
  const { image } = picture.instance.header;
  const same = image?.columns === found.columns && image.rows === found.rows && sources.length > 0;
  return same
    ? [
        [0, 0],
        [1, 0],
        [0, 1],
      ]
    : undefined;
}

/** Paths of a mask hold only `M`, `h`, `v` and `z`: each corner is moved into the picture. */
function transformed(path: string, [zero, right, below]: Placing): string {
  const [ax, ay] = [right[0] - zero[0], right[1] - zero[1]];
  const [bx, by] = [below[0] - zero[0], below[1] - zero[1]];
  const moves = [ax - 1, ay, bx, by - 1, zero[0], zero[1]];
  if (moves.every((move) => Math.abs(move) < 1e-6)) return path;
  const near = (value: number): number => Math.round(value * 1000) / 1000;
  return path
    .replace(/M(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
      const [column, row] = [Number(x), Number(y)];
      return `M${near(zero[0] + ax * column + bx * row)} ${near(zero[1] + ay * column + by * row)}`;
    })
    .replace(/h(-?[\d.]+)/g, (_, step: string) => `l${near(ax * Number(step))} ${near(ay * Number(step))}`)
    .replace(/v(-?[\d.]+)/g, (_, step: string) => `l${near(bx * Number(step))} ${near(by * Number(step))}`);
}

/** CIELab as 16-bit numbers (PS3.3 C.10.7.1.1) to sRGB, D50 taken as it is. */
function labColour(parts: readonly number[]): string | undefined {
  const [l16, a16, b16] = parts;
  if (l16 === undefined || a16 === undefined || b16 === undefined) return undefined;
  const light = (l16 / 65535) * 100;
  const [a, b] = [(a16 / 65535) * 255 - 128, (b16 / 65535) * 255 - 128];
  const fy = (light + 16) / 116;
  const inverse = (t: number): number => (t > 6 / 29 ? t ** 3 : 3 * (6 / 29) ** 2 * (t - 4 / 29));
  const [x, y, z] = [0.9642 * inverse(fy + a / 500), inverse(fy), 0.8251 * inverse(fy - b / 200)];
  const linear = [
    3.1339 * x - 1.6169 * y - 0.4906 * z,
    -0.9788 * x + 1.9161 * y + 0.0335 * z,
    0.0719 * x - 0.229 * y + 1.4052 * z,
  ];
  const bytes = linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    return Math.round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
