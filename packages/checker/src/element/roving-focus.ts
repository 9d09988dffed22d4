const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/** Arrow keys, Home and End among the thumbnails of one scan: one tab stop for all of them. */
export function roveFocus(event: KeyboardEvent): void {
  const group = event.currentTarget;
  if (!(group instanceof HTMLElement) || !KEYS.includes(event.key)) return;
  const stops = [...group.querySelectorAll<HTMLElement>('.thumb')];
  const from = stops.findIndex((stop) => stop === event.target);
  if (from < 0) return;
  const forward = getComputedStyle(group).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const step = event.key === forward || event.key === 'ArrowDown' ? 1 : -1;
  const to =
    event.key === 'Home' ? 0 : event.key === 'End' ? stops.length - 1 : (from + step + stops.length) % stops.length;
  const target = stops[to];
  if (target === undefined) return;
  event.preventDefault();
  for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
  target.focus();
}

/** Brings the set that a finding speaks of into view, and the focus to it. */
export function focusMarked(root: ParentNode): void {
  const set = root.querySelector<HTMLElement>('.set.marked');
  set?.scrollIntoView({ block: 'center' });
  set?.querySelector<HTMLElement>('.thumb')?.focus({ preventScroll: true });
}
