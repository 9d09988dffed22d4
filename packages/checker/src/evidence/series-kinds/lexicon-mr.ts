import type { SeriesLabel } from '../../report/series-labels.ts';

/**
 * Words of MR descriptions in the languages of `case-packs.md`'s senders; the first that fits decides. Patterns see text as
 * {@link normalise} leaves it. A word that means several things (“T1” is also a vertebra, “MPR” also a reformat) needs company.
 */
export const mrWords: readonly (readonly [SeriesLabel, RegExp])[] = [
  [
    'localizer',
    / (loc|localis?z?er|localizador|localizer\w*|scout|scouts|survey|topogram|scanogram|surview|reperage|reperages|pilot|plan scan|lokalisator|lokalizer|3 ?(plane|pl) loc\w*) | (aa)?(head|spine|knee|hirn)?scout|定位|локалайзер|локализатор|топограм|обзорн|محدد|تحديد الموقع/u,
  ],
  ['adc', / (e?adc|dadc) | apparent diff|表观|икд|(карта|map) adc/u],
  ['dti', / (dti|hardi|dki|colfa|tensor|traktograf\w*|tractography) |diffusion tensor|张量|тензор/u],
  [
    'dwi',
    /dwi| (dw|resolve|tracew?|isodwi|двн?и|dwibs) |diffus|difus|diffusion| b ?(0|50|[1-9]\d{2,3}) (?!map)| diff |弥散|扩散|диффуз|انتشار/u,
  ],
  ['perfusion', /perf| (dsc|asl|pcasl|pasl|cbf|cbv|mtt|ttp) |灌注|перфуз|تروية/u],
  ['fieldmap', /field ?map|fieldmap|b0 ?map| (fmap|gre field|b1map|b0) /u],
  [
    'swi',
    / (swi|swan|swip|mip swi|sw|medic|merge|mffe|venobold|hemo|haemo) |suscept|t2 ?\*|t2 ?(star|stern|etoile|estrella|estrela)|swi|磁敏感|восприимчив/u,
  ],
  ['fmri', /fmri|bold| (resting|rsfmri|rest|task) |功能磁|функциональн/u],
  ['mra', /tof| (mra|mrv|arm|3d pc|pc3d|ifir|inhance|trance|native space) |angio|ангио|血管|mr ?venogra|أوعية/u],
  [
    'lge',
    / (lge|mde|2d mde|psmde|ergadinlinium) |late (gad|gd|enh)|delayed enh|rehaussement tardif|realce tardio|延迟强化|отсроченн\w* контраст|spatanreicherung|psir (sax|sa|4ch|2ch|3ch|short|heart|card)|(sax|sa|4ch|2ch|3ch|heart) psir/u,
  ],
  [
    'cine',
    / cine|cine |кино|电影|(trufi|truefisp|bssfp|b tfe|fiesta|ssfp) (sax|sa|4ch|2ch|3ch|short)|(sax|4ch|2ch|3ch) (trufi|bssfp|ssfp|fiesta)/u,
  ],
  ['dce', / (dce|twist|dyn|grasp|disco|dynavibe) |dynam|dinam|динами|动态|ديناميك/u],
  ['t1', /t1\w* (\w+ )?(flair|dark fluid)|flair t1|t1 ?flair/u],
  ['flair', /flair|dark ?fl(uid)?| (fla|flr) |t2 tirm (dark|df)|黑水|水抑制|флаир|فلير/u],
  ['stir', /stir| (tirm|tir) |turbo inversion|短反转|стир/u],
  [
    'dixon',
    / (dixon|ideal iq|in ?phase|out ?phase|opp ?phase|in opp|ip op|in out|inphase|outphase|opp|lavaflex) (?!.*( w | f ))|(in|out|opposed|opp) ?(of )?phase|gegenphase|en fase|fuera de fase|fora de fase|em fase|hors phase|同反相|同相位|反相位|фаз[еы]/u,
  ],
  [
    'pd',
    / (pd|dp|rho|pdw|dpw|pdfs|dpfs|pdw?spair|ppd|пп) |(^| )pd(fs|w|t2)?|proton|протон|质子|densidad prot|densite de prot|densidade|densitas/u,
  ],
  [
    't1-3d',
    /mp ?rage|mp2rage|bravo|fspgr|spgr 3d|3d (t1|spgr|tfe|ffe t1|fspgr|tfl|vibe|t1w)|t1\w* (mpr|3d|cube|space|vista|view|isot?|tfe3d|ir fspgr|tfe|vibe|thrive|lava)|tfl ?3d|vibe|thrive|(^| )(lava|ethrive) |t1w? ?3d|t1(3d|mpr)|3d ?t1|(cube|space) t1|t1 объемн/u,
  ],
  ['t1', /t1(?!\d)/u],
  [
    't2',
    /t2(?!\d)| (haste|ssfse|ssh|ciss|fiesta c|drive|mrcp|rm colangio|3d mrcp) |colangio|cholangio|水成像|холангио/u,
  ],
];

/** T1 and T2 in one description name no single kind. */
export const bothWeights = /t1(?!\d).*t2(?!\d)|t2(?!\d).*t1(?!\d)/u;

export const fatSuppressedWords =
  / (fs|fatsat|fsat|spair|spir|chemsat|chess|sg|fatsup|stir|tirm|spectral|satgrasa|fatsuppr?) |fat ?(sat|sup)|fettg|fettunter|suppression de graisse|sat(uration)? ?(de )?(graisse|grasa|gordura)|supresion (de )?grasa|supressao de gordura|压脂|脂肪抑制|抑脂|жироподав|подавлени\w+ жира|[dp][pd]fs|t[12]fs|fs(?= )|إشباع الدهون|supresi lemak/u;
