import { describe, expect, it } from 'vitest';
import { describeText, describeUnread } from './describe-text.ts';

// Invented papers, each in the manner of its country. No patient ever.
const reports: readonly (readonly [
  language: string,
  text: string,
  modality: string,
  bodyPart: string,
  date: string,
])[] = [
  [
    'en',
    'MRI REPORT\nPatient name: DOE, JANE\nExam date: 5 March 2026\nAccession No: A123456\nTechnique: T1-weighted and T2-weighted images of the brain.\nFindings: The ventricular system is unremarkable. There is no focal signal change.\nImpression: No evidence of change.\nRadiologist: A. Nobody',
    'MR',
    'HEAD',
    '2026-03-05',
  ],
  [
    'zh',
    '磁共振检查报告单\n姓名：张三  性别：女\n检查日期：2026年3月5日\n影像号：MR2026030\n检查部位：头颅平扫\n检查所见：脑室系统未见异常，中线结构居中。\n诊断意见：头颅未见明显异常。\n报告医师：李四',
    'MR',
    'HEAD',
    '2026-03-05',
  ],
  [
    'ru',
    'Протокол МРТ головного мозга\nПациент: Иванова А. А.\nДата исследования: 05.03.2026\nМетодика: в режимах Т1 и Т2\nОписание: Срединные структуры не смещены. Желудочков расширения не выявлено.\nЗаключение: МР-сигнал без особенностей.\nВрач-рентгенолог',
    'MR',
    'HEAD',
    '2026-03-05',
  ],
  [
    'fr',
    "COMPTE RENDU D'IRM DU GENOU DROIT\nPatient : DUPONT Jeanne\nExamen du 5 mars 2026\nTechnique : coupes sagittales et axiales, séquences pondérées T1.\nRésultats : Pas d'épanchement. Pas de lésion des ménisques.\nConclusion : IRM du genou sans anomalie.\nLe radiologue",
    'MR',
    'KNEE',
    '2026-03-05',
  ],
  [
    'es',
    'INFORME DE TOMOGRAFÍA COMPUTARIZADA DE TÓRAX\nPaciente: Pérez, Ana\nFecha del estudio: 05/03/2026\nTécnica: con contraste intravenoso.\nHallazgos: No se observan opacidades en el parénquima. Sin derrame pleural.\nConclusión: Estudio sin hallazgos.\nRadiólogo',
    'CT',
    'CHEST',
    '2026-03-05',
  ],
  [
    'de',
    'MRT des linken Kniegelenks vom 05.03.2026\nFragestellung: Verlauf.\nTechnik: Sequenzen in drei Ebenen.\nBefund: Kein Erguss. Menisken unauffällig.\nBeurteilung: Kein Nachweis einer Ruptur.\nDr. Niemand, Facharzt für Radiologie',
    'MR',
    'KNEE',
    '2026-03-05',
  ],
  [
    'ar',
    'تقرير الرنين المغناطيسي على الدماغ\nاسم المريض: سعاد أحمد\nتاريخ الفحص: 2026/03/05\nالتقنية: بدون حقن الصبغة\nالنتائج: لا يوجد تغير في البطينات.\nالاستنتاج: لا توجد ملاحظات.\nأخصائي الأشعة',
    'MR',
    'HEAD',
    '2026-03-05',
  ],
  [
    'id',
    'HASIL PEMERIKSAAN RADIOLOGI\nNama Pasien: Siti\nTanggal pemeriksaan: 5 Maret 2026\nCT-scan kepala tanpa kontras, potongan aksial.\nTemuan: Tak tampak lesi hiperdens. Sistem ventrikel tidak melebar.\nKesan: Tidak tampak kelainan.\nDokter spesialis radiologi',
    'CT',
    'HEAD',
    '2026-03-05',
  ],
  [
    'pt',
    'LAUDO DE RESSONÂNCIA MAGNÉTICA DO JOELHO\nPaciente: Silva, Ana\nData do exame: 05/03/2026\nTécnica: aquisição em três planos.\nAchados: Ausência de derrame articular. Meniscos sem alterações.\nConclusão: exame sem evidência de lesão.\nMédico radiologista',
    'MR',
    'KNEE',
    '2026-03-05',
  ],
];

