import { fold, hasTerm, terms } from './fold.ts';
import { isNegated, techniqueAndRest } from './named-series.ts';

/** That a reading says pictures were taken with a contrast agent. */
export interface NamedContrast {
  /** Also spoken of outside of the technique section: a second witness. */
  readonly again: boolean;
  /** The technique section also speaks of pictures before it: then there were two of a kind. */
  readonly both: boolean;
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

const before = terms(`
  before | pre-contrast | precontrast | pre contrast | pre- and | pre and | unenhanced | non-enhanced | nonenhanced | plain |
  nativ* | vor km | vor kontrast* | vor und nach | avant | antes | pre e | pre y | simple y | до и после | до введения | до контраст* | нативн* |
  平扫 | قبل | sebelum | pra kontras | pra dan
`);

// Drunk, or given into a bowel, a joint or the spine: the pictures after it look like any others.
const otherWays = terms(`
  oral* | per os | rectal* | enema | peroral* | po contrast | intra-articular* | intraarticular* | intrathecal* | rektal* | einlauf |
  intraartikular* | intra-artikular* | buvable | lavement | intra-articulaire | ingestion | via oral | перораль* | ректальн* |
  внутрисустав* | интратекальн* | 口服 | 灌肠 | 关节腔 | 鞘内 | فموي* | داخل المفصل | شرجي*
`);
const intoVein = terms(`
  iv | i.v | intraven* | endoven* | ev | i.v.-km | bolus* | в/в | внутривен* | болюсн* | 静脉 | وريد* | وريدي*
`);
const ofJoint = terms(`
  *arthrogra* | arthro-mr* | arthro-irm | arthroirm | arthro-tdm | arthroscanner* | arthro-ct | mr-arthro* | artrogra* | artro-rm | artrorm | artro-tc |
  артрограф* | 关节造影
`);

/**
 * Undefined where nothing says so, where it is denied, where it was not given into a vein, or where there is no section of its own
 * about technique.
 */
export function namedContrast(text: string): NamedContrast | undefined {
  const [technique, rest] = techniqueAndRest(text);
  if (!speaks(technique)) return undefined;
  // Every picture of a joint that was filled is one after contrast.
  if (says(fold(text), ofJoint)) return undefined;
  return { again: speaks(rest), both: says(fold(technique), before) };
}

/** Parts of a sentence are judged by themselves: `before and after contrast, without complication`. */
function speaks(section: string): boolean {
  return section
    .split(/(?<=\.)\s+(?=\p{L})|[。;；,，\n]/u)
    .map(fold)
    .some((part) => !isNegated(part) && says(part, given) && (!says(part, otherWays) || says(part, intoVein)));
}

function says(folded: string, words: readonly string[]): boolean {
  return words.some((term) => hasTerm(folded, term));
}
