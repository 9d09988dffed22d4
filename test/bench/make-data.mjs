// Generated CT files: 512 × 512 × 16 bit, 529 KB each, some 5 KB of header with private tags and nested sequences. No patient.
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const pixelBytes = 512 * 512 * 2;
const long = new Set(['OB', 'OW', 'SQ', 'UN', 'UT']);

function element(tag, vr, value) {
  const padded =
    value.length % 2 ? Buffer.concat([value, Buffer.from(vr === 'UI' || vr === 'OB' ? '\0' : ' ')]) : value;
  const head = Buffer.alloc(long.has(vr) ? 12 : 8);
  head.writeUInt16LE(tag >>> 16, 0);
  head.writeUInt16LE(tag & 0xffff, 2);
  head.write(vr, 4, 'latin1');
  if (long.has(vr)) head.writeUInt32LE(padded.length, 8);
  else head.writeUInt16LE(padded.length, 6);
  return Buffer.concat([head, padded]);
}
const text = (tag, vr, value) => element(tag, vr, Buffer.from(String(value), 'latin1'));
const short = (tag, value) => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return element(tag, 'US', bytes);
};
function item(...elements) {
  const body = Buffer.concat(elements);
  const head = Buffer.from([0xfe, 0xff, 0x00, 0xe0, 0, 0, 0, 0]);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}
const sequence = (tag, ...items) => element(tag, 'SQ', Buffer.concat(items));

export function ctFile(series, slice, side = 512) {
  const root = '1.2.826.0.1.3680043.10.1509';
  const sop = `${root}.3.${series}.${slice}`;
  const code = (value, meaning) =>
    item(text(0x00080100, 'SH', value), text(0x00080102, 'SH', 'DCM'), text(0x00080104, 'LO', meaning));
  const meta = Buffer.concat([
    element(0x00020001, 'OB', Buffer.from([0, 1])),
    text(0x00020002, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    text(0x00020003, 'UI', sop),
    text(0x00020010, 'UI', '1.2.840.10008.1.2.1'),
    text(0x00020012, 'UI', `${root}.9`),
  ]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(meta.length);
  const csa = Buffer.alloc(1_480, 0x41);
  return Buffer.concat([
    Buffer.alloc(128),
    Buffer.from('DICM'),
    element(0x00020000, 'UL', length),
    meta,
    text(0x00080005, 'CS', 'ISO_IR 100'),
    text(0x00080008, 'CS', 'ORIGINAL\\PRIMARY\\AXIAL'),
    text(0x00080016, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
    text(0x00080018, 'UI', sop),
    text(0x00080020, 'DA', '20260102'),
    text(0x00080030, 'TM', '101500'),
    text(0x00080032, 'TM', `1015${String(slice % 60).padStart(2, '0')}`),
    text(0x00080050, 'SH', 'A0001'),
    text(0x00080060, 'CS', 'CT'),
    text(0x00080070, 'LO', 'Invented Maker'),
    text(0x00081030, 'LO', 'Bench study'),
    sequence(0x00081032, code('CT1', 'Computed tomography')),
    text(0x0008103e, 'LO', `Bench series ${series}`),
    sequence(
      0x00081140,
      ...Array.from({ length: 6 }, (_, index) =>
        item(
          text(0x00081150, 'UI', '1.2.840.10008.5.1.4.1.1.2'),
          text(0x00081155, 'UI', `${root}.8.${series}.${index}`),
          sequence(0x0040a170, code('121311', 'Localizer')),
        ),
      ),
    ),
    text(0x00090010, 'LO', 'MEDPASS BENCH'),
    ...Array.from({ length: 20 }, (_, index) => text(0x00091001 + index, 'LO', `private value ${index} of no meaning`)),
    text(0x00100010, 'PN', 'Bench^Invented'),
    text(0x00100020, 'LO', 'BENCH-1'),
    text(0x00100030, 'DA', '19700101'),
    text(0x00100040, 'CS', 'O'),
    text(0x00180015, 'CS', 'CHEST'),
    text(0x00180050, 'DS', '1.0'),
    text(0x00180060, 'DS', '120'),
    text(0x0020000d, 'UI', `${root}.1`),
    text(0x0020000e, 'UI', `${root}.2.${series}`),
    text(0x00200010, 'SH', '1'),
    text(0x00200011, 'IS', series + 1),
    text(0x00200013, 'IS', slice + 1),
    text(0x00200032, 'DS', `-180\\-180\\${slice}`),
    text(0x00200037, 'DS', '1\\0\\0\\0\\1\\0'),
    text(0x00200052, 'UI', `${root}.7`),
    short(0x00280002, 1),
    text(0x00280004, 'CS', 'MONOCHROME2'),
    short(0x00280010, side),
    short(0x00280011, side),
    text(0x00280030, 'DS', '0.7\\0.7'),
    short(0x00280100, 16),
    short(0x00280101, 12),
    short(0x00280102, 11),
    short(0x00280103, 0),
    text(0x00281050, 'DS', '40'),
    text(0x00281051, 'DS', '400'),
    text(0x00281052, 'DS', '-1024'),
    text(0x00281053, 'DS', '1'),
    text(0x00290010, 'LO', 'MEDPASS CSA'),
    element(0x00291010, 'OB', csa),
    sequence(
      0x00291020,
      item(
        text(0x00290010, 'LO', 'MEDPASS CSA'),
        element(0x00291010, 'OB', csa.subarray(0, 400)),
        sequence(0x00291030, item(text(0x00290010, 'LO', 'MEDPASS CSA'), text(0x00291031, 'LO', 'nested'))),
      ),
    ),
    element(0x7fe00010, 'OW', pixels().subarray(0, side * side * 2)),
  ]);
}

let pattern;
function pixels() {
  if (pattern) return pattern;
  pattern = Buffer.alloc(pixelBytes);
  for (let y = 0; y < 512; y += 1)
    for (let x = 0; x < 512; x += 1) {
      const inside = Math.hypot(x - 256, y - 256) < 200;
      pattern.writeUInt16LE(inside ? 1_000 + ((x * 7 + y * 13) % 97) : 0, (y * 512 + x) * 2);
    }
  return pattern;
}

/** `count` files in series of at most 500; made once. */
export function makeData(folder, count, side = 512) {
  const stamp = `${folder}.made`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(count)) return folder;
  for (let index = 0; index < count; index += 1) {
    const series = Math.floor(index / 500);
    const directory = join(folder, `SE${String(series).padStart(3, '0')}`);
    if (index % 500 === 0) mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, `IM${String(index % 500).padStart(5, '0')}`), ctFile(series, index % 500, side));
  }
  writeFileSync(stamp, String(count));
  return folder;
}

