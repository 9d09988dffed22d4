import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { frames, reports } from '../messages/index.ts';
import { missingItems } from './missing-items.ts';
import { patientMessage } from './patient-message.ts';

const report = sampleReport();
const items = missingItems(report, {});

describe('the message to the patient', () => {
  it.each(['en', 'zh-Hans'] as const)(
    'in %s asks for each open item once, with its scan, without a name',
    (language) => {
      const text = patientMessage(reports[language], frames[language], report, items);
      expect(text.match(/^\d+\. /gmu)?.length).toBe(items.length);
      expect(text).not.toMatch(/Sample|Ada|SAMPLE-1|1970|[\u2066-\u2069]|\{/u);
      expect(text).toContain(language === 'en' ? '2024' : '2024年');
    },
  );

  it('says so where nothing is asked for', () => {
    expect(patientMessage(reports.en, frames.en, report, [])).toBe(
      'Hello,\n\nthank you. We have received all the files that we need for now.\n\nYou can reply to this message. Thank you.',
    );
  });
});
