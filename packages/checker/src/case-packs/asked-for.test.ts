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
