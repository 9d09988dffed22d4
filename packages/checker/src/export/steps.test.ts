import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import { letterRequests } from '../letters/letter-requests.ts';
import { en } from '../messages/index.ts';
import type { Report, ReportFinding } from '../report/report.ts';
import { reportHtml, reportSummary, reportText } from './index.ts';
import { stepAbout, stepAsks, stepFiles, stepLine, stepTitle, stepsOf } from './steps.ts';

const sample = sampleReport();
const [patient] = sample.inventory.patients;
const [brain, knee] = patient?.studies ?? [];
if (patient === undefined || brain === undefined || knee === undefined) throw new Error('The sample lacks its scans');
const [localizer, sagittal] = brain.series;
const [cut] = knee.series;

function finding(rule: string, part: Partial<ReportFinding>): ReportFinding {
  return {
    rule,
    severity: 'gap',
    outcome: 'fail',
    message: 'interior-gap',
    params: {},
    subjects: [],
    action: { who: 'patient', message: 'copy-again', letter: true },
    ...part,
  };
}

function hole(series: { readonly seriesInstanceUID: string } | undefined, count: number): ReportFinding {
  return finding('missing-slices', {
    params: { count, modality: 'MR', present: 20 },
    subjects: [{ kind: 'series', seriesInstanceUID: series?.seriesInstanceUID ?? '' }],
  });
}

function unreported(study: { readonly studyInstanceUID: string }): ReportFinding {
  return finding('report-missing', {
    message: 'no-report',
    params: { modality: 'MR', date: '2024-03-03' },
    subjects: [{ kind: 'study', studyInstanceUID: study.studyInstanceUID }],
    action: { who: 'hospital', message: 'ask-for-report', letter: true },
  });
}

const withFindings = (findings: readonly ReportFinding[]): Report => ({ ...sample, findings });
const several = withFindings([
  hole(localizer, 3),
  unreported(brain),
  hole(sagittal, 5),
  unreported(knee),
  hole(cut, 2),
]);

