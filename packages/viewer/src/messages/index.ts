import { en } from './en.ts';
import type { ViewerMessages } from './messages.ts';
import { zhHans } from './zh-hans.ts';

export type { ViewerMessages } from './messages.ts';

/** The words for a language tag; English where there are none. */
export function viewerMessages(lang: string): ViewerMessages {
  return /^zh\b/i.test(lang) ? zhHans : en;
}
