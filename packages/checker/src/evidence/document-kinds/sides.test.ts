import { describe, expect, it } from 'vitest';
import { describedSides, namedSides } from './sides.ts';

describe('the side of what was examined', () => {
  it.each([
    ['MRI of the right shoulder', ['right']],
    ['IRM du genou gauche', ['left']],
    ['МРТ левого тазобедренного сустава', ['left']],
    ['右肩关节MRI', ['right']],
    ['رنين الركبة اليسرى', ['left']],
    ['MRI bahu kanan', ['right']],
    ['MR KNEE LT', ['left']],
    // Both, none, and what there is one of.
    ['Right and left knee', []],
    ['MRI of the knee', []],
    ['Right lobe of the liver', []],
  ])('%s', (text, sides) => expect(namedSides(text)).toEqual(sides));

  it('is that of the head, not of what is found', () => {
    expect(namedSides('MRI left knee\n\nThe bones of the right side are as before')).toEqual(['left']);
    expect(namedSides(`${'x\n'.repeat(12)}left knee`)).toEqual([]);
    expect(namedSides(`${'x\n'.repeat(11)}left knee`)).toEqual(['left']);
    expect(namedSides(`left knee ${'x'.repeat(131)}`)).toEqual([]);
    expect(namedSides('left knee\nright hip')).toEqual([]);
  });
});

describe('the side of a scan by its descriptions', () => {
  it.each([
    [['MR Shoulder R'], ['right']],
    [['KNEE_L_COR'], ['left']],
    [['L KNEE', 'SAG PD'], ['left']],
    [['MR KNEE RIGHT'], ['right']],
    // Both, no part that people have two of, a letter within a word.
    [['MR Shoulder R', 'MR Shoulder L'], []],
    [['BRAIN L'], []],
    [['MR Knee Lateral'], []],
    [['SAG R', 'KNEE'], []],
  ])('%j', (descriptions, sides) => expect(describedSides(descriptions)).toEqual(sides));
});
