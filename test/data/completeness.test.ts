import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entry } from '../build/headers.ts';
import { ModelAssembler } from '../../packages/core/src/index.ts';
import { readFromBytes } from '../../packages/core/src/dicom/read-drivers.ts';
import { readEntry } from '../../packages/core/src/dicom/read-entry.ts';
import { completenessOf } from '../../packages/checker/src/evidence/series-completeness/index.ts';

const data = process.env.MEDPASS_TEST_DATA ?? join(import.meta.dirname, '../../../shared/data');
const present = existsSync(join(data, 'MANIFEST.tsv'));
if (!present) console.log('SKIPPED: completeness on real data — set MEDPASS_TEST_DATA');

function judge(folder: string) {
  const assembler = new ModelAssembler();
  const files = readdirSync(join(data, folder), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  for (const [id, file] of files.entries()) {
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    assembler.addOutcome(entry(id, path, bytes.length), readFromBytes(readEntry(id, bytes.length), bytes));
  }
  const hashes = new Map(assembler.pendingDuplicates().map(({ entryId }) => [entryId, String(entryId)]));
  for (const [id, hash] of hashes) assembler.resolveDuplicate(id, hash);
  const model = assembler.snapshot({ settled: true });
  const facts = new Map(
    model.patients.flatMap(({ studies }) =>
      studies.flatMap(({ series }) => series.map((each) => [each.facts.seriesInstanceUID, each])),
    ),
  );
  return [...completenessOf(model)].map((each) => ({
    ...each,
    description: facts.get(each.seriesInstanceUID)?.facts.seriesDescription ?? '',
  }));
}
const lost = (series: { readonly missing: readonly { readonly count: number }[] }): number =>
  series.missing.reduce((sum, { count }) => sum + count, 0);

describe.skipIf(!present)('series completeness against the truth labels', () => {
  it('knee-mri-cd-FR: all six series complete, stated by the DICOMDIR', () => {
    const series = judge('patients/knee-mri-cd-FR');
    expect(series.map(({ state }) => state)).toEqual(Array(6).fill('complete'));
  });

  it.each([
    'patients/echo-stress-US',
    'patients/cath-XA',
    'zoo/pydicom',
    'zoo/nema-wg04',
    'zoo/transfer-syntax',
    'zoo/highdicom-SEG-SR-SM-DX',
    'zoo/mg',
  ])('%s: nothing missing', (folder) => {
    const series = judge(folder);
    expect(series.length).toBeGreaterThan(0);
    const damagedAside = series.filter(({ signs }) => !signs.some(({ kind }) => kind === 'damaged'));
    expect(
      damagedAside
        .map(({ description, state, missing }) => [description, state, missing])
        .filter(([, state]) => state === 'incomplete'),
    ).toEqual([]);
  });

  it.each([
    'ct-head-GE-28',
    'mr-b0map-GE-32',
    'mr-brain-PD-GE-20',
    'mr-enhanced-T1w-Siemens-XA30',
    'mr-enhanced-fieldmap-Siemens-XA30',
    'mr-epi-Philips-27',
    'mr-fmri-GE-150-5volumes',
  ])('series/%s: complete or unproven', (folder) => {
    const series = judge(`series/${folder}`);
    expect(series.length).toBeGreaterThan(0);
    for (const each of series)
      expect([each.state, each.missing]).toEqual([expect.stringMatching(/^(complete|unproven)$/), []]);
  });

  it('two-patients: Routine Brain has 4 of 18–182, told by place and number', () => {
    const series = judge('patients/two-patients-one-DICOMDIR');
    const brain = series.find(({ description }) => description === 'Routine Brain');
    expect(brain).toMatchObject({ state: 'incomplete', present: 4 });
    expect(brain && lost(brain)).toBeGreaterThanOrEqual(161);
    expect(series.filter(({ state }) => state === 'incomplete')).toHaveLength(1);
  });

  it('sliceincrement-002: one of five absent, with its place', () => {
    const [series] = judge('incomplete/sliceincrement-002');
    expect(series).toMatchObject({ state: 'incomplete', missing: [{ what: 'slice', count: 1 }] });
  });

  it('mr-dti: 16 of 145', () => {
    const [series] = judge('incomplete/mr-dti-GE-instances-1..145-only-16');
    expect(series).toMatchObject({ state: 'incomplete', present: 16 });
    expect(series && lost(series)).toBe(129);
  });

  it('orphan slices are not complete; two orientations make no gap', () => {
    for (const each of judge('incomplete/orphan-single-slices-2-patients-CT')) {
      expect(each.state).toBe('incomplete');
      expect(each.signs).toContainEqual(expect.objectContaining({ kind: 'orphan' }));
    }
    const [two] = judge('incomplete/sliceorientation-001');
    expect([two?.state, two?.missing]).toEqual(['unproven', []]);
  });
});
