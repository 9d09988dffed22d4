import type { DicomDirectory } from '@medpass/dicom-core';
import { describe, expect, it } from 'vitest';
import { judge, stack, without, type SeriesOptions, type Slice } from '../../../../../test/build/judged-series.ts';

const series = '1.2.3.1';
const path = (index: number) => `cd/DICOM/CT/IM${String.fromCharCode(65 + index)}`;
const record = (index: number, more: Partial<DicomDirectory['records'][number]> = {}) => ({
  directoryRecordType: 'IMAGE',
  referencedFileID: ['DICOM', 'CT', `IM${String.fromCharCode(65 + index)}`],
  referencedSOPInstanceUID: `1.2.3.9.${index}`,
  seriesInstanceUID: series,
  ...more,
});
const listing = (count: number, make = (index: number) => record(index), whole = true): DicomDirectory => ({
  records: Array.from({ length: count }, (_, index) => make(index)),
  whole,
});
/** Slices whose UIDs do not depend on which of them are left. */
const disc = (count: number, more: Slice = {}) =>
  stack(count, 5, more).map((slice, at) => ({ ...slice, uid: `1.2.3.9.${at}` }));
const ask = (slices: readonly Slice[], directories: readonly DicomDirectory[], more: SeriesOptions = {}) =>
  judge(slices, { path, directories, ...more });

