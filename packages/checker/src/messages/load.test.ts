import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { catalogueOf, lagging, loadMessages, messageLanguages, tagWithin } from './load.ts';

describe('the catalogue for a tag', () => {
  it.each([
    ['en', 'en'],
    ['en-US', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['ar-EG', 'ar'],
    ['ar-u-nu-latn', 'ar'],
    ['FR-ca', 'fr'],
    ['fr_CA', 'fr'],
  ] as const)('of %s is %s', (tag, language) => {
    expect(catalogueOf(tag)).toBe(language);
  });

  it.each(['tlh', 'arc', 'frr', '', 'constructor', '__proto__', 'x', 'fr-'])('of %j is none', (tag) => {
    expect(catalogueOf(tag)).toBeUndefined();
  });

  it('keeps the region and the digits of who asks, and drops a script that it does not write', () => {
    expect(tagWithin('ar', 'ar-EG-u-nu-latn')).toBe('ar-EG-u-nu-latn');
    expect(tagWithin('fr', 'fr_ca')).toBe('fr-CA');
    expect(tagWithin('zh-Hans', 'zh-TW')).toBe('zh-Hans');
  });

  it('speaks the language, its direction and its state, by the tag that was asked for', async () => {
    expect(await loadMessages('ar-MA')).toMatchObject({ lang: 'ar-MA', dir: 'rtl', state: 'draft' });
    expect(await loadMessages('fr')).toMatchObject({ lang: 'fr', dir: 'ltr', state: 'draft' });
    expect(await loadMessages('tlh')).toMatchObject({ lang: 'en', state: 'source' });
  });

  it('names the source first', () => {
    expect(messageLanguages[0]).toBe('en');
  });
});

it('a language that lags is loaded with the English words that it lacks', async () => {
  const own = { lang: 'xx', dir: 'ltr', state: 'draft', ui: { caveat: 'Xx' } } as const;
  const messages = await lagging(() => Promise.resolve(own))();
  expect([messages.lang, messages.ui.caveat, messages.ui.next.ask]).toEqual(['xx', 'Xx', en.ui.next.ask]);
});
