import { expect, it } from 'vitest';
import { clip } from '../../../../test/build/dicom.ts';
import type { ClipOptions } from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { movingFacts } from './moving-pictures.ts';

function ask(...all: readonly Omit<ClipOptions, 'instance'>[]) {
  const model = modelFromBytes(all.map((options, index) => clip({ ...options, instance: index + 1 })));
  const study = model.patients[0]?.studies[0];
  const series = study?.series[0];
  return study && series && movingFacts(series, study);
}

it('counts films and stills', () => {
  expect(ask({ modality: 'XA', frames: 5, frameTime: 66 }, { modality: 'XA', frames: 1 })).toMatchObject({
    films: 1,
    stills: 1,
    timedStills: 0,
  });
});

it('knows a film that was cut to one picture by its class and its frame rate', () => {
  expect(ask({ modality: 'US', frames: 1, frameTime: 33, sopClass: '3.1' })).toMatchObject({ stills: 1, cutFilms: 1 });
  expect(ask({ modality: 'US', frames: 1, frameTime: 33 })).toMatchObject({ timedStills: 1, cutFilms: 0 });
  expect(ask({ modality: 'US', frames: 1 })).toMatchObject({ stills: 1, timedStills: 0 });
});

it('leaves saved screens and other modalities alone', () => {
  expect(ask({ modality: 'US', frames: 1, sopClass: '7' })).toBeUndefined();
  expect(ask({ modality: 'XA', frames: 1, elements: { Modality: 'CT' } })).toBeUndefined();
});

it('says of which series', () => {
  expect(ask({ modality: 'RF', frames: 5, frameTime: 66 }, { modality: 'RF', frames: 1, frameTime: 66 })).toEqual({
    seriesInstanceUID: expect.stringMatching(/^[\d.]+$/),
    studyInstanceUID: expect.stringMatching(/^[\d.]+$/),
    modality: 'RF',
    films: 1,
    stills: 1,
    timedStills: 1,
    cutFilms: 0,
  });
});

it.each([
  ['3', 1],
  ['3.1', 1],
  ['12.3', 1],
  ['12.1', 0],
  ['3.10', 0],
  ['13', 0],
])('a still of class %s with a frame rate: %i cut films', (sopClass, cutFilms) => {
  expect(ask({ modality: 'US', frames: 1, frameTime: 33, sopClass })).toMatchObject({ cutFilms });
});

it('leaves what was computed alone', () => {
  expect(ask({ modality: 'XA', frames: 1, elements: { ImageType: ['DERIVED', 'SECONDARY', 'MPR'] } })).toBeUndefined();
});
