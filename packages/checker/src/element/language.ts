import { en } from '../messages/index.ts';
import type { Messages } from '../messages/index.ts';

type Loader = () => Promise<Messages>;

/** Languages besides English, by BCP 47 tag; each is its own file, loaded when asked for. */
const loaders: ReadonlyMap<string, Loader> = new Map();

export const source: Messages = en;

/** The tag asked for by the element, the nearest ancestor, the page, or the browser; in this order. */
export function languageOf(element: HTMLElement): string {
  for (let node: Node | null = element; node !== null; node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)) {
    if (node instanceof HTMLElement && node.lang !== '') return node.lang;
  }
  return navigator.language;
}

/** The best catalogue for a tag, loaded where it is not English. English where there is none. */
export async function loadMessages(tag: string): Promise<Messages> {
  const names = [tag, tag.split('-')[0] ?? tag];
  const loader = names.map((name) => loaders.get(name)).find((found) => found !== undefined);
  return loader === undefined ? source : loader();
}
