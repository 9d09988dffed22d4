// Peers of the browser benchmark, from the public registry into a folder of their own outside the workspace: none of them, nor its
// licence, ever enters a package. A peer that cannot be had is absent, with the reason.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./peers/', import.meta.url));

function npm(...args) {
  const done = spawnSync('npm', [...args, '--silent'], { cwd: folder, encoding: 'utf8', timeout: 180_000 });
  if (done.status !== 0) throw new Error((done.stderr || done.stdout || 'npm failed').trim().split('\n')[0]);
  return done.stdout.trim();
}

/** The prebuilt viewer is packed, not installed: its dependencies are in its bundle, and some are not on the registry. */
export function ohif(version = '3.13.2') {
  prepare();
  const home = join(folder, `ohif-${version}`);
  if (!existsSync(home)) {
    const archive = npm('pack', `@ohif/app@${version}`).split('\n').at(-1);
    const done = spawnSync('tar', ['xzf', archive], { cwd: folder });
    if (done.status !== 0) throw new Error('tar failed');
    renameSync(join(folder, 'package'), home);
  }
  return { name: `OHIF ${version}`, dist: join(home, 'dist') };
}

export function dwv(version = '0.36.4') {
  prepare();
  if (!existsSync(join(folder, 'node_modules', 'dwv')))
    npm('install', '--no-audit', '--no-fund', '--ignore-scripts', `dwv@${version}`);
  return { name: `dwv ${version}`, modules: join(folder, 'node_modules') };
}

function prepare() {
  mkdirSync(folder, { recursive: true });
  if (!readdirSync(folder).includes('package.json'))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
}
