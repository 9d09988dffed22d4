import { describe, expect, it } from 'vitest';
import { samePersonPairs } from '../../../../../test/build/same-person-pairs.ts';
import { compareWritten } from './compare-names.ts';
import { hanReaderFor } from './han-reader.ts';
import { relatePersons } from './relate-persons.ts';
import type { PersonVerdict } from './relate-persons.ts';
import { readName } from './written-name.ts';

const readHan = await hanReaderFor(['张伟', 'Zhang']);
const compare = (a: string, b: string) => compareWritten(readName(a, readHan), readName(b, readHan)).relation;

describe('names', () => {
  it.each([
    ['DOE^JANE', 'Doe, Jane'],
    ['DOE^JANE^^MS', 'doe jane'],
    ['NUÑEZ^JOSÉ', 'Nunez Jose'],
    ['山田^太郎', '山田太郎'],
    ['van der Berg^Jan', 'Berg^Jan'],
    ['Мария Иванова', 'мария иванова'],
  ])('%s is %s', (a, b) => expect(compare(a, b)).toBe('same'));

  it.each([
    ['MOHAMMED^ALI', 'MUHAMMED^ALI'],
    ['IVANOV^IVAN', 'ИВАНОВ ИВАН'],
    ['Щербакова^Юлия', 'Shcherbakova Yuliya'],
    ['Schtscherbakowa^Julia', 'Shcherbakova Yuliya'],
    ['张晓明', 'ZHANG^XIAO MING'],
    ['歐陽娜娜', 'Nana Ouyang'],
    ['محمد الخطيب', 'Mohamed El-Khatib'],
    ['عبد الرحمن منصور', 'Abdulrahman Mansour'],
    ['Παπαδόπουλος^Γεώργιος', 'Georgios Papadopoulos'],
    ['YILMAZ^GÜLŞEN', 'Guelsen Yılmaz'],
  ])('%s is written %s in another way', (a, b) => expect(compare(a, b)).toBe('written'));

  it.each([
    ['DOE^JANE^MARIA', 'DOE^JANE', 'shorter'],
    ['DOE^JANE', 'JANE DOE', 'swapped'],
    ['DOE^J', 'DOE^JANE', 'shorter'],
    ['Smith^Benjamin', 'Smith^Benjamim', 'alike'],
    ['Doe^Archibald', 'Doe^Peter', 'part'],
    ['KIM^JI', 'KIM^JO', 'part'],
    ['Hassan^Ali', 'Hussein^Ali', 'part'],
    ['DOE^JANE', 'ROE^MARY', 'other'],
    ['김철수', 'Kim Cheolsu', 'unread'],
    ['', 'Doe Jane', 'unread'],
  ] as const)('%s and %s are %s', (a, b, relation) => expect(compare(a, b)).toBe(relation));

  it('does not take the wife for the husband', () => {
    expect(compare('Ivanov^Evgeny', 'Ivanova^Evgeniya')).not.toMatch(/same|written/);
  });

  it('cannot read Chinese without its reader', () => {
    expect(compareWritten(readName('张伟'), readName('Zhang Wei')).relation).toBe('unread');
  });
});

describe('same person?', () => {
  it('over seeded pairs: nobody is merged silently, and few are parted', () => {
    const table: Record<string, Partial<Record<PersonVerdict, number>>> = {};
    const merged: string[] = [];
    const parted: string[] = [];
    const pairs = samePersonPairs(20_261_125, 1200);
    for (const { kind, truth, a, b } of pairs) {
      const { verdict } = relatePersons(a, b, readHan);
      for (const row of [truth, `${truth}: ${kind}`])
        table[row] = { ...table[row], [verdict]: (table[row]?.[verdict] ?? 0) + 1 };
      const told = `${kind}: ${a.names.join()} / ${b.names.join()}`;
      if (truth === 'different' && verdict === 'same') merged.push(told);
      if (truth === 'same' && verdict === 'two-people') parted.push(told);
      // Which of the two is asked first must not matter.
      expect(relatePersons(b, a, readHan).verdict, told).toBe(verdict);
    }
    console.table(table);
    expect(merged).toEqual([]);
    const { same = {}, different = {} } = table;
    const all = (row: Partial<Record<PersonVerdict, number>>): number =>
      Object.values(row).reduce((sum, one) => sum + one, 0);
    expect(parted.length / all(same), parted.join('\n')).toBeLessThanOrEqual(0.02);
    // Doubt is honest, but not a way out of every question.
    expect((different['two-people'] ?? 0) / all(different)).toBeGreaterThan(0.9);
    expect(((same.same ?? 0) + (same['written-two-ways'] ?? 0)) / all(same)).toBeGreaterThan(0.6);
  });

  it('shows what speaks for it', () => {
    const a = { names: ['Zhang^Wei'], birthDates: ['1970-05-01'], number: '0012', sex: 'F' };
    expect(relatePersons(a, { names: ['张伟'], birthDates: ['1970-05-01'], number: '12', sex: 'F' }, readHan)).toEqual({
      verdict: 'written-two-ways',
      witnesses: { name: 'written', birthDate: 'agrees', number: 'agrees', sex: 'agrees' },
    });
  });

  it('asks where one name is a man’s and a woman’s, or the number is of two hospitals', () => {
    const a = { names: ['Doe^Kim'], birthDates: ['1970-05-01'], sex: 'F' };
    expect(relatePersons(a, { ...a, sex: 'M' }).verdict).toBe('cannot-tell');
    const undated = { names: ['Doe^Kim'], birthDates: [], number: '77', issuer: 'ONE' };
    expect(relatePersons(undated, { ...undated, issuer: 'TWO' }).verdict).toBe('cannot-tell');
    expect(relatePersons(undated, undated).verdict).toBe('same');
  });
});
