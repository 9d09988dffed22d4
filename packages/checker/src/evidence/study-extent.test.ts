import { expect, it } from 'vitest';
import { ctSeries } from '../../../../test/build/dicom.ts';
import type { DicomItem } from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { extentOf } from './study-extent.ts';

function ask(numbers: readonly number[], elements: DicomItem = {}) {
  const study = modelFromBytes(numbers.flatMap((series) => ctSeries({ series, slices: 2, elements }))).patients[0]
    ?.studies[0];
  return study && extentOf(study);
}

it('counts what is here and reads what an archive counted', () => {
  const stated = { NumberOfStudyRelatedSeries: '4', NumberOfStudyRelatedInstances: '9' };
  expect(ask([1, 2], stated)).toEqual({
    studyInstanceUID: expect.any(String),
    series: 2,
    instances: 4,
    statedSeries: 4,
    statedInstances: 9,
    skippedNumbers: [],
  });
});

it('sees numbers left out of a dense row, and none in any other', () => {
  expect(ask([1, 2, 3, 5])?.skippedNumbers).toEqual([4]);
  expect(ask([1, 2, 3, 4])?.skippedNumbers).toEqual([]);
  expect(ask([1, 3])?.skippedNumbers).toEqual([]);
  expect(ask([2, 3, 5, 300])?.skippedNumbers).toEqual([]);
  expect(ask([1, 5, 9, 13])?.skippedNumbers).toEqual([]);
});
