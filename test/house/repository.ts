import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Files of the checkout that git knows or would add, below `folder`, ending in `ending`. */
export function files(folder: string, ending: string): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', folder], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  return listed
    .split('\n')
    .filter((path) => path.endsWith(ending))
    .sort();
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export const sourceFiles = (): readonly string[] =>
  ['packages/core/src', 'packages/checker/src', 'packages/viewer/src']
    .flatMap((folder) => files(folder, '.ts'))
    .filter((path) => !/\.(test|browser)\.ts$/.test(path) && !path.endsWith('.d.ts'));
