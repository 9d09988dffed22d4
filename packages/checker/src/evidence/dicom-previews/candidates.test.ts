import type { InstanceHeader, Series, StudyModel } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { emptyModel, entriesOf } from '../../../../../test/build/study-model.ts';
import { CandidateFinder } from './candidates.ts';

const header = (entryId: number, instanceNumber: number) =>
  ({
    entryId,
    instanceNumber,
    sopInstanceUID: `1.2.840.99.${instanceNumber}`,
    sopClassUID: '1.2.840.10008.5.1.4.1.1.4',
    numberOfFrames: 1,
    warnings: [],
    stack: {},
    image: { rows: 320, columns: 256 },
    series: { seriesInstanceUID: '1.2.3' },
  }) as unknown as InstanceHeader;

function model(): StudyModel {
  const headers = [header(1, 12), header(2, 7), header(3, 1), { ...header(4, 4), instanceNumber: undefined } as never];
  const of = (key: string, ...own: readonly InstanceHeader[]) =>
    ({ key, modality: 'MR', instances: own.map((one) => ({ header: one })) }) as unknown as Series;
  return emptyModel({
    entries: entriesOf({ 'DICOM/IM_0012.dcm': {}, 'DICOM/IM_0007.dcm': {}, IM12: {}, IM1: {} }),
    patients: [
      {
        key: 'p',
        identity: {},
        studies: [{ key: 't', facts: {}, modalities: [], series: [of('empty'), of('s', ...headers)] }],
      },
    ] as never,
  });
}
const ask = (path: string, width = 100, height = 100) => new CandidateFinder(model()).of({ path, width, height })[0];

describe('what a picture may be a copy of', () => {
  it('is a file of the same name, or of the UID in its name', () => {
    expect(ask('JPEG/im_0012.JPG')).toMatchObject({ named: [{ instanceNumber: 12 }], sized: false });
    expect(ask('x/IM_0007.dcm.png')?.named).toHaveLength(1);
    expect(ask('x/slice 1.2.840.99.7.png')?.named).toMatchObject([{ instanceNumber: 7 }]);
    for (const ending of ['jpg', 'jpeg', 'bmp', 'tif', 'tiff', 'gif', 'PNG'])
      expect(ask(`IM_0007.${ending}`)?.named).toHaveLength(1);
  });

  it('has a name of some length: one of three letters is that of anything', () => {
    expect(ask('IM1.png')).toBeUndefined();
    expect(ask('IM12.png')?.named).toMatchObject([{ instanceNumber: 1 }]);
  });

  it('is a set of the same rows and columns, or of whole multiples of them, in the order of its numbers', () => {
    expect(ask('a.png', 256, 320)).toMatchObject({
      sized: true,
      headers: [
        { sopInstanceUID: '1.2.840.99.4' },
        { instanceNumber: 1 },
        { instanceNumber: 7 },
        { instanceNumber: 12 },
      ],
    });
    expect(ask('a.png', 512, 640)?.sized).toBe(true);
    expect(ask('a.png', 128, 160)?.sized).toBe(true);
    expect(ask('slice 012.png', 256, 320)?.numbered).toMatchObject([{ instanceNumber: 12 }]);
    expect(ask('scan 7 slice 12 (copy).png', 256, 320)?.numbered).toMatchObject([{ instanceNumber: 12 }]);
    // A pixel more or less, and eight times the size at the most.
    expect(ask('a.png', 512, 641)?.sized).toBe(true);
    expect(ask('a.png', 8 * 256, 8 * 320)?.sized).toBe(true);
  });

  it('is of a UID that stands there whole, with or without a frame behind it', () => {
    expect(ask('x/1.2.840.99.12.1.png')?.named).toMatchObject([{ instanceNumber: 12 }]);
    expect(ask('x/0.1.2.840.99.7_1.2.840.99.12.png')?.named.map(({ instanceNumber }) => instanceNumber)).toEqual([
      7, 12,
    ]);
    expect(ask('x/1.2.840.99.71.png')).toBeUndefined();
    expect(ask('x/1.2.840.99.png')).toBeUndefined();
  });

  it('is of no number where the name has none, nor of a picture without one', () => {
    expect(ask('a.png', 256, 320)?.numbered).toEqual([]);
  });

  it('is nothing else', () => {
    expect(ask('a.png', 320, 256)).toBeUndefined();
    expect(ask('a.png', 384, 480)).toBeUndefined();
    expect(ask('a.png', 512, 642)).toBeUndefined();
    expect(ask('a.png', 9 * 256, 9 * 320)).toBeUndefined();
    expect(ask('a.png', 256, 400)).toBeUndefined();
    expect(ask('picture.png', 0, 0)).toBeUndefined();
  });
});
