import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';

describe('a paper without a title or a heading is known by what it is made of', () => {
  it.each([
    [
      'radiology-report',
      'The medial meniscus is torn at its root. Cartilage is preserved. A 6 mm cyst behind the joint.',
    ],
    ['radiology-report', 'Печень 15 см, контуры ровные, эхогенность повышена. Жёлчный пузырь без камней.'],
    ['lab-result', 'Na 139  K 4.1  creatinine 78  ALT 22  CRP <5  ferritin 18'],
    ['medication-list', 'bisoprolol 2.5 in the morning, ramipril 5 in the morning, simvastatin 20 at bedtime'],
    [
      'operative-note',
      'Hautschnitt, Darstellung der Sehne, Naht mit Vicryl, Redon, Wundverschluss. Blutsperre 30 min. Vollnarkose.',
    ],
    [
      'symptom-timeline',
      'Mi madre se cayó en verano. Desde entonces le tiembla la mano y olvida las palabras. Tenemos miedo.',
    ],
    ['clinic-letter', '感谢您介绍这位患者来我门诊。查体:右手肌力稍差,反射活跃。请贵科协助进一步诊治。'],
    [
      'disc-help',
      'Insira o CD no computador e aguarde. Se a janela não abrir, procure o ficheiro e faça duplo clique.',
    ],
    [
      'pathology-report',
      'Potongan jaringan dalam formalin. Mikroskopik tampak sel epitel atipik, inti bulat, mitosis jarang. Batas sayatan bebas.',
    ],
    ['echo-report', 'VG 50/32, OG 38, FEVG 60 %, fuite mitrale minime, péricarde sec'],
    ['ecg', 'نظم جيبي 72، المحور طبيعي، PR 160، QRS 90، لا تغيرات في ST'],
    ['other', 'Certificat. Je soussigné certifie que le patient nécessite un arrêt de travail. Cachet et signature.'],
  ])('%s: %s', (kind, text) => {
    const guess = kindByContent(text);
    expect(guess.kind).toBe(kind);
    expect(guess.confidence).toBeGreaterThan(0.45);
    expect(guess.groups.length).toBeGreaterThanOrEqual(2);
  });
});

it('two sentences of a reading are enough', () => {
  for (const text of [
    'Stable cardiomegaly. The lungs are clear, no effusion.',
    '1. Clear lungs. 2. Mild hyperinflation, unchanged.',
  ]) {
    const { kind, confidence } = kindByContent(text);
    expect(kind).toBe('radiology-report');
    expect(confidence).toBeGreaterThan(0.6);
  }
});

describe('nothing is made of nothing', () => {
  it.each([
    ['two words', 'MRI report'],
    ['two words in Chinese', '诊断报告'],
    ['no words', ''],
    [
      'a story of the sea',
      'The ship left the harbour at dawn. Gulls followed it, and the wind was fair until the evening came.',
    ],
    ['a list to buy from', 'Milch, Brot, Butter, Käse, Tomaten, sechs Eier, Waschmittel, Äpfel, Kaffee, Nudeln'],
    ['one family of words alone', 'liver spleen kidney'],
  ])('%s', (_, text) => {
    expect(kindByContent(text)).toMatchObject({ kind: 'unknown', confidence: 0 });
  });
});

it('an order for a scan is no reading of it', () => {
  const order =
    'Request for imaging. Examination: CT chest with contrast. Clinical details: cough, ? lesion. Allergies: none. Requested by Dr Orr, bleep 220. Urgent.';
  expect(kindByContent(order).kind).toBe('other');
});

it('a title that says something else than the words makes them less sure', () => {
  const list = 'bisoprolol 2.5 in the morning, ramipril 5 in the morning, simvastatin 20 at bedtime, aspirin 75 daily';
  const [bare, titled] = [list, `Radiology report\n${list}`].map((text) => kindByContent(text).confidence);
  expect(titled).toBeLessThan(bare ?? 0);
});

it('looks at the first pages alone', () => {
  const page = 'The medial meniscus is torn at its root. Cartilage is preserved. A 6 mm cyst behind the joint. ';
  expect(kindByContent(`${'word '.repeat(5_000)}${page}`).kind).toBe('unknown');
});

describe('an examination that is named in passing', () => {
  it.each([
    'Новый аппарат для больницы\nРаньше с подозрением на инсульт приходилось ехать час. Теперь снимки головного мозга, говорит заведующий отделением, занимают десять минут. За прошлый год сделано 9000 КТ груди и живота и МРТ колена. Мэр разрезал ленту, пел хор.',
    'Nueva máquina para el hospital\nHasta ahora, con sospecha de ictus, había que viajar una hora. «Las imágenes del cerebro tardan diez minutos», dice el radiólogo. El año pasado el servicio hizo 9.000 TC de tórax y abdomen. La alcaldesa cortó la cinta y cantó un coro.',
  ])('makes no reading: %s', (text) => expect(kindByContent(text).kind).not.toBe('radiology-report'));

  it('is told from one that is named as a heading, as short as the reading is', () => {
    expect(
      kindByContent(
        'Услуга: МРТ мозга\nВыполнено: 04.10.25\nУмеренный перивентрикулярный лейкоареоз. Диффузия обычная. Объёмных образований нет.',
      ).kind,
    ).toBe('radiology-report');
    expect(
      kindByContent(
        'Examen: TACAR de tórax\nFecha: 30-nov-2024\nReticulación y bronquiectasias por tracción en ambas bases. Sin panalización. Ganglios mediastínicos de hasta 9 mm.',
      ).kind,
    ).toBe('radiology-report');
  });
});
