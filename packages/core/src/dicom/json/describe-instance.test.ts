import { describe, expect, it } from 'vitest';
import { readEntry } from '../read-entry.ts';
import { createReadContext } from '../read-context.ts';
import { readFromSource } from '../read-drivers.ts';
import { MemorySource } from '../../bytes/memory-source.ts';
import type { InstanceHeader } from '../instance-header.ts';
import { describeInstance } from './describe-instance.ts';
import type { DescribedInstance } from './describe-instance.ts';
import { fileStart } from './frame-file.ts';

const ct = '1.2.840.10008.5.1.4.1.1.2';
/** As an archive wrote it: what a test changes comes on top. */
const recorded: Readonly<Record<string, object>> = {
  '00080005': { vr: 'CS', Value: ['ISO_IR 100'] },
  '00080016': { vr: 'UI', Value: [ct] },
  '00080018': { vr: 'UI', Value: ['1.2.3.4'] },
  '00080020': { vr: 'DA', Value: ['20240131'] },
  '00080060': { vr: 'CS', Value: ['CT'] },
  '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Müller^Jörg', Ideographic: '穆勒' }] },
  '00100020': { vr: 'LO', Value: ['TEST-1'] },
  '00180050': { vr: 'DS', Value: [2.5] },
  '0020000D': { vr: 'UI', Value: ['1.2'] },
  '0020000E': { vr: 'UI', Value: ['1.2.3'] },
  '00200013': { vr: 'IS', Value: ['7'] },
  '00200032': { vr: 'DS', Value: [-10.5, 0, '12.25'] },
  '00200037': { vr: 'DS', Value: [1, 0, 0, 0, 1, 0] },
  '00280002': { vr: 'US', Value: [1] },
  '00280004': { vr: 'CS', Value: ['MONOCHROME2'] },
  '00280010': { vr: 'US', Value: [4] },
  '00280011': { vr: 'US', Value: [6] },
  '00280030': { vr: 'DS', Value: [0.5, 0.75] },
  '00280100': { vr: 'US', Value: [16] },
  '00280101': { vr: 'US', Value: [12] },
  '00280103': { vr: 'US', Value: [0] },
  '7FE00010': { vr: 'OW', BulkDataURI: 'instances/1.2.3.4/bulk/7fe00010' },
};

const without = (...tags: readonly string[]): Record<string, object> =>
  Object.fromEntries(Object.entries(recorded).filter(([tag]) => !tags.includes(tag)));

function described(json: object): DescribedInstance {
  const one = describeInstance(json);
  if (typeof one === 'string') throw new Error(one);
  return one;
}

async function headerOf(json: object): Promise<InstanceHeader> {
  const { dataSet } = described(json);
  const start = fileStart('1.2.840.10008.1.2.1');
  const bytes = new Uint8Array(start.length + dataSet.length);
  bytes.set(start);
  bytes.set(dataSet, start.length);
  const steps = readEntry(1, bytes.length, { context: createReadContext() });
  const outcome = await readFromSource(steps, new MemorySource(bytes));
  if (outcome.kind !== 'instance') throw new Error(JSON.stringify(outcome));
  return outcome.header;
}

