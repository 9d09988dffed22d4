import { describe, expect, it } from 'vitest';
import { entry, header } from '../../../../test/build/headers.ts';
import type { InstanceHeader } from '../dicom/instance-header.ts';
import { ModelAssembler } from './assemble.ts';
import type { StudyModel } from './study-model.ts';

/** Gives each header its own copies, as a worker's message would. */
function assemble(
  headers: readonly InstanceHeader[],
  order: readonly number[] = headers.map((_, index) => index),
): ModelAssembler {
  const assembler = new ModelAssembler();
  // Ids are given in order of arrival, so the same file has another id in another order.
  order.forEach((index, id) => {
    const each = headers[index];
    if (each)
      assembler.addOutcome(entry(id, `disc/IM${index}`), {
        kind: 'instance',
        header: structuredClone({ ...each, entryId: id }),
      });
  });
  return assembler;
}

/** A model as comparable text, with ids replaced by paths. */
function told(model: StudyModel): string {
  const path = (id: number): string => model.entries.get(id)?.entry.path ?? '?';
  const byPath = [...model.entries.values()].map(
    ({ entry: { path: at }, state, duplicateOf }) =>
      `${at} ${state} ${duplicateOf === undefined ? '' : path(duplicateOf)}`,
  );
  const tree = JSON.stringify(model.patients, (key, value: unknown) =>
    key === 'entryId' ? path(value as number) : value,
  );
  return JSON.stringify([tree, byPath.sort(), model.conflicts.map(({ entries }) => entries.map(path))]);
}

const mixed = [
  ...Array.from({ length: 40 }, (_, id) => header({ id, series: '1' })),
  ...Array.from({ length: 40 }, (_, id) =>
    header({ id: 40 + id, series: '2', seriesNumber: 2, description: id % 3 ? 'T1' : 't1 ' }),
  ),
  ...Array.from({ length: 20 }, (_, id) => header({ id: 80 + id, series: '1', patient: { patientID: 'T2' } })),
];

describe('ModelAssembler', () => {
  it('gives the same settled model whatever the order of arrival and the snapshots between', () => {
    const expected = told(assemble(mixed).snapshot({ settled: true }));
    for (const step of [7, 13, 37, 99]) {
      const order = mixed.map((_, index) => (index * step) % 100);
      expect(new Set(order).size).toBe(100);
      const assembler = assemble(mixed, order);
      assembler.snapshot();
      expect(told(assembler.snapshot({ settled: true }))).toBe(expected);
    }
  });

  it('keeps one series UID of two patients apart, and one person written in two ways together', () => {
    const model = assemble([
      header({ id: 0, patient: { patientID: ' t1', patientName: { alphabetic: 'Test^Invented^^' } } }),
      header({ id: 1, patient: { patientID: 'T1', patientName: { alphabetic: 'TEST^INVENTED' } } }),
      header({
        id: 2,
        patient: { patientID: 'T1', issuerOfPatientID: 'Other', patientName: { alphabetic: 'Test^Invented' } },
      }),
    ]).snapshot({ settled: true });
    expect(model.patients.map(({ studies }) => studies[0]?.series[0]?.instances.length)).toEqual([1, 2]);
  });

  it('holds a repetition back until its bytes are compared, then names the first path as the original', () => {
    const assembler = assemble(
      [header({ id: 0, uid: '1' }), header({ id: 1, uid: '2' }), header({ id: 2, uid: '1' })],
      [2, 1, 0],
    );
    expect(assembler.snapshot().patients[0]?.studies[0]?.series[0]?.instances).toHaveLength(2);
    const pending = assembler.pendingDuplicates();
    expect(pending.map(({ entryId }) => entryId)).toEqual([2, 0]);
    for (const { entryId } of pending) assembler.resolveDuplicate(entryId, 'same');
    const model = assembler.snapshot({ settled: true });
    expect(model.entries.get(0)).toMatchObject({ state: 'duplicate', duplicateOf: 2 });
    expect(model.patients[0]?.studies[0]?.series[0]?.instances).toHaveLength(2);
    expect(model.conflicts).toEqual([]);
  });

  it('keeps both where one UID stands over different bytes', () => {
    const assembler = assemble([header({ id: 0, uid: '1' }), header({ id: 1, uid: '1' })]);
    assembler.resolveDuplicate(0, 'a');
    assembler.resolveDuplicate(1, 'b');
    const model = assembler.snapshot({ settled: true });
    expect(model.conflicts).toEqual([{ sopInstanceUID: '1', entries: [0, 1] }]);
    expect(model.patients[0]?.studies[0]?.series[0]?.instances).toHaveLength(2);
  });

  it('lists a cut-off file with its series, and gives an entry nobody answered for a state', () => {
    const assembler = assemble([header({ id: 0 })]);
    assembler.addOutcome(entry(5), {
      kind: 'failure',
      failure: { entryId: 5, reason: 'truncated', header: header({ id: 5, series: '7' }) },
    });
    assembler.addEntry(entry(6));
    expect(assembler.snapshot({ cancelled: true, settled: true }).entries.has(6)).toBe(false);
    const model = assembler.snapshot({ settled: true });
    expect(
      model.patients[0]?.studies[0]?.series.map(({ instances, damaged }) => [instances.length, damaged.length]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(model.entries.get(6)).toMatchObject({ state: 'unreadable', failure: { reason: 'worker-lost' } });
  });

  it('leaves earlier snapshots as they were', () => {
    const assembler = assemble([header({ id: 0 })]);
    const first = assembler.snapshot();
    const before = told(first);
    assembler.addOutcome(entry(1), { kind: 'instance', header: header({ id: 1 }) });
    const second = assembler.snapshot({ settled: true });
    expect(told(first)).toBe(before);
    expect(second.entries.size).toBe(2);
    expect(first.entries.size).toBe(1);
  });

  it('shares what did not change between snapshots', () => {
    const assembler = assemble(mixed);
    const first = assembler.snapshot({ settled: true });
    assembler.addOutcome(entry(500), { kind: 'instance', header: header({ id: 500, series: '2' }) });
    const second = assembler.snapshot({ settled: true });
    expect(second.patients[1]).toBe(first.patients[1]);
    expect(second.patients[0]?.studies[0]?.series[1]).toBe(first.patients[0]?.studies[0]?.series[1]);
    expect(second.patients[0]?.studies[0]?.series[0]).not.toBe(first.patients[0]?.studies[0]?.series[0]);
  });
});
