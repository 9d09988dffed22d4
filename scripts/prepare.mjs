// Installs what the two commands of the README need, on a machine that has Node and npm alone.
// Only Node's own modules may be imported here: nothing else is installed yet.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const pnpmVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager.split('@')[1];

/** Prints a stage, runs a command in the checkout, ends the process where it fails. */
export function run(title, command, args, options = {}) {
  stage(title);
  const result = attempt(command, args, options);
  if (result !== 0) {
    console.error(`\n${title}: failed (exit ${result}): ${command} ${args.join(' ')}`);
    process.exit(result);
  }
}

export function stage(title) {
  console.log(`\n── ${title}`);
}

/** Runs a command and gives its exit code. */
export function attempt(command, args, { env = {}, cwd = root, stdio = 'inherit' } = {}) {
  const done = spawnSync(command, args, {
    cwd,
    stdio,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.error ? 127 : (done.status ?? 1);
}

export function pnpm(title, args, options) {
  run(title, 'npx', ['--yes', `pnpm@${pnpmVersion}`, ...args], options);
}

/** The path of a tool installed in the workspace's root. */
export function tool(name) {
  return join(root, 'node_modules', '.bin', name);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages unless they are as new as the lock file. */
export function installPackages() {
  checkNode();
  const marker = join(root, 'node_modules', '.modules.yaml');
  const lock = join(root, 'pnpm-lock.yaml');
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return;
  pnpm('Install packages', ['install', '--frozen-lockfile', '--prefer-offline']);
}

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const chromiumPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium on this machine: named by MEDPASS_CHROMIUM, on the PATH, in its usual place, or the test library's own. */
export async function findChromium() {
  const named = process.env.MEDPASS_CHROMIUM;
  if (named) return runnable(named) ? named : undefined;
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of chromiumNames) if (runnable(join(folder, name))) return join(folder, name);
  for (const place of chromiumPlaces) if (runnable(place)) return place;
  try {
    const { chromium } = await import('playwright-core');
    const own = chromium.executablePath();
    return own && runnable(own) ? own : undefined;
  } catch {
    return undefined;
  }
}

function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Finds Chromium, or installs it: from Debian's packages as root, else by the test library's own download. */
export async function ensureChromium() {
  stage('Find Chromium');
  let found = await findChromium();
  if (!found && process.getuid?.() === 0 && attempt('apt-get', ['--version'], { stdio: 'ignore' }) === 0) {
    stage("Install Chromium from Debian's packages");
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    found = await findChromium();
  }
  if (!found) {
    stage("Download Chromium by the test library's own command");
    attempt(process.execPath, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
    found = await findChromium();
  }
  if (!found) {
    console.error(
      'No Chromium found, and none could be installed.\n' +
        'Install Chromium or Google Chrome, or set MEDPASS_CHROMIUM to its program file, then run this again.',
    );
    process.exit(1);
  }
  console.log(`Chromium: ${found}`);
  return found;
}