describe('a description becomes a data set that is read like a file', () => {
  it('numbers as numbers or as text, names by their groups, text whatever the file was written in', async () => {
    const header = await headerOf(recorded);
    expect(header).toMatchObject({
      sopClassUID: ct,
      sopInstanceUID: '1.2.3.4',
      instanceNumber: 7,
      imagePositionPatient: [-10.5, 0, 12.25],
      patient: { patientID: 'TEST-1', patientName: { alphabetic: 'Müller^Jörg', ideographic: '穆勒' } },
      study: { studyInstanceUID: '1.2', studyDate: '2024-01-31' },
      series: { seriesInstanceUID: '1.2.3', modality: 'CT' },
      image: { rows: 4, columns: 6, bitsAllocated: 16, bitsStored: 12, pixelSpacing: [0.5, 0.75], sliceThickness: 2.5 },
      // Its pixels are elsewhere; the data set says so, and nothing else is wrong with it.
      warnings: ['pixel-data-missing'],
    });
    expect(described(recorded)).toMatchObject({
      studyInstanceUID: '1.2',
      pictures: { numberOfFrames: 1, frameBytes: 48, tables: [] },
      availableTransferSyntaxUIDs: [],
    });
  });

  it('without VRs it says the same', async () => {
    const bare = Object.fromEntries(
      Object.entries(recorded).map(([tag, element]) => [tag, { ...element, vr: undefined }]),
    );
    expect(await headerOf(bare)).toEqual(await headerOf(recorded));
    const wrong = Object.fromEntries(Object.entries(recorded).map(([tag, each]) => [tag, { ...each, vr: 'XX' }]));
    expect(await headerOf(wrong)).toEqual(await headerOf(recorded));
  });

  it('reads small letters in tags, and binary values in Base64', async () => {
    const small = Object.fromEntries(Object.entries(recorded).map(([tag, each]) => [tag.toLowerCase(), each]));
    expect(await headerOf(small)).toEqual(await headerOf(recorded));
    const inline = { ...recorded, '00280010': { vr: 'US', InlineBinary: btoa('\x04\0') } };
    expect(await headerOf(inline)).toEqual(await headerOf(recorded));
  });

  it('keeps functional groups, frame by frame', async () => {
    const group = (z: number): object => ({
      '00209113': { vr: 'SQ', Value: [{ '00200032': { vr: 'DS', Value: [0, 0, z] } }] },
    });
    const header = await headerOf({
      ...without('00200032'),
      '00280008': { vr: 'IS', Value: [3] },
      '52009230': { vr: 'SQ', Value: [group(1), group(2), group(3)] },
    });
    expect([...(header.multiFrame?.positions ?? [])]).toEqual([0, 0, 1, 0, 0, 2, 0, 0, 3]);
    expect(header.multiFrame?.perFrameItems).toBe(3);
  });

  it('names the tables that lie apart, at the places where they belong', () => {
    const tables = { '00281203': { BulkDataURI: 'b' }, '00281201': { vr: 'OW', BulkDataURI: 'r' } };
    const { pictures } = described({ ...recorded, ...tables });
    expect(pictures?.tables).toMatchObject([
      { tag: 0x00281201, uri: 'r' },
      { tag: 0x00281203, uri: 'b' },
    ]);
  });

  it('tells what shows pictures from what does not', () => {
    const reported = { ...recorded, '00080016': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.88.11'] } };
    expect(described(without('7FE00010')).pictures).toBeDefined();
    expect(described(reported).pictures).toBeDefined();
    const silent = { ...without('7FE00010'), '00080016': reported['00080016'] };
    expect(described(silent).pictures).toBeUndefined();
    expect(described({ ...silent, '7FE00008': { vr: 'OF' } }).pictures).toBeUndefined();
    expect(described(without('00280010')).pictures).toBeUndefined();
    // Three frames of 3 × 3 single bits: the second begins within a byte.
    const bits = { '00280010': [3], '00280011': [3], '00280100': [1], '00280008': [3] };
    const mask = Object.fromEntries(Object.entries(bits).map(([tag, Value]) => [tag, { vr: 'US', Value }]));
    expect(described({ ...recorded, ...mask }).pictures?.frameBytes).toBeUndefined();
  });
});

describe('a hostile description', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'x'],
    ['nothing in it', {}],
    ['no identifier', without('00080018')],
    ['an identifier of another type', { ...recorded, '00080018': { vr: 'UI', Value: [{}] } }],
  ])('%s is malformed', (_, json) => {
    expect(describeInstance(json)).toBe('malformed');
  });

  it('values of wrong types are absent values', async () => {
    const odd: Record<string, object> = {
      '00280010': { vr: 'US', Value: ['four'] },
      '00280011': { vr: 'US', Value: [65_536] },
      '00280100': { vr: 'US', Value: [-16] },
      '00280101': { vr: 'US', Value: [1.5] },
      '00200013': { vr: 'IS', Value: [{ a: 1 }] },
      '00200032': { vr: 'DS', Value: [[], null, {}] },
      '00100010': { vr: 'PN', Value: [{ Alphabetic: 7 }] },
      '00100020': { vr: 'LO', Value: 'TEST-1' },
      '00080020': { vr: 'DA', Value: { length: 2 } },
      '00081140': { vr: 'SQ', Value: ['x', null, [1]] },
      '00180050': 5 as unknown as object,
      '00281201': { vr: 'OW', InlineBinary: '%%%' },
      '00090010': { vr: 'OB', Value: [1, 2] },
      zzzz: { vr: 'LO', Value: ['x'] },
    };
    const header = await headerOf({ ...recorded, ...odd });
    expect(header.image).toBeUndefined();
    expect(header.instanceNumber).toBeUndefined();
    expect(header.imagePositionPatient).toBeUndefined();
    expect(header.patient).toEqual({});
    expect(described({ ...recorded, ...odd }).pictures).toBeUndefined();
  });

  it('absurd counts, depths and sizes end in a limit, not in memory', () => {
    const nested = (depth: number): object =>
      depth === 0 ? {} : { '00081140': { vr: 'SQ', Value: [nested(depth - 1)] } };
    expect(describeInstance({ ...recorded, ...nested(40) })).toBe('limit');
    expect(describeInstance({ ...recorded, '00280008': { vr: 'IS', Value: [2_000_000_000] } })).toBe('limit');
    const long = { vr: 'UT', Value: ['x'.repeat(15 * 2 ** 20)] };
    const many = Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`0009100${at}`, long]));
    expect(describeInstance({ ...recorded, ...many })).toBe('limit');
    const huge = { ...recorded, '00091000': { vr: 'UT', Value: ['x'.repeat(20 * 2 ** 20)] } };
    expect(described(huge).dataSet.length).toBeLessThan(2_000);
  });

  it('what is too long for its VR is still read, and prototypes are left alone', async () => {
    const json = JSON.parse(
      JSON.stringify({ ...recorded, '0008103E': { vr: 'LO', Value: ['x'.repeat(70_000)] } }).replace(
        '{',
        '{"__proto__": {"00200013": {"vr": "IS", "Value": [9]}}, ',
      ),
    ) as object;
    const header = await headerOf(json);
    expect(header.instanceNumber).toBe(7);
    expect(header.image?.rows).toBe(4);
  });
});
