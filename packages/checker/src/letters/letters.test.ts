import { describe, expect, it } from 'vitest';
import { sampleReport } from '../../../../test/build/sample-report.ts';
import type { Report, ReportFinding, ReportStudy } from '../report/report.ts';
import { letterHtml } from './letter-html.ts';
import { letterRequests } from './letter-requests.ts';
import { letterText } from './letter-text.ts';
import { letterLanguages } from './letter-words.ts';
import { lettersIn } from './load-words.ts';
import { writeLetter } from './write-letter.ts';

const report = letterReport();

/** The sample with what rules say of it: two gaps, a missing report, a photo, and a scan of another hospital. */
function letterReport(part: Partial<ReportStudy> = {}): Report {
  const sample = sampleReport();
  const [patient] = sample.inventory.patients;
  if (patient === undefined) throw new Error('No sample patient');
  const [brain, knee] = patient.studies;
  const flair = brain?.series[3];
  if (brain === undefined || knee === undefined || flair === undefined) throw new Error('No sample scans');
  const hospital = { who: 'hospital', letter: true } as const;
  const findings: readonly ReportFinding[] = [
    finding('missing-slices', 'interior-gap', [{ kind: 'series', seriesInstanceUID: flair.seriesInstanceUID }], {
      who: 'patient',
      message: 'copy-again',
      letter: true,
    }),
    finding('report-missing', 'no-report', [{ kind: 'study', studyInstanceUID: brain.studyInstanceUID }], {
      ...hospital,
      message: 'ask-for-report',
    }),
    finding(
      'thin-slices-absent',
      'only-thick',
      [{ kind: 'study', studyInstanceUID: knee.studyInstanceUID }],
      {
        ...hospital,
        message: 'ask-for-series',
      },
      { need: 'thin-ct', limit: 1 },
    ),
    finding('screen-photo', 'photo-of-screen', [{ kind: 'entry', path: 'PHOTOS/IMG_2031.jpg' }], {
      ...hospital,
      message: 'ask-for-scan-files',
    }),
    finding('one-patient', 'several-people', [{ kind: 'patient', id: 'p1' }], {
      who: 'patient',
      message: 'choose-files',
      letter: false,
    }),
  ];
  const studies = [brain, { ...knee, institutionName: 'Другая больница', ...part }];
  return { ...sample, findings, inventory: { ...sample.inventory, patients: [{ ...patient, studies }] } };
}

function finding(
  rule: string,
  message: string,
  subjects: ReportFinding['subjects'],
  action: ReportFinding['action'],
  params: ReportFinding['params'] = {},
): ReportFinding {
  return { rule, severity: 'gap', outcome: 'fail', message, params, subjects, action };
}

async function textOf(
  request: ReturnType<typeof letterRequests>[number] | undefined,
  language = request?.guessed.language,
) {
  if (request === undefined || language === undefined) throw new Error('No such letter');
  return letterText((await lettersIn(language)).map((words) => writeLetter(request, words)));
}

