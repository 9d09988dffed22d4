import { expect, it } from 'vitest';
import { header } from '../../../../../test/build/headers.ts';
import type { InstanceHeader, Series, SeriesFacts, Study } from '@medpass/dicom-core';
import { isThickByDesign } from './thick-by-design.ts';

const facts = (seriesDescription?: string, protocolName?: string): SeriesFacts => ({
  seriesInstanceUID: '1.2.3.1',
  modality: 'CT',
  ...(seriesDescription !== undefined && { seriesDescription }),
  ...(protocolName !== undefined && { protocolName }),
});
const study = (...modalities: readonly string[]) =>
  ({ series: modalities.map((modality) => ({ modality }) as Series) }) as unknown as Study;
const typed = (...imageType: readonly string[]): readonly InstanceHeader[] => [header({ id: 1, stack: { imageType } })];
const plain = typed('ORIGINAL', 'PRIMARY', 'AXIAL');

it.each([
  'Calcium Score 3.0',
  'CaSc 3.0 B35f',
  'SmartScore - Gated 0.5 sec',
  'Perfusion 5.0',
  'CTP Head',
  'Bolus Tracking',
  'PreMonitoring',
  'CT Biopsy 5.0',
  'AC CT 5.0',
  'CT Attn Corr',
  '钙化积分',
  'CT灌注',
  'Перфузия',
])('is made thick on purpose: %s', (words) => {
  expect(isThickByDesign(facts(words), study('CT'), plain)).toBe(true);
  expect(isThickByDesign(facts(undefined, words), study('CT'), plain)).toBe(true);
});

it.each([
  'Thorax 5.0',
  'HELICAL CHEST',
  'Abdomen portal',
  'BRAIN SEQ 4.8 H31s',
  'Low dose lung',
  'Accident',
  'Interval',
  '',
])('is made thick by nobody on purpose: %s', (words) => {
  expect(isThickByDesign(facts(words), study('CT', 'SR'), plain)).toBe(false);
});

it('is thick beside a PET or a plan, and where its kind says so', () => {
  for (const beside of ['PT', 'NM', 'RTPLAN', 'RTSTRUCT'])
    expect(isThickByDesign(facts('Thorax'), study('CT', beside), plain)).toBe(true);
  const map = typed('DERIVED', 'PRIMARY', 'PERFUSION', 'RCBF');
  expect(isThickByDesign(facts(), study('CT'), map)).toBe(true);
  expect(isThickByDesign(facts(), study('CT'), [])).toBe(false);
});
