import { en } from '../messages/en.ts';
import { zhHans } from '../messages/zh-hans.ts';
import type { Messages } from '../messages/messages.ts';

const loaded: Readonly<Record<string, Messages>> = { en, 'zh-Hans': zhHans };

/** Languages with a catalogue. */
export const languages: readonly string[] = Object.keys(loaded);

/** The words of a language of {@link languages}. */
export function messagesIn(lang: string): Messages {
  return loaded[lang] ?? en;
}
