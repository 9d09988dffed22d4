/** Letters that Unicode does not take apart. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ə: 'a', ŋ: 'n' }),
);

/** Lower case, without accents, apostrophes and tone numbers: what passports and old machines keep of a name. */
export function plainLatin(token: string): string {
  return token
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþıəŋ]/gu, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^([a-z]+)[1-5]$/u, '$1');
}

/** In order: what stands first is longest. Each brings spellings of one sound to one letter, whatever country wrote it. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ee/gu, 'i'],
  [/o[ou]/gu, 'u'],
  [/([ou])e/gu, '$1'],
  [/ae/gu, 'a'],
  [/schtsch|chtch|shch|stch|sc(?=[^aou])/gu, 's'],
  [/tsch|tch|dzh|dj|cz/gu, 'c'],
  [/sch|sh|sz/gu, 's'],
  [/zh/gu, 'z'],
  [/kh/gu, 'h'],
  [/ts|tz/gu, 'c'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/gh|gu(?=[ei])/gu, 'g'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/ff$/gu, 'v'],
];

const ENDS: readonly (readonly [RegExp, string])[] = [
  [/[jy]/gu, 'i'],
  // A glide before a vowel: Tatiana, Tatyana, Tatjana.
  [/i+(?=[aeou])/gu, ''],
  [/(?:ei|i+)$/u, 'i'],
  [/(?<=[aeiou])h$/u, ''],
  [/(.)\1+/gu, '$1'],
];

/** Signs that a German or a French ear wrote the name down: their z, s, j and ch are other sounds. */
const EARS: readonly (readonly [RegExp, (token: string) => string])[] = [
  [/[oe]w$|tsch/u, (token) => token.replace(/z/gu, 'ts').replace(/(?<![s])s(?![scht])/gu, 'z')],
  [/ou|tch|[oe]ff$/u, (token) => token.replace(/j/gu, 'zh').replace(/(?<!t)ch/gu, 'sh')],
  [/c(?=[aoulr])/u, (token) => token.replace(/c(?=[aoulr])/gu, 'k')],
];

/** Particles that a form without spaces glues to the name. */
const GLUED = /^(?:van(?:der|den|de)?|von(?:der)?|dela|delas|delos|del|de|al|el)(?=.{4})/u;

/**
 * Keys by which romanised spellings of one name meet, the plain spelling first. “ch” is three sounds in three countries, so a name
 * with it has a key for each. Equal keys make two spellings of one name likely, never certain.
 */
export function latinKeys(token: string): readonly string[] {
  const plain = plainLatin(token);
  const heard = [plain, ...EARS.filter(([sign]) => sign.test(plain)).map(([, write]) => write(plain))];
  const bare = heard.flatMap((one) => (GLUED.test(one) ? [one, one.replace(GLUED, '')] : [one]));
  const readings = bare
    .map((one) => replaceAll(one, SOUNDS))
    .flatMap((one) => (one.includes('ch') ? ['c', 's', 'h'].map((sound) => one.replaceAll('ch', sound)) : [one]));
  return [...new Set(readings.map((reading) => replaceAll(reading, ENDS)))];
}

/** Consonants alone, for scripts that write few vowels; weak ones and a closing h are left out. */
export function consonants(key: string): string {
  const first = key.startsWith('v') ? 'v' : '';
  const rest = key
    .replace(/^[vi]/u, '')
    .replace(/[aeiouv]/gu, '')
    .replace(/j/gu, 'g')
    .replace(/h$/u, '');
  return first + rest.replace(/(.)\1+/gu, '$1');
}

function replaceAll(text: string, table: readonly (readonly [RegExp, string])[]): string {
  return table.reduce((done, [pattern, sound]) => done.replace(pattern, sound), text);
}
