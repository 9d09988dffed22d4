// `node scripts/sight-kernel.mjs`: compiles the inner loops of the network that sees into the bytes that the checker carries.
// Needed only where packages/checker/assembly has changed; the compiler is fetched for it and is no part of an installation.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const compiler = 'assemblyscript@0.28.20';
const out = join(mkdtempSync(join(tmpdir(), 'sight-kernel-')), 'kernel.wasm');
const flags = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert', '--importMemory', '-o', out];
const source = join(root, 'packages/checker/assembly/sight-kernel.ts');
execFileSync('npx', ['--yes', '-p', compiler, 'asc', source, ...flags], { stdio: 'inherit' });

const lines =
  readFileSync(out)
    .toString('base64')
    .match(/.{1,100}/g) ?? [];
const text = `import { bytesOf } from './unpack.ts';

/** Written by \`node scripts/sight-kernel.mjs\` from packages/checker/assembly/sight-kernel.ts, in base64. */
const packed =
${lines.map((line) => `  '${line}'`).join(' +\n')};

export const kernelBytes = (): ArrayBuffer => bytesOf(packed);
`;
writeFileSync(join(root, 'packages/checker/src/evidence/screen-photos/sight/kernel-bytes.ts'), text);
