import { describe, expect, it } from 'vitest';
import { additionToReport } from './addition.ts';
import { describeText } from './describe-text.ts';
import { fold } from './fold.ts';
import { simplifyHan } from './simplify-han.ts';

const additionOf = (text: string) => additionToReport(simplifyHan(fold(text)));

const additions = {
  en: 'ADDENDUM\nMRI left knee of 3 May 2026\nThe outside images have been reviewed. The original conclusion stands.',
  zh: '青岚市第一人民医院 CT补充报告\n胸部CT平扫 2026年5月3日\n对照外院旧片,无变化,原诊断意见不变。',
  ru: 'Дополнение к протоколу\nКТ органов брюшной полости от 03.05.2026\nВ остальном без изменений.',
  fr: 'Addendum au compte rendu\nIRM encéphalique du 03/05/2026\nLa conclusion initiale n’est pas modifiée.',
  es: 'ADENDA\nTC de tórax, 03/05/2026\nSe mantiene la conclusión del informe inicial.',
  de: 'Radiologie am Markt – Nachtrag zum Befund\nCT Abdomen vom 03.05.2026\nDie ursprüngliche Beurteilung bleibt bestehen.',
  ar: 'ملحق للتقرير\nتصوير بالرنين المغناطيسي للدماغ بتاريخ 03/05/2026\nتبقى خلاصة التقرير الأصلي كما هي.',
  id: 'TAMBAHAN EKSPERTISE\nCT scan abdomen 3 Mei 2026\nKesimpulan awal tetap berlaku.',
  pt: 'ADENDO AO LAUDO\nTC de abdome de 03/05/2026\nMantém-se a conclusão do laudo inicial.',
};

describe('what adds to a report that is written elsewhere', () => {
  it.each(Object.entries(additions))('is sure by its title and its words: %s', (_, text) => {
    expect(additionOf(text)).toBe('sure');
    expect(describeText(text, '')).toMatchObject({ kind: 'radiology-report', addition: 'sure' });
    expect(describeText(text, '').confidence).toBeGreaterThanOrEqual(0.8);
    expect(describeText(text, '').dates[0]).toBe('2026-05-03');
  });

  it('is a doubt by its title alone', () => {
    expect(additionOf('ADDENDUM\nMRI left knee of 3 May 2026\nSmall ganglion behind the cruciate ligament.')).toBe(
      'maybe',
    );
  });

  it.each([
    'COMPLÉMENT DE COMPTE RENDU\nConcerne : Scanner thoracique injecté du 03/05/2026. À la demande du clinicien, relecture des images : un foyer de 4 mm en bordure de champ n’avait pas été mentionné, à revoir lors du contrôle. Le reste est inchangé.',
    'ADENDA\nReferida a TC de tórax con contraste de 03/05/2026. A petición del clínico se revisan las imágenes: en el borde del campo hay un foco de 4 mm no mencionado antes, a valorar en el control. Lo demás no cambia.',
    'TAMBAHAN HASIL (ADDENDUM)\nTambahan untuk CT scan thorax dengan kontras tanggal 3 Mei 2026: atas permintaan klinisi gambar dibaca ulang. Di tepi lapangan tampak fokus 4 mm yang belum disebut. Selebihnya tetap.',
  ])('is a doubt where its one paragraph names the scan: %s', (text) => {
    expect(additionOf(text)).toBe('maybe');
    expect(describeText(text, '')).toMatchObject({ kind: 'radiology-report', addition: 'maybe' });
  });

  it('is none where a paragraph names the scan further on', () => {
    expect(additionOf(`ADDENDUM\n${'word '.repeat(24)}, ${additions.en.split('\n')[1]}`)).toBeUndefined();
  });

  it('is none without the title, without an examination or where the title comes far down', () => {
    const [title = '', scan = '', words = ''] = additions.en.split('\n');
    expect(additionOf(`${scan}\n${words}`)).toBeUndefined();
    expect(additionOf(`${title}\nto the contract of 3 May 2026\n${words}`)).toBeUndefined();
    const head = (lines: number) => Array.from({ length: lines }, (_, at) => `line ${at}`).join('\n');
    expect(additionOf(`${head(5)}\n${title}\n${scan}\n${words}`)).toBe('sure');
    expect(additionOf(`${head(6)}\n${title}\n${scan}\n${words}`)).toBeUndefined();
    expect(additionOf(`${scan}\nSee the addendum\n${words}`)).toBeUndefined();
    expect(additionOf(`${title} ${'x'.repeat(90)}\n${scan}\n${words}`)).toBeUndefined();
  });

  it('is the report itself where it holds it: above, under its headings, or word for word', () => {
    const [title = '', scan = '', words = ''] = additions.en.split('\n');
    expect(
      additionOf(`${scan}\nLungs are clear. No effusion on either side, heart of normal size.\n${title}: ${words}`),
    ).toBeUndefined();
    expect(additionOf(`${title}\n${scan}\nFindings: no tear.\n${words}`)).toBeUndefined();
    expect(additionOf(`${title}\n${scan}\n${words}\nFindings\nno tear`)).toBeUndefined();
    expect(additionOf(`${title}\n${scan}\nThe remainder is unchanged and reads:\nno tear`)).toBeUndefined();
    expect(additionOf(`${title}\n${scan}\nThe findings described are unchanged.\n${words}`)).toBe('sure');
  });

  it('is short', () => {
    const long = (count: number) => `${additions.en}\n${'word '.repeat(count)}`;
    const own = 20;
    expect(additionOf(long(130 - own))).toBe('sure');
    expect(additionOf(long(130))).toBeUndefined();
  });

  it('is still to come where a preliminary report says so', () => {
    expect(additionOf('Addendum to follow\nMRI left knee\nNo tear in the original images.')).toBeUndefined();
  });

  it('is none of a scan where tissue was looked at, and none of an operation', () => {
    expect(
      additionOf('ADDENDUM\nLiver biopsy, CT guided, 3 May 2026\nThe original diagnosis is unchanged.'),
    ).toBeUndefined();
    const told = describeText(
      'ADDENDUM\nOperation note: CT guided drainage of the abdomen\nSurgeon: Dr Orr. Anaesthetist: Dr Lea. Incision closed with sutures. In addition a drain was left. Blood loss 20 ml. Procedure performed under general anaesthesia.',
      '',
    );
    expect(told.kind).toBe('operative-note');
    expect(told.addition).toBeUndefined();
  });
});
