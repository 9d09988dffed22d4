import { expect, it } from 'vitest';
import { clip, ctSeries } from '../../../../test/build/dicom.ts';
import type { DicomItem } from '../../../../test/build/dicom.ts';
import { modelFromBytes } from '../../../../test/build/model-from-bytes.ts';
import { burnedInFacts } from './burned-in.ts';

function of(files: Parameters<typeof modelFromBytes>[0]) {
  const study = modelFromBytes(files).patients[0]?.studies[0];
  const series = study?.series[0];
  return study && series && burnedInFacts(series, study);
}
const ct = (elements: DicomItem) => of(ctSeries({ slices: 2, elements }));
const us = (elements: DicomItem) => of([clip({ modality: 'US', frames: 1, instance: 1, elements })]);

it('believes the flag', () => {
  expect(ct({ BurnedInAnnotation: 'YES' })).toMatchObject({ text: 'yes', pictures: 2 });
  expect(us({ BurnedInAnnotation: 'NO' })).toMatchObject({ text: 'no' });
});

it('without a flag suspects saved screens, named capture devices, and modalities that write', () => {
  expect(ct({})).toMatchObject({ text: 'no' });
  expect(ct({ ImageType: ['DERIVED', 'SECONDARY', 'SCREEN SAVE'] })).toMatchObject({ text: 'maybe' });
  expect(ct({ SeriesDescription: 'Screen Save' })).toMatchObject({ text: 'maybe' });
  expect(ct({ DateOfSecondaryCapture: '20240101' })).toMatchObject({ text: 'maybe' });
  expect(ct({ SecondaryCaptureDeviceSoftwareVersions: 'V1' })).toMatchObject({ text: 'maybe' });
  expect(us({})).toMatchObject({ text: 'maybe' });
});

it('a flag of “no” does not clear a saved screen', () => {
  expect(ct({ BurnedInAnnotation: 'NO', ImageType: ['DERIVED', 'SECONDARY', 'SAVE'] })).toMatchObject({
    text: 'maybe',
  });
});

it('notes where names were taken out', () => {
  expect(us({ PatientIdentityRemoved: 'YES' })).toMatchObject({ deidentified: true });
});

it('says of which series, and counts the pictures that say the worst', () => {
  const facts = of(
    ctSeries({
      slices: 3,
      elements: (slice) => (slice === 1 ? { BurnedInAnnotation: 'yes' } : { ImageType: ['DERIVED', 'SAVE'] }),
    }),
  );
  expect(facts).toEqual({
    seriesInstanceUID: expect.stringMatching(/^[\d.]+$/),
    studyInstanceUID: expect.stringMatching(/^[\d.]+$/),
    modality: 'CT',
    text: 'yes',
    pictures: 1,
    deidentified: false,
  });
});

it('one suspect picture makes the series suspect', () => {
  const one = of(ctSeries({ slices: 3, elements: (slice) => (slice === 1 ? { ImageType: ['DERIVED', 'save'] } : {}) }));
  expect(one).toMatchObject({ text: 'maybe', pictures: 1 });
});

it.each(['SecondaryCaptureDeviceManufacturer', 'SecondaryCaptureDeviceManufacturerModelName'])(
  '%s names a device',
  (name) => {
    expect(ct({ [name]: 'X' })).toMatchObject({ text: 'maybe' });
  },
);

it('reads the flags in any letters, and “no” of names as no', () => {
  expect(us({ BurnedInAnnotation: 'no', PatientIdentityRemoved: 'yes' })).toMatchObject({
    text: 'no',
    deidentified: true,
  });
  expect(us({ PatientIdentityRemoved: 'NO' })).toMatchObject({ deidentified: false });
});

it.each(['XA', 'RF', 'OT'])('%s writes into its pictures', (Modality) =>
  expect(us({ Modality })).toMatchObject({ text: 'maybe' }),
);
