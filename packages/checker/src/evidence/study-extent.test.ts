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

it('counts files that are damaged among those that are here', () => {
  const study = modelFromBytes(ctSeries({ slices: 3 })).patients[0]!.studies[0]!;
  const series = study.series.map((one) => ({ ...one, damaged: [{}, {}] as never }));
  expect(extentOf({ ...study, series })).toMatchObject({ series: 1, instances: 5 });
});

it('sees numbers left out of a dense row, and none in any other', () => {
  expect(ask([1, 2, 3, 5])?.skippedNumbers).toEqual([4]);
  expect(ask([1, 2, 3, 4])?.skippedNumbers).toEqual([]);
  expect(ask([1, 3])?.skippedNumbers).toEqual([]);
  expect(ask([2, 3, 5, 300])?.skippedNumbers).toEqual([]);
  expect(ask([1, 5, 9, 13])?.skippedNumbers).toEqual([]);
});

it('believes a count only where all files that carry one agree, and none that is nought', () => {
  const files = (counts: readonly (string | undefined)[]) =>
    counts.flatMap((count, at) =>
      ctSeries({
        series: at + 1,
        slices: 1,
        elements:
          count === undefined ? {} : { NumberOfStudyRelatedSeries: count, NumberOfStudyRelatedInstances: count },
      }),
    );
  const extent = (...counts: readonly (string | undefined)[]) => {
    const study = modelFromBytes(files(counts)).patients[0]?.studies[0];
    return study && extentOf(study);
  };
  expect(extent('4', undefined, '4')).toMatchObject({ statedSeries: 4, statedInstances: 4 });
  for (const counts of [['4', '5'], ['0', '0'], [undefined]]) {
    const told = extent(...counts);
    expect(told).not.toHaveProperty('statedSeries');
    expect(told).not.toHaveProperty('statedInstances');
  }
});

it('tells a row from numbers that only look like one', () => {
  expect(ask([2, 3, 4, 6])?.skippedNumbers).toEqual([5]);
  expect(ask([3, 4, 5, 7])?.skippedNumbers).toEqual([]);
  expect(ask([1, 2, 4, 6, 8])?.skippedNumbers).toEqual([3, 5, 7]);
  expect(ask([1, 2, 4, 6, 8, 10])?.skippedNumbers).toEqual([]);
  expect(ask([1, 3, 4])?.skippedNumbers).toEqual([]);
  expect(ask([1, 2, 3, 5, 41])?.skippedNumbers).toEqual([]);
  expect(ask([1, 2, 3, 5, 0])?.skippedNumbers).toEqual([]);
  expect(ask([5, 1, 3, 2])?.skippedNumbers).toEqual([4]);
});
