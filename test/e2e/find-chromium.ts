import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The system's Chromium: `CHROMIUM_PATH`, else where systems put it. `undefined` where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named === undefined ? [] : [named]), ...USUAL].find((path) => existsSync(path));
}

/** Needed in containers, where there is neither a user namespace nor a large /dev/shm. */
export const chromiumArguments = ['--no-sandbox', '--disable-dev-shm-usage'];
