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