describe('letters', () => {
  it('are one a hospital, with everything that is asked of it', () => {
    const requests = letterRequests(report);
    expect(requests.map(({ hospital, findings, scans }) => [hospital?.name, findings.length, scans.length])).toEqual([
      ['Invented Hospital', 2, 1],
      ['Другая больница', 1, 1],
      [undefined, 1, 1],
    ]);
    expect(requests[0]?.scans[0]).toMatchObject({
      modality: 'MR',
      bodyPart: 'BRAIN',
      studyDate: '2024-03-03',
      accessionNumber: 'INVENTED-1',
      gaps: [
        { reason: 'short', series: { number: 4, description: 't2_flair_cor' }, values: { present: 23, expected: 28 } },
      ],
      wants: { images: true, report: true },
    });
    expect(requests[1]?.guessed).toEqual({ language: 'ru', sign: 'script' });
    expect(requests[2]).toMatchObject({ scans: [{ gaps: [{ reason: 'photo' }], wants: { images: true } }] });
    expect(requests[2]).not.toHaveProperty('patient');
  });

  it('keep two people of one hospital apart', () => {
    const [patient] = report.inventory.patients;
    if (patient === undefined) throw new Error('No sample patient');
    const [brain, knee] = patient.studies;
    if (brain === undefined || knee === undefined) throw new Error('No sample scans');
    const two = {
      ...report,
      inventory: {
        ...report.inventory,
        patients: [
          { ...patient, studies: [brain] },
          {
            id: 'p2',
            identity: { patientName: 'Roe^Mary' },
            studies: [{ ...knee, institutionName: 'INVENTED  hospital' }],
          },
        ],
      },
    };
    expect(letterRequests(two).map(({ patient: person }) => person?.name)).toEqual([
      'Sample^Ada',
      'Roe^Mary',
      undefined,
    ]);
  });

  it('ask for the scan that a paper tells of, not for a blank one beside it', () => {
    const sample = sampleReport();
    const [paper] = sample.inventory.documents;
    if (paper === undefined) throw new Error('No sample paper');
    const alone: Report = {
      ...sample,
      inventory: { ...sample.inventory, patients: [], documents: [{ ...paper, date: '2024-03-18', studies: [] }] },
      findings: [
        finding('no-scan-files', 'only-reports', [{ kind: 'package' }], {
          who: 'hospital',
          message: 'ask-for-scan-files',
          letter: true,
        }),
        finding('report-without-images', 'no-scan', [{ kind: 'entry', path: paper.path }], {
          who: 'hospital',
          message: 'ask-for-scan-files',
          letter: true,
        }),
      ],
    };
    const [request, ...others] = letterRequests(alone);
    expect(others).toEqual([]);
    expect(request?.scans.map(({ studyDate, wants }) => [studyDate, wants])).toEqual([
      ['2024-03-18', { images: true, report: false }],
    ]);
    expect(request?.findings).toHaveLength(2);
    const blank = letterRequests({ ...alone, findings: alone.findings.slice(0, 1) });
    expect(blank[0]?.scans).toEqual([{ gaps: [], wants: { images: true, report: true } }]);
  });

  it('do not ask again for what the patient does not have', () => {
    const answered = report.findings.map((one) => ({ ...one, answer: 'unavailable' as const }));
    expect(letterRequests({ ...report, findings: answered })).toEqual([]);
  });

  it('ask nothing for what could not be told', () => {
    const doubts = report.findings.map((one) => ({ ...one, outcome: 'cannot-tell' as const }));
    expect(letterRequests({ ...report, findings: doubts })).toEqual([]);
  });

  it('leave out every identifier when asked, and keep their findings', async () => {
    const requests = letterRequests(report, { names: false });
    const text = await textOf(requests[0]);
    expect(text).not.toMatch(/Sample|SAMPLE-1|1970|INVENTED-1/);
    expect(text).toContain('[name of the patient]');
    expect(requests.map(({ findings }) => findings)).toEqual(letterRequests(report).map(({ findings }) => findings));
  });

  it.each(letterLanguages)('read the same in %s every time', async (language) => {
    const [first, , photo] = letterRequests(report);
    await expect(await textOf(first, language)).toMatchFileSnapshot(`./golden/brain-${language}.txt`);
    expect(await textOf(photo, language)).not.toContain('{');
  });

  it('are a page without script, with blanks marked and file values set apart', async () => {
    const [request] = letterRequests(letterReport());
    if (request === undefined) throw new Error('No letter');
    const hostile = { ...request, hospital: { name: '<b>[x]</b>\u202e' } };
    const html = letterHtml((await lettersIn('ar')).map((words) => writeLetter(hostile, words)));
    await expect(html).toMatchFileSnapshot('./golden/brain-ar.html');
    expect(html).toContain('<bdi>&lt;b&gt;(x)&lt;/b&gt;\ufffd</bdi>');
    expect(html).toContain('<article lang="ar" dir="rtl">');
    expect(html).not.toMatch(/<script|https?:/);
  });
});