/** The same files with holes for pixels: 100,000 of them fit on a disc, and an index reads no pixels. */
export function makeSparseData(folder, count) {
  const stamp = `${folder}.made`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(count)) return folder;
  for (let index = 0; index < count; index += 1) {
    const series = Math.floor(index / 500);
    const directory = join(folder, `SE${String(series).padStart(3, '0')}`);
    if (index % 500 === 0) mkdirSync(directory, { recursive: true });
    const whole = ctFile(series, index % 500);
    const file = openSync(join(directory, `IM${String(index % 500).padStart(5, '0')}`), 'w');
    writeSync(file, whole, 0, whole.length - pixelBytes);
    ftruncateSync(file, whole.length);
    closeSync(file);
  }
  writeFileSync(stamp, String(count));
  return folder;
}

/** A folder without any scan: small pictures, four for each paper, and papers of which every tenth is long. Made once. */
export function makeOtherData(folder, count) {
  const stamp = `${folder}.made`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === String(count)) return folder;
  const jpeg = createRequire(new URL('../../packages/checker/package.json', import.meta.url))('jpeg-js');
  const pictures = Array.from({ length: 40 }, (_, kind) => jpeg.encode(smallPicture(kind), 70).data);
  for (let index = 0; index < count; index += 1) {
    const directory = join(folder, index % 5 ? 'photos' : 'papers', String(Math.floor(index / 2_500)));
    if (index % 2_500 < 2) mkdirSync(directory, { recursive: true });
    const name = join(directory, String(index).padStart(6, '0'));
    // No two are the same file.
    if (index % 5) writeFileSync(`${name}.jpg`, Buffer.concat([pictures[index % 40], Buffer.from(`#${index}`)]));
    else writeFileSync(`${name}.txt`, paperText(index / 5));
  }
  writeFileSync(stamp, String(count));
  return folder;
}

function smallPicture(kind) {
  const [width, height] = [64, 48];
  const data = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    for (let colour = 0; colour < 3; colour += 1)
      data[at * 4 + colour] = (at * (7 + colour) + kind * 31 + Math.floor(at / width) * kind) % 255;
  return { width, height, data };
}

function paperText(number) {
  const day = new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
  const lines =
    number % 2
      ? [
          'MRI BRAIN REPORT',
          'Patient: Test Invented',
          `Date: ${day}`,
          'Technique: T1, T2, FLAIR, DWI.',
          'Findings: The ventricles are of normal size. No midline shift.',
          'Impression: No change.',
        ]
      : ['LABORATORY RESULTS', 'Patient: Test Invented', `Date: ${day}`, 'Haemoglobin 13.4 g/dl', 'Sodium 140 mmol/l'];
  const long = number % 10 ? '' : 'The patient was seen in the clinic and feels well. '.repeat(400);
  return `${lines.join('\n')}\nNo ${number}\n${long}`;
}
