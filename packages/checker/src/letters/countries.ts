import type { LetterLanguage } from './letter-words.ts';

/**
 * The language that hospitals of a country write, by the country as addresses name it, folded: lower case, no accents. Countries
 * where it depends on the town stand here nowhere; those whose language has no letter yet are written to in English.
 */
const lists: Readonly<Record<LetterLanguage, string>> = {
  en: `usa|united states|united kingdom|uk|england|scotland|wales|ireland|australia|new zealand|india|pakistan|bangladesh|
    sri lanka|nigeria|ghana|kenya|uganda|tanzania|zambia|zimbabwe|south africa|malta|singapore|philippines|jamaica|barbados|
    vietnam|viet nam|thailand|malaysia|turkey|turkiye|mongolia|nepal|ethiopia|japan|korea|israel|greece|poland|romania|italy`,
  'zh-Hans': 'china|pr china|p.r. china|中国|中华人民共和国',
  ru: `russia|russian federation|россия|российская федерация|рф|kazakhstan|казахстан|belarus|беларусь|kyrgyzstan|кыргызстан|
    киргизия|uzbekistan|узбекистан|tajikistan|таджикистан|turkmenistan|туркменистан`,
  fr: `france|algerie|algeria|maroc|morocco|tunisie|tunisia|senegal|cote d ivoire|ivory coast|cameroun|cameroon|mali|
    burkina faso|niger|benin|togo|gabon|congo|rdc|madagascar|guinee|quebec|haiti|monaco`,
  es: `espana|spain|mexico|argentina|colombia|chile|peru|venezuela|ecuador|bolivia|paraguay|uruguay|cuba|guatemala|honduras|
    el salvador|nicaragua|costa rica|panama|republica dominicana|dominican republic|puerto rico`,
  de: 'deutschland|germany|osterreich|austria|liechtenstein',
  ar: `egypt|misr|مصر|saudi arabia|ksa|السعوديه|المملكه العربيه السعوديه|united arab emirates|uae|الامارات|kuwait|الكويت|qatar|قطر|
    bahrain|البحرين|oman|عمان|jordan|الاردن|iraq|العراق|syria|سوريا|سوريه|yemen|اليمن|libya|ليبيا|sudan|السودان|palestine|فلسطين`,
  id: 'indonesia',
  pt: 'brasil|brazil|portugal|angola|mocambique|mozambique|cabo verde|guine bissau',
};

const words = (list: string): readonly string[] => list.split('|').map((word) => word.trim());

export const languageOfCountry: ReadonlyMap<string, LetterLanguage> = new Map(
  Object.entries(lists).flatMap(([language, list]) =>
    words(list).map((country) => [country, language as LetterLanguage] as const),
  ),
);

/** Words that only hospitals of one language carry in their names, folded. */
export const institutionWords: readonly (readonly [LetterLanguage, RegExp])[] = [
  [
    'de',
    /\b(\p{L}*krankenhaus|\p{L}*klinikum|\p{L}*kliniken|universitatsklinik\p{L}*|radiologie am|praxis|charite)\b/u,
  ],
  ['id', /\b(rumah sakit|rsud|rsup|rsu|rsia)\b/u],
  ['pt', /\b(santa casa|hospital (das|dos|do|da|de sao)|clinica sao|casa de saude|irmandade)\b/u],
  [
    'es',
    /\b(hospital (general|universitario|clinico|del|nacional)|clinica (del|la|las|los)|sanatorio|centro medico|policlinico)\b/u,
  ],
  [
    'fr',
    /\b(hopital|hopitaux|chu|chru|centre hospitalier\p{L}*|clinique|polyclinique|centre d imagerie|cabinet de radiologie)\b/u,
  ],
];
