/**
 * Text as the lexicon compares it: lower case, compatibility forms and presentation forms resolved, combining marks gone.
 * `Résultats`, `RESULTATS` and `résultats` become one; so do Arabic letters with and without their vowel signs,
 * and Arabic words with and without the article and what is joined to it: `للدماغ`, `بالدماغ` and `دماغ`.
 */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}\u00ad\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
      // As word processors set them: `d’examen`, `CT‑scan`.
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u2010\u2011]/g, '-')
      // Headings are spaced out: `诊 断 报 告`. Of two words a table's column parts, no more than one space is taken.
      .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han}(?: |$))/gmu, '')
      .replace(/\u0629/g, '\u0647')
      .replace(/\u0649/g, '\u064a')
      .replace(
        /(?<!\p{L})(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0648?\u0644\u0644)(?=\p{Script=Arabic}{3})/gu,
        '',
      )
      .toLowerCase()
  );
}

const letters = /[\p{L}\p{N}]/u;
/** Scripts written without spaces: a word there is found wherever its characters stand. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Where a folded `term` stands as a word in folded `text`, or -1. A trailing `*` lets the word go on (`pneumo*`); a leading
 * one lets it begin earlier (`*befund`).
 */
export function indexOfTerm(text: string, term: string, from = 0): number {
  const openStart = term.startsWith('*');
  const openEnd = term.endsWith('*');
  const core = term.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  if (core === '') return -1;
  const free = unspaced.test(core);
  for (let at = text.indexOf(core, from); at >= 0; at = text.indexOf(core, at + 1)) {
    if (free) return at;
    const before = charBefore(text, at);
    const after = text.charAt(at + core.length);
    const startsWord = openStart || !letters.test(before) || unspaced.test(before);
    const endsWord = openEnd || !letters.test(after) || unspaced.test(after);
    if (startsWord && endsWord) return at;
  }
  return -1;
}

export function hasTerm(text: string, term: string): boolean {
  return indexOfTerm(text, term) >= 0;
}

function charBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? text.slice(at - 2, at) : text.charAt(at - 1);
}

/** Folded terms of a list whose items are parted by `|`: dense enough to be read by those who know the language. */
export function terms(list: string): readonly string[] {
  // Folded as one: term by term it takes ten times as long, and there are thousands.
  return [
    ...new Set(
      fold(list)
        .split('|')
        .map((term) => term.trim()),
    ),
  ].filter((term) => term !== '');
}
