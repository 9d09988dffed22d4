import { describe, expect, it } from 'vitest';
import type { PixelFrame } from '@medpass/dicom-core';
import type { DicomItem } from '../../../../test/build/dicom-writer.ts';
import { block, openSets } from '../../../../test/build/picture-sets.ts';
import { elementsOf } from '../../../../test/build/read-elements.ts';
import type { PictureSet } from '../state/picture-set.ts';
import { maskFill, maskOutline } from './mask.ts';
import { overlayPlanes } from './overlay-planes.ts';
import { annotationsOn, isFor, readPresentationState, wantedOf } from './presentation-state.ts';
import { drawSegments, framesOn, namesInVain, readSegmentation } from './segmentation.ts';
import { readStructureSet, structuresOn } from './structure-set.ts';

const none = async () => undefined;
const syntaxes = ['1.2.840.10008.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2'];

/** Ten slices, 2 mm apart; columns of 0.5 mm, rows of 1 mm; the first pixel at (10, 20, 30). */
async function stack(): Promise<PictureSet> {
  const { intake, sets } = await openSets(
    block({ value: () => 0, slices: 10, origin: [10, 20, 30], pixelSpacing: [0.5, 1], rows: 24, columns: 20 }),
  );
  intake.close();
  return sets[0]!;
}

const uidOf = (set: PictureSet, index: number): string => set.pictures[index]!.instance.header.sopInstanceUID;

describe('a mask', () => {
  const mask = { columns: 4, rows: 3, at: (column: number, row: number) => row < 2 && column > 0 && column < 3 };

  it('is filled by runs and outlined by straight strokes around its pixels', () => {
    expect(maskFill(mask)).toBe('M0.5 -0.5h2v1h-2zM0.5 0.5h2v1h-2z');
    expect(maskOutline(mask)).toBe('M0.5 -0.5h2M0.5 1.5h2M0.5 -0.5v2M2.5 -0.5v2');
  });
});

describe('overlay planes', () => {
  /** 3 columns, 2 rows: the first of the upper, the last of the lower. */
  const bits = Uint8Array.of(0b100001, 0);
  const plane = (over: DicomItem = {}): DicomItem => ({
    '60020010': { vr: 'US', value: [2] },
    '60020011': { vr: 'US', value: [3] },
    '60020040': { vr: 'CS', value: 'G' },
    '60020050': { vr: 'SS', value: [5, 8] },
    '60020100': { vr: 'US', value: [1] },
    '60020102': { vr: 'US', value: [0] },
    '60021500': { vr: 'LO', value: 'Arrow' },
    '60023000': { vr: 'OW', value: bits },
    ...over,
  });

  it.each(syntaxes.slice(0, 2))('lie where their origin says, in %s', async (transferSyntaxUID) => {
    const elements = await elementsOf({ transferSyntaxUID, elements: plane() });
    expect(await overlayPlanes(elements, 1, none)).toMatchObject({
      problems: [],
      drawings: [{ label: 'Arrow', fill: 'M6.5 3.5h1v1h-1zM8.5 4.5h1v1h-1z' }],
    });
  });

  it('of several frames are each for their own', async () => {
    const two = plane({
      '60020015': { vr: 'IS', value: '2' },
      '60020051': { vr: 'US', value: [3] },
      '60023000': { vr: 'OW', value: Uint8Array.of(0b000001, 0b1) },
    });
    const elements = await elementsOf({ elements: two });
    const fills = await Promise.all(
      [2, 3, 4, 5].map(async (frame) => (await overlayPlanes(elements, frame, none)).drawings.map(({ fill }) => fill)),
    );
    // Frame 4 begins at the seventh bit, so its third pixel is the ninth.
    expect(fills).toEqual([[], ['M6.5 3.5h1v1h-1z'], ['M8.5 3.5h1v1h-1z'], []]);
  });

  it('that are cut short, or hidden in the pixels, are not drawn, and said', async () => {
    const short = await elementsOf({ elements: plane({ '60020010': { vr: 'US', value: [200] } }) });
    expect(await overlayPlanes(short, 1, none)).toEqual({ drawings: [], problems: ['unreadable'] });
    const embedded = await elementsOf({ elements: plane({ '60023000': undefined }) });
    expect(await overlayPlanes(embedded, 1, none)).toEqual({ drawings: [], problems: ['embedded-overlay'] });
  });
});

