import { describe, expect, it } from 'vitest';
import { hang, type Arrangement, type SeriesKind } from './hanging.ts';
import { hangings } from './hangings.ts';
import type { PictureSet } from './picture-set.ts';

function set(key: string, pictures = 20, cutFrom?: string): PictureSet {
  return {
    key,
    seriesInstanceUID: `uid-${key}`,
    pictures: Array.from({ length: pictures }),
    ...(cutFrom !== undefined && { cutFrom }),
  } as unknown as PictureSet;
}

function known(kinds: Readonly<Record<string, SeriesKind>>): Arrangement {
  return {
    casePack: 'brain-tumour',
    kinds: new Map(Object.entries(kinds).map(([key, kind]) => [`uid-${key}`, kind])),
  };
}

const tumour = hangings['brain-tumour']!;

describe('usual places', () => {
  it('take each series by its kind and phase, whatever their order', () => {
    const arrangement = known({
      post: { label: 't1-3d', contrast: 'post' },
      pre: { label: 't1', contrast: 'pre' },
      flair: { label: 'flair' },
      t2: { label: 't2' },
    });
    const sets = ['post', 't2', 'pre', 'flair'].map((key) => set(key));
    expect(hang(sets, arrangement, tumour)).toEqual(['flair', 't2', 'pre', 'post']);
  });

  it('stay empty where nothing fits, and never show one set twice or a cut', () => {
    const arrangement = known({
      post: { label: 't1', contrast: 'post' },
      cut: { label: 'flair' },
      odd: { label: 'unknown' },
    });
    const sets = [set('post'), set('cut', 50, 'post'), set('odd')];
    expect(hang(sets, arrangement, tumour)).toEqual([undefined, undefined, undefined, 'post']);
    const twice = hang([set('a')], known({ a: { label: 't2', plane: 'sagittal' } }), {
      layout: '1x2',
      places: [{ labels: ['t2'] }, { labels: ['t2'] }],
    });
    expect(twice).toEqual(['a', undefined]);
  });

  it('prefer the longest of several', () => {
    const arrangement = known({ short: { label: 'flair' }, long: { label: 'flair' } });
    expect(hang([set('short', 4), set('long', 30)], arrangement, tumour)[0]).toBe('long');
  });
});
