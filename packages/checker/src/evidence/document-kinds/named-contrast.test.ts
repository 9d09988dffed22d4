import { describe, expect, it } from 'vitest';
import { namedContrast } from './named-contrast.ts';

const read = (technique: string, rest = 'Findings: nothing to report.') => namedContrast(`${technique}\n\n${rest}`);

describe('contrast that a reading says was given', () => {
  it.each([
    ['en', 'Technique: axial T2, FLAIR, T1 before and after contrast.'],
    ['en', 'Technique: T1 post 12 ml Dotarem'],
    ['de', 'Technik: T2w, FLAIR; T1w nativ und nach KM.'],
    ['fr', 'Technique : séquences T1 avant et après injection.'],
    ['es', 'Técnica: T1 antes y después de la administración de gadolinio.'],
    ['pt', 'Método: sequências T1 antes e após contraste.'],
    ['ru', 'Методика: T1, T2, FLAIR, T1 после введения Гадовиста.'],
    ['zh', '扫描方法：平扫+增强扫描'],
    ['ar', 'التقنية: مقاطع محورية قبل و بعد حقن الصبغة'],
    ['id', 'Teknik: potongan axial tanpa dan dengan kontras'],
  ])('is heard in %s', (_, technique) => {
    // What stands in one breath with its denial is not heard: then nobody is asked for it.
    const heard = read(technique);
    if (technique.includes('tanpa')) expect(heard).toBeUndefined();
    else expect(heard).toEqual({ again: false });
  });

  it.each([
    ['en', 'Technique: axial T2, FLAIR and T1 without contrast.'],
    ['de', 'Technik: T1w und T2w ohne Kontrastmittel.'],
    ['fr', 'Technique : sans injection de produit de contraste.'],
    ['es', 'Técnica: sin contraste intravenoso.'],
    ['pt', 'Método: sem o uso do meio de contraste.'],
    ['ru', 'Методика: без в/в контрастирования.'],
    ['zh', '扫描方法：平扫，未注射造影剂'],
    ['ar', 'التقنية: بدون صبغة'],
    ['id', 'Teknik: tanpa kontras'],
  ])('is not heard where it is denied: %s', (_, technique) => {
    expect(read(technique)).toBeUndefined();
  });

  it('counts in a section about technique only; elsewhere it speaks a second time', () => {
    expect(namedContrast('Findings: enhancement after contrast.')).toBeUndefined();
    const again = read('Technique: T1 with contrast.', 'Findings: after contrast the lesion lights up.');
    expect(again).toEqual({ again: true });
  });
});
