const commonWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'en',
    new Set(
      'the of and is are with no was to in for this that has been from or by at seen there without findings impression stable right left'.split(
        ' ',
      ),
    ),
  ],
  [
    'fr',
    new Set('le la les des du de et est une un pour dans avec sur pas au aux par que nous cette plus sans'.split(' ')),
  ],
  [
    'de',
    new Set(
      'der die das und ist mit den des von im eine ein wir zu bei nicht auf dem zur keine kein einer sich ohne nach befund beurteilung technik'.split(
        ' ',
      ),
    ),
  ],
  ['es', new Set('el la los las de y del en con se por una un que para no sin es al su'.split(' '))],
  ['pt', new Set('o a os as de e do da em com se por uma um que para nao não sem no na dos das ao'.split(' '))],
  [
    'id',
    new Set('yang dan di dengan pada tidak dari untuk ini tampak kesan hasil adalah dalam ke telah tak'.split(' ')),
  ],
  ['it', new Set('il lo la gli le di e del della in con per una un che non si alla sono'.split(' '))],
  ['tr', new Set('ve bir ile bu için olarak da de izlendi olan saptanmadı'.split(' '))],
  ['vi', new Set('của và là không có các trên được một cho'.split(' '))],
];

/** BCP 47 tag of the language a text is most likely in; `undefined` where there is too little to tell. */
export function guessLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < 8) return undefined;
  if (count(/[\u3041-\u30ff]/g) > letters * 0.05) return 'ja';
  if (count(/\p{Script=Hangul}/gu) > letters * 0.2) return 'ko';
  if (count(/\p{Script=Han}/gu) > letters * 0.2) return 'zh';
  if (count(/\p{Script=Cyrillic}/gu) > letters * 0.3) {
    if (count(/[әғқңөұүһі]/gi) > letters * 0.02 && count(/[әғқңөұү]/gi) > 0) return 'kk';
    return count(/[іїєґ]/gi) > letters * 0.02 ? 'uk' : 'ru';
  }
  if (count(/\p{Script=Arabic}/gu) > letters * 0.3) return count(/[پچژگ]/g) > letters * 0.01 ? 'fa' : 'ar';
  return latin(sample);
}

function latin(sample: string): string | undefined {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return undefined;
  const scores = commonWords.map(([language, common]) => {
    const hits = words.filter((word) => common.has(word)).length;
    return { language, score: hits / words.length };
  });
  scores.sort((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || best.score < 0.05 || best.score - (next?.score ?? 0) < 0.01) return undefined;
  return best.language;
}
