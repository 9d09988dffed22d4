import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'There is no evidence of change in the brain and the findings are stable.'],
    ['fr', 'Il existe une lésion dans le lobe droit avec des résultats pour le médecin.'],
    ['de', 'Es zeigt sich kein Herd, die Technik und der Befund sind nicht auffällig.'],
    ['es', 'No se observan hallazgos en el estudio del paciente y la conclusión es normal.'],
    ['pt', 'Não se observam alterações no exame do paciente, com laudo e conclusão.'],
    ['id', 'Tidak tampak kelainan pada pemeriksaan ini, hasil dalam batas normal untuk pasien.'],
    ['it', 'Non si osservano alterazioni della paziente nel referto, con il nome e la data di nascita.'],
    ['tr', 'Bu tetkikte anormal bulgu saptanmadı ve bir lezyon izlendi ile için.'],
    ['vi', 'Không có tổn thương và các hình ảnh được cho là của một bệnh nhân trên phim.'],
    ['ru', 'Заключение: без особенностей.'],
    ['uk', 'Висновок: зміни не виявлені, її результати є в нормі.'],
    ['kk', 'Қорытынды: өзгерістер анықталған жоқ, мидың құрылымы қалыпты.'],
    ['zh', '头颅未见明显异常。MRI'],
    ['ja', '頭部に異常は認められませんでした。'],
    ['ko', '뇌에 이상 소견이 없습니다.'],
    ['ar', 'لا توجد ملاحظات على الدماغ.'],
    ['fa', 'هیچ ضایعه‌ای در مغز دیده نمی‌شود و گزارش پزشک چنین است.'],
  ])('%s', (language, text) => expect(guessLanguage(text)).toBe(language));

  it('is not told from too little, from words of many languages, or from none', () => {
    expect(guessLanguage('the and')).toBeUndefined();
    expect(guessLanguage('1234 5678 90')).toBeUndefined();
    expect(guessLanguage('Xylograph Qwertz Fjord Jukebox Vamping')).toBeUndefined();
    // As much of one as of the other.
    expect(guessLanguage('the of and is der die das und')).toBeUndefined();
  });

  it('is that of most of the letters, not of a few words in another script', () => {
    expect(guessLanguage('The report of Иванов is in the file and there is no change to be seen.')).toBe('en');
    expect(guessLanguage('The name 张伟 is in the head of the report and there is no change.')).toBe('en');
    expect(guessLanguage('检查所见 T1WI FLAIR 未见异常')).toBe('zh');
    expect(guessLanguage('Протокол МРТ, режимы T1 и T2, FLAIR, DWI')).toBe('ru');
  });

  it('is that of the letters where a table of values has few small words', () => {
    expect(guessLanguage('Hämoglobin Leukozyten Größe Thrombozyten Übelkeit Kälte')).toBe('de');
    expect(guessLanguage('Hemoglobina glicada Médio Coração Função Pulmão Ureia')).toBe('pt');
    // Names with such letters make no other language of a sentence.
    expect(guessLanguage('The report of Käthe Müller and Jörg Schäfer is with the doctor.')).toBe('en');
  });

  it('is not told where one small word stands among many others', () => {
    const names = 'Osterkamp Wendelin Quastenflosser Xylograph Vamping Jukebox Fjord Qwertz Brook Meadow';
    expect(guessLanguage(`${names} ${names} ${names} the`)).toBeUndefined();
    expect(guessLanguage(`${names} the`)).toBe('en');
  });

  it('stays Russian where a name has a letter of its neighbours', () => {
    const russian = 'Описание: срединные структуры не смещены, желудочки не расширены, сигнал без особенностей. ';
    expect(guessLanguage(`${russian.repeat(3)}Пациент: Өмірбек Ілияс`)).toBe('ru');
  });

  it('is told from the first pages', () => {
    expect(guessLanguage(`${'the report of the brain is normal. '.repeat(800)}${'der und die '.repeat(9000)}`)).toBe(
      'en',
    );
  });
});
