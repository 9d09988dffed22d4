import { countWords } from './count-words.ts';
import { hasTerm, indexOfTerm, terms } from './fold.ts';
import { examinationLines, namesTissue } from './heads.ts';

/** How the title of what is added to a report begins. */
const opens = terms(`
  addendum* | addenda | adendum | supplementary report | supplemental report | supplement to | addition to the report | additional report | report addendum | nachtrag | nachtragsbefund | zusatzbefund | nachbefund |
  befundnachtrag | befundzusatz | befunderganzung | erganzung zum befund | erganzung des befundes | erganzender befund | erganzungsbefund | zusatz zum befund | additif | complement de compte rendu | complement au compte rendu |
  complement du compte rendu | complement d'interpretation | compte rendu complementaire | compte-rendu complementaire | complement de compte-rendu | adenda | anexo al informe | informe complementario | informe adicional | ampliacion del informe |
  ampliacion de informe | complemento del informe | complemento de informe | nota aclaratoria | nota adicional | adendo | aditamento | laudo complementar | complemento de laudo | complemento do laudo | complemento ao laudo |
  complementacao de laudo | complementacao do laudo | relatorio complementar | nota complementar | tambahan hasil | tambahan laporan | laporan tambahan | hasil tambahan | ekspertise tambahan | tambahan ekspertise | tambahan expertise |
  expertise tambahan | laporan susulan | susulan hasil | дополнение | дополнительное заключение | дополнительное описание | дополнения к | добавление к | 补充报告 | 报告补充 | 补充诊断报告 | 补充说明 | 补充意见 | 追加报告 | 追加说明 | 附加报告 | 附加说明 |
  检查报告补充 | 诊断报告补充 | ملحق* | تقرير ملحق | تقرير تكميلي | تقرير اضافي | اضافه الي تقرير | اضافه علي تقرير | اضافه لتقرير | اضافه تقرير | استدراك* | تكمله تقرير | تتمه تقرير | تذييل*
`);

/** What is added speaks of a report that was written before. */
const speaksOfAnother = terms(`
  original report | initial report | first report | previous report | earlier report | issued report | report was issued | report issued | original conclusion | original impression | originally reported | initially reported | previously reported | originally described |
  remainder | the rest is | otherwise unchanged | conclusion stands | conclusion is unchanged | no change to the | in addition | additionally | on further review | on review | re-review* | after review | been reviewed | were reviewed | second look |
  ursprunglich* | erstbefund* | vorbefund | bereits beschrieben* | befundbericht vom | ubrigen | im ubrigen | ansonsten | erganzend | zusatzlich | nachtraglich | nach durchsicht | nach erneuter | erneute durchsicht | bleibt unverandert | bleibt bestehen | weiterhin gultig |
  compte rendu initial | compte-rendu initial | conclusion initiale | initialement | en complement | en outre | par ailleurs | le reste | relecture | apres reception | apres relecture | n'est pas modifie* | reste inchange* | sans changement | deja decrit* |
  informe inicial | informe original | informe previo | conclusion inicial | inicialmente | el resto | ademas | se agrega | se anade | revisad* | se revisan | reevalua* | tras revisar | se mantiene* | sin cambios | ya descrit* |
  laudo inicial | laudo original | laudo anterior | conclusao inicial | o restante | o resto | demais | alem disso | acrescenta-se | revis* | reavalia* | mantem-se | mantida | mantido | sem alterac* | ja descrit* |
  laporan awal | hasil awal | laporan sebelumnya | ekspertise awal | ekspertise sebelumnya | kesimpulan awal | selebihnya | selain itu | sebagai tambahan | ditinjau ulang | ditinjau kembali | dievaluasi ulang | setelah ditinjau | tidak berubah | tetap berlaku | tetap |
  первичн* | исходн* протокол* | исходного | ранее описанн* | ранее выданн* | остальном | в остальном | дополнительно | при пересмотре | пересмотр* | повторном просмотре | без изменений | остается в силе | прежнее |
  原报告 | 原诊断 | 初次报告 | 首次报告 | 此前报告 | 之前的报告 | 前次报告 | 原结论 | 其余 | 另见 | 此外 | 补充如下 | 复阅 | 重新阅片 | 再次阅片 | 维持 | 不变 |
  تقرير اصلي | تقرير اولي | تقرير سابق | خلاصه تقرير | باقي | بقيه | بالاضافه | اضافه الي ذلك | كما يلاحظ | بعد مراجعه | بعد اعاده | بعد اطلاع | اعاده قراءه | تبقي | دون تغيير | لم تتغير | ما زالت
`);

