import { describe, expect, it } from 'vitest';
import { readMrz } from './mrz.ts';

// The specimens of ICAO 9303: no such person exists.
const TD3 = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`;
const TD2 = `I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
D231458907UTO7408122F1204159<<<<<<<6`;
const TD1 = `I<UTOD231458907<<<<<<<<<<<<<<<
7408122F1204159UTO<<<<<<<<<<<6
ERIKSSON<<ANNA<MARIA<<<<<<<<<<`;
const all = { number: true, birthDate: true, expiry: true, composite: true };
const holder = { surname: 'ERIKSSON', given: 'ANNA MARIA', birthDates: ['1974-08-12'], sex: 'F', checks: all };

describe('the machine-readable zone', () => {
  it.each([
    ['TD1', TD1],
    ['TD2', TD2],
    ['TD3', TD3],
  ])('is read in %s, every check digit held', (format, text) => {
    expect(readMrz(`PASSPORT\n${text}\nmore`)).toEqual({ format, ...holder });
  });

  it('is read through the eyes of a camera', () => {
    const seen = TD3.replace('7408122', '74O8I22')
      .replace('1204159', 'I2O4159')
      .replace('<<ANNA', '«ANNA')
      .replace('MARIA', 'MAR1A');
    expect(readMrz(seen)).toMatchObject({
      given: 'ANNA MARIA',
      birthDates: ['1974-08-12'],
      checks: { birthDate: true, expiry: true },
    });
  });

  it('keeps no birth date whose check digit does not hold', () => {
    expect(readMrz(TD3.replace('7408122', '7408132'))).toMatchObject({ birthDates: [], checks: { birthDate: false } });
  });

  it('leaves the century open where both are possible', () => {
    const line = 'L898902C36UTO0501013F3004159<<<<<<<<<<<<<<00';
    expect(readMrz(`${TD3.split('\n')[0]}\n${line}`)?.birthDates).toEqual(['1905-01-01', '2005-01-01']);
  });

  it('is not two lines of letters that happen to be as long', () => {
    expect(readMrz(`${'A'.repeat(44)}\n${'B'.repeat(44)}`)).toBeUndefined();
    expect(readMrz(`${TD3.split('\n')[0]}\nL898902C30UTO7408120F1204150ZE184226B<<<<<11`)).toBeUndefined();
    expect(readMrz('')).toBeUndefined();
  });
});

describe('the machine-readable zone, more closely', () => {
  const [names, data] = TD3.split('\n') as [string, string];
  const zone = (change: (line: string) => string, of = data) =>
    readMrz(`${of === data ? names : change(names)}\n${of === data ? change(data) : data}`);

  it('reads brackets, spaces and quotation marks as fillers', () => {
    for (const written of [
      TD3.replace('<<ANNA', '‹‹ANNA'),
      TD3.replace('<<ANNA', '([ANNA'),
      TD3.replace('<<ANNA', '{<ANNA'),
      TD3.replaceAll('<', ' <'),
      TD3.toLowerCase(),
    ])
      expect(readMrz(written), written).toMatchObject({ surname: 'ERIKSSON', given: 'ANNA MARIA' });
  });

  it('stands anywhere in a text, at its very end too', () => {
    expect(readMrz(`a\r\nb\r${names}\r\n${data}`)).toMatchObject({ format: 'TD3' });
    expect(readMrz(`${names}\nx\n${data}`)).toBeUndefined();
  });

  it('is found behind lines that only look like one', () => {
    expect(readMrz(`P<${'A'.repeat(42)}\n${'B'.repeat(44)}\n${TD3}`)).toMatchObject({ surname: 'ERIKSSON' });
  });

  it('is none with a letter too many, or one of no passport', () => {
    expect(zone((line) => `${line}<`)).toBeUndefined();
    expect(zone((line) => `${line}<`, names)).toBeUndefined();
    expect(zone((line) => line.replace('MARIA', 'MARÍA'), names)).toBeUndefined();
    expect(zone((line) => line.replace('P<', 'É<'), names)).toBeUndefined();
    expect(zone((line) => line.replace(/.$/, '.'), names)).toBeUndefined();
  });

  it('gives a name without the fillers around it', () => {
    expect(zone((line) => line.replace('<<ANNA<MARIA<<', '<<<ANNA<MARIA<'), names)).toMatchObject({
      surname: 'ERIKSSON',
      given: 'ANNA MARIA',
    });
  });

  it('needs letters for a name and a kind of paper that has one', () => {
    expect(zone((line) => line.replace('ERIKSSON', '<RIKSSON'), names)).toBeUndefined();
    expect(zone((line) => line.replace('P<', 'X<'), names)).toBeUndefined();
    for (const kind of 'ACIPV') expect(zone((line) => line.replace('P<', `${kind}<`), names)?.surname).toBe('ERIKSSON');
    expect(zone((line) => line.replace('<<ANNA<MARIA', '<'.repeat(12)), names)).toMatchObject({ given: '' });
  });

  it('says which digits hold, and believes it where two of them do', () => {
    const checks = (line: string) => readMrz(`${names}\n${line}`)?.checks;
    expect(checks(data.replace('L898902C36', 'L898902C37'))).toMatchObject({
      number: false,
      birthDate: true,
      expiry: true,
      composite: false,
    });
    expect(checks(data.replace('1204159', '1204158'))).toMatchObject({ expiry: false, composite: false });
    expect(checks(data.slice(0, 43) + '1')).toEqual({ number: true, birthDate: true, expiry: true, composite: false });
    expect(checks(data.replace('L898902C36', 'L898902C37').replace('1204159', '1204158'))).toBeUndefined();
    expect(checks(data.replace('L898902C36', 'L898902C3<'))).toMatchObject({ number: false });
  });

  it('has a sex only where it says one of two', () => {
    expect(readMrz(`${names}\n${data.replace('F120', 'M120')}`)).toMatchObject({ sex: 'M' });
    expect(readMrz(`${names}\n${data.replace('F120', '<120')}`)).not.toHaveProperty('sex');
  });

  it('knows no birth date that is none, and none after the paper has run out', () => {
    // Digits that hold, of a day that is not in the calendar.
    const born = (written: string) => {
      const digit = [...written].reduce((sum, each, at) => sum + Number(each) * ([7, 3, 1][at % 3] ?? 0), 0) % 10;
      return readMrz(`${names}\n${data.replace('7408122', `${written}${digit}`)}`)?.birthDates;
    };
    expect([born('740012'), born('741312'), born('740800'), born('740832')]).toEqual([[], [], [], []]);
    expect([born('740131'), born('741201')]).toEqual([['1974-01-31'], ['1974-12-01']]);
    expect([born('120415'), born('120416')]).toEqual([['1912-04-15', '2012-04-15'], ['1912-04-16']]);
    expect(readMrz(`${names}\n${data.replace('1204159', '12O4IX9')}`)?.birthDates).toEqual([
      '1974-08-12',
      '2074-08-12',
    ]);
  });
});
