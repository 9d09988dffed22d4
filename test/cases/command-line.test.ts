import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportIssues } from '../../packages/checker/src/report/schema.ts';
import { VERSION } from '../../packages/checker/src/report/version.ts';
import { codecFile } from '../build/codec-files.ts';
import { packages } from '../golden/packages.ts';

// The command as it is installed: the built file in a process of its own, with threads.
const cli = join(import.meta.dirname, '../../packages/checker/dist/cli.js');
const built = existsSync(cli);
if (!built) {
  console.log('The command line is not built: its tests are skipped. `npm run build` builds it.');
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    // A script of pnpm's that started this run names folders where Node would find more than a stranger has.
    const env = { ...process.env, NODE_PATH: '' };
    execFile(process.execPath, [cli, ...args], { maxBuffer: 2 ** 28, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

describe.skipIf(!built)('medpass-dicom-check', () => {
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'medpass-cli-'));
    for (const { name, files } of packages) {
      for (const { path, bytes } of files) {
        const target = join(folder, name, path);
        await mkdir(dirname(target), { recursive: true });
        await writeFile(target, bytes);
      }
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(packages.map(({ name, verdict }) => [name, verdict] as const))('checks %s: %s', async (name, verdict) => {
    const { code, stdout, stderr } = await run(join(folder, name));
    const report: unknown = JSON.parse(stdout);
    expect(reportIssues(report)).toEqual([]);
    expect(report).toMatchObject({ verdict });
    expect(stderr).toBe('');
    expect(code).toBe({ ready: 0, incomplete: 1, 'not-ready': 1, undecided: 2 }[verdict]);
  });

  // The codecs' WebAssembly lies in packages that this one does not depend on itself.
  it.each(['jpeg-baseline-grey', 'jpeg-ls-12', 'jpeg-2000-12', 'htj2k-12'])('decodes %s', async (name) => {
    const file = join(folder, `${name}.dcm`);
    await writeFile(file, await codecFile(name));
    const { stdout } = await run(file);
    const { findings } = JSON.parse(stdout) as { findings: readonly { readonly rule: string }[] };
    expect(findings.map(({ rule }) => rule)).not.toContain('no-pixels-decodable');
    expect(JSON.parse(stdout)).toMatchObject({ inventory: { states: { instance: 1 } } });
  });

  it('saves a package that the other side finds as it was checked, and names the one file that is not', async () => {
    const zip = join(folder, 'for-sending.zip');
    const saved = await run(join(folder, 'gap-in-a-series'), '--save', zip);
    expect(JSON.parse(saved.stdout)).toMatchObject({ schemaVersion: 1 });
    const number = /number ([0-9A-F-]{14})/u.exec(saved.stderr)?.[1];
    const good = await run('--verify', zip);
    expect(JSON.parse(good.stdout)).toMatchObject({ packages: [{ outcome: 'as-checked', fingerprint: number }] });
    expect([saved.code, good.code]).toEqual([1, 0]);
    const bytes = await readFile(zip);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(zip, bytes);
    const bad = await run('--verify', zip, '--format', 'text');
    expect(bad.code).toBe(1);
    expect(bad.stdout.trim().split('\n')).toHaveLength(2);
    expect((await run('--verify', join(folder, 'gap-in-a-series'))).code).toBe(2);
  });

  it('leaves no half package behind where it cannot be written', async () => {
    const target = join(folder, 'no-such-folder', 'x.zip');
    const { code, stderr } = await run(join(folder, 'gap-in-a-series'), '--save', target);
    expect(code).toBe(74);
    expect(stderr).toContain('Cannot save');
    expect(existsSync(`${target}.part`)).toBe(false);
  });

  it('decodes every picture when asked to', async () => {
    const { stdout } = await run(join(folder, 'gap-in-a-series'), '--deep');
    expect(JSON.parse(stdout)).toMatchObject({ passed: expect.arrayContaining(['no-pixels-decodable']) });
  });

  it('writes text and HTML, without names when asked', async () => {
    const path = join(folder, 'two-people-in-a-zip');
    const full = await run(path, '--format', 'text');
    expect(full.stdout).toContain('Not ready yet');
    const bare = await run(path, '--format', 'html', '--no-names');
    expect(bare.stdout).toMatch(/^<!doctype html>/iu);
    expect(bare.stdout).not.toMatch(/TESTCASE|ROE|MRN-/iu);
  });

  it('writes to a file and leaves standard output empty', async () => {
    const output = join(folder, 'report.json');
    const { stdout } = await run(join(folder, 'disc-viewer-alone'), '--output', output);
    expect(stdout).toBe('');
    expect(reportIssues(JSON.parse(await readFile(output, 'utf8')))).toEqual([]);
  });

  it('keeps usage, version and what cannot be opened apart', async () => {
    expect(await run()).toMatchObject({ code: 64, stdout: '' });
    expect(await run('x', '--case', 'no-such-pack')).toMatchObject({ code: 64, stdout: '' });
    expect(await run(join(folder, 'not-there'))).toMatchObject({ code: 74, stdout: '' });
    expect(await run(folder, '--output', join(folder, 'no', 'such', 'folder.json'))).toMatchObject({ code: 74 });
    expect(await run('--version')).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
    expect((await run('--help')).stdout).toContain('Exit: 0 ready');
  });

  it('writes the letters to hospitals, named by language and draft', async () => {
    const letters = join(folder, 'letters');
    const { code } = await run(
      join(folder, 'gap-in-a-series'),
      '--letters',
      letters,
      '--output',
      join(folder, 'r.json'),
    );
    expect(code).toBe(1);
    const files = (await readdir(letters)).sort();
    // The second is for the scan that only a written report tells of.
    expect(files).toEqual(['letter-1-en.html', 'letter-1-en.txt', 'letter-2-en.html', 'letter-2-en.txt']);
    expect(await readFile(join(letters, 'letter-1-en.txt'), 'utf8')).toContain('original DICOM files');
  });
});
