/** Keys of an open menu: up and down among its buttons; Escape closes it, and nothing else that is open. */
export function menuKeys(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  if (!menu.open) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    event.stopPropagation();
    menu.open = false;
    menu.querySelector('summary')?.focus();
    return;
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const items = [...menu.querySelectorAll<HTMLElement>('.menu button')];
  if (step === 0 || items.length === 0) return;
  event.preventDefault();
  const from = items.indexOf(event.composedPath()[0] as HTMLElement);
  items[from < 0 && step < 0 ? items.length - 1 : (from + step + items.length) % items.length]?.focus();
}

/** A menu that the focus has left is done with. */
export function menuLeft(event: FocusEvent): void {
  const menu = event.currentTarget as HTMLDetailsElement;
  // Some browsers give a pressed button no focus: then there is no place that it went to.
  if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) menu.open = false;
}

/** A press elsewhere closes the menus of a part of the page. */
export function closeMenus(event: PointerEvent): void {
  const part = event.currentTarget as HTMLElement;
  for (const menu of part.querySelectorAll<HTMLDetailsElement>('.has-menu[open]'))
    if (!event.composedPath().includes(menu)) menu.open = false;
}
