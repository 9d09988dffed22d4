import { describe, expect, it } from 'vitest';
import { kindBySigns } from './by-signs.ts';
import { countWords } from './count-words.ts';
import { fold } from './fold.ts';

const say = (text: string) => {
  const content = fold(text);
  const { kind, confidence, groups } = kindBySigns(content, countWords(content));
  return `${kind} ${confidence}: ${groups.join(', ')}`.trim();
};
const filler = (words: number) =>
  Array.from({ length: words }, (_, at) => ['brook', 'meadow', 'lantern', 'harbour', 'pebble'][at % 5]).join(' ');

/** Invented texts, and all that is said of each: kind, how sure, and the groups of signs that speak for it. */
const texts: readonly (readonly [string, string, string])[] = [
  [
    'three headings alone',
    'Technique: x\nFindings: y\nImpression: z',
    'radiology-report 0.95: findings, impression, technique, loose-headings',
  ],
  ['two headings alone', 'Findings: something was seen here\nImpression: it is as it was before that', 'unknown 0:'],
  [
    'headings with numbers and bullets',
    '1. Technique: x\n• Findings - y\n3) Impression\nz',
    'radiology-report 0.95: findings, impression, technique, loose-headings',
  ],
  [
    'headings run on after a full stop',
    'Technique: x. Findings: y. Impression: z.',
    'radiology-report 0.95: findings, impression, technique, loose-headings',
  ],
  [
    'words that are no headings',
    'the technique we use and the findings we make give an impression of us all',
    'unknown 0:',
  ],
  ['a heading that goes on as a word', 'Techniques of old: x\nFindings of ours: y\nImpressionism: z', 'unknown 0:'],
  [
    'a title alone',
    'MRI report of somebody, with some other words around it that say nothing more at all',
    'radiology-report 0.55: title',
  ],
  [
    'title and headings',
    'MRI REPORT\nTechnique: x\nFindings: y\nImpression: z',
    'radiology-report 0.98: title, findings, impression, technique, loose-headings',
  ],
  [
    'headings and structures',
    'Findings: the ventricular system\nImpression: see above',
    'radiology-report 0.94: findings, impression, structures, loose-headings',
  ],
  ['three words', 'an MRI report', 'radiology-report 0.55: title'],
  ['eleven words about nothing', filler(11), 'unknown 0:'],
  ['twelve words about nothing', filler(12), 'unknown 0:'],
  ['one sign that is no title, few words', 'nationality and date of expiry', 'unknown 0: fields'],
  ['one sign that is no title', `nationality and date of expiry of something, ${filler(10)}`, 'unknown 0: fields'],
  [
    'a machine-readable line alone',
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< and x',
    'passport 0.55: machine-readable',
  ],
  [
    'a discharge: title and stay',
    'Discharge summary\nDate of admission 1 March\nDate of discharge 9 March',
    'discharge-summary 0.89: title, stay, coming-and-going',
  ],
  [
    'a discharge: stay and course',
    'Date of admission 1 March\nDischarge diagnosis: given\nFindings: none\nImpression: none\nTechnique: x',
    'discharge-summary 0.82: stay, course, coming-and-going',
  ],
  [
    'a discharge: stay and sections',
    'Date of admission 1 March\nAnamnese: x\nDiagnosen: y\nFindings: a\nImpression: b\nTechnique: c',
    'discharge-summary 0.7: stay, sections',
  ],
  [
    'a discharge: title and course',
    'Discharge summary\nDischarge diagnosis: given\nMRI report\nFindings: a\nImpression: b',
    'discharge-summary 0.78: title, course',
  ],
  [
    'a discharge title alone beside a report',
    'Discharge summary\nMRI report\nFindings: a\nImpression: b\nTechnique: c',
    'radiology-report 0.98: title, findings, impression, technique, loose-headings',
  ],
  [
    'a letter about a stay',
    'Dear colleague,\nDate of admission 1 March\nMRI report\nFindings: a\nImpression: b',
    'discharge-summary 0.55: stay',
  ],
  [
    'a letter that quotes a report',
    'Dear colleague,\nThank you for referring this lady. I saw her in clinic.\nThe MRI report came back.\nKind regards',
    'clinic-letter 0.79: salutation, reference, closing',
  ],
  [
    'a report that opens as a letter',
    'Dear colleague,\nThank you for referring this lady.\nTechnique: x\nFindings: y\nImpression: z\nKind regards',
    'radiology-report 0.9: findings, impression, technique, loose-headings',
  ],
  [
    'a letter with two headings',
    'Dear colleague,\nThank you for referring this lady. I saw her in clinic.\nFindings: y\nImpression: z\nKind regards',
    'clinic-letter 0.79: salutation, reference, closing',
  ],
  [
    'a report with two headings and a greeting',
    'Dear colleague,\nthank you for referring\nMRI report\nFindings: the ventricular system is unremarkable\nMRI of the brain',
    'radiology-report 0.98: title, findings, examination, structures, wording, examined',
  ],
  [
    'a greeting alone',
    'Dear colleague, this is only a greeting and nothing else is said in it at all',
    'unknown 0: salutation',
  ],
  [
    'values with their limits',
    'Haemoglobin 13.4 g/dl reference range 12-16\nCreatinine 0.9 mg/dl reference range 0.5-1.0',
    'lab-result 0.8: columns, analytes, units',
  ],
  [
    'a short text with one word of prose',
    'Findings: ventricular system\nImpression: done',
    'radiology-report 0.94: findings, impression, structures, loose-headings',
  ],
  [
    'a long text with dense prose',
    `Findings: ${filler(40)} ventricular system pleura ventricular system pleura ${filler(20)}\nImpression: x`,
    'radiology-report 0.95: findings, impression, structures, loose-headings',
  ],
  [
    'a long text with one word of prose',
    `Findings: ${filler(40)} ventricular system ventricular system ${filler(20)}\nImpression: x`,
    'unknown 0:',
  ],
  [
    'a long text with sparse prose',
    `Findings: ${filler(200)} ventricular system ${filler(260)} pleura\nImpression: x`,
    'unknown 0:',
  ],
  [
    'sixty words with one word of prose',
    `Findings: ventricular system ${filler(56)}\nImpression`,
    'radiology-report 0.94: findings, impression, structures, loose-headings',
  ],
  ['sixty-one words with one word of prose', `Findings: ventricular system ${filler(57)}\nImpression`, 'unknown 0:'],
  [
    'Chinese, whose words are not parted',
    '检查所见：脑室系统未见异常，中线结构居中。\n诊断意见：头颅未见明显异常。',
    'radiology-report 0.96: findings, impression, structures, appearances, wording',
  ],
  ['too little Chinese', '头颅', 'unknown 0:'],
  [
    'a paper of the scanner',
    'TR: 3000 TE: 35 FOV 220\nVoxel size: 0.5x0.5x3.0 mm\nPhase oversampling 20 %',
    'scanner-protocol 0.91: parameters, timing, settings',
  ],
];

