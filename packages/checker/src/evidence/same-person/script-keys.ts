import { consonants, latinKeys } from './latin-key.ts';

/** How a token of another script sounds, as keys that romanised names meet; see {@link latinKeys}. */
export interface Sound {
  readonly keys: readonly string[];
  /** Set for scripts that write few vowels: only consonants can be compared. */
  readonly consonants?: string;
}

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
  );

// Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, Mongolian, Serbian and Macedonian letters, as passports and papers romanise them.
const cyrillic = pairs(`
  аa бb вv гg ґg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыi ь эe юyu яya іi їyi єye ўu
  әa ғg қk ңn өo ұu үu һh јj љl њn ћc ђdj џdzh ѓg ќk
`);

// ELOT 743, without its digraphs.
const greek = pairs(`αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υi φf χch ψps ωo`);
const greekPairs: readonly (readonly [RegExp, string])[] = [
  [/ου/gu, 'u'],
  [/αυ(?=[θκξπστφχψ]|$)/gu, 'af'],
  [/ευ(?=[θκξπστφχψ]|$)/gu, 'ef'],
  [/αυ/gu, 'av'],
  [/ευ/gu, 'ev'],
  [/μπ/gu, 'b'],
  [/ντ/gu, 'd'],
  [/γγ/gu, 'ng'],
  [/γκ/gu, 'g'],
];

// Consonants, and the long vowels that are written; vowel signs are gone by then (NFKD, marks removed).
const arabic = pairs(`
  اa أa إa آa ءa ؤa ئa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قk كk کk لl مm نn هh ةh وu يi یi ىa پp چch ژzh گg
`);

export function cyrillicSound(token: string): Sound {
  // “ё” loses its dots in most papers, and the passport of another year kept the sound.
  const lower = token.toLowerCase().normalize('NFC');
  const forms = lower.includes('ё') ? [lower, lower.replaceAll('ё', 'о')] : [lower];
  return { keys: unique(forms.flatMap((form) => latinKeys(spell(form, cyrillic)))) };
}

export function greekSound(token: string): Sound {
  const bare = token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const joined = greekPairs.reduce((text, [pattern, sound]) => text.replace(pattern, sound), bare);
  return { keys: latinKeys(spell(joined, greek)) };
}

export function arabicSound(token: string): Sound {
  const bare = token.normalize('NFKC').replace(/[\p{M}\u0640]/gu, '');
  const [key = ''] = latinKeys(spell(bare, arabic).replace(/^u/u, 'w'));
  return { keys: [], consonants: consonants(key) };
}

function spell(text: string, letters: ReadonlyMap<string, string>): string {
  return [...text].map((letter) => letters.get(letter) ?? letter).join('');
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
