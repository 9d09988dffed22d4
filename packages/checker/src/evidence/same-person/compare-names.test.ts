import { describe, expect, it } from 'vitest';
import { compareWritten } from './compare-names.ts';
import { hanReaderFor } from './han-reader.ts';
import { readName } from './written-name.ts';

const readHan = await hanReaderFor(['张伟', 'Zhang']);
const compare = (a: string, b: string) => {
  const [one, other] = [readName(a, readHan), readName(b, readHan)];
  const said = compareWritten(one, other);
  // Which of two papers is held against which must not matter.
  expect(compareWritten(other, one)).toEqual(said);
  return said;
};

describe('a slip of the pen', () => {
  it.each([
    ['one letter of four', 'Smyth^Rose', 'Smyth^Rosa', 'alike'],
    ['one letter of three is another name', 'Smith^Ann', 'Smith^Any', 'part'],
    ['a letter left out', 'Smith^Benjamin', 'Smith^Bejamin', 'alike'],
    ['neighbours that changed places', 'Doe^Adrian', 'Doe^Ardian', 'alike'],
    ['two letters of a long name', 'Doe^Constantin', 'Doe^Konstantim', 'alike'],
    ['two letters of a short name are another name', 'Doe^Marta', 'Doe^Marko', 'part'],
    ['three letters of a long name are another name', 'Doe^Constantin', 'Doe^Konzdandim', 'part'],
    ['two letters of eight', 'Doe^Bernardo', 'Doe^Bermarto', 'alike'],
    ['two letters, where one of them has seven', 'Doe^Bernardo', 'Doe^Bermard', 'part'],
    ['one letter that sounds like two', 'Schmidt^Rosa', 'Schmitt^Rosa', 'alike'],
    ['a letter that moved, and another', 'Doe^Karla', 'Doe^Koala', 'part'],
    ['the other letter that moved, and another', 'Doe^Karla', 'Doe^Krtla', 'part'],
    ['neighbours that changed places behind another slip', 'Doe^Marta', 'Doe^Narat', 'part'],
    ['neighbours that changed places before another slip', 'Doe^Adrian', 'Doe^Ardiam', 'part'],
    ['a slip and a word more', 'Smith^Benjamin^Karl', 'Smith^Benjamim', 'alike'],
  ])('%s', (_, a, b, relation) => expect(compare(a, b).relation).toBe(relation));
});

describe('initials', () => {
  it('stand for a word, but not for all of a name', () => {
    expect(compare('DOE^J', 'DOE^JANE').relation).toBe('shorter');
    expect(compare('DOE^J', 'DOE^MARY').relation).toBe('part');
    expect(compare('D J', 'DOE^JANE').relation).toBe('alike');
    expect(compare('D', 'DOE^JANE').relation).toBe('other');
    expect(compare('D K', 'DOE^JANE').relation).toBe('other');
  });
  it('do not take the word that another one equals', () => {
    expect(compare('J^JANE', 'JANE^JOAN').relation).toBe('shorter');
  });
  it('are letters of one script: another script has its own', () => {
    expect(compare('Иванов^И', 'Ivanov^Ivan').relation).toBe('part');
  });
});

describe('words that are joined or parted', () => {
  it.each([
    ['Xiao Ming Zhang', 'Zhang^Xiaoming', 'swapped'],
    ['Mary Ann Louise Doe', 'Maryann Louise Doe', 'same'],
    ['Doe^Maryann^Louise', 'Louise Mary Ann Doe', 'swapped'],
    ['Abu Bakr Hassan', 'Hassan^Abubakr', 'swapped'],
    // More words than anybody parts by mistake are compared as they stand.
    ['Ana Maria Luisa Clara Rosa Diaz', 'Analuisa Maria Clara Rosa Diaz', 'part'],
    ['Ana Maria Luisa Clara Rosa Diaz', 'Diaz Anamaria Luisa Clara Rosa', 'part'],
    ['Ana Maria Luisa Clara Diaz', 'Diaz Anamaria Luisa Clara', 'swapped'],
  ])('%s and %s: %s', (a, b, relation) => expect(compare(a, b).relation).toBe(relation));
  it('in another script too', () => {
    expect(compare('李晓明', 'Li Xiao Ming').relation).toBe('written');
    expect(compare('Мария Анна Иванова', 'Ivanova^Mariaanna').relation).toBe('written');
    expect(compare('محمد علي حسن', 'Hassan^Mohamedali').relation).toBe('written');
    // One word is not all of a name.
    expect(compare('李娜', 'Lina').relation).not.toBe('written');
  });
  it('are one name where only the spaces differ', () => {
    expect(compare('Al Hassan Omar', 'AlHassan Omar').relation).not.toBe('other');
    expect(compare('Li Na', 'Lina').relation).toBe('same');
  });
});

