import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fsSource, openIntake } from '../../packages/core/src/node/index.ts';
import { Elements } from '../../packages/viewer/src/state/elements.ts';
import { suvFactor } from '../../packages/viewer/src/measure/suv.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const judge = fileURLToPath(new URL('./suv-judge.py', import.meta.url));
const python = '/usr/bin/python3';
const usable = existsSync(root) && spawnSync(python, ['-c', 'import pydicom']).status === 0;
if (!usable) console.log('suv.test: skipped, no test data or no python3 with pydicom');

test.skipIf(!usable)('real PET files give the SUV of an independent calculation, or none', async () => {
  const folder = join(root, 'zoo/pt-sr');
  const intake = openIntake([fsSource([folder])]);
  const model = await intake.settled;
  const files = model.patients
    .flatMap(({ studies }) => studies.flatMap(({ series }) => series))
    .filter(({ modality }) => modality === 'PT')
    .flatMap(({ instances }) => instances.map(({ header }) => model.entries.get(header.entryId)!.entry));
  const input = JSON.stringify(files.map(({ path }) => join(root, 'zoo', path)));
  const expected = execFileSync(python, [judge], { input })
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { factor?: number; absent?: string });
  let given = 0;
  for (const [index, { id, name }] of files.entries()) {
    const answer = await intake.elements(id);
    if (!answer.ok) throw new Error(answer.reason);
    const suv = suvFactor(Elements.of(answer.dataSet));
    console.log(`${name}: ${JSON.stringify(suv)}, independently ${JSON.stringify(expected[index])}`);
    const { factor } = expected[index]!;
    expect(suv.ok).toBe(factor !== undefined);
    if (!suv.ok || factor === undefined) continue;
    given++;
    expect(suv.factor / factor).toBeCloseTo(1, 9);
  }
  intake.close();
  expect([files.length, given]).toEqual([3, 2]);
});
