// node check.mjs <folder, ZIP or disc image…>: says what is missing, from the same report that the page makes.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const manifest = import.meta.resolve('@medpass/dicom-check/package.json');
const { bin } = JSON.parse(readFileSync(new URL(manifest), 'utf8'));
const program = fileURLToPath(new URL(bin['medpass-dicom-check'], manifest));

const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...process.argv.slice(2), '--no-names'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
// 0 ready, 1 incomplete or not ready, 2 undecided: each of them has a report.
if (status > 2) {
  console.error(stderr);
  process.exit(status);
}
const report = JSON.parse(stdout);
console.log(`${report.verdict}: ${report.inventory.files} files`);
for (const { rule, params, outcome } of report.findings) console.log(`${outcome} ${rule} ${JSON.stringify(params)}`);
process.exit(status);