describe('a radiology report', () => {
  it.each(reports)('in %s', (language, text, modality, bodyPart, date) => {
    const facts = describeText(text, 'scan.pdf');
    expect(facts).toMatchObject({ kind: 'radiology-report', language });
    expect(facts.confidence).toBeGreaterThan(0.7);
    expect(facts.modalities).toContain(modality);
    expect(facts.bodyParts).toContain(bodyPart);
    expect(facts.dates).toContain(date);
  });

  it('names its patient and its number only where a label says so', () => {
    expect(describeText(reports[0]?.[1] ?? '', 'a.pdf')).toMatchObject({
      patientNames: ['DOE, JANE'],
      accessionNumbers: ['A123456'],
    });
    expect(describeText(reports[1]?.[1] ?? '', 'a.pdf')).toMatchObject({
      patientNames: ['张三'],
      accessionNumbers: ['MR2026030'],
    });
    expect(describeText(reports[5]?.[1] ?? '', 'a.pdf')).toMatchObject({ patientNames: [], accessionNumbers: [] });
  });

  it('is one with the apostrophes and hyphens of a word processor, too', () => {
    const french = reports.find(([language]) => language === 'fr')?.[1] ?? '';
    const set = french.replaceAll("'", '’').replaceAll('-', '\u2011');
    expect(set).not.toBe(french);
    expect(describeText(set, 'scan.pdf')).toEqual(describeText(french, 'scan.pdf'));
    expect(describeText('Compte rendu d’IRM du genou droit', 'scan.pdf').kind).toBe('radiology-report');
  });

  it('says when it is preliminary', () => {
    expect(describeText(`PRELIMINARY REPORT\n${reports[0]?.[1] ?? ''}`, 'a.pdf').preliminary).toBe(true);
    expect(describeText(reports[0]?.[1] ?? '', 'a.pdf').preliminary).toBe(false);
  });
});