describe('a DICOMDIR', () => {
  it('proves a series of which it lists every file', () => {
    const judged = ask(disc(8), [listing(8)]);
    expect(judged).toMatchObject({ state: 'complete', expected: 8 });
    expect(judged.by('dicomdir')).toEqual({
      kind: 'dicomdir',
      says: 'complete',
      strength: 'strong',
      expected: 8,
      present: 8,
      tag: '(0004,1500)',
    });
  });
  it('misses what it lists and nobody brought, also at the end', () => {
    const judged = ask(disc(6), [listing(8)]);
    expect(judged).toMatchObject({
      state: 'incomplete',
      expected: 8,
      missing: [{ what: 'referenced-instance', where: { kind: 'unknown' }, count: 2 }],
    });
    expect(judged.by('dicomdir')).toMatchObject({ says: 'incomplete', expected: 8, present: 6 });
  });
  it('tells no loss twice that the places tell', () => {
    const elsewhere = { path: (index: number) => `other/${'x'.repeat(index + 1)}` };
    const judged = ask(without(disc(8), 3, 4), [listing(8)], elsewhere);
    expect(judged.missing).toEqual([{ what: 'slice', where: { kind: 'position', from: 10, to: 25 }, count: 2 }]);
    const more = ask(without(disc(8), 3, 7), [listing(8)], elsewhere);
    expect(more.missing).toEqual([
      { what: 'slice', where: { kind: 'position', from: 10, to: 20 }, count: 1 },
      { what: 'referenced-instance', where: { kind: 'unknown' }, count: 1 },
    ]);
  });
  it('that states the whole is stronger than a gap that nothing else backs', () => {
    const renumbered = without(disc(8), 3).map((slice, at) => ({ ...slice, number: at + 1 }));
    const seven = listing(7, (index) => record(index < 3 ? index : index + 1));
    const judged = ask(renumbered, [seven]);
    expect(judged).toMatchObject({ state: 'conflicting', missing: [] });
  });
  it('of another disc, or with a damaged tree, proves nothing', () => {
    expect(ask(disc(8), [listing(5)])).toMatchObject({ state: 'unproven' });
    expect(ask(disc(8), [listing(5)]).by('dicomdir')).toMatchObject({ says: 'silent', expected: 5, present: 5 });
    expect(ask(disc(8), [listing(8, undefined, false)])).toMatchObject({ state: 'unproven' });
  });
  it('with a damaged tree still misses what it lists', () => {
    expect(ask(disc(6), [listing(8, undefined, false)])).toMatchObject({ state: 'incomplete' });
  });
  it('beside a whole one that is damaged makes the listing a part', () => {
    expect(ask(disc(8), [listing(8), listing(8, undefined, false)])).toMatchObject({ state: 'unproven' });
  });
  it('that is there twice counts each file once', () => {
    expect(ask(disc(8), [listing(8), listing(8)])).toMatchObject({ state: 'complete', expected: 8 });
    const nameless = (index: number) => record(index, { referencedSOPInstanceUID: undefined as never });
    expect(ask(disc(8), [listing(8, nameless), listing(8, nameless)])).toMatchObject({
      state: 'complete',
      expected: 8,
    });
  });
  it('finds files by their names where it holds no UIDs, as discs are copied', () => {
    const nameless = (index: number) => record(index, { referencedSOPInstanceUID: undefined as never });
    const copied = (write: (name: string) => string) =>
      ask(disc(8), [listing(8, nameless)], { path: (index) => write(path(index)) }).by('dicomdir');
    for (const write of [
      (name: string) => name,
      (name: string) => name.toLowerCase(),
      (name: string) => `${name};1`,
      (name: string) => `${name}.dcm`,
      (name: string) => `${name}.DCM;12`,
      (name: string) => `${name}.`,
      (name: string) => name.replaceAll('/', '\\'),
      (name: string) => `a/b/c/d/e/${name}`,
    ])
      expect(copied(write), write('X')).toMatchObject({ says: 'complete' });
    for (const write of [
      (name: string) => `${name}.jpg`,
      (name: string) => `${name};1x`,
      (name: string) => name.replace('CT', 'MR'),
    ])
      expect(copied(write), write('X')).toMatchObject({ says: 'incomplete', present: 0 });
  });
  it('finds a file of its UID under another name', () => {
    expect(
      ask(disc(8), [listing(8)], { path: (index) => `renamed/${String.fromCharCode(97 + index)}` }).by('dicomdir'),
    ).toMatchObject({
      says: 'complete',
    });
  });
  it('does not miss what is there and cut off', () => {
    const judged = ask(disc(8), [listing(8)], { cut: { 2: {} } });
    expect(judged.by('dicomdir')).toMatchObject({ says: 'complete', expected: 8, present: 8 });
    expect(judged.missing).toEqual([
      { what: 'instance', where: { kind: 'instance-number', from: 3, to: 3 }, count: 1 },
    ]);
  });
  it('says nothing of records of other series, or of none, or without a file', () => {
    const other = [
      listing(8, (index) => record(index, { seriesInstanceUID: '1.2.3.7' })),
      listing(8, (index) => record(index, { seriesInstanceUID: undefined as never })),
      listing(8, (index) => record(index, { referencedFileID: [] })),
    ];
    for (const directory of other) expect(ask(disc(8), [directory]).by('dicomdir')).toBeUndefined();
  });
});

describe('files that are there and cut off', () => {
  it('are named by their numbers, where they have one', () => {
    const judged = judge(stack(8), { cut: { 2: {}, 5: { nameless: true } } });
    expect(judged).toMatchObject({
      state: 'incomplete',
      present: 6,
      signs: expect.arrayContaining([{ kind: 'damaged', count: 2 }]),
      missing: expect.arrayContaining([
        { what: 'instance', where: { kind: 'instance-number', from: 3, to: 3 }, count: 1 },
        { what: 'instance', where: { kind: 'unknown' }, count: 1 },
      ]),
    });
    expect(judged.by('damaged-file')).toEqual({
      kind: 'damaged-file',
      says: 'incomplete',
      strength: 'strong',
      present: 6,
    });
  });
  it('of several frames lack the frames at their end', () => {
    const film = { frames: 30, number: 1, position: undefined, orientation: undefined, modality: 'XA' };
    const missing = (cut: { missingFrames?: number }) =>
      judge([film, { ...film, number: 2 }], { cut: { 0: cut } }).missing;
    expect(missing({ missingFrames: 12 })).toEqual([{ what: 'frame', where: { kind: 'tail' }, count: 12 }]);
    const whole = [{ what: 'instance', where: { kind: 'instance-number', from: 1, to: 1 }, count: 1 }];
    expect(missing({})).toEqual(whole);
    expect(missing({ missingFrames: 0 })).toEqual(whole);
  });
  it('of one frame are lost whole', () => {
    expect(judge(stack(4), { cut: { 0: { missingFrames: 1 } } }).missing).toMatchObject([
      { what: 'instance', count: 1 },
    ]);
  });
  it('are no loss where a whole copy is here', () => {
    const twice = [...stack(8), { ...stack(8)[3]!, uid: '1.2.3.9.3' }];
    expect(judge(twice, { cut: { 8: {} } })).toMatchObject({ state: 'unproven', missing: [] });
  });
});

