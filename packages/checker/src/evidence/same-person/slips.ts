/** More slips than this make another word, whatever its length. */
const slipsMost = 2;

/**
 * How many letters must be changed, put in, left out or exchanged with their neighbour to make one word of the other; beyond
 * {@link slipsMost} only that it is more. Most words of two people are far apart, and their lengths or letters tell it.
 */
export function slips(a: string, b: string): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > slipsMost || farApart(lettersOf(a), lettersOf(b))) return slipsMost + 1;
  return editDistance(a, b);
}

/** A slip adds one letter to a word's set at the most, and takes one away. */
function farApart(a: number, b: number): boolean {
  let [differing, count] = [a ^ b, 0];
  for (; differing !== 0; differing &= differing - 1) count++;
  return count > 2 * slipsMost;
}

/** Which letters a word has, folded to the bits of a number: a letter that is in both is in both. */
function lettersOf(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  let before: readonly number[] = [];
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const equal = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j - 1] ?? 0) + (equal ? 0 : 1), (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
      // Two letters that changed places are one slip.
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? Math.max(a.length, b.length);
}
