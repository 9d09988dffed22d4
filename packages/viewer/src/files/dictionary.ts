import type { Dictionary, TagName } from './tag-rows.ts';

interface Entry {
  readonly name: string;
  readonly vr: string;
}
interface Published {
  readonly elements: Readonly<Record<string, Entry>>;
}

/** Names of PS3.6, fetched when somebody asks for the table of tags: it is large. */
export async function loadDictionary(): Promise<Dictionary> {
  const published = (await import('@iwharris/dicom-data-dictionary')) as Published & { readonly default?: Published };
  const elements = published.elements ?? published.default?.elements ?? {};
  const named = (key: string): TagName | undefined => {
    const entry = Object.hasOwn(elements, key) ? elements[key] : undefined;
    // Published with the escapes of the page that it was made from.
    return entry && { name: entry.name.replaceAll('&#x27;', '’').replaceAll('&amp;', '&'), vr: entry.vr };
  };
  return (tag) => {
    const hex = tag.toString(16).padStart(8, '0').toUpperCase();
    const [group, element] = [hex.slice(0, 4), hex.slice(4)];
    if (element === '0000') return { name: 'Group Length', vr: 'UL' };
    // Overlays and curves repeat their groups.
    return named(`(${group},${element})`) ?? named(`(${group.slice(0, 2)}xx,${element})`);
  };
}
