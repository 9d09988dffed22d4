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
    else expect(heard).toMatchObject({ again: false });
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

  it.each([
    ['en', 'Technique: T1 pre and post gadolinium.', true],
    ['en', 'Technique: T1 post 12 ml Dotarem.', false],
    ['de', 'Technik: T1w nativ und nach KM.', true],
    ['de', 'Technik: T1w nach KM-Gabe.', false],
    ['fr', 'Technique : T1 avant et après injection.', true],
    ['es', 'Técnica: T1 antes y después de la administración de gadolinio.', true],
    ['pt', 'Técnica: T1 antes e após contraste.', true],
    ['ru', 'Методика: T1 до и после введения Гадовиста.', true],
    ['zh', '扫描方法：平扫+增强扫描', true],
    ['zh', '扫描方法：增强扫描', false],
    ['ar', 'التقنية: مقاطع محورية قبل و بعد حقن الصبغة', true],
    ['id', 'Teknik: T1 sebelum dan setelah kontras.', true],
  ])('%s: tells whether pictures before it were taken as well: %s', (_, technique, both) => {
    expect(read(technique)).toMatchObject({ both });
  });

  it.each([
    'Technique: oral contrast was given.',
    'Technique: axial slices after rectal contrast administration',
    'Technik: nach oraler Gabe von Kontrastmittel, nach Gabe von oralem KM.',
    'Technique : arthro-IRM, T1 après injection de gadolinium.',
    'Technique: T1 FS after intra-articular injection of gadolinium.',
    'Методика: после перорального контрастирования.',
    '扫描方法：口服造影剂后扫描',
  ])('is not what is drunk, or filled into a joint: %s', (technique) => {
    expect(read(technique, 'Findings: after contrast administration.')).toBeUndefined();
  });

  it('is heard beside what is drunk', () => {
    expect(read('Technique: after oral and intravenous contrast administration.')).toBeDefined();
    expect(read('Technique: oral contrast, and after iv contrast administration.')).toBeDefined();
    expect(namedContrast('MR ARTHROGRAPHY\n\nTechnique: T1 after contrast.')).toBeUndefined();
  });

  it('is heard beside a sentence that denies something else', () => {
    expect(read('Technique: Without sedation.  T1 after contrast.')).toMatchObject({ again: false });
    expect(read('Technique: Axial T2. No complication. T1 with contrast. Not painful.')).toMatchObject({
      again: false,
    });
    expect(read('Technique: no contrast agent, T1 with contrast was declined.')).toBeUndefined();
  });

  it('counts in a section about technique only; elsewhere it speaks a second time', () => {
    expect(namedContrast('Findings: enhancement after contrast.')).toBeUndefined();
    const again = read('Technique: T1 with contrast.', 'Findings: after contrast the lesion lights up.');
    expect(again).toMatchObject({ again: true });
  });
});
