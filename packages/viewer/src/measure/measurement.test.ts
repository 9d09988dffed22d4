import { describe, expect, it } from 'vitest';
import type { DicomItem } from '../../../../test/build/dicom-writer.ts';
import { elementsOf } from '../../../../test/build/read-elements.ts';
import { scaleAt, scaleFacts } from './calibration.ts';
import { angle, area, distance, statistics } from './shapes.ts';
import { valueUnit } from './value-unit.ts';

const IMPLICIT = '1.2.840.10008.1.2';

describe('shapes', () => {
  it('measure lengths and angles in pixels that are not square', () => {
    expect(
      distance(
        [
          [0, 0],
          [30, 40],
        ],
        [0.5, 0.5],
      ),
    ).toBe(25);
    expect(
      distance(
        [
          [2, 2],
          [5, 2],
        ],
        [0.4, 2],
      ),
    ).toBeCloseTo(1.2, 12);
    // 45° in mm: one column of 2 mm, two rows of 1 mm.
    expect(
      angle(
        [
          [10, 0],
          [0, 0],
          [1, 2],
        ],
        [2, 1],
      ),
    ).toBeCloseTo(45, 12);
    expect(
      angle(
        [
          [0, 10],
          [0, 0],
          [0, -3],
        ],
        [1, 1],
      ),
    ).toBeCloseTo(180, 12);
    expect(
      angle(
        [
          [1, 1],
          [1, 1],
          [2, 2],
        ],
        [1, 1],
      ),
    ).toBeNaN();
  });

  it('give the area of the shape and the values of a disc that a formula made', () => {
    const corners = [
      [10, 10],
      [50, 30],
    ] as const;
    expect(area('rectangle', corners, [0.5, 2])).toBe(20 * 40);
    expect(area('ellipse', corners, [0.5, 2])).toBeCloseTo(Math.PI * 10 * 20, 9);
    const flat = statistics('ellipse', corners, () => -1000.5);
    expect(flat).toMatchObject({ mean: -1000.5, deviation: 0 });
    // Its pixels: within their number's root of the area.
    expect(Math.abs((flat?.count ?? 0) - Math.PI * 20 * 10)).toBeLessThan(30);
    // A ramp over columns 10 … 50: the mean of 41 whole numbers, and their deviation √((n² − 1) / 12).
    const ramp = statistics('rectangle', corners, (column) => column + 1e6);
    expect(ramp).toMatchObject({ count: 41 * 21, smallest: 1e6 + 10, largest: 1e6 + 50 });
    expect(ramp?.mean).toBeCloseTo(1e6 + 30, 6);
    expect(ramp?.deviation).toBeCloseTo(Math.sqrt((41 ** 2 - 1) / 12), 6);
  });

  it('say nothing of what has no single value, or no pixel', () => {
    expect(
      statistics(
        'rectangle',
        [
          [0, 0],
          [4, 4],
        ],
        (column) => (column === 3 ? undefined : 1),
      ),
    ).toBeUndefined();
    expect(
      statistics(
        'rectangle',
        [
          [0.2, 0.2],
          [0.6, 0.6],
        ],
        () => 1,
      ),
    ).toBeUndefined();
  });
});

describe('scale', () => {
  const scaleOf = async (modality: string, elements: DicomItem, transferSyntaxUID?: string) =>
    scaleFacts(modality, await elementsOf({ elements, ...(transferSyntaxUID && { transferSyntaxUID }) })).plain;

  it.each<[string, string, DicomItem, string]>([
    ['a cut', 'CT', { PixelSpacing: ['0.5', '0.75'] }, 'pixel-spacing'],
    ['a projection, detector only', 'DX', { ImagerPixelSpacing: ['0.5', '0.75'] }, 'detector'],
    ['the same twice', 'CR', { PixelSpacing: ['0.5', '0.75'], ImagerPixelSpacing: ['0.5', '0.75'] }, 'detector'],
    ['corrected', 'DX', { PixelSpacing: ['0.5', '0.75'], ImagerPixelSpacing: ['0.6', '0.9'] }, 'calibrated'],
    [
      'with its word',
      'XA',
      { PixelSpacing: ['0.5', '0.75'], '00280A02': { vr: 'CS', value: 'FIDUCIAL' } },
      'calibrated',
    ],
    ['a projection without a word', 'CR', { PixelSpacing: ['0.5', '0.75'] }, 'detector'],
  ])('of %s is named for what it is', async (_, modality, elements, source) => {
    for (const syntax of [undefined, IMPLICIT])
      expect(await scaleOf(modality, elements, syntax)).toEqual({ source, spacing: [0.75, 0.5] });
  });

  it('is none where no file gives one, or gives nonsense', async () => {
    const none = { source: 'none', spacing: [1, 1] };
    expect(await scaleOf('CR', {})).toEqual(none);
    expect(await scaleOf('CT', { PixelSpacing: ['0', '0'] })).toEqual(none);
  });

  it('of ultrasound is that of the region of all points, in cm', async () => {
    const region = (left: number, right: number, units: number, delta: number): DicomItem => ({
      '00186018': { vr: 'UL', value: [left] },
      '0018601A': { vr: 'UL', value: [0] },
      '0018601C': { vr: 'UL', value: [right] },
      '0018601E': { vr: 'UL', value: [200] },
      '00186024': { vr: 'US', value: [units] },
      '00186026': { vr: 'US', value: [units] },
      '0018602C': { vr: 'FD', value: [delta] },
      '0018602E': { vr: 'FD', value: [delta] },
    });
    for (const transferSyntaxUID of [IMPLICIT, '1.2.840.10008.1.2.1']) {
      const elements = await elementsOf({
        transferSyntaxUID,
        elements: { '00186011': { vr: 'SQ', value: [region(0, 99, 3, 0.02), region(100, 300, 4, 0.01)] } },
      });
      const facts = scaleFacts('US', elements);
      expect(
        scaleAt(facts, [
          [10, 10],
          [90, 20],
        ]),
      ).toEqual({ source: 'region', spacing: [0.2, 0.2] });
      // Across two regions, in one of seconds, outside all.
      for (const points of [
        [
          [10, 10],
          [150, 10],
        ],
        [
          [150, 10],
          [160, 10],
        ],
        [[10, 900]],
      ] as const)
        expect(scaleAt(facts, points).source).toBe('none');
    }
  });
});

describe('what a value means', () => {
  it.each<[string, DicomItem, object]>([
    ['CT', { RescaleSlope: '1' }, { kind: 'hounsfield' }],
    ['CT', { RescaleSlope: '1', RescaleType: 'US' }, { kind: 'stored' }],
    ['CT', {}, { kind: 'stored' }],
    ['MR', { RescaleSlope: '1' }, { kind: 'stored' }],
    ['MR', { RescaleType: 'mm2/s' }, { kind: 'named', name: 'mm2/s' }],
    ['PT', { Units: 'BQML' }, { kind: 'becquerel' }],
    ['PT', { Units: 'PROPCPS' }, { kind: 'named', name: 'PROPCPS' }],
  ])('in %s with %o', async (modality, elements, unit) => {
    expect(valueUnit(modality, await elementsOf({ elements }))).toEqual(unit);
  });
});