describe('the names of files', () => {
  const numbered = (skip: (index: number) => number) => ({ path: (index: number) => `disc/IM${skip(index)}` });
  const renumbered = without(stack(12), 4, 5).map((slice, at) => ({ ...slice, number: at + 1 }));
  it('back a gap of as many', () => {
    const judged = judge(
      renumbered,
      numbered((index) => 100 + index + (index > 3 ? 2 : 0)),
    );
    expect(judged).toMatchObject({ state: 'incomplete', missing: [{ what: 'slice', count: 2 }] });
    expect(judged.by('file-name')).toEqual({ kind: 'file-name', says: 'incomplete', strength: 'weak', present: 10 });
  });
  it('that repeat the numbers of the headers say where they have theirs from', () => {
    const repeated = numbered((index) => 100 + index + (index > 3 ? 2 : 0));
    const holed = without(stack(12), 4, 5);
    expect(judge(holed, repeated).by('file-name')).toMatchObject({ present: 10, tag: '(0020,0013)' });
    const numberless = holed.map((slice) => ({ ...slice, number: undefined }));
    expect(judge(numberless, repeated).by('file-name')).not.toHaveProperty('tag');
  });
  it('back no gap of another size', () => {
    expect(
      judge(
        renumbered,
        numbered((index) => 100 + index + (index > 3 ? 3 : 0)),
      ).state,
    ).toBe('conflicting');
  });
  it('alone say nothing', () => {
    const judged = judge(
      stack(8),
      numbered((index) => 10 + index + (index > 3 ? 1 : 0)),
    );
    expect(judged).toMatchObject({ state: 'unproven', missing: [] });
    expect(judged.by('file-name')).toMatchObject({ says: 'incomplete', present: 8 });
  });
  it.each<[string, SeriesOptions]>([
    ['without holes', numbered((index) => 10 + index)],
    ['with more holes than files', numbered((index) => 10 + index + (index > 3 ? 9 : 0))],
    ['of two folders', { path: (index) => `${index < 4 ? 'a' : 'b'}/IM${10 + index + (index > 3 ? 1 : 0)}` }],
    ['without numbers', { path: (index) => `disc/${'x'.repeat(index + 1)}` }],
    ['with one number twice', numbered((index) => 10 + Math.max(1, index) + (index > 3 ? 1 : 0))],
    ['that end in something else', { path: (index) => `disc/IM${10 + index + (index > 3 ? 1 : 0)}_2 copy` }],
  ])('say nothing: %s', (_, options) => {
    expect(judge(stack(8), options).by('file-name')).toBeUndefined();
  });
  it('may have an ending', () => {
    const path = (index: number) => `disc/IM${10 + index + (index > 3 ? 1 : 0)}.DCM`;
    expect(judge(stack(8), { path }).by('file-name')).toMatchObject({ present: 8 });
  });
  it('of three files are too few', () => {
    const path = (index: number) => `disc/IM${10 + 2 * index}`;
    expect(judge(stack(3), { path }).by('file-name')).toBeUndefined();
    expect(judge(stack(4), { path }).by('file-name')).toMatchObject({ present: 4 });
  });
});
