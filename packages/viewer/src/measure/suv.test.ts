import { describe, expect, it } from 'vitest';
import type { DicomItem } from '../../../../test/build/dicom-writer.ts';
import { elementsOf } from '../../../../test/build/read-elements.ts';
import { suvFactor, type SuvFactor } from './suv.ts';

const drug = (over: DicomItem = {}): DicomItem => ({
  '00181072': { vr: 'TM', value: '090000' },
  '00181074': { vr: 'DS', value: '370000000' },
  '00181075': { vr: 'DS', value: '6586.2' },
  ...over,
});

const whole = (over: DicomItem = {}, drugOver: DicomItem = {}): DicomItem => ({
  Modality: 'PT',
  Units: 'BQML',
  '00541102': { vr: 'CS', value: 'START' },
  CorrectedImage: ['DECY', 'ATTN'],
  PatientWeight: '70',
  SeriesDate: '20240131',
  SeriesTime: '100000',
  AcquisitionDate: '20240131',
  AcquisitionTime: '100000',
  '00540016': { vr: 'SQ', value: [drug(drugOver)] },
  ...over,
});

async function factor(over: DicomItem = {}, drugOver: DicomItem = {}): Promise<SuvFactor> {
  return suvFactor(await elementsOf({ elements: whole(over, drugOver) }));
}

/** By hand: 70 kg in g over 370 MBq that have decayed for so many seconds with ln 2 / 6586.2 a second. */
const after = (seconds: number): number => 70_000 / (370e6 * Math.exp((-Math.LN2 / 6586.2) * seconds));

async function expectFactor(found: Promise<SuvFactor>, expected: number): Promise<void> {
  const result = await found;
  expect(result.ok).toBe(true);
  if (result.ok) expect(result.factor / expected).toBeCloseTo(1, 9);
}

describe('SUV by body weight', () => {
  it('lets the dose decay until the scan where values are corrected to its start', async () => {
    await expectFactor(factor(), after(3600));
    // An hour of the uptake of F-18: its dose has decayed to 68.46 %.
    const result = await factor();
    expect(result.ok && result.factor * 370e6).toBeCloseTo(70_000 / 0.684_63, -1);
  });

  it('takes the dose as given where values are corrected to its administration', () =>
    expectFactor(factor({ '00541102': { vr: 'CS', value: 'ADMIN' } }), after(0)));

  it('knows that midnight lies between', () =>
    expectFactor(
      factor({ SeriesTime: '001500', AcquisitionTime: '001500' }, { '00181072': { vr: 'TM', value: '231500.000' } }),
      after(3600),
    ));

  it('prefers date and time of the administration, unless the dates were shifted', async () => {
    await expectFactor(factor({}, { '00181078': { vr: 'DT', value: '20240131083000.00' } }), after(5400));
    await expectFactor(factor({}, { '00181078': { vr: 'DT', value: '20191205083000' } }), after(3600));
  });

  it('takes the start of the scan from GE where the series was made later', () =>
    expectFactor(
      factor({
        SeriesTime: '150000',
        '00090010': { vr: 'LO', value: 'GEMS_PETD_01' },
        '0009100D': { vr: 'DT', value: '20240131100000.00' },
      }),
      after(3600),
    ));

  it('needs nothing where the file holds SUV, or a factor from counts', async () => {
    await expectFactor(factor({ Units: 'GML', PatientWeight: undefined }), 1);
    await expectFactor(
      factor({
        Units: 'CNTS',
        '70530010': { vr: 'LO', value: 'Philips PET Private Group' },
        '70531000': { vr: 'DS', value: '0.000413' },
      }),
      0.000413,
    );
  });

  it.each<[string, DicomItem, DicomItem?]>([
    ['units', { Units: 'PROPCPS' }],
    ['units', { Units: 'CNTS' }],
    ['units', { Units: undefined }],
    ['not-corrected', { CorrectedImage: ['DECY'] }],
    ['not-corrected', { CorrectedImage: ['ATTN', 'SCAT'] }],
    ['weight', { PatientWeight: undefined }],
    ['weight', { PatientWeight: '0' }],
    ['dose', { '00540016': undefined }],
    ['dose', {}, { '00181074': { vr: 'DS', value: '370' } }],
    ['half-life', {}, { '00181075': undefined }],
    ['decay-correction', { '00541102': { vr: 'CS', value: 'NONE' } }],
    ['times', {}, { '00181072': undefined }],
    ['times', { SeriesTime: '150000' }],
    ['times', { AcquisitionTime: undefined }],
  ])('is refused for its %s', async (reason, over, drugOver) => {
    expect(await factor(over, drugOver)).toEqual({ ok: false, reason });
  });
});
