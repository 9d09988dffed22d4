import type { Text } from './catalogue.ts';
import type { Messages } from './messages.ts';

/** A draft may lag behind the source by the keys that are new there; it can have none that the source lacks. */
export type Draft<T> = T extends Text ? Text : { readonly [K in keyof T]?: Draft<T[K]> };

/** What a language has of its own. */
export type OwnMessages = Draft<Messages> & Pick<Messages, 'lang' | 'dir' | 'state'>;

type Node = Readonly<Record<string, unknown>>;

/** A whole catalogue of a draft: what it lacks is said in the words of the source. {@link lackingKeys} names it. */
export function completed(draft: OwnMessages, source: Messages): Messages {
  return merged(source as unknown as Node, draft as Node) as unknown as Messages;
}

/** Keys of the source for which a catalogue still has the source's words. Names that are the same in both languages count as well. */
export function lackingKeys(messages: Messages, source: Messages): readonly string[] {
  return sameTexts(source as unknown as Node, messages as unknown as Node, '');
}

function isTree(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !('count' in value && 'other' in value);
}

function merged(source: Node, draft: Node): Node {
  return Object.fromEntries(
    Object.entries(source).map(([key, value]) => {
      const own = draft[key];
      if (own === undefined) return [key, value];
      return [key, isTree(value) && isTree(own) ? merged(value, own) : own];
    }),
  );
}

function sameTexts(source: Node, other: Node, path: string): readonly string[] {
  return Object.entries(source).flatMap(([key, value]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const own = other[key];
    if (isTree(value) && isTree(own)) return sameTexts(value, own, at);
    return own === value ? [at] : [];
  });
}
