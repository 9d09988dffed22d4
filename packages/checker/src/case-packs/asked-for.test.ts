import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import { askedFor } from './asked-for.ts';
import { caseGroups } from './groups.ts';
import { casePackNamed, casePacks } from './index.ts';

describe('what a case asks for', () => {
  it('is told with its source', () => {
    const pack = casePackNamed('epilepsy');
    if (pack === undefined) throw new Error('No such pack');
    const { lists, papers } = askedFor(pack);
    expect(lists).toHaveLength(1);
    expect(lists[0]?.source).toMatchObject({ year: 2013, url: expect.stringMatching(/^https:/) as string });
    expect(lists[0]?.series).toContainEqual({ need: 'flair', level: 'min', limit: 3 });
    expect(lists[0]?.series).not.toContainEqual({ need: 'flair', level: 'min' });
    expect(papers.flat()).toContain('lab-result');
  });

  it('is nothing for the general case', () => {
    const pack = casePackNamed('general');
    expect(pack === undefined ? undefined : askedFor(pack)).toEqual({ lists: [], papers: [] });
  });

  it('is found in one group each, and every group has a name', () => {
    const grouped = Object.values(caseGroups).flat();
    expect([...grouped].sort()).toEqual(
      casePacks
        .map(({ id }) => id)
        .filter((id) => id !== 'general')
        .sort(),
    );
    expect(Object.keys(en.caseChoice.groups)).toEqual(Object.keys(caseGroups));
  });
});

describe('wishes of one list', () => {
  const source = { title: 'A list', year: 2020 } as const;
  const wish = { modality: 'MR', labels: ['t1'], level: 'min', confidence: 'high', why: 'compare', source } as const;
  const pack = (...expects: readonly object[]) =>
    ({
      id: 'x',
      version: 1,
      rules: { 'expected-sequence-absent': { options: { expects } }, 'study-outdated': { options: { maxDays: 3 } } },
    }) as never;

  it('say slices and sides where they are asked for, and only there', () => {
    expect(
      askedFor(
        pack({ ...wish, need: 't1' }, { ...wish, need: 'flair', limit: 3 }, { ...wish, need: 't2', atLeast: 2 }),
      ),
    ).toEqual({
      lists: [
        {
          source,
          series: [
            { need: 't1', level: 'min' },
            { need: 'flair', level: 'min', limit: 3 },
            { need: 't2', level: 'min', sides: 2 },
          ],
        },
      ],
      papers: [],
    });
  });

  it('that say more stand for those that say less', () => {
    const [plain, thin, sides] = [
      { ...wish, need: 't1' },
      { ...wish, need: 't1', limit: 3 },
      { ...wish, need: 't1', atLeast: 2 },
    ];
    expect(askedFor(pack(plain, thin)).lists[0]?.series).toEqual([{ need: 't1', level: 'min', limit: 3 }]);
    expect(askedFor(pack(sides, plain)).lists[0]?.series).toEqual([{ need: 't1', level: 'min', sides: 2 }]);
    expect(askedFor(pack(plain, { ...plain, need: 't2' })).lists[0]?.series).toHaveLength(2);
  });
});
