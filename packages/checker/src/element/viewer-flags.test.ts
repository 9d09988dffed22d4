import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { en } from '../messages/en.ts';
import type { ReportFinding } from '../report/report.ts';
import { cardsOfReport } from './cards.ts';
import type { PersonCard, SeriesCard } from './cards.ts';
import { placeOfFinding, viewerFlags } from './viewer-flags.ts';

const report = sampleReport({ findings: [] });
/** The cards of the report with a frame for every picture that is there. */
const people: readonly PersonCard[] = cardsOfReport(report, undefined).map((person) => ({
  ...person,
  studies: person.studies.map((study) => ({ ...study, series: study.series.map(withRefs) })),
}));

function withRefs(card: SeriesCard): SeriesCard {
  return { ...card, refs: Array.from({ length: card.frames }, (_, index) => ({ entryId: 100 + index, frame: 1 })) };
}

/** Study 0, series 3: eleven slices, five absent, twelve. */
const broken = people[0]!.studies[0]!.series[3]!;

function finding(part: Partial<ReportFinding> = {}): ReportFinding {
  return {
    rule: 'unreadable-files',
    severity: 'gap',
    outcome: 'fail',
    message: 'unreadable',
    params: { count: 3 },
    subjects: [{ kind: 'series', seriesInstanceUID: broken.seriesInstanceUID }],
    action: { who: 'hospital', message: 'ask-for-series', letter: true },
    ...part,
  };
}

describe('what the viewer says of a set', () => {
  it('is its completeness where nothing was found, at the picture before the hole; nothing for a whole set', () => {
    const flags = viewerFlags(en, report, people);
    const own = flags.filter(({ seriesInstanceUID }) => seriesInstanceUID === broken.seriesInstanceUID);
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ tone: 'warn', at: { entryId: 110, frame: 1 }, completeness: 'incomplete' });
    expect(own[0]?.text).toContain('5');
    expect(flags.every(({ tone }) => tone !== 'good')).toBe(true);
  });

  it('is the findings about it, by their rule and in the words of the report', () => {
    const flags = viewerFlags(en, { ...report, findings: [finding(), finding({ outcome: 'cannot-tell' })] }, people);
    const own = flags.filter(({ seriesInstanceUID }) => seriesInstanceUID === broken.seriesInstanceUID);
    expect(own.map(({ rule, tone }) => [rule, tone])).toEqual([
      [undefined, 'warn'],
      ['unreadable-files', 'warn'],
      ['unreadable-files', 'doubt'],
    ]);
    expect(own[1]?.text).toContain('3 files');
  });

  it('says what is missing once, in few words, and keeps the rule for a link', () => {
    const absent = finding({ rule: 'dicomdir-missing-files', message: 'missing', params: { count: 14, total: 119 } });
    const own = viewerFlags(en, { ...report, findings: [absent] }, people).filter(
      ({ seriesInstanceUID }) => seriesInstanceUID === broken.seriesInstanceUID,
    );
    expect(own.map(({ rule }) => rule)).toEqual(['dicomdir-missing-files']);
    expect(own[0]?.text).not.toContain('119');
    expect(own[0]?.at).toEqual({ entryId: 110, frame: 1 });
  });

  it('opens at the picture before the first hole, else in the middle', () => {
    expect(placeOfFinding(broken)).toBe(10);
    expect(placeOfFinding(people[0]!.studies[0]!.series[1]!)).toBe(11);
  });
});
