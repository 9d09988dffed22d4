import { expect, it } from 'vitest';
import { ctSeries, mrSeries } from '../../../../test/build/dicom.ts';
import type { DicomItem } from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { reachOf } from './reach.ts';

function reach(files: Parameters<typeof modelFromBytes>[0]) {
  const series = modelFromBytes(files).patients[0]?.studies[0]?.series[0];
  return series && reachOf(series);
}
const ct = (elements: DicomItem = {}) => reach(ctSeries({ slices: 11, spacing: 5, elements }));

it('measures from the first slice to the last', () => {
  expect(ct()).toMatchObject({ from: 0, to: 50 });
});

it('lays sets whose normals point apart on one axis', () => {
  const flipped = ct({ ImageOrientationPatient: ['1', '0', '0', '0', '-1', '0'] });
  expect(flipped).toMatchObject({ from: 0, to: 50 });
  expect(flipped?.axis).toBe(ct()?.axis);
});

it('compares no direction, kind of scan or frame of reference with another', () => {
  const axes = [
    ct(),
    ct({ FrameOfReferenceUID: '1.9' }),
    ct({ ImageOrientationPatient: ['1', '0', '0', '0', '0', '-1'], ImagePositionPatient: undefined }),
    reach(mrSeries({ slices: 11 })),
  ].map((each) => each?.axis);
  expect(new Set(axes.filter((axis) => axis !== undefined)).size).toBe(3);
  expect(axes[2]).toBeUndefined();
});

it('says nothing of what lies askew or nowhere', () => {
  expect(ct({ ImageOrientationPatient: ['0.8', '0.6', '0', '-0.36', '0.48', '0.8'] })).toBeUndefined();
  expect(ct({ FrameOfReferenceUID: undefined })).toBeUndefined();
});
