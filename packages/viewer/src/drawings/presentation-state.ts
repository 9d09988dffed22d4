import type { Elements } from '../state/elements.ts';
import type { Picture } from '../state/picture-set.ts';
import type { Window } from '../state/window-presets.ts';
import type { PixelPoint } from '../volume/sections.ts';
import { colourOf, polyline, type DrawingProblem, type PictureDrawing } from './picture-drawing.ts';

/** Pictures that a part of a presentation state is for; empty for all that the state names. */
type For = readonly { readonly sopInstanceUID: string; readonly frames: readonly number[] }[];

/** A softcopy presentation state, PS3.3 A.33.1: how somebody wanted pictures to be seen. */
export interface PresentationState {
  readonly label: string;
  readonly pictures: For;
  readonly windows: readonly { readonly for: For; readonly window: Window }[];
  readonly areas: readonly { readonly for: For; readonly topLeft: PixelPoint; readonly bottomRight: PixelPoint }[];
  /** Clockwise quarter turns, then a mirror left to right (PS3.3 C.10.6). */
  readonly quarterTurns: number;
  readonly flipHorizontal: boolean;
  readonly annotations: readonly { readonly for: For; readonly item: Elements }[];
}

export function readPresentationState(elements: Elements): PresentationState {
  return {
    label: elements.text(0x00700081, 'LO') ?? elements.text(0x00700080, 'CS') ?? '',
    pictures: elements.items(0x00081115).flatMap((series) => picturesOf(series)),
    windows: elements.items(0x00283110).flatMap((item) => {
      const [center, width] = [item.number(0x00281050, 'DS'), item.number(0x00281051, 'DS')];
      return center !== undefined && width !== undefined && width >= 1
        ? [{ for: picturesOf(item), window: { center, width } }]
        : [];
    }),
    areas: elements.items(0x0070005a).flatMap((item) => {
      const [left, top] = item.numbers(0x00700052, 'SL');
      const [right, bottom] = item.numbers(0x00700053, 'SL');
      // Pixels from 1; a corner beyond the other mirrors, which is said by the flip and not taken twice.
      return left !== undefined && top !== undefined && right !== undefined && bottom !== undefined
        ? [
            {
              for: picturesOf(item),
              topLeft: [left - 1, top - 1] as const,
              bottomRight: [right - 1, bottom - 1] as const,
            },
          ]
        : [];
    }),
    quarterTurns: Math.round((elements.number(0x00700042, 'US') ?? 0) / 90) % 4,
    flipHorizontal: elements.text(0x00700041) === 'Y',
    annotations: elements.items(0x00700001).map((item) => ({ for: picturesOf(item), item })),
  };
}

function picturesOf(item: Elements): For {
  return item.items(0x00081140).flatMap((image) => {
    const sopInstanceUID = image.text(0x00081155, 'UI');
    return sopInstanceUID === undefined ? [] : [{ sopInstanceUID, frames: image.numbers(0x00081160, 'IS') }];
  });
}

/** Whether the state is for this picture at all. */
export function isFor(state: PresentationState, picture: Picture): boolean {
  return matches(state.pictures, picture);
}

function matches(list: For, { instance, ref }: Picture): boolean {
  return list.some(
    ({ sopInstanceUID, frames }) =>
      sopInstanceUID === instance.header.sopInstanceUID && (frames.length === 0 || frames.includes(ref.frame)),
  );
}

function forPicture<T extends { readonly for: For }>(parts: readonly T[], picture: Picture): readonly T[] {
  return parts.filter((part) => part.for.length === 0 || matches(part.for, picture));
}

export interface Wanted {
  readonly window?: Window;
  /** Corners of what is to fill the pane, in columns and rows. */
  readonly area?: { readonly topLeft: PixelPoint; readonly bottomRight: PixelPoint };
  readonly quarterTurns: number;
  readonly flipHorizontal: boolean;
}

/** How the state wants this picture to be seen. */
export function wantedOf(state: PresentationState, picture: Picture): Wanted {
  const [window] = forPicture(state.windows, picture);
  const [area] = forPicture(state.areas, picture);
  return {
    quarterTurns: state.quarterTurns,
    flipHorizontal: state.flipHorizontal,
    ...(window && { window: window.window }),
    ...(area && { area: { topLeft: area.topLeft, bottomRight: area.bottomRight } }),
  };
}

export interface Annotations {
  readonly drawing?: PictureDrawing;
  readonly problems: readonly DrawingProblem[];
}