describe('a name that says nothing', () => {
  it.each([
    ['', ''],
    ['', 'DOE^JANE'],
    ['Dr.', 'DOE^JANE'],
    ['Dr.', 'Mr.'],
    ['^^', 'Иванов'],
  ])('“%s” is not held against “%s”', (a, b) => expect(compare(a, b).relation).toBe('unread'));
  it('nor are characters that nobody reads aloud', () => {
    expect(compareWritten(readName('张伟'), readName('Zhang Wei'))).toEqual({ relation: 'unread', oneScript: false });
    expect(compareWritten(readName('张伟'), readName('张伟')).relation).toBe('same');
  });
});

describe('half a name', () => {
  it.each([
    ['DOE^JANE', 'DOE^MARY', 'family'],
    ['DOE^JANE', 'ROE^JANE', 'given'],
    ['DOE^JANE', 'Mary Doe', 'family'],
    ['Jane Doe', 'ROE^JANE', 'given'],
    ['Jane Doe', 'Mary Doe', undefined],
    ['DOE^JANE', 'JANE^MARY', 'given'],
    ['DOE^MARY^ANN', 'ROE^MARYANN', 'given'],
  ])('%s and %s share the %s', (a, b, half) => {
    const said = compareWritten(readName(a), readName(b));
    expect(said).toEqual({ relation: 'part', oneScript: true, ...(half !== undefined && { shared: half }) });
  });
  it('is said of no name that is whole', () => {
    expect(compare('^MARY^ANN', '^ANN^MARY')).toEqual({ relation: 'swapped', oneScript: true });
  });
  it('is one word of two, or one of three', () => {
    expect(compare('DOE', 'DOE^JANE')).toEqual({ relation: 'part', oneScript: true, shared: 'family' });
    expect(compare('DOE^JANE', 'DOE^JANE^MARIA')).toEqual({ relation: 'shorter', oneScript: true });
    // Both halves are shared, and neither is whole.
    expect(compare('DOE^JANE^ANNA', 'DOE^JANE^RUTH')).toEqual({ relation: 'part', oneScript: true });
  });
});

describe('other scripts', () => {
  it.each([
    ['محمد', 'Mohamed', 'written'],
    // One consonant proves little.
    ['محمد علي', 'Muhammad Ali', 'alike'],
    ['عبدالله حسن', 'Abdullah Hassan', 'written'],
    ['فاطمة حسن', 'Fatima Hassan', 'written'],
    ['خالد حسن', 'Khalid Hassan', 'written'],
    ['MOHAMMED^HASSAN', 'MUHAMMAD^HASSAN', 'written'],
    ['Abdallah Karim', 'Karim Abdallah', 'swapped'],
    ['فاطمة حسن', 'Khadija Mansour', 'other'],
    ['呂小明', 'Lü Xiaoming', 'written'],
    ['吕小明', 'LYU^XIAOMING', 'written'],
    ['吕小明', 'LV^XIAOMING', 'written'],
    ['LYU^XIAOMING', 'Lv Xiaoming', 'written'],
    ['单^田芳', 'Shan^Tianfang', 'written'],
    ['張偉', 'Smith^John', 'other'],
    ['Фёдоров^Пётр', 'Fedorov^Petr', 'written'],
    ['Фёдоров^Пётр', 'Fyodorov^Pyotr', 'written'],
    ['Παπαδοπούλου^Ευαγγελία', 'Papadopoulou^Evangelia', 'written'],
    ['Μπακογιάννη^Ντόρα', 'Bakogianni^Dora', 'written'],
    ['محمد', 'Петров', 'other'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compare(a, b).relation).toBe(relation);
  });
  it('one that nothing here reads is held against itself alone', () => {
    expect(compare('김철수', '김철수')).toEqual({ relation: 'same', oneScript: true });
    expect(compare('김철수', '김영희')).toMatchObject({ relation: 'other', oneScript: true });
    expect(compare('김철수', 'Иванов Иван')).toEqual({ relation: 'unread', oneScript: false });
  });
  it('the wife’s ending is another name, in any script', () => {
    expect(compare('Иванов^Евгений', 'Ivanova^Evgeniya').relation).not.toMatch(/same|written/);
    expect(compare('Hassan Karim', 'Hassan Karima').relation).toBe('alike');
    expect(compare('Hassan Amin', 'Hassan Amina').relation).not.toMatch(/same|written/);
    expect(compare('Daniel^Luis', 'Daniele^Luis').relation).not.toMatch(/same|written/);
  });
});