describe('structures', () => {
  const contour = (z: number, image?: string, type = 'CLOSED_PLANAR'): DicomItem => ({
    ...(image !== undefined && { '30060016': { vr: 'SQ', value: [{ ReferencedSOPInstanceUID: image }] } }),
    '30060042': { vr: 'CS', value: type },
    '30060050': { vr: 'DS', value: `10\\20\\${z}\\15\\20\\${z}\\15\\30\\${z}` },
  });
  const structureSet = (frame: string, contours: readonly DicomItem[]): DicomItem => ({
    Modality: 'RTSTRUCT',
    '30060020': {
      vr: 'SQ',
      value: [
        {
          '30060022': { vr: 'IS', value: '7' },
          '30060024': { vr: 'UI', value: frame },
          '30060026': { vr: 'LO', value: 'Ring' },
        },
      ],
    },
    '30060039': {
      vr: 'SQ',
      value: [
        {
          '3006002A': { vr: 'IS', value: '255\\0\\128' },
          '30060040': { vr: 'SQ', value: contours },
          '30060084': { vr: 'IS', value: '7' },
        },
      ],
    },
  });

  it('are drawn on the picture they name, or in whose plane they lie, and on no other', async () => {
    const set = await stack();
    const frame = set.series.facts.frameOfReferenceUID!;
    for (const transferSyntaxUID of syntaxes) {
      const elements = await elementsOf({
        transferSyntaxUID,
        elements: structureSet(frame, [contour(34, uidOf(set, 2)), contour(40.2), contour(44, uidOf(set, 1))]),
      });
      const found = await readStructureSet(elements, none);
      expect(found.problems).toEqual([]);
      const on = set.pictures.map((picture) => structuresOn(found, set, picture));
      // Millimetres to columns and rows: x from 10 by 0.5, y from 20 by 1. The last contour is not in the picture it names.
      const triangle = { label: 'Ring', colour: '#ff0080', lines: 'M0 0L10 0L10 10z' };
      expect(on[2]).toEqual([triangle]);
      expect(on[5]).toEqual([triangle]);
      expect(on.map((drawings) => drawings.length)).toEqual([0, 0, 1, 0, 0, 1, 0, 0, 0, 0]);
    }
  });

  it('of another frame of reference are not drawn, nor shapes that are no contour', async () => {
    const set = await stack();
    const other = await readStructureSet(await elementsOf({ elements: structureSet('2.25.5', [contour(34)]) }), none);
    expect(set.pictures.flatMap((picture) => structuresOn(other, set, picture))).toEqual([]);
    const elements = structureSet('2.25.5', [contour(34, undefined, 'OPEN_NONPLANAR')]);
    expect((await readStructureSet(await elementsOf({ elements }), none)).problems).toEqual(['unknown-shape']);
  });
});

