import type { DicomItem } from '../../build/dicom.ts';
import { sliceElements, type SeriesOf, type Setting, type Slice } from './setting.ts';

const CT = '1.2.840.10008.5.1.4.1.1.2';
const MR = '1.2.840.10008.5.1.4.1.1.4';
const PT = '1.2.840.10008.5.1.4.1.1.128';

type Vector = readonly [number, number, number];
const tilt = Math.PI / 11;
const planes = {
  axial: [1, 0, 0, 0, 1, 0],
  coronal: [1, 0, 0, 0, 0, -1],
  sagittal: [0, 1, 0, 0, 0, -1],
  oblique: [0.8, 0.6, 0, -0.36, 0.48, 0.8],
  tilted: [1, 0, 0, 0, Math.cos(tilt), -Math.sin(tilt)],
} as const;
export type PlaneName = keyof typeof planes;

/** Rows of slices: what a scanner makes of them is in `each`. */
interface Row extends SeriesOf {
  readonly plane: PlaneName;
  readonly positions: readonly number[];
  readonly thickness: number;
  /** One list of elements for each volume. */
  readonly volumes?: readonly DicomItem[];
  /** Number of the slice at this place of this volume; default one after another. */
  readonly number?: (place: number, volume: number) => number;
  readonly each?: (place: number, volume: number) => DicomItem;
}

