import { describe, expect, it } from 'vitest';
import { hanReaderFor } from './han-reader.ts';

describe('Chinese names read aloud', () => {
  it('have a syllable for each character, without tones, and family names their own sound', async () => {
    const read = await hanReaderFor(['张伟', 'Zhang Wei']);
    expect(read?.('张', true)).toEqual(['zhang']);
    expect(read?.('晓明', false)).toEqual(['xiao', 'ming']);
    expect(read?.('吕', true)).toEqual(['lv']);
    expect([read?.('单', true), read?.('单', false)]).toEqual([['shan'], ['dan']]);
  });

  it('need the dictionary only where they are held against letters', async () => {
    expect(await hanReaderFor(['张伟', 'Иванов'])).toBeTypeOf('function');
    for (const names of [[], ['张伟', '李娜'], ['Zhang Wei', 'Doe'], ['Zhang Wei', 'Иванов']])
      expect(await hanReaderFor(names), names.join()).toBeUndefined();
  });
});
