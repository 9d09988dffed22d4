/** Arrow keys, Home and End among the sets of the strip: one tab stop for all of them. */
export function roveSets(event: KeyboardEvent): void {
  const strip = event.currentTarget as HTMLElement;
  const sets = [...strip.querySelectorAll<HTMLElement>('.set')];
  const from = sets.indexOf(event.composedPath()[0] as HTMLElement);
  if (from < 0) return;
  const rightToLeft = getComputedStyle(strip).direction === 'rtl';
  const to = placeOfKey(event.key, from, sets.length, rightToLeft);
  if (to === undefined) return;
  event.preventDefault();
  sets[to]?.focus();
}

function placeOfKey(key: string, from: number, count: number, rightToLeft: boolean): number | undefined {
  const forward = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown' || key === forward) return (from + 1) % count;
  if (key === 'ArrowUp' || key === back) return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