function row(setting: Setting, plan: Row): Slice[] {
  const { positions, volumes = [{}] } = plan;
  const cosines = planes[plan.plane];
  const normal = cross([cosines[0], cosines[1], cosines[2]], [cosines[3], cosines[4], cosines[5]]);
  const format = (value: number): string => value.toFixed(setting.decimals);
  return volumes.flatMap((shared, volume) =>
    positions.map((position, place) => ({
      place,
      volume,
      elements: {
        ...sliceElements(setting, plan, `${volume}/${place}`),
        ImageType: ['ORIGINAL', 'PRIMARY', plan.modality === 'CT' ? 'AXIAL' : 'M'],
        ImagePositionPatient: normal.map((part) => format(part * position)),
        ImageOrientationPatient: cosines.map((value) => value.toFixed(6)),
        SliceThickness: String(plan.thickness),
        PixelSpacing: ['0.5', '0.5'],
        InstanceNumber: String(plan.number?.(place, volume) ?? volume * positions.length + place + 1),
        ...shared,
        ...plan.each?.(place, volume),
      },
    })),
  );
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function even(count: number, spacing: number, start = 0): number[] {
  return Array.from({ length: count }, (_, index) => start + index * spacing);
}

/** A layout of one series: the same kind each time, its figures by the seed. */
export type Layout = (setting: Setting, series?: number) => Slice[];

const spacings = [0.625, 0.8, 1, 1.25, 2, 2.5, 3, 3.75, 5, 7.5];
const ct = (setting: Setting, series: number, more: Partial<Row> = {}): Slice[] => {
  const { random } = setting;
  const spacing = random.pick(spacings);
  return row(setting, {
    series,
    modality: 'CT',
    sopClassUID: CT,
    description: random.pick(['Abdomen', 'Thorax 1.0 B70', 'Head', 'ANGIO']),
    plane: 'axial',
    positions: even(random.int(16, 60), spacing, random.int(-900, 300)),
    thickness: spacing,
    ...more,
  });
};
const mr = (setting: Setting, series: number, more: Partial<Row> = {}): Slice[] => {
  const { random } = setting;
  const positions =
    more.positions ?? even(random.int(12, 30), random.pick([1, 2.2, 3.3, 4, 5, 6.5]), random.int(-150, 50));
  const spacing = Math.round(1000 * Math.abs((positions[1] ?? 0) - (positions[0] ?? 0))) / 1000;
  const { each } = more;
  return row(setting, {
    series,
    modality: 'MR',
    sopClassUID: MR,
    description: random.pick(['t2_tse', 'T1 AX', 'pd fs', 'AX FLAIR']),
    plane: random.pick(['axial', 'coronal', 'sagittal', 'oblique'] as const),
    thickness: Math.round(spacing * 9) / 10,
    ...more,
    positions,
    each: (place, volume) => ({
      ...(spacing > 0 && { SpacingBetweenSlices: String(spacing) }),
      RepetitionTime: '4000',
      ...each?.(place, volume),
    }),
  });
};
/** Several volumes over one row of positions. */
const volumes = (setting: Setting, series: number, lists: readonly DicomItem[], more: Partial<Row> = {}): Slice[] =>
  mr(setting, series, { positions: even(setting.random.int(10, 20), 4), volumes: lists, ...more });

const times = (count: number, each: (index: number) => DicomItem): DicomItem[] =>
  Array.from({ length: count }, (_, index) => each(index));

export const layouts = {
  'CT stack': (setting, series = 2) => ct(setting, series),
  'CT overlapping': (setting, series = 2) => {
    const spacing = setting.random.pick([0.4, 0.5, 0.7, 1.5]);
    return ct(setting, series, { positions: even(setting.random.int(20, 60), spacing), thickness: 2 * spacing });
  },
  'CT tilted gantry': (setting, series = 2) => ct(setting, series, { plane: 'tilted' }),
  'CT numbered downwards': (setting, series = 2) => {
    const count = setting.random.int(16, 50);
    return ct(setting, series, { positions: even(count, 2.5), thickness: 2.5, number: (place) => count - place });
  },
  'CT with spaces between thin slices': (setting, series = 2) =>
    ct(setting, series, { positions: even(setting.random.int(12, 30), 10), thickness: 1 }),
  'MR stack': (setting, series = 2) => mr(setting, series),
  'MR oblique': (setting, series = 2) => mr(setting, series, { plane: 'oblique' }),
  'MR interleaved numbers': (setting, series = 2) => {
    const count = 2 * setting.random.int(6, 15);
    const number = (place: number): number => (place % 2 === 0 ? place / 2 : count / 2 + (place - 1) / 2) + 1;
    return mr(setting, series, { positions: even(count, 4), number });
  },
  'MR two echoes': (setting, series = 2) =>
    volumes(setting, series, [
      { EchoNumbers: '1', EchoTime: '20' },
      { EchoNumbers: '2', EchoTime: '90' },
    ]),
  'MR b-values': (setting, series = 2) =>
    volumes(
      setting,
      series,
      times(setting.random.int(3, 4), (index) => ({ DiffusionBValue: index * 500 })),
      { description: 'ep2d_diff' },
    ),
  'MR Dixon': (setting, series = 2) =>
    volumes(
      setting,
      series,
      ['W', 'F', 'IP', 'OP'].map((part) => ({ ImageType: ['DERIVED', 'PRIMARY', part] })),
    ),
  'MR dynamic': (setting, series = 2) =>
    volumes(
      setting,
      series,
      times(setting.random.int(4, 8), (index) => ({ TemporalPositionIdentifier: String(index + 1) })),
    ),
  'MR functional': (setting, series = 2) =>
    volumes(
      setting,
      series,
      times(setting.random.int(5, 9), () => ({})),
    ),
  'MR gated cine': (setting, series = 2) => {
    const phases = setting.random.int(8, 14);
    const positions = even(setting.random.int(5, 9), 8);
    return mr(setting, series, {
      positions,
      volumes: times(phases, (index) => ({ TriggerTime: String(index * 42), CardiacNumberOfImages: String(phases) })),
      number: (place, volume) => place * phases + volume + 1,
    });
  },
  'CT gated phases': (setting, series = 2) =>
    ct(setting, series, {
      positions: even(setting.random.int(16, 24), 1),
      thickness: 1,
      volumes: times(setting.random.int(3, 6), (index) => ({
        TriggerTime: String(100 * index),
        AcquisitionNumber: '1',
      })),
    }),
  'MR sparse numbers': (setting, series = 2) => {
    const [first, step] = [setting.random.int(2, 20), setting.random.int(2, 3)];
    return mr(setting, series, { number: (place) => first + step * place - (place % 3 === 0 ? 1 : 0) });
  },
  'MR interpolated, half the count': (setting, series = 2) => {
    const count = 2 * setting.random.int(10, 30);
    const counted: DicomItem = {
      ImagesInAcquisition: String(count / 2),
      '00210010': 'GEMS_RELA_01',
      '0021104F': { vr: 'SS', value: count / 2 },
    };
    return mr(setting, series, { positions: even(count, 1), each: () => counted });
  },
  'MR mosaic': (setting, series = 2) =>
    mr(setting, series, {
      positions: Array.from({ length: setting.random.int(5, 12) }, () => 0),
      each: () => ({ ImageType: ['ORIGINAL', 'PRIMARY', 'M', 'ND', 'MOSAIC'], '00190010': 'SIEMENS MR HEADER' }),
    }),
  'CT uneven spacing': (setting, series = 2) => {
    const { random } = setting;
    let at = 0;
    const positions = Array.from({ length: random.int(12, 24) }, () => (at += 2 + 1.3 * random.next()));
    return ct(setting, series, { positions, thickness: 2 });
  },
  'CT two slabs of two thicknesses': (setting, series = 2) => {
    const thin = even(setting.random.int(8, 14), 2.5);
    const thick = even(setting.random.int(8, 14), 5, (thin.at(-1) ?? 0) + 3.75);
    return ct(setting, series, {
      positions: [...thin, ...thick],
      each: (place) => ({ SliceThickness: place < thin.length ? '2.5' : '5' }),
    });
  },
  'CT counted in each acquisition': (setting, series = 2) => {
    const count = setting.random.int(16, 40);
    return ct(setting, series, {
      positions: even(count, 2),
      thickness: 2,
      each: () => ({ ImagesInAcquisition: String(count), AcquisitionNumber: '3' }),
    });
  },
  'CT one acquisition a slice': (setting, series = 2) =>
    ct(setting, series, { each: (place) => ({ AcquisitionNumber: String(place + 1) }) }),
  'CT numbered on from the series before': (setting, series = 3) => {
    const first = ct(setting, series - 1);
    return [...first, ...ct(setting, series, { number: (place) => first.length + place + 1 })];
  },
  'three directions of planning': (setting, series = 1) =>
    (['axial', 'coronal', 'sagittal'] as const).flatMap((plane, index) =>
      mr(setting, series, {
        plane,
        description: 'localizer',
        positions: even(3, 20, -20),
        number: (place) => index * 3 + place + 1,
        each: () => ({
          SOPInstanceUID: undefined,
          ImageType: ['ORIGINAL', 'PRIMARY', 'LOCALIZER'],
        }),
      }).map((slice, place) => ({
        ...slice,
        elements: {
          ...slice.elements,
          SOPInstanceUID: sliceElements(setting, seriesOf(series), `${plane}/${place}`)['SOPInstanceUID'],
        },
      })),
    ),
  PET: (setting, series = 4) => pet(setting, series, {}),
  'PET dynamic': (setting, series = 4) => pet(setting, series, { times: setting.random.int(3, 5) }),
  'PET gated': (setting, series = 4) => pet(setting, series, { slots: setting.random.int(4, 8) }),
} as const satisfies Readonly<Record<string, Layout>>;

function seriesOf(series: number): SeriesOf {
  return { series, modality: 'MR', sopClassUID: MR, description: '' };
}

/** Number of Slices × Time Slices (× R-R Intervals × Time Slots), and an index for each image. */
function pet(setting: Setting, series: number, shape: { readonly times?: number; readonly slots?: number }): Slice[] {
  const { random } = setting;
  const count = random.int(16, 40);
  const repeats = (shape.times ?? 1) * (shape.slots ?? 1);
  return row(setting, {
    series,
    modality: 'PT',
    sopClassUID: PT,
    description: 'PET AC',
    plane: 'axial',
    positions: even(count, random.pick([2, 3.27, 5])),
    thickness: 3,
    volumes: times(repeats, (index) => ({
      NumberOfSlices: count,
      NumberOfTimeSlices: shape.times ?? 1,
      ...(shape.slots !== undefined && { NumberOfRRIntervals: 1, NumberOfTimeSlots: shape.slots }),
      ...(shape.slots !== undefined && { TriggerTime: String(index * 80) }),
      ...(shape.times !== undefined && { FrameReferenceTime: String(index * 60_000) }),
      SeriesType: [shape.slots ? 'GATED' : shape.times ? 'DYNAMIC' : 'STATIC', 'IMAGE'],
      CorrectedImage: ['DECY', 'ATTN', 'SCAT'],
      AttenuationCorrectionMethod: 'CT-derived',
      Units: 'BQML',
    })),
    each: (place, volume) => ({ ImageIndex: volume * count + place + 1 }),
  });
}
