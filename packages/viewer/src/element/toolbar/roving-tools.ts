import { ref } from 'lit/directives/ref.js';

const tools = 'button, select, summary';

/** The tools of a row that are on the screen; what a menu holds is the menu's own. */
function toolsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(tools)].filter(
    (tool) => !tool.closest('.menu') && tool.getClientRects().length > 0,
  );
}

/** Arrow keys, Home and End among the tools of a row; up and down are left to lists of choices. */
export function roveTools(event: KeyboardEvent): void {
  const row = event.currentTarget as HTMLElement;
  const all = toolsOf(row);
  const from = all.indexOf(event.composedPath()[0] as HTMLElement);
  if (from < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const forward = getComputedStyle(row).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? all.length - 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowRight'
          ? (from + (event.key === forward ? 1 : -1) + all.length) % all.length
          : undefined;
  if (to === undefined) return;
  event.preventDefault();
  all[to]?.focus();
}

/** The tool that the focus is on stays the row's one tab stop. */
export function stopHere(event: FocusEvent): void {
  const row = event.currentTarget as HTMLElement;
  const tool = event.composedPath()[0] as HTMLElement;
  if (toolsOf(row).includes(tool)) stopAt(row, tool);
}

/** One tab stop for a row, whatever tools came or went with a drawing. */
export function oneStop(): ReturnType<typeof ref> {
  return ref((row) => {
    if (!row) return;
    // The row is drawn after its own parts.
    queueMicrotask(() => {
      const all = toolsOf(row);
      stopAt(row, all.find(({ tabIndex }) => tabIndex === 0) ?? all[0]);
    });
  });
}

function stopAt(row: Element, stop: HTMLElement | undefined): void {
  for (const tool of toolsOf(row)) tool.tabIndex = tool === stop ? 0 : -1;
}
