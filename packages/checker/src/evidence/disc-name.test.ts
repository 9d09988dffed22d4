import { expect, it } from 'vitest';
import { looseName } from './disc-name.ts';

it.each([
  ['DICOM\\ST0\\IM1', 'DICOM/ST0/IM1'],
  ['dicom/im1.dcm', 'DICOM/IM1'],
  ['/DICOM//IM1.;1', 'DICOM/IM1'],
  ['DICOM/IM1.DCM;12', 'DICOM/IM1'],
  ['DICOM / IM1 .', 'DICOM/IM1 '],
  ['a.b/c.d', 'A.B/C.D'],
  ['IM1;A', 'IM1;A'],
  ['IM1;2A', 'IM1;2A'],
  ['IM1.DCM.OLD', 'IM1.DCM.OLD'],
  ['', ''],
])('%s is found as %s', (path, loose) => {
  expect(looseName(path)).toBe(loose);
});
