import { consonants, latinKeys, plainLatin } from './latin-key.ts';
import { DOUBLE_SURNAMES, PLAIN_SURNAMES, isParticle, isTitle } from './name-words.ts';
import { arabicSound, cyrillicSound, greekSound } from './script-keys.ts';

export type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'Arabic' | 'Han' | 'other';

/** Reads Han characters aloud, one syllable each, without tones; absent where no reader is loaded. */
export type HanReader = (characters: string, surname: boolean) => readonly string[];

/** One word of a name and all it may be compared by. */
export interface NameWord {
  /** As written, folded: lower case, no accents. */
  readonly plain: string;
  readonly keys: readonly string[];
  /** Without vowels, one for each key; for scripts that write few of them. */
  readonly consonants: readonly string[];
  /** In which group of a DICOM name it stood; `free` where a paper wrote the name. */
  readonly group: 'family' | 'given' | 'free';
}

export interface WrittenName {
  readonly script: Script;
  readonly words: readonly NameWord[];
}

/** A name by its words, without titles and particles. PS3.5 6.2.1.1: family, given, middle, prefix, suffix. */
export function readName(text: string, readHan?: HanReader): WrittenName {
  const script = scriptOf(text);
  const [family = '', given = '', middle = ''] = text.split('^');
  const comma = /^([^,，]+)[,，]([^,，]+)$/u.exec(text);
  const parts: readonly (readonly [string, NameWord['group']])[] = text.includes('^')
    ? [
        [family, 'family'],
        [`${given} ${middle}`, 'given'],
      ]
    : comma === null
      ? [[text, 'free']]
      : [
          [comma[1] ?? '', 'family'],
          [comma[2] ?? '', 'given'],
        ];
  if (script === 'Han') return { script, words: hanWords(parts, readHan) };
  return {
    script,
    words: parts.flatMap(([part, group]) => withoutParticles(split(part)).map((word) => toWord(word, group, script))),
  };
}

export function scriptOf(text: string): Script {
  if (/\p{Script=Han}/u.test(text)) return 'Han';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'Cyrillic';
  if (/\p{Script=Arabic}/u.test(text)) return 'Arabic';
  if (/\p{Script=Greek}/u.test(text)) return 'Greek';
  return /\p{Script=Latin}/u.test(text) ? 'Latin' : 'other';
}

/** Apostrophes join (O’Brien, Mar’ya); hyphens part, so that Al-Hassan meets Al Hassan. */
function split(part: string): readonly string[] {
  return part
    .replace(/['’ʼʹ`]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '' && !isTitle(word.toLowerCase()));
}

function withoutParticles(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !isParticle(plainLatin(word)));
  // “Le Da” is a whole name: particles alone are names.
  const used = kept.length === 0 ? words : kept;
  return joinServants(used);
}

/** “Abd al-Rahman”, “Abdul Rahman” and “Abdulrahman” are one word: the servant of the one named. */
function joinServants(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>((done, word) => {
    const last = done.at(-1);
    return last !== undefined && /^(?:abd(?:ul|el|al|ur|ool)?|عبد)$/iu.test(last)
      ? [...done.slice(0, -1), `${last}${word}`]
      : [...done, word];
  }, []);
}

function toWord(word: string, group: NameWord['group'], script: Script): NameWord {
  const bare = script === 'Arabic' ? word.replace(/^ال/u, '').replace(/^عبدال/u, 'عبد') : word;
  const latin = plainLatin(bare).replace(/^abd(?:ul|el|al|ur|ar|ool)(?=.{3})/u, 'abd');
  if (script === 'Cyrillic') return { plain: latin, group, ...withConsonants(cyrillicSound(bare).keys) };
  if (script === 'Greek') return { plain: latin, group, ...withConsonants(greekSound(bare).keys) };
  if (script === 'Arabic') return { plain: latin, group, keys: [], consonants: [arabicSound(bare).consonants ?? ''] };
  if (script === 'other') return { plain: latin, group, keys: [], consonants: [] };
  return { plain: latin, group, ...withConsonants([...new Set([latin, pinyinPlain(latin)].flatMap(latinKeys))]) };
}

function withConsonants(keys: readonly string[]): Pick<NameWord, 'keys' | 'consonants'> {
  return { keys, consonants: [...new Set(keys.map(consonants))] };
}

function hanWords(
  parts: readonly (readonly [string, NameWord['group']])[],
  readHan: HanReader | undefined,
): readonly NameWord[] {
  const names = parts.flatMap(([part, group]): readonly (readonly [string, NameWord['group']])[] => {
    const characters = part.replace(/[^\p{Script=Han}]/gu, '');
    if (group !== 'free' || characters.length < 2) return characters === '' ? [] : [[characters, group]];
    const length = DOUBLE_SURNAMES.has(characters.slice(0, 2)) && characters.length > 2 ? 2 : 1;
    return [
      [characters.slice(0, length), 'family'],
      [characters.slice(length), 'given'],
    ];
  });
  return names.map(([characters, group]) => {
    const surname = group === 'family';
    const plainForm = surname ? (PLAIN_SURNAMES.get(characters) ?? characters) : characters;
    const sound = readHan?.(plainForm, surname).join('') ?? '';
    const latin = sound === '' ? '' : pinyinPlain(plainLatin(sound));
    return {
      plain: characters.normalize('NFKC'),
      group,
      ...withConsonants(latin === '' ? [] : [latin, ...latinKeys(latin)]),
    };
  });
}

/** “lü” is written lu, lv or lyu. */
function pinyinPlain(syllables: string): string {
  return syllables.replace(/([ln])(?:v|yu)/gu, '$1u');
}
