/** Order by code units: the same on every machine and in every language, as `localeCompare` is not. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
