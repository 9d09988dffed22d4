import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import { decodeFrame } from '../../packages/core/src/pixels/decode-frame.ts';
import type { DecodeResult } from '../../packages/core/src/pixels/pixel-frame.ts';
import { makeThumbnail } from '../../packages/core/src/thumbnails/make-thumbnail.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));
const judge = fileURLToPath(new URL('./pixel-judge.py', import.meta.url));
const python = '/usr/bin/python3';

/** Greatest difference allowed, in grey levels: nothing but a lossy transform may round otherwise than the judge does. */
function tolerance(verdict: Verdict): number {
  const syntax = verdict.transferSyntaxUID ?? '';
  const dct = /\.4\.5[0-5]$/.test(syntax);
  if (dct) return verdict.colour ? 3 : 2;
  // Irreversible wavelets are computed in floating point, near the middle of two levels either may be right.
  if (/\.4\.(91|203)$/.test(syntax)) return 1;
  // YBR_FULL in native or RLE form: rounding of the colour transform.
  return verdict.colour && !/\.4\./.test(syntax) ? 1 : 0;
}

/** Files that must not decode, and how they must end. */
const damaged: Readonly<Record<string, string>> = {
  'corrupt/dicom/JPEG2000-embedded-sequence-delimiter.dcm': 'mismatch',
  'corrupt/dicom/MR_truncated.dcm': 'truncated',
};

interface Verdict {
  readonly path: string;
  readonly absent?: string;
  readonly tool?: string;
  readonly transferSyntaxUID?: string;
  readonly frames?: readonly number[];
  readonly float?: boolean;
  readonly colour?: boolean;
}

function dicomFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isPart10)
    .sort();
}

function isPart10(path: string): boolean {
  const file = openSync(path, 'r');
  const head = Buffer.alloc(132);
  readSync(file, head, 0, 132, 0);
  closeSync(file);
  return head.toString('latin1', 128) === 'DICM';
}

function missing(): string | undefined {
  if (!existsSync(root)) return `no test data at ${root}`;
  const tools = spawnSync(python, ['-c', 'import pydicom, numpy, PIL'], { stdio: 'ignore' }).status === 0;
  const commands = ['dcmdjpeg', 'dcmdjpls', 'dcmdrle', 'gdcmconv'].filter(
    (name) => spawnSync('which', [name], { stdio: 'ignore' }).status !== 0,
  );
  if (!tools) return 'python3-pydicom, python3-numpy and python3-pil are not installed';
  return commands.length > 0 ? `not installed: ${commands.join(', ')}` : undefined;
}

const open = (path: string): MemorySource => new MemorySource(new Uint8Array(readFileSync(path)));

/** Greatest absolute difference; infinite where the sizes differ. */
function difference(result: DecodeResult, raw: Buffer, float: boolean): number {
  if (!result.ok) return Number.POSITIVE_INFINITY;
  const { data } = result.frame;
  const copy = new Uint8Array(raw).buffer;
  const expected = float ? new Float64Array(copy) : new Int32Array(copy);
  if (expected.length !== data.length) return Number.POSITIVE_INFINITY;
  let greatest = 0;
  for (let index = 0; index < expected.length; index += 1) {
    const ours = data instanceof Uint32Array ? (data[index] as number) | 0 : (data[index] as number);
    const apart = Object.is(ours, expected[index]) ? 0 : Math.abs(ours - (expected[index] as number));
    if (!(apart <= greatest)) greatest = Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
  }
  return greatest;
}

const absent = missing();
if (absent !== undefined) process.stdout.write(`pixels.test: skipped, ${absent}\n`);

test.skipIf(absent !== undefined)('every picture decodes to what an independent decoder makes of it', async () => {
  const files = dicomFiles(root);
  const folder = mkdtempSync(join(tmpdir(), 'pixel-judge-'));
  const lines = execFileSync(python, [judge, folder], {
    input: JSON.stringify(files),
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const verdicts = lines
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
  const table = new Map<string, { files: number; frames: number; greatest: number }>();
  const faults: string[] = [];
  for (const [number, verdict] of verdicts.entries()) {
    const name = relative(root, verdict.path);
    const bad = damaged[name];
    if (bad !== undefined) {
      const result = await decodeFrame(open(verdict.path), 1);
      if (result.ok || result.reason !== bad)
        faults.push(`${name}: ${result.ok ? 'decoded' : result.reason} instead of ${bad}`);
      continue;
    }
    if (verdict.absent !== undefined) continue;
    const key = `${verdict.transferSyntaxUID} by ${verdict.tool}`;
    const row = table.get(key) ?? { files: 0, frames: 0, greatest: 0 };
    table.set(key, row);
    row.files += 1;
    for (const frame of verdict.frames ?? []) {
      const result = await decodeFrame(open(verdict.path), frame);
      const apart = difference(result, readFileSync(join(folder, `${number}-${frame}.raw`)), verdict.float === true);
      row.frames += 1;
      if (Number.isFinite(apart)) row.greatest = Math.max(row.greatest, apart);
      if (!(apart <= tolerance(verdict)))
        faults.push(`${name} frame ${frame}: ${result.ok ? `differs by ${apart}` : result.reason} (${key})`);
    }
  }
  rmSync(folder, { recursive: true, force: true });
  for (const [key, row] of [...table].sort())
    process.stdout.write(`${key}: ${row.files} files, ${row.frames} frames, greatest difference ${row.greatest}\n`);
  expect(faults).toEqual([]);
  expect(table.size).toBeGreaterThan(15);
});

test.skipIf(!existsSync(root))('a file that lacks but its last delimiter still gives its last frame', async () => {
  const whole = await decodeFrame(open(join(root, 'zoo/transfer-syntax/emri_small_jpeg_2k_lossless.dcm')), 10);
  const short = await decodeFrame(
    open(join(root, 'zoo/transfer-syntax/emri_small_jpeg_2k_lossless_too_short.dcm')),
    10,
  );
  expect(whole.ok).toBe(true);
  expect(short).toEqual(whole);
});

test.skipIf(!existsSync(root))('a thumbnail of every picture, or the reason that decoding gives', async () => {
  for (const path of dicomFiles(root)) {
    const decoded = await decodeFrame(open(path), 1);
    const small = await makeThumbnail(open(path), 1, 96);
    expect(small.ok, path).toBe(decoded.ok);
    if (!small.ok) continue;
    const { width, height, rgba } = small.thumbnail;
    expect(Math.max(width, height), path).toBeLessThanOrEqual(96);
    expect(rgba.length, path).toBe(4 * width * height);
  }
});

test.skipIf(!existsSync(root))('a frame that is not there is said to be not there', async () => {
  const path = join(root, 'patients/cath-XA/I_000000.dcm');
  for (const frame of [0, 76, 1.5, Number.NaN])
    expect(await decodeFrame(open(path), frame)).toEqual({ ok: false, reason: 'no-such-frame' });
  expect(
    await decodeFrame(
      open(join(root, 'zoo/encapsulated-pdf', readdirSync(join(root, 'zoo/encapsulated-pdf'))[0] as string)),
      1,
    ),
  ).toEqual({ ok: false, reason: 'no-pixel-data' });
});
