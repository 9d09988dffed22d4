import { enShell } from '../messages/en-shell.ts';
import type { Messages } from '../messages/messages.ts';

/** What the first screens need of a language. */
export interface ShellMessages extends Pick<Messages, 'lang' | 'dir' | 'state'> {
  readonly ui: ShellUi;
}

export type ShellUi = Pick<Messages['ui'], keyof typeof enShell>;

/** English is there from the first moment; the words of what is found come with its views. */
export const shell: ShellMessages = { lang: 'en', dir: 'ltr', state: 'source', ui: enShell };

type Loader = () => Promise<Messages>;

/** Languages besides English, by BCP 47 tag; each is its own file, loaded when asked for. */
const loaders: ReadonlyMap<string, Loader> = new Map([
  ['zh', async () => (await import('../messages/zh-hans.ts')).zhHans],
]);

/** The tag asked for by the element, the nearest ancestor, the page, or the browser; in this order. */
export function languageOf(element: HTMLElement): string {
  for (
    let node: Node | null = element;
    node !== null;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof HTMLElement && node.lang !== '') return node.lang;
  }
  return navigator.language;
}

/** The catalogue for a tag, `undefined` for English and where there is none. */
export async function loadMessages(tag: string): Promise<Messages | undefined> {
  const names = [tag, tag.split('-')[0] ?? tag];
  const loader = names.map((name) => loaders.get(name)).find((found) => found !== undefined);
  return loader?.();
}