describe('segments', () => {
  const segmentation = (frame: string, per: readonly DicomItem[], over: DicomItem = {}): DicomItem => ({
    Modality: 'SEG',
    FrameOfReferenceUID: frame,
    Rows: 2,
    Columns: 3,
    '00620001': { vr: 'CS', value: 'BINARY' },
    '00620002': {
      vr: 'SQ',
      value: [{ '00620004': { vr: 'US', value: [4] }, '00620005': { vr: 'LO', value: 'Part' } }],
    },
    SharedFunctionalGroupsSequence: [
      {
        PlaneOrientationSequence: [{ ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'] }],
        PixelMeasuresSequence: [{ PixelSpacing: ['2', '1'] }],
        '0062000A': { vr: 'SQ', value: [{ '0062000B': { vr: 'US', value: [4] } }] },
      },
    ],
    PerFrameFunctionalGroupsSequence: per,
    ...over,
  });
  const at = (z: number, image?: string): DicomItem => ({
    PlanePositionSequence: [{ ImagePositionPatient: ['11', '22', String(z)] }],
    ...(image !== undefined && {
      DerivationImageSequence: [{ SourceImageSequence: [{ ReferencedSOPInstanceUID: image }] }],
    }),
  });
  const decoded = (data: readonly number[]): PixelFrame => ({
    rows: 2,
    columns: 3,
    samplesPerPixel: 1,
    data: Uint8Array.from(data),
    photometricInterpretation: 'MONOCHROME2',
    bitsStored: 1,
    rescaleSlope: 1,
    rescaleIntercept: 0,
  });

  it('lie on the picture by UID, else by plane, at their own millimetres', async () => {
    const set = await stack();
    const frame = set.series.facts.frameOfReferenceUID!;
    const elements = await elementsOf({ elements: segmentation(frame, [at(36, uidOf(set, 3)), at(42.4)]) });
    const found = readSegmentation(elements);
    if (typeof found === 'string') throw new Error(found);
    const on = set.pictures.map((picture) => framesOn(found, set, picture).map((one) => one.frame));
    expect(on).toEqual([[], [], [], [1], [], [], [2], [], [], []]);
    const drawn = drawSegments(found, found.frames[0]!, decoded([1, 0, 0, 0, 0, 0]), set.pictures[3]!);
    // Mask pixels of 1 × 2 mm from (11, 22): two columns by two rows of the picture, its corner at 10.5 mm and 21 mm.
    expect(drawn).toMatchObject([{ label: 'Part', fill: 'M1 1l2 0l0 2l-2 0z' }]);
  });

  it('of a label map are told apart by their values, of fractions by half of the most', async () => {
    const set = await stack();
    const frame = set.series.facts.frameOfReferenceUID!;
    const map = readSegmentation(
      await elementsOf({
        elements: segmentation(frame, [at(30)], { '00620001': { vr: 'CS', value: 'LABELMAP' } }),
      }),
    );
    const part = readSegmentation(
      await elementsOf({
        elements: segmentation(frame, [at(30)], {
          '00620001': { vr: 'CS', value: 'FRACTIONAL' },
          '0062000E': { vr: 'US', value: [100] },
        }),
      }),
    );
    if (typeof map === 'string' || typeof part === 'string') throw new Error('unreadable');
    const picture = set.pictures[0]!;
    expect(drawSegments(map, map.frames[0]!, decoded([4, 0, 9, 4, 0, 0]), picture)).toMatchObject([
      { label: 'Part' },
      { label: '9' },
    ]);
    expect(drawSegments(part, part.frames[0]!, decoded([49, 50, 0, 0, 0, 0]), picture)).toMatchObject([
      { fill: 'M3 1l2 0l0 2l-2 0z' },
    ]);
  });

  it('without any place are drawn only on a grid of the same size that they name', async () => {
    const set = await stack();
    const nowhere = (image: string): DicomItem => ({
      DerivationImageSequence: [{ SourceImageSequence: [{ ReferencedSOPInstanceUID: image }] }],
      '0062000A': { vr: 'SQ', value: [{ '0062000B': { vr: 'US', value: [4] } }] },
    });
    const elements = segmentation('2.25.9', [nowhere(uidOf(set, 0))], { SharedFunctionalGroupsSequence: undefined });
    const found = readSegmentation(await elementsOf({ elements }));
    if (typeof found === 'string') throw new Error(found);
    expect(framesOn(found, set, set.pictures[0]!)).toHaveLength(1);
    expect(drawSegments(found, found.frames[0]!, decoded([1, 0, 0, 0, 0, 0]), set.pictures[0]!)).toBe('other-grid');
    // Of a file of many frames it is not known which is meant.
    const picture = set.pictures[0]!;
    const many = { ...picture, instance: { header: { ...picture.instance.header, numberOfFrames: 5 } } };
    expect(framesOn(found, set, many)).toEqual([]);
    expect(namesInVain(found, set, many)).toBe(true);
  });
});

describe('a presentation state', () => {
  const image = (uid: string): DicomItem => ({ ReferencedSOPInstanceUID: uid });
  const state = (uids: readonly string[], annotated: string): DicomItem => ({
    Modality: 'PR',
    ReferencedSeriesSequence: [{ SeriesInstanceUID: '2.25.3', ReferencedImageSequence: uids.map(image) }],
    '00700080': { vr: 'CS', value: 'VIEW' },
    '00700001': {
      vr: 'SQ',
      value: [
        {
          ReferencedImageSequence: [image(annotated)],
          '00700008': {
            vr: 'SQ',
            value: [
              {
                '00700004': { vr: 'CS', value: 'PIXEL' },
                '00700006': { vr: 'ST', value: 'Here' },
                '00700014': { vr: 'FL', value: [4.5, 6.5] },
              },
            ],
          },
          '00700009': {
            vr: 'SQ',
            value: [
              graphic('POLYLINE', 'PIXEL', [1, 1, 5, 1]),
              graphic('POLYLINE', 'DISPLAY', [0, 0, 1, 1]),
              graphic('POLYLINE', 'MATRIX', [0, 0, 1, 1]),
            ],
          },
        },
      ],
    },
    '0070005A': {
      vr: 'SQ',
      value: [{ '00700052': { vr: 'SL', value: [3, 5] }, '00700053': { vr: 'SL', value: [12, 14] } }],
    },
    '00283110': { vr: 'SQ', value: [{ WindowCenter: '50', WindowWidth: '350' }] },
    '00700041': { vr: 'CS', value: 'Y' },
    '00700042': { vr: 'US', value: [90] },
  });
  function graphic(type: string, units: string, data: readonly number[]): DicomItem {
    return {
      '00700005': { vr: 'CS', value: units },
      '00700020': { vr: 'US', value: [2] },
      '00700021': { vr: 'US', value: [data.length / 2] },
      '00700022': { vr: 'FL', value: data },
      '00700023': { vr: 'CS', value: type },
    };
  }

  it.each(syntaxes)('says how its own pictures are to be seen, in %s', async (transferSyntaxUID) => {
    const set = await stack();
    const elements = await elementsOf({
      transferSyntaxUID,
      elements: state([uidOf(set, 1), uidOf(set, 2)], uidOf(set, 2)),
    });
    const found = readPresentationState(elements);
    expect(set.pictures.map((picture) => isFor(found, picture)).indexOf(true)).toBe(1);
    expect(wantedOf(found, set.pictures[1]!)).toEqual({
      window: { center: 50, width: 350 },
      area: { topLeft: [2, 4], bottomRight: [11, 13] },
      quarterTurns: 1,
      flipHorizontal: true,
    });
    expect(annotationsOn(found, set.pictures[1]!)).toEqual({ problems: [] });
    // Pixel units count from the corner of the first pixel; display units run over the area of ten by ten pixels.
    expect(annotationsOn(found, set.pictures[2]!)).toMatchObject({
      problems: ['unknown-shape'],
      drawing: { lines: 'M0.5 0.5L4.5 0.5M1.5 3.5L11.5 13.5', texts: [{ at: [4, 6], text: 'Here' }] },
    });
  });
});
