import type { DocumentKind } from '../../report/report.ts';
import { fold } from './fold.ts';

// Weak: a file's name is what somebody once called it. Folded; matched anywhere in the name.
const hints: readonly (readonly [DocumentKind, RegExp])[] = [
  [
    'discharge-summary',
    /discharge|entlass|выписк|эпикриз|出院|sortie|hospitalisation|(?:^|[^a-z])alta(?:[^a-z]|$)|epicrisis|resume.?medis/,
  ],
  ['operative-note', /operat(?:ive|ion)|op[-_ ]?bericht|手术|операци|quirurg|laporan.?operasi/],
  ['pathology-report', /patholog|histolog|病理|гистолог|anatomopat|patologia/],
  ['echo-report', /echo(?:card|kard|[-_ ])|超声心动|эхокг|эхо-кг|ecocard/],
  ['ecg', /(?:^|[^a-z])(?:ecg|ekg)(?:[^a-z]|$)|心电|экг/],
  ['lab-result', /(?:^|[^a-z])labs?(?:[^a-z]|$)|labor|blood|化验|检验|анализ|laborator|hemogram/],
  ['visual-field', /visual.?field|perimet|视野|gesichtsfeld|champ.?visuel|campo.?visual/],
  ['medication-list', /medication|medikation|prescription|用药|处方|ordonnance|receta/],
  ['passport', /passport|passeport|pasaporte|reisepass|护照|паспорт|paspor|جواز/],
  ['scanner-protocol', /protocol|phoenix|examcard/],
  ['disc-help', /read.?me|^(?:.*viewer.*)?help\.|manual|handbuch|licen[sc]e|eula|viewer/],
  [
    'radiology-report',
    /radiolog|(?:mri|mrt|ct|irm|scan|xray|x-ray|pet).{0,12}(?:report|befund|informe|compte|laudo)|(?:report|befund|informe|compte.?rendu|laudo|заключение|протокол|描述|报告)|影像|检查报告/,
  ],
  ['clinic-letter', /letter|arztbrief|lettre|carta|surat|письмо/],
];

/** What the name hints at, never more than a hint. */
export function kindByName(path: string): { readonly kind: DocumentKind; readonly confidence: number } | undefined {
  const name = fold(path.slice(path.lastIndexOf('/') + 1));
  const hit = hints.find(([, pattern]) => pattern.test(name));
  return hit && { kind: hit[0], confidence: 0.3 };
}