const kind = (text: string) => kindBySigns(fold(text), countWords(fold(text))).kind;

/** A colleague's letter about a scan, of parts; each of them may be left out, and idle words put in. */
function colleague(parts: {
  readonly title?: string;
  readonly scan?: string;
  readonly looked?: string;
  readonly signed?: string;
  readonly idle?: number;
}): string {
  const { title = '', scan = 'MRI of the brain, sagittal and axial.', idle = 0 } = parts;
  const {
    looked = 'The ventricles and the midline structures are unremarkable. There is no enhancement and no effusion.',
  } = parts;
  const { signed = 'A. Nobody, consultant radiologist' } = parts;
  return `Dear colleague,\nThank you for referring this lady. ${title} ${scan}\n${looked}\n${filler(idle)}\nKind regards\n${signed}`;
}

describe('a letter that is nothing but the reading of a scan', () => {
  it('is a reading: it says what was taken and what was seen, and a radiologist signed it', () => {
    expect(kind(colleague({}))).toBe('radiology-report');
    expect(kind(colleague({ looked: 'The ventricles and midline structures are unremarkable.' }))).toBe(
      'radiology-report',
    );
    expect(kind(colleague({ looked: 'There is no enhancement and no effusion, it is unremarkable.' }))).toBe(
      'radiology-report',
    );
    expect(kind(colleague({ title: 'MRI report.', signed: 'A. Nobody' }))).toBe('radiology-report');
  });

  it('is a letter where one of these is missing', () => {
    expect(kind(colleague({ scan: '' }))).toBe('clinic-letter');
    expect(kind(colleague({ looked: 'All is as it was.' }))).toBe('clinic-letter');
    expect(kind(colleague({ signed: 'A. Nobody, neurologist' }))).toBe('clinic-letter');
  });

  it('is a letter where it tells much else: a reading is short', () => {
    const scan = 'MRI of the brain, sagittal and axial. '.repeat(5);
    const looked = 'The ventricles and the midline structures are unremarkable, no enhancement, no effusion. '.repeat(
      8,
    );
    const rest = colleague({ scan, looked }).match(/[a-z]+/gi)?.length ?? 0;
    expect(kind(colleague({ scan, looked, idle: 499 - rest }))).toBe('radiology-report');
    expect(kind(colleague({ scan, looked, idle: 500 - rest }))).toBe('clinic-letter');
  });

  it('with two of its headings is a reading as long as it is short, with three in any case', () => {
    const two = (idle: number) =>
      `Dear colleague,\nthank you for it.\nMRI REPORT\nFindings: ${'ventricles and midline structures even. '.repeat(12)}${filler(idle)}\nKind regards`;
    expect(kind(two(0))).toBe('radiology-report');
    expect(kind(two(500))).toBe('clinic-letter');
    expect(kind(`${two(500)}\nImpression: x`)).toBe('radiology-report');
  });

  it('that tells of a report in its own words is a letter', () => {
    expect(
      kind(
        'Dear colleague,\nThe MRI report says of her that the ventricles are unremarkable, without enhancement or effusion.\nKind regards',
      ),
    ).toBe('clinic-letter');
  });
});

