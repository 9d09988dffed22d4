import type { SeriesLabel } from '../../report/series-labels.ts';
import { mrWords } from '../series-kinds/lexicon-mr.ts';
import { ctPhases } from '../series-kinds/lexicon-shared.ts';
import { normalise } from '../series-kinds/normalise.ts';
import { fold } from './fold.ts';

/** A sequence or phase that the technique section of a reading says was taken. */
export interface NamedSeries {
  readonly label: SeriesLabel;
  readonly modality: 'MR' | 'CT';
  /** Also spoken of outside of the technique section: a second witness. */
  readonly again: boolean;
}

const techniqueHeads =
  /^[\s\d.)(*#•·–—【[-]*(?:technique|technik|untersuchungstechnik|methode|methodik|protocol|protocole|sequences|sequenzen|tecnica|metodo|secuencias|teknik(?: pemeriksaan)?|методика(?: исследования)?|техника|扫描方法|检查方法|检查技术|扫描序列|扫描技术|检查序列|تقنيه|طريقه فحص|طريقه الفحص)\s*[】\]]?\s*[:：.\-–—]?\s*/u;
const otherHeads =
  /^[\s\d.)(*#•·–—【[-]*(?:findings?|report|result(?:s|ats?|ados?)?|impression|conclusion(?:s|es)?|opinion|comparison|history|indication|befund|beurteilung|zusammenfassung|fragestellung|anamnese|hallazgos|conclusion|impresion|informe|achados|analise|relatorio|conclusao|impressao|описание|заключение|результаты|检查所见|影像所见|影像表现|影像学表现|所见|诊断意见|影像诊断|印象|结论|نتائج|مشاهدات|موجودات|خلاصه|انطباع|استنتاج|راي|hasil|temuan|uraian|deskripsi|kesan|kesimpulan)\s*[】\]]?\s*[:：]/u;

// What was left out, or is only compared with, was not taken.
const negated =
  /(?<!\p{L})(?:no|not|without|omitted|declined|unable|aborted|refused|prior|previous|compar\w*|ohne|nicht|kein\w*|verzichtet|abgebrochen|voruntersuch\w*|vergleich\w*|sans|pas|non|sin|sem|nao|без|не|нет|отказ\w*|сравн\w*|tanpa|tidak|dibanding\w*|بدون|لم|لا|مقارن\w*)(?!\p{L})|未|无|沒|没|拒绝|对照|比较/u;

// Only what cannot be mistaken, in prose, for something else. Reconstructions are not taken.
const looked = new Set<SeriesLabel>([
  't1',
  't1-3d',
  't2',
  'flair',
  'dwi',
  'adc',
  'stir',
  'swi',
  'mra',
  'perfusion',
  'pd',
]);
const phases = new Set<SeriesLabel>(['ct-arterial', 'ct-portal-venous', 'ct-delayed']);

/** Sequences and phases that a reading names as taken. Only a section of its own about technique counts. */
export function namedSeries(text: string, modalities: readonly string[]): readonly NamedSeries[] {
  const [technique, rest] = techniqueAndRest(text);
  const found = new Map<string, NamedSeries>();
  for (const modality of ['MR', 'CT'] as const) {
    if (!modalities.includes(modality)) continue;
    const elsewhere = new Set(labels(rest, modality));
    for (const label of labels(technique, modality)) found.set(label, { label, modality, again: elsewhere.has(label) });
  }
  return [...found.values()];
}

/** The lines about how pictures were taken, and all others. */
export function techniqueAndRest(text: string): readonly [technique: string, rest: string] {
  const inside: string[] = [];
  const outside: string[] = [];
  let within = false;
  let said = false;
  for (const line of text.split('\n')) {
    const folded = fold(line);
    const head = techniqueHeads.exec(folded);
    if (head && (head[0].length === folded.length || /[:：.\-–—】\]]\s*$/u.test(head[0]))) {
      within = true;
      said = head[0].length < folded.length;
    } else if (otherHeads.test(folded)) within = false;
    else if (line.trim() !== '') said = true;
    // An empty line ends a section, unless only its heading was there.
    else if (said) within = false;
    (within ? inside : outside).push(line);
  }
  return [inside.join('\n'), outside.join('\n')];
}

/** Of folded words: what was left out or only compared with. */
export function isNegated(folded: string): boolean {
  return negated.test(folded);
}

function labels(text: string, modality: 'MR' | 'CT'): readonly SeriesLabel[] {
  const words = modality === 'MR' ? mrWords : ctPhases;
  const wanted = modality === 'MR' ? looked : phases;
  return text
    .split(/(?<=\.)\s+(?=\p{L})|[。;；\n]/u)
    .filter((sentence) => !isNegated(fold(sentence)))
    .flatMap((sentence) => sentence.split(parts))
    .flatMap((part) => {
      const plain = normalise(part);
      const label = words.find(([, pattern]) => pattern.test(plain))?.[0];
      return label !== undefined && wanted.has(label) ? [label] : [];
    });
}

const parts = /[,，、:：()（）/]|(?<!\p{L})(?:and|und|et|y|e|dan|serta|sowie|with|plus|и|و)(?!\p{L})|及|和/u;
