import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { loadViewerMessages, viewerMessages } from './index.ts';

type Tree = string | boolean | { readonly [key: string]: Tree };

function texts(node: Tree, path = ''): readonly (readonly [string, string])[] {
  if (typeof node !== 'object') return typeof node === 'string' ? [[path, node]] : [];
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

const source = texts(en as unknown as Tree);

describe.each(['zh-Hans', 'ar', 'fr', 'ru', 'id', 'es', 'de', 'pt'])('the viewer in %s', (language) => {
  it('has the placeholders of the source, and no empty word', async () => {
    await loadViewerMessages(language);
    const own = new Map(texts(viewerMessages(language) as unknown as Tree));
    const wrong = source.filter(([path, text]) => {
      const word = own.get(path) ?? '';
      return word.trim() === '' || placeholders(word).join() !== placeholders(text).join();
    });
    // Signs that another language does not need may be empty.
    expect(wrong.map(([path]) => path)).toEqual([]);
    expect(viewerMessages(language).draft).toMatch(/\p{L}/u);
  });
});

describe('the words of the viewer', () => {
  it('are found for regions, and are English where there are none', async () => {
    expect(await loadViewerMessages('tlh')).toBe(false);
    expect(viewerMessages('tlh')).toBe(en);
    expect(viewerMessages('zh-CN').lang).toBe('zh-Hans');
    await loadViewerMessages('ar-EG');
    expect(viewerMessages('ar_EG')).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(await loadViewerMessages('ar')).toBe(false);
  });
});