/** Texts and lines on one picture, PS3.3 C.10.5. */
export function annotationsOn(state: PresentationState, picture: Picture): Annotations {
  const problems = new Set<DrawingProblem>();
  const lines: string[] = [];
  const texts: { at: PixelPoint; text: string }[] = [];
  const area = wantedOf(state, picture).area ?? wholeOf(picture);
  /** PIXEL counts from the corner of the first pixel; DISPLAY is a share of the displayed area. */
  const place = (units: string | undefined, x: number, y: number): PixelPoint | undefined => {
    if (units === 'PIXEL') return [x - 0.5, y - 0.5];
    if (units !== 'DISPLAY') return undefined;
    const [left, top] = area.topLeft;
    const [right, bottom] = area.bottomRight;
    return [left - 0.5 + x * (right - left + 1), top - 0.5 + y * (bottom - top + 1)];
  };
  for (const { item } of forPicture(state.annotations, picture)) {
    for (const text of item.items(0x00700008)) {
      const words = text.text(0x00700006, 'ST');
      const anchor = text.numbers(0x00700014, 'FL');
      const box = text.numbers(0x00700010, 'FL');
      const [x, y] = anchor.length === 2 ? anchor : box;
      const units = text.text(anchor.length === 2 ? 0x00700004 : 0x00700003);
      const at = x === undefined || y === undefined ? undefined : place(units, x, y);
      if (words !== undefined && at) texts.push({ at, text: words });
      else problems.add('unknown-shape');
    }
    for (const graphic of item.items(0x00700009)) {
      const numbers = graphic.numbers(0x00700022, 'FL');
      const units = graphic.text(0x00700005);
      const points = Array.from({ length: numbers.length >> 1 }, (_, index) =>
        place(units, numbers[index * 2] ?? NaN, numbers[index * 2 + 1] ?? NaN),
      ).flatMap((point) => (point ? [point] : []));
      const path = points.length === numbers.length >> 1 ? graphicPath(graphic.text(0x00700023), points) : undefined;
      if (path === undefined) problems.add('unknown-shape');
      else lines.push(path);
    }
  }
  const drawn = lines.length > 0 || texts.length > 0;
  return {
    problems: [...problems],
    ...(drawn && { drawing: { colour: colourOf(2), label: state.label, lines: lines.join(''), texts } }),
  };
}

function wholeOf({ instance }: Picture): { readonly topLeft: PixelPoint; readonly bottomRight: PixelPoint } {
  const { image } = instance.header;
  return { topLeft: [0, 0], bottomRight: [(image?.columns ?? 1) - 1, (image?.rows ?? 1) - 1] };
}

/** Graphic Type (0070,0023). An interpolated line is drawn through its points, straight: the standard names no curve. */
function graphicPath(type: string | undefined, points: readonly PixelPoint[]): string | undefined {
  const [first, second, third, fourth] = points;
  switch (type) {
    case 'POINT':
      return (
        first &&
        `${polyline(
          [
            [first[0] - 3, first[1]],
            [first[0] + 3, first[1]],
          ],
          false,
        )}${polyline(
          [
            [first[0], first[1] - 3],
            [first[0], first[1] + 3],
          ],
          false,
        )}`
      );
    case 'POLYLINE':
    case 'INTERPOLATED':
      return points.length > 1 ? polyline(points, false) : undefined;
    case 'CIRCLE':
      if (!first || !second) return undefined;
      return ring(first, [second[0] - first[0], second[1] - first[1]], [first[1] - second[1], second[0] - first[0]]);
    case 'ELLIPSE': {
      // Ends of the major axis, then of the minor one.
      if (!first || !second || !third || !fourth) return undefined;
      const centre: PixelPoint = [(first[0] + second[0]) / 2, (first[1] + second[1]) / 2];
      return ring(
        centre,
        [(second[0] - first[0]) / 2, (second[1] - first[1]) / 2],
        [(fourth[0] - third[0]) / 2, (fourth[1] - third[1]) / 2],
      );
    }
    default:
      return undefined;
  }
}

function ring(centre: PixelPoint, along: PixelPoint, across: PixelPoint): string {
  const points = Array.from({ length: 72 }, (_, index): PixelPoint => {
    const [c, s] = [Math.cos((index * Math.PI) / 36), Math.sin((index * Math.PI) / 36)];
    return [centre[0] + along[0] * c + across[0] * s, centre[1] + along[1] * c + across[1] * s];
  });
  return polyline(points, true);
}
