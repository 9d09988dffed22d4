import { describe, expect, it } from 'vitest';
import type { InstanceHeader, Series, Study } from '@medpass/dicom-core';
import { filmSigns } from './image-origin-film.ts';
import { seriesOrigin } from './image-origin.ts';

const slice = {
  rows: 512,
  columns: 512,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 12,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
} as const;

function captured(parts: {
  conversionType?: string;
  manufacturer?: string;
  device?: string;
  modality?: string;
  placed?: boolean;
  turned?: boolean;
}) {
  const header = {
    sopClassUID: '1.2.840.10008.5.1.4.1.1.7',
    transferSyntaxUID: '1.2.840.10008.1.2.1',
    numberOfFrames: 1,
    warnings: [],
    image: { ...slice, ...(parts.turned === true ? { imageOrientationPatient: [1, 0, 0, 0, 1, 0] } : {}) },
    stack: {},
    provenance: {
      ...(parts.conversionType === undefined ? {} : { conversionType: parts.conversionType }),
      ...(parts.device === undefined ? {} : { secondaryCaptureDeviceManufacturer: parts.device }),
    },
    ...(parts.placed === true ? { imagePositionPatient: [0, 0, 0] } : {}),
  } as unknown as InstanceHeader;
  const series = {
    modality: parts.modality ?? 'CT',
    facts: {
      seriesInstanceUID: '1.2.3',
      ...(parts.manufacturer === undefined ? {} : { manufacturer: parts.manufacturer }),
    },
    instances: [{ header }],
    displaySets: [],
  } as unknown as Series;
  const study = { facts: { studyInstanceUID: '1.2' }, series: [series] } as unknown as Study;
  return seriesOrigin(series, study, filmSigns(series)).film;
}

describe('film in DICOM files', () => {
  it('is sure on two witnesses: the file says so, and a film scanner made it or its slices lie nowhere', () => {
    expect(captured({ conversionType: 'DF', manufacturer: 'VIDAR Systems Corporation' })).toMatchObject({
      state: 'yes',
    });
    expect(captured({ conversionType: 'DF' })).toEqual({ state: 'yes', confidence: 0.8 });
  });

  it('is a doubt on one', () => {
    expect(captured({ conversionType: 'DF', modality: 'CR' })).toEqual({ state: 'maybe', confidence: 0.5 });
    expect(captured({ conversionType: 'SI', device: 'Lumisys', modality: 'OT' })).toEqual({
      state: 'maybe',
      confidence: 0.7,
    });
    // Slices that lie somewhere were measured, or copied from what was.
    expect(captured({ conversionType: 'DF', placed: true })).toEqual({ state: 'maybe', confidence: 0.5 });
    expect(captured({ conversionType: 'DF', turned: true })).toEqual({ state: 'maybe', confidence: 0.5 });
  });

  it('a scanned page and a copy of a screen are no film', () => {
    expect(captured({ conversionType: 'SI', modality: 'OT' })).toMatchObject({ state: 'no' });
    expect(captured({ conversionType: 'WSD' })).toEqual({ state: 'no', confidence: 0 });
    expect(captured({})).toEqual({ state: 'no', confidence: 0 });
  });
});
