import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPaths } from '../../packages/checker/src/cli/check-paths.ts';

const data = resolve(process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data'));
const present = existsSync(data);
if (!present) console.log('Real test data is absent: the kinds of real series are skipped.');

/** Description to label; `unknown` is allowed everywhere, another label nowhere. */
const TRUTHS = {
  'patients/knee-mri-cd-FR': ['pd-fs', 't1', 'localizer'],
  'series/mr-brain-PD-GE-20': ['pd'],
  'series/mr-fmri-GE-150-5volumes': ['fmri'],
  'series/mr-b0map-GE-32': ['fieldmap'],
  'series/mr-epi-Philips-27': ['fmri', 'dwi', 'swi'],
  'series/mr-enhanced-T1w-Siemens-XA30': ['t1', 't1-3d'],
  'series/ct-head-GE-28': ['ct', 'ct-non-contrast'],
} as const;

describe.skipIf(!present)('kinds of real series', () => {
  it.each(Object.entries(TRUTHS))('%s', async (folder, labels) => {
    const report = await checkPaths([join(data, folder)], { now: new Date('2026-11-24T10:00:00Z') });
    const series = report.inventory.patients.flatMap(({ studies }) => studies.flatMap((study) => study.series));
    const said = series.map(({ seriesDescription = '', kind }) => `${seriesDescription}: ${kind.label}`);
    console.log(folder, said.join(', '), JSON.stringify(report.timings));
    expect(series.length).toBeGreaterThan(0);
    for (const { kind } of series) expect([...labels, 'unknown'], said.join()).toContain(kind.label);
    if (folder.includes('knee'))
      expect(series.map(({ kind }) => kind.label).sort()).toEqual([
        'localizer',
        'localizer',
        'pd-fs',
        'pd-fs',
        'pd-fs',
        't1',
      ]);
  });
});
