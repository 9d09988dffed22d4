import { scriptOf } from './written-name.ts';
import type { HanReader } from './written-name.ts';

/**
 * Reads Chinese names aloud, where a name in characters is to be compared with one in letters. Its dictionary is large, so it is
 * fetched for such names alone; where it does not come, such names stay for a person to compare.
 */
export async function hanReaderFor(names: readonly string[]): Promise<HanReader | undefined> {
  const scripts = new Set(names.map(scriptOf));
  if (!scripts.has('Han') || scripts.size < 2) return undefined;
  try {
    const { pinyin } = await import('pinyin-pro');
    return (characters, surname) =>
      pinyin(characters, { toneType: 'none', type: 'array', v: true, surname: surname ? 'head' : 'off' });
  } catch {
    return undefined;
  }
}
