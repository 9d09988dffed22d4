import { describe, expect, it } from 'vitest';
import { personWith } from '../../../../test/build/evidence.ts';
import { apartBy, namedAmong } from './named-among.ts';
import type { Apart, Standing } from './named-among.ts';
import type { PersonRelation } from './same-person/relate-persons.ts';

const standing = (key: string, parts: Partial<Standing> = {}): Standing => ({
  key,
  relation: 'near',
  name: 'part',
  birthDate: 'silent',
  ...parts,
});
const same = standing('A', { relation: 'same', name: 'same' });
const always = (apart: Apart | undefined) => () => apart;

describe('of whom of several people a paper is not', () => {
  it.each<[string, readonly Standing[], Apart | undefined, string]>([
    ['one person and another', [same, standing('B', { relation: 'other' })], 'sure', 'not B'],
    ['one who is likely another', [same, standing('B', { relation: 'other' })], 'likely', 'doubt B'],
    ['one who may be the same', [same, standing('B', { relation: 'other' })], undefined, ''],
    ['nobody here', [standing('A', { relation: 'other' }), standing('B', { relation: 'other' })], 'sure', ''],
    ['somebody near, and another', [standing('A'), standing('B', { relation: 'other' })], 'sure', 'not B'],
    ['half of two names', [standing('A'), standing('B')], 'sure', ''],
    ['a whole name, and half of one', [standing('A', { name: 'written' }), standing('B')], 'sure', 'not B'],
    [
      'a shorter name, and none of one',
      [standing('A', { name: 'shorter' }), standing('B', { name: 'other' })],
      'sure',
      'not B',
    ],
    ['a slip of a name, and half of one', [standing('A', { name: 'alike' }), standing('B')], 'sure', ''],
    ['half of a name with the birth date', [same, standing('B', { birthDate: 'agrees' })], 'sure', 'doubt B'],
    ['half of a name, the birth date almost', [same, standing('B', { birthDate: 'near' })], 'sure', 'doubt B'],
    ['a slip of the other name', [same, standing('B', { name: 'alike' })], 'sure', 'doubt B'],
    ['a name nobody reads', [same, standing('B', { name: 'unread' })], 'sure', 'doubt B'],
    ['the whole names of both', [same, standing('B', { name: 'swapped' })], 'sure', ''],
    ['a namesake of another age', [same, standing('B', { name: 'same', birthDate: 'differs' })], 'sure', 'doubt B'],
  ])('%s', (_, standings, apart, expected) => {
    const { notOf, doubtedOf } = namedAmong(standings, always(apart));
    expect([...notOf.map((key) => `not ${key}`), ...doubtedOf.map((key) => `doubt ${key}`)].join()).toBe(expected);
  });
});

describe('two people of the headers', () => {
  const apart = (verdict: PersonRelation['verdict'], witnesses: Partial<PersonRelation['witnesses']> = {}) => {
    const silent = { name: 'part', birthDate: 'silent', number: 'silent', sex: 'silent' } as const;
    const relations = [{ key: 'B', verdict, witnesses: { ...silent, ...witnesses } }];
    return apartBy([personWith({ key: 'A', relations }), personWith({ key: 'B' })])('A', 'B');
  };

  it('are so for sure by more than half a name', () => {
    expect(apart('two-people')).toBe('likely');
    expect(apart('two-people', { birthDate: 'differs' })).toBe('sure');
    expect(apart('two-people', { sex: 'differs' })).toBe('sure');
    expect(apart('two-people', { name: 'other' })).toBe('sure');
    expect(apart('cannot-tell', { birthDate: 'differs' })).toBeUndefined();
    expect(apartBy([])('A', 'B')).toBeUndefined();
  });
});
