// Tests of elements in a real browser: `packages/*/src/**/*.browser.ts`.
import { writeFile } from 'node:fs/promises';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findChromium } from './scripts/prepare.mjs';

const executablePath = await findChromium();

/** Counts for `npm test`, in the shape of vitest's JSON, where MEDPASS_RESULTS names a file. */
const counts = {
  async onTestRunFinished({ sessions }) {
    const file = process.env.MEDPASS_RESULTS;
    if (!file) return;
    const tests = sessions.flatMap(({ testResults }) => (testResults ? flat(testResults) : []));
    const broken = sessions.filter(({ passed, testResults }) => !passed && !testResults).length;
    const of = (wanted) => tests.filter(wanted).length;
    await writeFile(
      file,
      JSON.stringify({
        numPassedTests: of(({ passed, skipped }) => passed && !skipped),
        numFailedTests: of(({ passed, skipped }) => !passed && !skipped) + broken,
        numPendingTests: of(({ skipped }) => skipped),
      }),
    );
  },
};

function flat({ tests, suites }) {
  return [...tests, ...suites.flatMap(flat)];
}

export default {
  files: 'packages/*/src/**/*.browser.ts',
  nodeResolve: { exportConditions: ['@medpass/source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.base.json' })],
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {
        ...(executablePath ? { executablePath } : {}),
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      },
    }),
  ],
  reporters: [defaultReporter(), counts],
  concurrency: 1,
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 120_000,
};
