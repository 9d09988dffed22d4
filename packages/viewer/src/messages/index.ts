import { en } from './en.ts';
import type { ViewerMessages } from './messages.ts';
import { zhHans } from './zh-hans.ts';

export type { ViewerMessages } from './messages.ts';

/** Languages whose words are here, by their first subtag; those of patients come when one is asked for. */
const here = new Map<string, ViewerMessages>([
  ['en', en],
  ['zh', zhHans],
]);

const loaders: ReadonlyMap<string, () => Promise<ViewerMessages>> = new Map([
  ['ar', async () => (await import('./ar.ts')).ar],
  ['fr', async () => (await import('./fr.ts')).fr],
  ['ru', async () => (await import('./ru.ts')).ru],
  ['id', async () => (await import('./id.ts')).id],
  ['es', async () => (await import('./es.ts')).es],
  ['de', async () => (await import('./de.ts')).de],
  ['pt', async () => (await import('./pt.ts')).pt],
]);

/** The words for a language tag; English where there are none, or until {@link loadViewerMessages} has brought them. */
export function viewerMessages(lang: string): ViewerMessages {
  return here.get(languageOf(lang)) ?? en;
}

/** Brings the words for a language tag; whether {@link viewerMessages} has others since. Rejects where their file cannot be fetched. */
export async function loadViewerMessages(lang: string): Promise<boolean> {
  const language = languageOf(lang);
  const load = here.has(language) ? undefined : loaders.get(language);
  if (load === undefined) return false;
  here.set(language, await load());
  return true;
}

function languageOf(lang: string): string {
  return lang.split(/[-_]/u, 1)[0]?.toLowerCase() ?? '';
}
