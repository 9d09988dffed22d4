// `npm test`: installs what it needs, then runs every test. `npm test -- unit e2e` runs only the named stages.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, ensureChromium, installPackages, root, run, stage, tool } from './prepare.mjs';

const stages = ['unit', 'contract', 'house', 'cases', 'data', 'robust', 'elements', 'e2e'];
// Run only when asked for: they need browsers that few machines have (docs/browsers.md).
const onlyAsked = ['browsers'];
const needBrowser = new Set(['elements', 'e2e', 'browsers']);
const all = [...stages, ...onlyAsked];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such stage: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(64);
}
const chosen = asked.length > 0 ? all.filter((name) => asked.includes(name)) : stages;

installPackages();
const env = {};
if (chosen.some((name) => needBrowser.has(name))) env.MEDPASS_CHROMIUM = await ensureChromium();
run('Build the packages', process.execPath, ['scripts/build.mjs']);

const results = join(root, '.cache', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
for (const name of chosen) {
  stage(`Tests: ${name}`);
  const file = join(results, `${name}.json`);
  const code =
    name === 'elements'
      ? attempt(tool('web-test-runner'), [], { env: { ...env, MEDPASS_RESULTS: file } })
      : attempt(
          tool('vitest'),
          ['run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
          { env },
        );
  const counts = countsOf(file);
  // A runner that dies after its last test has failed, whatever it counted.
  if (code !== 0 && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
}

stage('All tests');
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function countsOf(file) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: result.numPassedTests,
      failed: result.numFailedTests,
      skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0),
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
