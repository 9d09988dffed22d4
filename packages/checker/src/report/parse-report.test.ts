import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { parseReport } from './parse-report.ts';

describe('a report from elsewhere', () => {
  const report = sampleReport();

  it('is read as it was written', () => {
    expect(parseReport(JSON.stringify(report))).toEqual(report);
  });

  it('is refused where it is anything else', () => {
    for (const text of ['', '{', '[]', 'null', '{"schemaVersion":1}', JSON.stringify({ ...report, schemaVersion: 2 })])
      expect(parseReport(text)).toBeUndefined();
    expect(parseReport(JSON.stringify({ ...report, verdict: 'fine' }))).toBeUndefined();
    expect(parseReport(JSON.stringify({ ...report, inventory: { ...report.inventory, files: -1 } }))).toBeUndefined();
  });
});
