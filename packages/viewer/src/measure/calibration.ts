import type { PixelPoint } from '../volume/sections.ts';
import type { Elements } from '../state/elements.ts';

/** Where millimetres come from. Closed: each has its words. */
export type ScaleSource =
  /** (0028,0030) of a cut through the patient. */
  | 'pixel-spacing'
  /** (0028,0030) of a projection that somebody calibrated, by an object of known size or the geometry (PS3.3 10.7.1.3). */
  | 'calibrated'
  /** (0018,1164), or (0028,0030) that only repeats it: at the detector, where the body's shadow is larger than the body. */
  | 'detector'
  /** (0018,6011): a region of an ultrasound picture. */
  | 'region'
  /** Cut here from slices in mm. */
  | 'cut'
  /** No file says how large a pixel is. */
  | 'none';

export interface Scale {
  readonly source: ScaleSource;
  /** mm a column, mm a row; 1 and 1 (in pixels) where the source is `none`. */
  readonly spacing: readonly [number, number];
}

/** Region of an ultrasound picture, PS3.3 C.8.5.5.1; columns and rows inclusive. */
interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** mm a column and a row; absent where the axes are no lengths (time, velocity). */
  readonly spacing?: readonly [number, number];
}

export interface ScaleFacts {
  readonly plain: Scale;
  readonly regions: readonly Region[];
}

/** Shadows, not cuts: a millimetre on the detector is less than one in the body. */
const projections = new Set(['CR', 'DX', 'MG', 'XA', 'RF', 'IO', 'PX', 'RG']);

const noScale: Scale = { source: 'none', spacing: [1, 1] };

export function scaleFacts(
  modality: string,
  elements: Elements,
  headerSpacing?: readonly [number, number],
): ScaleFacts {
  return { plain: plainScale(modality, elements, headerSpacing), regions: elements.items(0x00186011).map(region) };
}

function plainScale(modality: string, elements: Elements, header?: readonly [number, number]): Scale {
  const patient = pair(elements.numbers(0x00280030, 'DS'));
  const imager = pair(elements.numbers(0x00181164, 'DS'));
  if (!projections.has(modality)) {
    const spacing = patient ?? (imager ? undefined : header && ([header[1], header[0]] as const));
    return spacing ? { source: 'pixel-spacing', spacing } : imager ? { source: 'detector', spacing: imager } : noScale;
  }
  const told = elements.text(0x00280a02) !== undefined;
  const repeats =
    patient && imager && Math.abs(patient[0] - imager[0]) < 1e-6 && Math.abs(patient[1] - imager[1]) < 1e-6;
  // Without either word the standard leaves it open whether a correction was made: the careful reading is that none was.
  if (patient && (told || (imager && !repeats))) return { source: 'calibrated', spacing: patient };
  const spacing = imager ?? patient;
  return spacing ? { source: 'detector', spacing } : noScale;
}

/** Row and column spacing, in that order in the file, as column and row. */
function pair([row, column]: readonly number[]): readonly [number, number] | undefined {
  return row !== undefined && column !== undefined && row > 0 && column > 0 ? [column, row] : undefined;
}

const centimetres = 3;

function region(item: Elements): Region {
  const at = (tag: number): number => item.number(tag, 'UL') ?? NaN;
  const inCentimetres = item.number(0x00186024, 'US') === centimetres && item.number(0x00186026, 'US') === centimetres;
  const [x, y] = [item.number(0x0018602c, 'FD'), item.number(0x0018602e, 'FD')];
  const box = { left: at(0x00186018), top: at(0x0018601a), right: at(0x0018601c), bottom: at(0x0018601e) };
  return inCentimetres && x && y ? { ...box, spacing: [Math.abs(x) * 10, Math.abs(y) * 10] } : box;
}

/** The scale that holds at all of some points: that of the one region that they share, else the picture's own. */
export function scaleAt({ plain, regions }: ScaleFacts, points: readonly PixelPoint[]): Scale {
  if (regions.length === 0) return plain;
  const inside = (region: Region): boolean =>
    points.every(([x, y]) => x >= region.left && x <= region.right && y >= region.top && y <= region.bottom);
  // Regions may overlap: where they disagree nothing is certain.
  const shared = regions.filter(inside);
  const [first] = shared;
  if (!first?.spacing || shared.some((other) => !alike(first.spacing, other.spacing))) return noScale;
  return { source: 'region', spacing: first.spacing };
}

function alike(a: readonly [number, number] | undefined, b: readonly [number, number] | undefined): boolean {
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) < 1e-9 && Math.abs(a[1] - b[1]) < 1e-9;
}