describe('papers that are no radiology report', () => {
  it.each([
    [
      'discharge-summary',
      '出院小结\n姓名：张三\n入院日期：2026年3月1日 出院日期：2026年3月9日\n出院诊断：略\n出院医嘱：复查头颅MRI',
    ],
    [
      'discharge-summary',
      'Выписной эпикриз\nНаходился на стационарном лечении с 01.03.2026 по 09.03.2026\nКлинический диагноз: —\nМРТ головного мозга: без особенностей.\nРекомендации при выписке',
    ],
    [
      'clinic-letter',
      'Dear colleague,\nThank you for referring this patient. I saw this lady in clinic. The MRI was discussed.\nKind regards',
    ],
    [
      'operative-note',
      'OPERATIVE REPORT\nPreoperative diagnosis: —\nSurgeon: A\nAnesthesia: general\nEstimated blood loss: 50 ml',
    ],
    [
      'lab-result',
      'Laborbefund\nHämoglobin 13,4 g/dl Referenzbereich 12-16\nKreatinin 0,9 mg/dl Referenzbereich 0,5-1,0\nLeukozyten 6,1',
    ],
    ['ecg', 'Electrocardiogram, 12-lead, 25 mm/s\nSinus rhythm\nPR interval 160 ms QRS duration 90 ms QTc 410'],
    ['echo-report', 'Transthoracic echocardiogram\nLVEF 60 %\nMitral valve: —\nLeft atrium: —'],
    ['pathology-report', '病理报告\n标本：组织一块\n肉眼所见：灰白\n镜下所见：略\n免疫组化：略'],
    [
      'scanner-protocol',
      'SIEMENS MAGNETOM Skyra\nTA: 3:12 PAT: 2 Voxel size: 0.5x0.5x3.0 mm\nBase resolution 384\nPhase oversampling 20 %\nFlip angle 150 deg\nTR: 3000 ms TE: 35 ms',
    ],
    [
      'disc-help',
      'DICOM Viewer User Manual\nSystem requirements: Windows 7\nInsert the CD and double-click viewer.exe. All rights reserved.',
    ],
    [
      'passport',
      'PASSPORT\nNationality UTOPIA\nDate of expiry 01 JAN 2030\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    ],
    ['medication-list', 'Medikationsplan\nTabletten morgens 1-0-0\nTabletten 1-0-1'],
  ] as const)('%s', (kind, text) => {
    expect(describeText(text, 'scan.pdf').kind).toBe(kind);
  });

  it('says unknown for a text about something else, and for too little of it', () => {
    expect(
      describeText(
        'The quick brown fox jumps over the lazy dog while the sun is shining on the hills of the land.',
        'a.txt',
      ),
    ).toMatchObject({ kind: 'unknown', confidence: 0 });
    expect(
      describeText(
        'Form\nGender\nNationality\nFirst name\nLast name\nBirthday\nFemale\nMale\nAgree to the policy',
        'a.pdf',
      ).kind,
    ).not.toBe('passport');
    expect(describeText('hello there', 'a.txt')).toMatchObject({ kind: 'unknown', confidence: 0 });
  });
});

it('takes the name of an unread paper as a hint, no more', () => {
  expect(describeUnread('disc/MRI report 2026-03-05.pdf')).toMatchObject({
    kind: 'radiology-report',
    confidence: 0.3,
    modalities: ['MR'],
    dates: ['2026-03-05'],
  });
  expect(describeUnread('IMG_0001.pdf')).toMatchObject({ kind: 'unknown', confidence: 0 });
});

describe('papers that speak of scans and are no reading of one', () => {
  it.each([
    ['an invoice', 'INVOICE 77\nBill to: A Person\nMRI head 480.00\nSubtotal 480.00  VAT 0.00\nTotal due 480.00'],
    [
      'an invitation',
      'Your MRI scan is booked for 5 March 2026. Please arrive 15 minutes early. If you cannot attend, ring us.',
    ],
    ['a form', 'CONSENT FORM MRI\nAre you pregnant? yes / no\nPacemaker? yes / no\nI agree. Signature of patient'],
  ])('%s is other', (_, text) => {
    const { kind, confidence } = describeText(text, 'a.txt');
    expect(kind).toBe('other');
    expect(confidence).toBeGreaterThan(0.6);
  });

  it('a program’s readme is nothing that is known', () => {
    const text =
      '# Parser\n\n## Summary\nA normal parser without surprises.\n\n## Results\nUnchanged.\n\n## History\nSee the log.';
    expect(describeText(text, 'a.txt')).toMatchObject({ kind: 'unknown', confidence: 0 });
  });

  it('reads Arabic words with the article and what is joined to it as the words', () => {
    expect(describeText('رنين مغناطيسي للعمود الفقري والصدر بالصبغة', 'a.txt')).toMatchObject({
      modalities: ['MR'],
      bodyParts: ['CHEST', 'SPINE'],
    });
  });
});

describe('a text and its name', () => {
  const report = reports[0]?.[1] ?? '';
  it('a name that says the same makes it surer, another does not', () => {
    const lab = 'Haemoglobin 13.4 g/dl and creatinine, of somebody who was here';
    const sure = (name: string) => describeText(lab, name).confidence;
    expect(sure('labs.pdf')).toBeCloseTo(Math.min(0.98, sure('x.pdf') + 0.05));
    expect(sure('labs.pdf')).toBeGreaterThan(sure('x.pdf'));
    expect(sure('letter.pdf')).toBe(sure('x.pdf'));
    expect(describeText(report, 'mri report.pdf').confidence).toBe(0.98);
  });

  it('a name decides for a short text that says nothing, and for no other', () => {
    const nothing = (length: number) => 'the quick brown fox jumps over a dog '.repeat(20).slice(0, length);
    expect(describeText(nothing(399), 'mri report.pdf')).toMatchObject({ kind: 'radiology-report', confidence: 0.3 });
    expect(describeText(nothing(400), 'mri report.pdf')).toMatchObject({ kind: 'unknown', confidence: 0 });
    expect(describeText('x y', 'mri report.pdf')).toMatchObject({ kind: 'radiology-report', confidence: 0.3 });
    expect(describeText(nothing(399), 'x.pdf')).toMatchObject({ kind: 'unknown' });
  });

  it('a machine-readable zone makes it a passport, and names its holder', () => {
    const zone = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
    expect(describeText(`Date of birth 12.8.1974\n${zone}`, 'x.pdf')).toMatchObject({
      kind: 'passport',
      confidence: 0.97,
      birthDates: ['1974-08-12'],
      patientNames: ['ERIKSSON^ANNA MARIA'],
    });
  });

  it('says what it prints of its pages and which sequences it names, where it does', () => {
    const facts = describeText(`${report}\nPage 1 of 2`, 'x.pdf');
    expect(facts).toMatchObject({
      pageMarks: { total: 2, seen: [1] },
      namedSeries: [
        { label: 't1', modality: 'MR', again: false },
        { label: 't2', modality: 'MR', again: false },
      ],
      birthDates: [],
      priorDates: [],
    });
    const letter = describeText(
      'Dear colleague,\nThank you for referring this patient. MRI\nTechnique: T1.\nKind regards',
      'x.pdf',
    );
    expect(letter.kind).toBe('clinic-letter');
    for (const absent of ['pageMarks', 'namedSeries']) expect(letter).not.toHaveProperty(absent);
    expect(describeText('1234', 'x.pdf')).not.toHaveProperty('language');
  });

  it('says that contrast was given where a reading says so, and of no other paper', () => {
    const contrast = report.replace('images of the brain.', 'images of the brain after contrast.');
    expect(describeText(contrast, 'x.pdf')).toMatchObject({
      kind: 'radiology-report',
      namedContrast: { again: false },
    });
    expect(describeText(report, 'x.pdf')).not.toHaveProperty('namedContrast');
    const letter = describeText(
      'Dear colleague,\nThank you for referring this patient.\nTechnique: T1 after contrast.\nKind regards',
      'x.pdf',
    );
    expect(letter.kind).toBe('clinic-letter');
    expect(letter).not.toHaveProperty('namedContrast');
  });

  it('is looked at on its first pages', () => {
    const far = describeText(`${'x'.repeat(48_000)}\n${report}`, 'x.pdf');
    expect(far).toMatchObject({ dates: [], modalities: [], patientNames: [] });
  });

  it('that nobody read says what its name says', () => {
    expect(describeUnread('d/CT_knee_2026_03_05.Befund.pdf')).toEqual({
      kind: 'radiology-report',
      confidence: 0.3,
      dates: [],
      modalities: ['CT'],
      bodyParts: ['KNEE'],
      accessionNumbers: [],
      patientNames: [],
      preliminary: false,
    });
    expect(describeUnread('scan_2026-03-05_x.pdf').dates).toEqual(['2026-03-05']);
  });
});
