// `pnpm bench --only handover`: a package beyond both limits of the old ZIP format, 70,000 files and 5 GB, saved by the command line,
// verified by it, and tested by judges that nobody here wrote.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram } from './measure.mjs';

const cli = fileURLToPath(new URL('../../packages/checker/dist/cli.js', import.meta.url));
const stretch = fileURLToPath(new URL('./handover-stretch.mjs', import.meta.url));
const scans = 70_000;
const filmBytes = 5 * 2 ** 30;

export function handoverRows() {
  const folder = mkdtempSync(join(tmpdir(), 'medpass-handover-bench-'));
  try {
    const disc = join(folder, 'disc');
    writeDisc(disc);
    const zip = join(folder, 'package.zip');
    const saved = timed(process.execPath, [cli, disc, '--save', zip, '--output', join(folder, 'report.json')]);
    console.log(saved.stderr.trim());
    if (statSync(zip, { throwIfNoEntry: false }) === undefined) throw new Error(`not saved: exit ${saved.status}`);
    print('saved', saved);
    const verified = timed(process.execPath, [cli, '--verify', zip, '--format', 'text']);
    print('verified', verified, verified.stdout.split('\n')[0]);
    if (verified.status !== 0) throw new Error(verified.stdout.slice(0, 2_000));
    const held = timed(process.execPath, [stretch, zip, join(folder, 'report.json')]);
    for (const line of held.stdout.trim().split('\n')) console.log(`  thread     ${line}`);
    if (held.status !== 0) throw new Error(held.stderr.slice(0, 2_000));
    for (const [name, ...args] of [
      ['unzip', '-tq', zip],
      ['python3', '-m', 'zipfile', '-t', zip],
    ]) {
      if (!findProgram(name)) {
        console.log(`  ${name} absent`);
        continue;
      }
      const judged = timed(name, args);
      print(name, judged, (judged.stdout || judged.stderr).trim().split('\n').at(-1));
      if (judged.status !== 0) throw new Error(`${name}: exit ${judged.status}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(name, { seconds, kilobytes }, said = '') {
  console.log(`  ${name.padEnd(10)} ${seconds.toFixed(1)} s · ${(kilobytes / 1024).toFixed(0)} MB at most   ${said}`);
}

/** Wall time and the most memory that the process held. */
function timed(command, args) {
  const start = process.hrtime.bigint();
  const measured = findProgram('time') ? ['time', ['-f', 'kilobytes %M', command, ...args]] : [command, args];
  const { status, stdout, stderr } = spawnSync(...measured, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const kilobytes = Number(/kilobytes (\d+)\s*$/.exec(stderr)?.[1] ?? Number.NaN);
  return {
    status,
    stdout,
    stderr: stderr.replace(/kilobytes \d+\s*$/, ''),
    kilobytes,
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
  };
}

function writeDisc(disc) {
  for (let scan = 0; scan < scans; scan += 1) {
    const folder = join(disc, `S${Math.floor(scan / 1_000)}`);
    if (scan % 1_000 === 0) mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `IM${scan % 1_000}`), tinyCt(Math.floor(scan / 1_000), scan % 1_000));
  }
  // A film whose bytes are a hole in the disk: it takes no room until it is packed.
  const film = join(disc, 'film.mp4');
  const head = Buffer.alloc(32);
  head.writeUInt32BE(32, 0);
  head.write('ftypisom\0\0\x02\0isomiso2mp41', 4, 'latin1');
  writeFileSync(film, head);
  truncateSync(film, filmBytes);
}

/** 2 × 2 pixels of CT, PS3.10, Explicit VR Little Endian. */
function tinyCt(series, slice) {
  const root = '1.2.826.0.1.3680043.10.1509.7';
  const sop = `${root}.${series}.${slice + 1}`;
  const text = (tag, vr, value) => element(tag, vr, Buffer.from(String(value), 'latin1'));
  const number = (tag, value) => element(tag, 'US', Buffer.from([value & 255, value >> 8]));
  const meta = Buffer.concat([
    text(0x00020002, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    text(0x00020003, 'UI', sop),
    text(0x00020010, 'UI', '1.2.840.10008.1.2.1'),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element(0x00020000, 'UL', length),
    meta,
    text(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    text(0x00080018, 'UI', sop),
    text(0x00080020, 'DA', '20260102'),
    text(0x00080060, 'CS', 'CT'),
    text(0x00100010, 'PN', 'Bench^Invented'),
    text(0x00100020, 'LO', 'BENCH'),
    text(0x0020000d, 'UI', `${root}.100000`),
    text(0x0020000e, 'UI', `${root}.2.${series}`),
    text(0x00200011, 'IS', series + 1),
    text(0x00200013, 'IS', slice + 1),
    text(0x00200032, 'DS', `0\\0\\${slice}`),
    text(0x00200037, 'DS', '1\\0\\0\\0\\1\\0'),
    number(0x00280002, 1),
    text(0x00280004, 'CS', 'MONOCHROME2'),
    number(0x00280010, 2),
    number(0x00280011, 2),
    text(0x00280030, 'DS', '1\\1'),
    number(0x00280100, 16),
    number(0x00280101, 16),
    number(0x00280102, 15),
    number(0x00280103, 0),
    element(0x7fe00010, 'OW', Buffer.from([slice & 255, slice >> 8, 1, 0, 2, 0, 3, 0])),
  ]);
}

function element(tag, vr, value) {
  const odd = value.length % 2 === 1;
  const padded = odd ? Buffer.concat([value, Buffer.from(vr === 'UI' ? '\0' : ' ')]) : value;
  const head = Buffer.alloc(vr === 'OW' ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (vr === 'OW') head.writeUInt32LE(padded.length, 8);
  else head.writeUInt16LE(padded.length, 6);
  return Buffer.concat([head, padded]);
}
