import { fold, hasTerm, terms } from './fold.ts';
import { isNegated, techniqueAndRest } from './named-series.ts';

/** That a reading says pictures were taken with a contrast agent. */
export interface NamedContrast {
  /** Also spoken of outside of the technique section: a second witness. */
  readonly again: boolean;
}

// Agents by their names, and the turns of phrase of a technique section. In en, zh, ru, fr, es, de, ar, id, pt.
const given = terms(`
  gadolin* | gadovist* | gadobutrol* | gadoter* | gadoxet* | dotarem* | clariscan* | prohance* | magnevist* | multihance* | primovist* | eovist* |
  omniscan* | omnipaque* | iomeron* | iopamid* | iopamiro* | ultravist* | visipaque* | optiray* | xenetix* | iohexol* | iodixanol* |
  гадо* | дотарем* | магневист* | омнискан* | примовист* | омнипак* | ультравист* | йомерон* | оптирей* | юнигексол* |
  钆* | 碘海醇 | 碘佛醇 | 碘普罗胺 | 碘帕醇 | 碘克沙醇 |
  after contrast | post contrast | post-contrast | postcontrast | with contrast | with iv contrast | with i.v. contrast | with intravenous contrast |
  contrast-enhanced | contrast enhanced | after injection | following injection | after administration | following administration | contrast administration |
  post-gad* | post gad* | iv contrast was given | contrast was given |
  nach km | nach km-gabe | nach i.v. km | nach kontrastmittel* | nach iv kontrastmittel* | nach gabe von | nach applikation | mit km | mit kontrastmittel* |
  km-gabe | i.v.-km | kontrastverstarkt* | km-unterstutzt* | nach intravenoser |
  apres injection | avec injection | apres administration | produit de contraste | apres gado* | injection de |
  tras contraste | tras la administracion | tras administracion | con contraste | con civ | con contraste ev | con gadolinio | postcontraste | post contraste |
  despues de la administracion | contraste intravenoso | contraste endovenoso |
  com contraste | apos contraste | apos a injecao | apos injecao | apos administracao | apos a administracao | pos-contraste | meio de contraste |
  с контраст* | контрастирован* | после контраст* | после введения | с в/в усилением | контрастным усилением | в/в контраст* | болюсн* |
  增强 | 增强扫描 | 增强后 | 注射造影剂 | 注入造影剂 | 对比剂 | 造影剂 |
  بالصبغه | مع صبغه | بعد حقن | بعد الحقن | مع ماده ظليله | بعد اعطاء | بعد ماده | بعد صبغه | حقن صبغه | ماده تباين |
  dengan kontras | post kontras | pasca kontras | setelah kontras | setelah pemberian | injeksi kontras | media kontras
`);

/** Undefined where nothing says so, where it is denied, or where there is no section of its own about technique. */
export function namedContrast(text: string): NamedContrast | undefined {
  const [technique, rest] = techniqueAndRest(text);
  return technique !== '' && speaks(technique) ? { again: speaks(rest) } : undefined;
}

/** Parts of a sentence are judged by themselves: `before and after contrast, without complication`. */
function speaks(section: string): boolean {
  return section
    .split(/(?<=\.)\s+(?=\p{L})|[。;；,，\n]/u)
    .map(fold)
    .some((part) => !isNegated(part) && given.some((term) => hasTerm(part, term)));
}
