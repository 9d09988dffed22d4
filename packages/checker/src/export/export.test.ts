import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { en } from '../messages/index.ts';
import type { Report } from '../report/report.ts';
import { reportHtml, reportJson, reportSummary, reportText } from './index.ts';

const identity = ['Ada', 'SAMPLE-1', '1970-05-01', 'INVENTED-1', 'IMG_2031', 'CT_knee_report'];

/** The report with one hostile text in every place that a disc can write to. */
function hostile(text: string): Report {
  const report = sampleReport();
  const put = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(put);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        typeof inner === 'string' &&
        /path|Name|Description|ID|names|contentType|title|url|reason|language/.test(key) &&
        !/reason/.test(key)
          ? text
          : put(inner),
      ]),
    );
  };
  return put(report) as Report;
}

describe('JSON', () => {
  it('is the report', () => {
    expect(JSON.parse(reportJson(sampleReport()))).toEqual(sampleReport());
  });

  it('without names keeps no name, number, birth date or path', () => {
    const text = reportJson(sampleReport(), { names: false });
    for (const part of identity) expect(text).not.toContain(part);
    expect(text).toContain('1970');
  });
});

describe('HTML', () => {
  const html = reportHtml(sampleReport(), en, { reportId: 'ABCD-EFGH' });

  it('stands alone: no script, nothing to fetch', () => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|href=|url\(|@import/i);
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('@page');
  });

  it('says the outcome, the steps, the scans, the doubts and the caveat', () => {
    for (const part of [
      'You can send, but something is missing',
      'The list on the disc names 119 files',
      'MRI of the brain',
      '5 pictures missing after number 11',
      '10 pictures missing at the end',
      'Written report: not found',
      'Looks like a photo of a screen',
      'What we could not check',
      'This checks the files, not your health.',
      'ABCD-EFGH',
    ]) {
      expect(html).toContain(part);
    }
  });

  it('escapes whatever a disc writes', () => {
    const attack = `"><img src=x onerror=alert(1)>'</style><script>alert(1)</script>&`;
    const page = reportHtml(hostile(attack), en);
    expect(page).not.toMatch(/<img|<script/i);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;');
  });

  it('without names keeps none', () => {
    const page = reportHtml(sampleReport(), en, { names: false });
    for (const part of identity) expect(page).not.toContain(part);
  });
});

describe('text', () => {
  it('of a chat has at most 600 characters, whatever is in the report, and names nobody', () => {
    const long = sampleReport();
    const study = long.inventory.patients[0]?.studies[0];
    if (study === undefined) throw new Error('no study');
    const many = {
      ...long,
      inventory: { ...long.inventory, patients: [{ id: 'p1', studies: Array.from({ length: 60 }, () => study) }] },
    };
    for (const report of [long, many, hostile('x'.repeat(5000))]) {
      const text = reportSummary(report, en, { reportId: 'ABCD-EFGH' });
      expect(text.length).toBeLessThanOrEqual(600);
      expect(text).toContain('This checks the files, not your health.');
      expect(text).not.toContain('Ada');
    }
  });

  it('of a terminal lets no control code through', () => {
    const text = reportText(hostile('\u001b[2J\u202egnp.exe'), en);
    expect(text).not.toMatch(/[\u001b\u202e]/u);
  });

  it('speaks of everything the page does', () => {
    const text = reportText(sampleReport(), en);
    for (const part of [
      '1. We could not open 1 file',
      'CT of the knee',
      'cut off',
      'Not checked: whether every picture opens',
    ])
      expect(text).toContain(part);
  });
});