/** Headings under which a whole report tells what was seen, or that it repeats the report below. */
const wholeReport = terms(`
  findings | finding | technique | 检查所见 | 影像所见 | 影像表现 | 所见 | 检查方法 | описание | описание исследования | методика | методика исследования | resultats | technique | hallazgos | tecnica | befund | befunde | technik | نتائج | موجودات | تقنيه |
  temuan | teknik | uraian | achados | analise | tecnica
`);
const repeats = terms(
  `and reads | reads as follows | as follows: | lautet | wie folgt | libelle comme suit | dice lo siguiente | le-se | sebagai berikut | текст протокола | 全文如下 | نصه`,
);

const longest = 130;

/**
 * Whether a paper only adds to the report of a scan that is written elsewhere. `sure`: its title says so, a line names what was examined,
 * and its words speak of that report; `maybe`: no more than its title and what was examined. A paper that also holds the report itself is the report.
 */
export function additionToReport(folded: string): 'sure' | 'maybe' | undefined {
  const lines = folded
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const title = lines.slice(0, linesOfHead).findIndex(isTitle);
  // Below what was seen stands what was added to it: that paper is the report.
  if (title < 0 || lines.slice(0, title).some(isProse)) return undefined;
  if (lines.slice(0, linesOfHead).some(namesTissue)) return undefined;
  if (countWords(folded) > longest) return undefined;
  const isHeaded = examinationLines(folded).length > 0;
  if (!isHeaded && !opensWithExamination(lines.slice(0, linesOfHead))) return undefined;
  const isWhole =
    lines.some((line) => wholeReport.some((heading) => isHeading(line, heading))) ||
    repeats.some((term) => hasTerm(folded, term));
  if (isWhole) return undefined;
  return isHeaded && speaksOfAnother.some((term) => hasTerm(folded, term)) ? 'sure' : 'maybe';
}

function isTitle(line: string): boolean {
  if (line.length > longestTitle || toFollow.test(line)) return false;
  // Behind the name of a hospital or of the examination, too.
  return line
    .split(/\s[-–—|:]\s|[:(（]/u)
    .map((part) => part.replace(/^[^\p{L}]+/u, ''))
    .some((part) => opens.some((term) => opensPart(part, term)));
}

function opensPart(part: string, term: string): boolean {
  const at = indexOfTerm(part, term);
  return at === 0 || (at > 0 && han.test(term));
}

/** What it adds to is named where its one paragraph opens, and not in a line of its own. */
function opensWithExamination(head: readonly string[]): boolean {
  return examinationLines(head.map((line) => line.slice(0, longestOfHead)).join('\n')).length > 0;
}

function isProse(line: string): boolean {
  return line.length > longestOfHead || /[.。;]\s*\p{L}[^.。;]{12,}/u.test(line);
}

function isHeading(line: string, heading: string): boolean {
  return line.startsWith(heading) && /^\s*(?:[:：】\]-]|$)/u.test(line.slice(heading.length));
}

const linesOfHead = 6;
const longestTitle = 90;
const longestOfHead = 110;
const toFollow = /to follow|folgt|suivra|a seguir|menyusul/u;
const han = /\p{Script=Han}/u;