describe('what stands in the frame of another paper', () => {
  it('a greeting or a farewell alone makes no letter', () => {
    const values = 'Haemoglobin 13.4 g/dl reference range 12-16\nCreatinine 0.9 mg/dl reference range 0.5-1.0';
    expect(kind(`Dear Ms Doe,\n${values}`)).toBe('lab-result');
    expect(
      kind('MRI REPORT\nThank you for referring this lady.\nFindings: ventricles unremarkable\nKind regards'),
    ).toBe('radiology-report');
  });

  it('a day of admission alone makes no discharge of a reading', () => {
    expect(kind('Date of admission 1 March\nMRI REPORT\nFindings: a\nImpression: b\nTechnique: c')).toBe(
      'radiology-report',
    );
  });

  it('a title of discharge alone makes none of a letter', () => {
    expect(
      kind('Dear colleague,\nThank you for referring this lady. The discharge summary is enclosed.\nKind regards'),
    ).toBe('clinic-letter');
  });
});

describe('words that are found wherever they must be', () => {
  it('that go on, and signs that are no letters', () => {
    expect(say('昨天 金额 ¥480.00 谢谢')).toBe('unknown 0: money');
    expect(say('Untersuchung:\nmagnetresonanztomographischer und radiologischer Befund')).toContain('radiology-report');
  });

  it('headings of several words, and none that only begin a sentence', () => {
    expect(say('Clinical indication: x\nImaging findings: y\nImpression: z')).toContain(
      'findings, impression, technique',
    );
    expect(say('Technique of old: x\nFindings of ours: y\nImpression of us all: z')).toBe('unknown 0:');
  });

  it('Chinese is as many words as readers would count', () => {
    expect(say('检查报告单')).toBe('radiology-report 0.55: title');
    expect(say('MRI诊断报告CT')).toContain('radiology-report');
  });

  it('an echo of the heart may name its parts once in a long text', () => {
    const echo = `Echocardiography report\nMitral valve ${filler(200)}\nLVEF 60 %`;
    expect(say(echo)).toBe('echo-report 0.95: title, values, structures, pumping');
  });

  it('twelve words are enough to say that a paper is none of these', () => {
    expect(say(`nationality and date of expiry ${filler(6)}`)).toBe('unknown 0: fields');
    expect(say(`nationality and date of expiry ${filler(7)}`)).toBe('unknown 0: fields');
  });
});

describe('what a text is, how surely, and by which signs', () => {
  it.each(texts)('%s', (_, text, said) => {
    expect(say(text)).toBe(said);
  });
});
