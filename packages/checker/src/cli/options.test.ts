import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './options.ts';
import { exitCodeOf } from './print.ts';

describe('the command line', () => {
  it('reads every option', () => {
    const args = [
      'disc',
      '--case',
      'general',
      '--case-reason',
      'as the letter says',
      '--format',
      'html',
      '--lang',
      'en',
      '--no-names',
      '--deep',
      '--ocr',
      'words',
      '--letters',
      'out',
      '--output',
      'r.html',
    ];
    expect(readOptions(args)).toMatchObject({
      paths: ['disc'],
      casePack: { id: 'general' },
      caseReason: 'as the letter says',
      format: 'html',
      lang: 'en',
      names: false,
      deep: true,
      ocr: 'words',
      letters: 'out',
      output: 'r.html',
    });
  });

  it('checks as general, in JSON, with names, where nothing else is said', () => {
    const options = readOptions(['a', 'b.zip']);
    expect(options).toMatchObject({ paths: ['a', 'b.zip'], format: 'json', names: true, deep: false, verify: false });
    expect(options).not.toHaveProperty('output');
  });

  it.each([
    [[]],
    [['a', '--case', 'no-such-pack']],
    [['a', '--case', 'constructor']],
    [['a', '--format', 'pdf']],
    [['a', '--lang', 'tlh']],
    [['a', '--lang', 'constructor']],
    [['a', '--upload']],
    [['a', '--format']],
    [['a', '--save']],
    [['a', '--verify', '--save', 'b.zip']],
    [['a', '--verify', '--format', 'html']],
  ])('refuses %j', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });

  it('ends with the code of the verdict', () => {
    expect((['ready', 'incomplete', 'not-ready', 'undecided'] as const).map(exitCodeOf)).toEqual([0, 1, 1, 2]);
  });
});
