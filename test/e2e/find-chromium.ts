import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A Chromium of this machine: `MEDPASS_CHROMIUM` or `CHROMIUM_PATH`, else the first on the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const named = [process.env['MEDPASS_CHROMIUM'], process.env['CHROMIUM_PATH']];
  const candidates = [...named, ...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...usual];
  return candidates.find((path) => path !== undefined && isProgram(path));
}

/** Needed in containers, where there is neither a user namespace nor a large /dev/shm. */
export const chromiumArguments = ['--no-sandbox', '--disable-dev-shm-usage'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