describe('the steps', () => {
  it('name the files that they are about where these are few, and no scan', () => {
    const about = (...paths: readonly string[]) =>
      finding('screen-photo', { subjects: paths.map((path) => ({ kind: 'entry', path })) });
    const named = (one: ReportFinding) => stepsOf(withFindings([one])).flatMap(stepFiles);
    expect(named(about('phone/IMG_1.JPG', 'a.zip!/IMG_2.JPG'))).toEqual(['IMG_1.JPG', 'IMG_2.JPG']);
    expect(named(about('1.jpg', '2.jpg', '3.jpg'))).toHaveLength(3);
    expect(named(about('1.jpg', '2.jpg', '3.jpg', '4.jpg'))).toEqual([]);
    expect(named(hole(sagittal, 3))).toEqual([]);
  });

  it('are one a scan for all its sets with holes, and one for all reports', () => {
    expect(stepsOf(several).map(({ kind, findings }) => [kind, findings.length])).toEqual([
      ['sets', 2],
      ['one', 1],
      ['reports', 2],
    ]);
  });

  it('say what is the matter, of which scan, and of which of its sets', () => {
    const [sets, one, reports] = stepsOf(several);
    if (sets === undefined || one === undefined || reports === undefined) throw new Error('Steps are missing');
    expect(stepTitle(en, sets)).toBe('2 sets of this scan are not whole.');
    expect(stepAbout(en, several, sets)).toBe('MRI of the brain, 3 March 2024');
    expect(sets.findings.map((each) => stepLine(en, several, sets, each))).toEqual([
      expect.stringContaining('This set (MRI) has 20 pictures. 5 pictures'),
      expect.stringContaining('This set (MRI) has 20 pictures. 3 pictures'),
    ]);
    expect(stepLine(en, several, sets, sets.finding)).not.toContain('3 March 2024');
    expect(stepAbout(en, several, one)).toContain('CT of the knee, 18 March 2024 · Slices across');
    expect(stepTitle(en, reports)).toBe('No written reports found for 2 scans.');
    expect(reports.findings.map((each) => stepLine(en, several, reports, each))).toEqual([
      'MRI of the brain, 3 March 2024',
      'CT of the knee, 18 March 2024',
    ]);
  });

  it('name everyone to ask, each once', () => {
    const reports = stepsOf(several)[2];
    if (reports === undefined) throw new Error('No step for the reports');
    expect(stepAsks(en, several, reports)).toEqual(['Radiology, Invented Hospital', 'Invented Hospital']);
    expect(stepAsks(en, several, { ...reports, findings: [reports.finding, reports.finding] })).toHaveLength(1);
    const other = {
      ...several,
      inventory: {
        ...sample.inventory,
        patients: [{ ...patient, studies: [brain, { ...knee, institutionName: 'Other Hospital' }] }],
      },
    };
    expect(stepAsks(en, other, reports)).toEqual(['Radiology, Invented Hospital', 'Other Hospital']);
  });

  it('ask the same hospital as the letter does for what a list asks for: that of the newest scan', () => {
    const asked = finding('thin-slices-absent', {
      severity: 'advice',
      message: 'only-thick',
      params: { need: 't1-3d', limit: 1.5, thinnest: 4, why: 'detail' },
      subjects: [brain, knee].map(({ studyInstanceUID }) => ({ kind: 'study', studyInstanceUID })),
      action: { who: 'hospital', message: 'ask-for-series', letter: true },
    });
    const report = withFindings([asked]);
    const [step] = stepsOf(report);
    if (step === undefined) throw new Error('No step');
    expect(stepAbout(en, report, step)).toBe('CT of the knee, 18 March 2024');
    expect(letterRequests(report).map(({ scans }) => scans.map(({ studyDate }) => studyDate))).toEqual([
      ['2024-03-18'],
    ]);
    expect(stepAsks(en, report, step)).toEqual([letterRequests(report)[0]?.hospital?.name]);
  });

  it('say whose scan it is where files of two people are here', () => {
    const two = {
      ...several,
      inventory: {
        ...sample.inventory,
        patients: [
          { ...patient, studies: [brain] },
          { id: 'p2', identity: { patientName: 'Roe^Martin' }, studies: [knee] },
        ],
      },
    };
    const abouts = stepsOf(two).map((step) => stepAbout(en, two, step));
    expect(abouts[0]).toBe('\u2068Ada Sample\u2069 · MRI of the brain, 3 March 2024');
    expect(abouts[1]).toContain('\u2068Martin Roe\u2069 · CT of the knee');
  });

  it('keep apart what asks for different things, and what one source asks for from another', () => {
    const asked = (message: string, url?: string): ReportFinding =>
      finding('expected-sequence-absent', {
        message,
        params: { need: 'flair', why: 'compare' },
        severity: 'advice',
        ...(url === undefined ? {} : { source: { title: 'List', year: 2015, url } }),
      });
    const steps = stepsOf(
      withFindings([asked('absent', 'a:1'), asked('absent', 'a:1'), asked('absent', 'a:2'), asked('no-such-scan')]),
    );
    expect(steps.map(({ kind, findings }) => [kind, findings.length])).toEqual([
      ['same', 2],
      ['one', 1],
      ['one', 1],
    ]);
  });

  it('name a set as the scanner did where two would read the same', () => {
    const kind = { label: 'ct', plane: 'axial', confidence: 1 } as const;
    const alike = { ...several, findings: [hole(localizer, 3), hole(sagittal, 5)] };
    const named = (descriptions: readonly string[]): Report => ({
      ...alike,
      inventory: {
        ...sample.inventory,
        patients: [
          {
            ...patient,
            studies: [
              {
                ...brain,
                series: brain.series
                  .slice(0, 2)
                  .map((series, index) => ({ ...series, kind, seriesDescription: descriptions[index]! })),
              },
            ],
          },
        ],
      },
    });
    const report = named(['Lung 1.0', 'Soft 3.0']);
    const [step] = stepsOf(report);
    if (step === undefined) throw new Error('No step');
    const lines = step.findings.map((each) => stepLine(en, report, step, each));
    expect(lines[0]).toContain('Slices across · CT · \u2068Soft 3.0\u2069: This set');
    expect(lines[1]).toContain('Slices across · CT · \u2068Lung 1.0\u2069: This set');
    expect(reportText(report, en)).toContain('axial · CT · Lung 1.0 · ');
  });

  it('stand third of another kind where scans with holes would fill the first three', () => {
    const studies = Array.from({ length: 4 }, (_, index) => ({
      ...brain,
      studyInstanceUID: `2.25.${index}`,
      series: [{ ...brain.series[1]!, seriesInstanceUID: `2.25.9${index}` }],
    }));
    const many = {
      ...withFindings([...studies.map(({ series }) => hole(series[0], 4)), unreported(studies[0]!)]),
      inventory: { ...sample.inventory, patients: [{ ...patient, studies }] },
    };
    expect(stepsOf(many).map(({ finding: { rule } }) => rule)).toEqual([
      'missing-slices',
      'missing-slices',
      'report-missing',
      'missing-slices',
      'missing-slices',
    ]);
  });

  it('are what the exports say, once', () => {
    for (const text of [reportText(several, en), reportHtml(several, en), reportSummary(several, en)])
      expect(text.split('2 sets of this scan are not whole.')).toHaveLength(2);
    const html = reportHtml(several, en);
    expect(html).toContain('<li>MRI of the brain, 3 March 2024</li>');
    expect(html.match(/No written report/gu)).toHaveLength(1);
  });

  it('are answered once all of it is', () => {
    const noted = en.ui.next.noted;
    const half = several.findings.map((one, index) => (index === 0 ? { ...one, answer: 'unavailable' as const } : one));
    expect(reportText(withFindings(half), en)).not.toContain(noted);
    const all = several.findings.map((one) => ({ ...one, answer: 'unavailable' as const }));
    expect(reportText(withFindings(all), en).split(noted)).toHaveLength(4);
  });
});
