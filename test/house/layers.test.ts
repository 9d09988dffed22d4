import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from './repository.ts';

const planted = [
  {
    file: 'packages/core/src/bytes/planted-violation.ts',
    text: "export * from '../dicom/read-outcome.ts';\n",
    rule: 'bytes-are-the-ground',
  },
  {
    file: 'packages/checker/src/rules/planted-violation.ts',
    text: "import { html } from 'lit';\nexport const planted = html;\n",
    rule: 'no-lit-below-the-element',
  },
];

function cruise(...paths: readonly string[]): string {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      ...paths,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  return stdout + stderr;
}

describe('the layers', () => {
  afterEach(() => planted.forEach(({ file }) => rmSync(join(root, file), { force: true })));

  it('hold', () => {
    expect(cruise('packages/core/src', 'packages/checker/src')).toContain('no dependency violations found');
  });

  it.each(planted)('notice $rule when it is broken', ({ file, text, rule }) => {
    writeFileSync(join(root, file), text);
    expect(cruise(file)).toContain(rule);
  });
});
