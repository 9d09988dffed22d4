import { describe, expect, it } from 'vitest';
import { memoryCaps } from './memory.ts';

const megabyte = 2 ** 20;

describe('what a page may take', () => {
  it('is less on a phone, whatever it says of its memory', () => {
    expect(memoryCaps({ gigabytes: 8, phone: true }).pictures).toBe(48 * megabyte);
    expect(memoryCaps({ gigabytes: undefined, phone: true })).toEqual(memoryCaps({ gigabytes: 2, phone: false }));
  });

  it('grows with the memory that the browser tells of; one that tells nothing gets the middle', () => {
    const pictures = [1, 2, 4, 8].map((gigabytes) => memoryCaps({ gigabytes, phone: false }).pictures / megabyte);
    expect(pictures).toEqual([48, 48, 96, 160]);
    expect(memoryCaps({ gigabytes: undefined, phone: false })).toEqual(memoryCaps({ gigabytes: 4, phone: false }));
  });
});
