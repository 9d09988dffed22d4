import { findingKey } from '@medpass/dicom-check';
import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { missingItems } from './missing-items.ts';
import type { ReceivedCase } from './received-case.ts';
import { firstView, personName, rowOf, shownRows } from './worklist.ts';
import type { WorklistRow } from './worklist.ts';

const report = sampleReport();
const received: ReceivedCase = {
  id: 1,
  name: 'SAMPLE_DISC',
  received: new Date('2026-11-25T10:00:00Z'),
  stage: 'done',
  filesRead: 111,
  filesFound: 111,
  casePack: 'general',
  report,
  patientReport: { state: 'none' },
};

describe('a line of the worklist', () => {
  it('counts what is missing, and what of it is still open', () => {
    const items = missingItems(report, {});
    expect(items.length).toBeGreaterThan(1);
    const note = { state: 'received', since: '2026-11-26', who: '' } as const;
    expect(rowOf(received, { [items[0]!.key]: note })).toMatchObject({
      missing: items.length,
      pending: items.length - 1,
      outcome: 'incomplete',
      patient: 'Sample Ada',
      bytes: 4_473_279,
    });
  });

  it('believes a patient who does not have a thing, until the coordinator notes another state', () => {
    const findings = report.findings.map((finding) => ({ ...finding, answer: 'unavailable' as const }));
    const answered = sampleReport({ findings });
    expect(rowOf({ ...received, report: answered }, {}).pending).toBe(0);
    const [first] = missingItems(answered, {});
    const note = { state: 'asked', since: '', who: '' } as const;
    expect(rowOf({ ...received, report: answered }, { [first!.key]: note }).pending).toBe(1);
  });

  it('lists the languages that somebody has to translate', () => {
    const paper = (id: string, language: string) =>
      ({ id, path: id, kind: 'other', confidence: 1, decidedBy: 'engine', language, studies: [] }) as const;
    const documents = [
      paper('d1', 'ru'),
      paper('d2', 'en-GB'),
      paper('d3', 'zh-Hans'),
      paper('d4', 'ar-EG'),
      paper('d5', 'ru'),
    ];
    const foreign = sampleReport({ inventory: { ...report.inventory, documents } });
    expect(rowOf({ ...received, report: foreign }, {}).translate).toEqual(['ar', 'ru']);
  });

  it('writes a name as people do, in each of its forms', () => {
    expect(personName('Zhang^San=张^三')).toBe('Zhang San · 张 三');
    expect(personName('Sample^Ada^^Dr.')).toBe('Sample Ada Dr.');
    expect(personName(undefined)).toBe('');
  });
});

describe('the worklist', () => {
  const row = (part: Partial<WorklistRow>): WorklistRow => ({ ...rowOf(received, {}), ...part });
  const rows = [
    row({ id: 1, name: 'b', outcome: 'ready', pending: 0, bytes: 5, received: new Date(3) }),
    row({ id: 2, name: 'a', outcome: 'not-ready', pending: 4, bytes: 9, received: new Date(2), modalities: ['PT'] }),
    row({ id: 3, name: 'c', outcome: undefined, pending: 1, bytes: 1, received: new Date(1), translate: ['ru'] }),
  ];
  const ids = (change: object): number[] => shownRows(rows, { ...firstView, ...change }).map(({ id }) => id);

  it('sorts by any column, both ways', () => {
    expect(ids({})).toEqual([1, 2, 3]);
    expect(ids({ sort: 'name', descending: false })).toEqual([2, 1, 3]);
    expect(ids({ sort: 'outcome', descending: false })).toEqual([3, 2, 1]);
    expect(ids({ sort: 'pending' })).toEqual([2, 3, 1]);
    expect(ids({ sort: 'bytes', descending: false })).toEqual([3, 1, 2]);
  });

  it('filters by words, outcome and open items', () => {
    expect(ids({ search: 'pt a' })).toEqual([2]);
    expect(ids({ search: 'ada RU' })).toEqual([3]);
    expect(ids({ outcome: 'ready' })).toEqual([1]);
    expect(ids({ onlyPending: true })).toEqual([2, 3]);
  });
});

it('an item is named by its finding', () => {
  const [item] = missingItems(report, {});
  expect(item!.key).toBe(findingKey(item!.finding));
});
