import type { SeriesLabel } from '../../report/series-labels.ts';

export const planeWords: readonly (readonly ['axial' | 'coronal' | 'sagittal', RegExp])[] = [
  ['sagittal', / (sag|sagi|sagital|sagittal\w*|sagit) |sag(?= |t[12]|pd)|(t[12]|pd|flair|stir)sag|矢状|сагит|سهمي/u],
  [
    'coronal',
    / (cor|coro|coronal\w*|koronal\w*|kor|frontal\w*) |(t[12]|pd|flair|stir)cor|冠状|корональн|фронтальн|إكليلي|اكليلي|تاجي/u,
  ],
  [
    'axial',
    / (ax|axi|axial\w*|aksial|tra|trans|transv\w*|transax\w*|transverse|transversal\w*|tr) |(t[12]|pd|flair|stir)(ax|tra)|横断|轴位|横轴|轴|аксиальн|поперечн|محوري/u,
  ],
];

/** Asked first: “without contrast” also holds the word for contrast. */
export const beforeContrast =
  / (pre|native?|nativ|nat|noncon|ncct|nc|plain|unenhanced|precontrast|preinj|prekm|sans|ohne|senza|sine|blanco|basal) (?!space|trance)|non ?(contrast|enh)|w ?o(ut)? (contrast|gad|gd|iv|c)|without|sin (contraste|civ|gad)|sem (contraste|gad)|tanpa kontras|нативн|без (к|ку|контр)|до (к у|контраст)|бескотнраст|бесконтраст|平扫|增强前|بدون|قبل الحقن|vor km|avant injection|non injecte|\sc ?- /u;

export const afterContrast =
  / (post|gd|gad|gado|gadolinium|km|kontrast|contrast|contraste|ce|cm|civ|inj|injecte|injectee|injection|iv|postgad|postkm|gadovist|dotarem|primovist|contrasted|enhanced|kontras|postcontrast|poscontraste|с) (?!=)|nach (km|kontrast|gd)|mit (km|kontrast)|con (contraste|civ|gad)|com (contraste|gad)|apres (injection|gado?|iv)|avec (injection|gado?|iv)| \+ ?(c|gd|gad|km|k|iv|contrast\w*) |t1\w* \+ |dengan kontras|с (к у|ку|контр)|после (к у|ку|контр|в в)|контрастир|постконтраст|增强|强化|بعد|مع صبغة|مع الصبغة|t1 ?c | t1gd| c \+ /u;

export const ctPhases: readonly (readonly [SeriesLabel, RegExp])[] = [
  [
    'ct-angio',
    / (cta|ccta|angio|angioct|angiotc|angiokt|tavi|tavr|evar|coronary|calciumscore|coro|corcta|runoff) |angio|coronar[iy]|koronar(cta|angio| ct)|ангио|коронарограф|冠脉|冠状动脉|血管成像|cta|أوعية|الشرايين التاجية|herzkranz|coronaire/u,
  ],
  [
    'ct-arterial',
    / (art|arterial|arterielle?s?|arteriell|hap|arterios\w*|pancreatic phase|pancreas phase) |arterial|arteriell|artieriel|arteriel|动脉期|артериал|شرياني|fase arteri|pancreatic phase|pankreasphase|胰腺期/u,
  ],
  [
    'ct-portal-venous',
    / (pv|pvp|portal|porto|port ven|venous|ven|veineux|venoso|venosa|venos|venose|portovenous|portalvenos|pvphase) |portal|portovenos|portalven|门脉|静脉期|门静脉|порталь|венозн|وريدي|بابي|temps portal|fase portal|fase venosa|vena porta/u,
  ],
  [
    'ct-delayed',
    / (delay|delayed|del|late(?! art)|tardif|tardia|tardio|spat|spatphase|excretory|urographic|equilibrium|lambat) |delay|tardi[fvao]|spatphase|延迟|отсроч|выделит|متأخر|排泄/u,
  ],
  ['ct-non-contrast', beforeContrast],
];

/** `TOPOGRAM` and its kin on CT. */
export const ctLocalizerWords =
  / (topo|topogram\w*|scout|scouts|surview|localizer|localiser|scano|scanogram|dual scout|scout view|radio de reperage|pilot|ap scout|lat scout) |定位|топограм|томограмма обзорн/u;

export const boneKernel =
  /^(b[67]\d|br[67]\d|hr[67]\d|ur7\d|bone|boneplus|edge|yd|yc|fc30|fc3\d|fc8\d|j7\d|h[67]\d|bl[67]\d|d\b)/iu;
export const lungKernel = /^(lung|fc5\d|bl5\d|br5[4-9]|b5\d|l\b|ya)/iu;
export const softKernel =
  /^(standard|soft|detail|b[234]\d|br[34]\d|bv[34]\d|h[234]\d|hr[34]\d|fc0\d|fc1\d|fc2\d|j[34]\d|b\b|a\b|c\b|i[234]\d|bf[34]\d|qr[34]\d|uc\b|ub\b|ua\b)/iu;
