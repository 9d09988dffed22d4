import { memorySource } from '@medpass/dicom-core';
import { openIntake } from '@medpass/dicom-core/node';
import { describe, expect, it } from 'vitest';
import { runCheck } from '../../packages/checker/src/check/run-check.ts';
import { redactReport } from '../../packages/checker/src/report/redact.ts';
import type { Report } from '../../packages/checker/src/report/report.ts';
import { reportIssues } from '../../packages/checker/src/report/schema.ts';
import { packages } from './packages.ts';
import type { Package } from './packages.ts';

// `npx vitest run --project cases test/golden -u` rebaselines; `git diff test/golden` then shows what changed.

const now = new Date('2026-11-24T10:00:00Z');

async function check(files: Package['files'], workers: number): Promise<Report> {
  const intake = openIntake([memorySource(files)], { workers });
  try {
    const model = await intake.settled;
    return await runCheck(model, { services: { bytes: (id) => intake.bytes(id), intake }, now });
  } finally {
    intake.close();
  }
}

function written(report: Report): string {
  return `${JSON.stringify({ ...report, timings: {} }, undefined, 2)}\n`;
}

describe.each(packages)('$name', ({ name, files, verdict }) => {
  it('gives the golden report', async () => {
    const report = await check(files, 1);
    expect(reportIssues(report)).toEqual([]);
    expect(report.verdict).toBe(verdict);
    expect(Object.values(report.inventory.states).reduce((sum, count) => sum + count, 0)).toBe(report.inventory.files);
    await expect(written(report)).toMatchFileSnapshot(`./${name}/report.json`);
  });

  it('gives the same bytes read backwards by three workers', async () => {
    const forwards = written(await check(files, 1));
    expect(written(await check([...files].reverse(), 3))).toBe(forwards);
  });

  it('keeps its verdict and its schema without names', async () => {
    const report = await check(files, 1);
    const bare = redactReport(report);
    expect(reportIssues(bare)).toEqual([]);
    expect(bare.verdict).toBe(report.verdict);
    expect(JSON.stringify(bare)).not.toMatch(/TESTCASE|ROE|MRN-/u);
  });
});
