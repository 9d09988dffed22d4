/** A word with a digit in the midst of its letters, as reading a bad copy leaves it: `Find1ngs`, `N0`, `c0ntrast`. */
const torn = /(?<![\p{L}\p{N}])(?=\p{L}*[01]\p{L})\p{L}+[01]\p{L}*(?:[01]\p{L}*)*(?![\p{L}\p{N}])/gu;
/** Sequences, levels and units look like that too: `T1w`, `L1`, `O2`, `h0`. They are few in an honest text. */
const tornFrom = 0.02;

/**
 * Folded text with `1` and `0` put back to `i` and `o` inside of words, where so many words are torn that it was read from a picture.
 * Most torn letters are these; `l` stays wrong, and the words that hold it are lost.
 */
export function repairReading(folded: string): string {
  const words = folded.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
  const broken = folded.match(torn)?.filter((word) => word.length > 3).length ?? 0;
  if (broken < 5 || broken / words < tornFrom) return folded;
  return folded.replace(torn, (word) => (word.length > 3 ? word.replaceAll('1', 'i').replaceAll('0', 'o') : word));
}
