/** Smallest and largest of any number of values. Spread into `Math.max`, those of a long series would not fit the stack. */
export function extremes(values: Iterable<number>): { readonly least: number; readonly most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
