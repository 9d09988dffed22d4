// Small words, and the words that the heads of papers are made of: a table of values has no sentences.
const commonWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'en',
    words(
      'the of and is are with no was to in for this that has been from or by at seen there without findings impression stable right left i my name date born patient of birth report dose test result range view on as he she his fasting collected units flag ref interval ordering surgeon closed removed position left signed page system your you please please normal study hospital',
    ),
  ],
  [
    'fr',
    words(
      'le la les des du de et est une un pour dans avec sur pas au aux par que nous cette plus sans nom né née date naissance dossier résultats référence compte rendu médecin matin soir droit gauche examen votre vous mon mes ans normale oeil œil prélèvement',
    ),
  ],
  [
    'de',
    words(
      'der die das und ist mit den des von im eine ein wir zu bei nicht auf dem zur keine kein einer sich ohne nach befund beurteilung technik name geb geboren am vom datum pat leicht leichte gering normale endbefund eingang ausgang einsender referenzbereich ergebnis leukozyten hämoglobin thrombozyten fazit seite untersuchung patient patientin links rechts rechtes linkes bitte sie ihre ich untersucht normbereich einheit wert auge',
    ),
  ],
  [
    'es',
    words(
      'el la los las de y del en con se por una un que para no sin es al su nombre paciente fecha nacimiento estudio nacido informe hallazgos conclusión mañana noche izquierda derecha izquierdo ojo resultado unidades muestra años mi su usted',
    ),
  ],
  [
    'pt',
    words(
      'o a os as de e do da em com se por uma um que para nao não sem no na dos das ao nome nascimento data exame laudo conclusão nascido relatório manhã noite esquerda direita esquerdo direito olho unidade resultado coleta meu minha seu à às médico',
    ),
  ],
  [
    'id',
    words(
      'yang dan di dengan pada tidak dari untuk ini tampak kesan hasil adalah dalam ke telah tak nama lahir tanggal tgl pasien dokter dr pemeriksaan kanan kiri normal pagi malam anda saya obat satuan rujukan nilai laboratorium mata sampel jam',
    ),
  ],
  [
    'it',
    words('il lo la gli le di e del della in con per una un che non si alla sono nome data nascita paziente referto'),
  ],
  ['tr', words('ve bir ile bu için olarak da de izlendi olan saptanmadı')],
  ['vi', words('của và là không có các trên được một cho')],
  ['pl', words('w z nie się do jest od po bez przez oraz dnia dla badanie badania wynik pacjent data lekarz cech')],
  ['nl', words('het een van op met geen niet bij voor wij werd patiënt datum geboren onderzoek verslag')],
  ['cs', words('je se bez do po pro není pacient datum vyšetření nález závěr lékař bylo')],
  ['ro', words('și cu în fără este nu pe din pentru pacient data nașterii concluzie examen')],
  ['sv', words('och av med på för utan är ej inte som det har patient datum undersökning utlåtande')],
  ['hu', words('és az nem nincs volt egy vizsgálat beteg lelet dátum név szerint')],
];

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The languages whose papers the lexicon can tell apart. */
const read: ReadonlySet<string> = new Set(['en', 'zh', 'ru', 'fr', 'es', 'de', 'ar', 'id', 'pt']);

/** Whether words of this language say what a paper is; false where no language was recognised. */
export function isRead(language: string | undefined): boolean {
  return language !== undefined && read.has(language);
}

/** BCP 47 tag of the language a text is most likely in; `undefined` where there is too little to tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 8) return undefined;
  if (count(/[\u3041-\u30ff]/g) > letters * 0.05) return 'ja';
  if (count(/\p{Script=Hangul}/gu) > letters * 0.2) return 'ko';
  for (const [language, script] of ownScripts) if (count(script) > letters * 0.3) return language;
  if (count(/\p{Script=Han}/gu) > letters * 0.2) return 'zh';
  if (count(/\p{Script=Cyrillic}/gu) > letters * 0.3) {
    if (count(/[әғқңөұүһі]/gi) > letters * 0.02 && count(/[әғқңөұү]/gi) > 0) return 'kk';
    return count(/[іїєґ]/gi) > letters * 0.02 ? 'uk' : 'ru';
  }
  if (count(/\p{Script=Arabic}/gu) > letters * 0.3) return count(/[پچژگ]/g) > letters * 0.01 ? 'fa' : 'ar';
  return latin(sample);
}

/** Scripts that one language writes far more than any other. */
const ownScripts: readonly (readonly [string, RegExp])[] = [
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

/** Letters that one of these languages has almost alone: tables of values have few small words. */
const letters: Readonly<Record<string, RegExp>> = {
  de: /[äöüß]/gi,
  pt: /[ãõ]/gi,
  es: /[ñ¿¡]/gi,
  fr: /[êèœùîû]/gi,
};

function latin(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = commonWords.map(([language, common]) => {
    const hits = words.filter((word) => common.has(word)).length;
    const marked = (letters[language] && sample.match(letters[language])?.length) ?? 0;
    return { language, score: (hits + Math.min(marked, words.length * 0.1)) / words.length };
  });
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < 0.05 || best.score - (next?.score ?? 0) < 0.01) return undefined;
  return best.language;
}
