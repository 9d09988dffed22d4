import { describe, expect, it } from 'vitest';
import { kindByContent } from './by-content.ts';
import { fold } from './fold.ts';
import { isOfABody } from './of-a-body.ts';

const of = (text: string) => isOfABody(fold(text));

describe('what a reading is of', () => {
  it('is a body where a machine and a part of the body are named', () => {
    expect(of('CT of the thorax: normal')).toBe(true);
    expect(of('CT: normal')).toBe(false);
    expect(of('the thorax is normal')).toBe(false);
  });

  it('is the whole body by some machines', () => {
    for (const machine of ['PET/CT', 'scintigraphy', 'mammography']) expect(of(`${machine}: normal`)).toBe(true);
  });

  it('is a body without a machine, where a part and two things seen there are named', () => {
    const rest = 'and some more words of a long text '.repeat(3);
    expect(of(`meniscus with a tear and an effusion ${rest}`)).toBe(true);
    expect(of(`meniscus with a tear ${rest}`)).toBe(false);
    expect(of(`a tear and an effusion ${rest}`)).toBe(false);
  });

  it('is no body where one part is named that everything has', () => {
    const car = `the joint is worn, rubber thickened and swollen, disc without fissures ${'and more of the car '.repeat(8)}`;
    expect(of(car)).toBe(false);
    expect(of(`MRI: ${car} with an effusion and a tear of the meniscus`)).toBe(true);
  });

  it('is a body in a telegram of parts and of one thing seen', () => {
    const words = (count: number) => `meniscus and ligament: tear ${'x '.repeat(count - 4)}`;
    expect(of(words(20))).toBe(true);
    expect(of(words(60))).toBe(false);
    expect(of('meniscus and ligament')).toBe(false);
    // Nine words of a chest, without its name.
    expect(of('1. Left pleural effusion with atelectasis. 2. No edema.')).toBe(true);
  });

  it.each([
    'SURVEY REPORT\nTechnique: visual inspection, damp meter.\nFindings: hairline crack of 2 mm above the left window, unchanged. No evidence of damp. Slight thickening of the render, density uneven.\nConclusion: sound; follow-up in 12 months.',
    'GUTACHTEN\nTechnik: Thermographie der Wände\nBefund: Riss von 2 mm links, unverändert. Kein Nachweis von Feuchte. Dichte der Dämmung inhomogen.\nBeurteilung: Verlaufskontrolle in 12 Monaten.',
    'АКТ ОСМОТРА\nМетодика: тепловизор.\nОписание: трещина 2 мм над левым окном, без динамики. Признаков сырости не выявлено. Плотность утеплителя неоднородна.\nЗаключение: контроль через 12 мес.',
    '房屋检测报告\n检查方法：红外扫描。\n检查所见：左侧窗户上方可见2mm细裂缝，与前次相比无变化。未见渗水，密度不均匀。\n结论：12个月后复查。',
  ])('is no body in the survey of a house', (text) => expect(kindByContent(text).kind).not.toBe('radiology-report'));
});
