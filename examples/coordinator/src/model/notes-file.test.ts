import { describe, expect, it } from 'vitest';
import { mergeNotes, readNotes, writeNotes } from './notes-file.ts';
import type { AllNotes } from './notes-file.ts';

const notes: AllNotes = {
  '1.2.3': { 'report-missing|no-report|1.2': { state: 'asked', since: '2026-11-25', who: 'Dr. 李' } },
};

describe('notes as a file', () => {
  it('come back as they went', () => {
    expect(readNotes(writeNotes(notes))).toEqual(notes);
  });

  it('are refused as a whole where anything is not theirs', () => {
    const file = JSON.parse(writeNotes(notes)) as { cases: Record<string, Record<string, object>> };
    const broken = (change: (copy: typeof file) => void): string => {
      const copy = structuredClone(file);
      change(copy);
      return JSON.stringify(copy);
    };
    const key = 'report-missing|no-report|1.2';
    const texts = [
      '',
      'null',
      '[]',
      '{"cases":{}}',
      broken((copy) => Object.assign(copy, { version: 2 })),
      broken((copy) => Object.assign(copy.cases['1.2.3']![key]!, { state: 'done' })),
      broken((copy) => Object.assign(copy.cases['1.2.3']![key]!, { since: '25.11.2026' })),
      broken((copy) => Object.assign(copy.cases['1.2.3']![key]!, { who: 'x'.repeat(501) })),
      broken((copy) => Object.assign(copy.cases, { other: 5 })),
    ];
    for (const text of texts) expect(readNotes(text), text.slice(0, 60)).toBeUndefined();
  });

  it('reach nothing that objects inherit', () => {
    const read = readNotes(
      '{"kind":"medpass-coordinator-notes","version":1,"cases":{"__proto__":{"polluted":{"state":"asked","since":"","who":""}}}}',
    );
    expect(read).toBeDefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of two hands keep the later day', () => {
    const key = 'report-missing|no-report|1.2';
    const later: AllNotes = {
      '1.2.3': { [key]: { state: 'received', since: '2026-11-26', who: '' } },
      other: {},
    };
    expect(mergeNotes(notes, later)['1.2.3']![key]!.state).toBe('received');
    expect(mergeNotes(later, notes)['1.2.3']![key]!.state).toBe('received');
    expect(Object.keys(mergeNotes(notes, later))).toEqual(['1.2.3', 'other']);
  });
});
