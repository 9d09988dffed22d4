import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import type { DataElement } from '../../packages/core/src/dicom/data-elements.ts';
import { readElements } from '../../packages/core/src/dicom/read-elements.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const judge = fileURLToPath(new URL('./elements-judge.py', import.meta.url));
const python = '/usr/bin/python3';
const able = existsSync(root) && spawnSync(python, ['-c', 'import pydicom'], { stdio: 'ignore' }).status === 0;
if (!able) console.log('skipped: no test data, or no python3-pydicom');

const folders = ['zoo', 'patients/two-patients-one-DICOMDIR', 'series/mr-enhanced-T1w-Siemens-XA30'];

interface Verdict {
  readonly path: string;
  readonly elements?: readonly string[];
}

/** In order of tags: a few writers leave another order, which the judge's dictionary hides. */
function paths(elements: readonly DataElement[], prefix = ''): readonly string[] {
  return [...elements]
    .sort((a, b) => a.tag - b.tag)
    .flatMap(({ tag, items }) => {
      const path = `${prefix}${tag.toString(16).padStart(8, '0')}`;
      if (!items || items.length === 0) return [path];
      return [`${path}[${items.length}]`, ...items.flatMap((item, index) => paths(item, `${path}.${index}.`))];
    });
}

test.skipIf(!able)(
  'every element of every file is where pydicom has it',
  async () => {
    const files = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => readFileSync(path).toString('latin1', 128, 132) === 'DICM'),
    );
    const out = spawnSync(python, [judge], { input: JSON.stringify(files), encoding: 'utf8', maxBuffer: 2 ** 28 });
    const verdicts = out.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Verdict);
    const wrong: string[] = [];
    let judged = 0;
    for (const { path, elements } of verdicts) {
      if (!elements) continue;
      judged++;
      const result = await readElements(new MemorySource(new Uint8Array(readFileSync(path))));
      const ours = result.ok ? paths(result.dataSet.elements) : [result.reason];
      const missing = elements.filter((element) => !ours.includes(element));
      // The judge leaves out pixel data that is cut.
      const hasPixels = elements.includes('7fe00010');
      const extra = ours.filter((element) => !elements.includes(element) && (hasPixels || element !== '7fe00010'));
      if (missing.length + extra.length > 0)
        wrong.push(
          `${relative(root, path)}: not ours ${missing.slice(0, 3).join(' ')}; not theirs ${extra.slice(0, 3).join(' ')}`,
        );
    }
    console.log(`${judged} files judged of ${files.length}`);
    expect(judged).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  },
  300_000,
);
