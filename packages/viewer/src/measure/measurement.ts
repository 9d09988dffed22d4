import type { PictureSet } from '../state/picture-set.ts';
import type { PixelPoint } from '../volume/sections.ts';
import { scaleAt, scaleFacts, type Scale, type ScaleFacts } from './calibration.ts';
import type { Elements } from '../state/elements.ts';
import { angle, area, distance, statistics, type RegionStatistics } from './shapes.ts';
import { suvFactor, type SuvFactor } from './suv.ts';
import { valueUnit, type ValueUnit } from './value-unit.ts';

export type MeasureKind = 'length' | 'angle' | 'ellipse' | 'rectangle' | 'probe';

/** Points that each kind takes. */
export const pointsOf: Readonly<Record<MeasureKind, number>> = {
  length: 2,
  angle: 3,
  ellipse: 2,
  rectangle: 2,
  probe: 1,
};

/** What a file says that bears on measuring its pictures. */
export interface PictureFacts {
  readonly scale: ScaleFacts;
  readonly unit: ValueUnit;
  /** For PET only. */
  readonly suv?: SuvFactor;
}

/** `elements` of the picture's file; for a cut, of its source, whose values and millimetres it has. */
export function pictureFacts(set: PictureSet, elements: Elements | undefined): PictureFacts {
  const spacing = set.pictures[0]?.instance.header.image?.pixelSpacing;
  if (!elements)
    return { scale: { plain: { source: 'none', spacing: [1, 1] }, regions: [] }, unit: { kind: 'stored' } };
  const { modality } = set;
  return {
    scale:
      set.cutFrom !== undefined && spacing
        ? { plain: { source: 'cut', spacing: [spacing[1], spacing[0]] }, regions: [] }
        : scaleFacts(modality, elements, spacing),
    unit: valueUnit(modality, elements),
    ...(modality === 'PT' && { suv: suvFactor(elements) }),
  };
}

/** What was read of the picture itself when the last point was set. */
export interface ReadValues {
  readonly region?: RegionStatistics;
  readonly value?: number;
}

export function readValues(
  kind: MeasureKind,
  points: readonly PixelPoint[],
  valueAt: (column: number, row: number) => number | undefined,
): ReadValues {
  if (kind === 'probe') {
    const [column = NaN, row = NaN] = points[0] ?? [];
    const value = valueAt(Math.round(column), Math.round(row));
    return value === undefined ? {} : { value };
  }
  const region = kind === 'ellipse' || kind === 'rectangle' ? statistics(kind, points, valueAt) : undefined;
  return region ? { region } : {};
}

export interface MeasureResult extends ReadValues {
  readonly scale: Scale;
  readonly unit: ValueUnit;
  readonly suv?: SuvFactor;
  /** In mm, or in pixels where the scale's source is `none`; the area in their square. */
  readonly length?: number;
  readonly degrees?: number;
  readonly area?: number;
}

export function measure(
  kind: MeasureKind,
  points: readonly PixelPoint[],
  { scale: scales, unit, suv }: PictureFacts,
  values: ReadValues,
): MeasureResult {
  const scale = scaleAt(scales, points);
  return {
    ...values,
    scale,
    unit,
    ...(suv && { suv }),
    ...(kind === 'length' && { length: distance(points, scale.spacing) }),
    ...(kind === 'angle' && { degrees: angle(points, scale.spacing) }),
    ...((kind === 'ellipse' || kind === 'rectangle') && { area: area(kind, points, scale.spacing) }),
  };
}
