import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './repository.ts';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const packages = ['core', 'checker', 'viewer'].map((folder) => ({
  folder,
  manifest: JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')) as Manifest,
}));

const entries = packages.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports).flatMap(([key, target]) =>
    typeof target === 'string' || key.includes('*') ? [] : [{ folder, key, target }],
  ),
);

/** Names of packages that a built file and all files it loads import, at once or later. */
function bareImports(file: string, seen = new Set<string>(), names = new Set<string>()): ReadonlySet<string> {
  // Comments in a bundle speak of imports of files that are not there.
  if (seen.has(file) || !existsSync(file)) return names;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, address = ''] of code.matchAll(/\b(?:from|import|import\(|require\()\s*["']([^"'\n]+)["']/g)) {
    if (address.startsWith('.')) bareImports(join(dirname(file), address), seen, names);
    else names.add(address);
  }
  return names;
}

describe('what the packages publish', () => {
  it.each(entries)('$folder $key exists as code, types and source', ({ folder, target }) => {
    for (const path of Object.values(target)) expect(existsSync(join(root, 'packages', folder, path)), path).toBe(true);
  });

  // Next.js and every other server renderer does this; a top-level `HTMLElement` or `self` would end it.
  it.each(entries)('$folder $key imports in plain Node, without a DOM', ({ folder, target }) => {
    const file = join(root, 'packages', folder, target['default'] ?? '');
    const program = `await import(${JSON.stringify(file)}); console.log('imported')`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8' });
    expect(out).toContain('imported');
  });

  // The glue of the codecs asks for `fs` and `path`: webpack 5 stops at it, whatever branch it stands in.
  it.each(entries.filter(({ key }) => key !== './node'))(
    '$folder $key asks a host’s bundler for nothing of Node’s',
    ({ folder, target }) => {
      const asked = bareImports(join(root, 'packages', folder, target['default'] ?? ''));
      const unfit = [...asked].filter((name) => /^(?:node:|fs$|path$|@cornerstonejs\/)/.test(name));
      expect(unfit).toEqual([]);
    },
  );

  it.each(packages)('$folder is packed as its manifest says', ({ folder }) => {
    const out = execFileSync(
      process.execPath,
      [join(root, 'node_modules/publint/src/cli.js'), 'run', '--strict', '--pack', 'false', join('packages', folder)],
      { cwd: root, encoding: 'utf8' },
    );
    expect(out).toMatch(/All good/);
  });
});
