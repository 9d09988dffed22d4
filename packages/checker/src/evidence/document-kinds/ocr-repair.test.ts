import { expect, it } from 'vitest';
import { repairReading } from './ocr-repair.ts';

it('puts letters back into words that a bad copy tore', () => {
  const torn = 'find1ngs: n0 c0ntrast. techn1que: vo1umetric acqu1sition. the 1iver is n0rmal. concl0sion: stab1e';
  expect(repairReading(torn)).toContain('findings: n0 contrast. technique: voiumetric acquisition');
});

it('leaves a few odd words alone, and all of a long text that has no more than them', () => {
  const torn = 'find1ngs n0rmal c0ntrast techn1que';
  expect(repairReading(`${torn} of it`)).toBe(`${torn} of it`);
  expect(repairReading(`${torn} acqu1red`)).toBe('findings normal contrast technique acquired');
  // Short ones are names of levels and units: they neither count nor change.
  expect(repairReading(`${torn} a1b`)).toBe(`${torn} a1b`);
  expect(repairReading(`${torn} acqu1red a1b`)).toContain('acquired a1b');
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  expect(repairReading(`${torn} acqu1red ${words(240)}`)).toContain('findings');
  expect(repairReading(`${torn} acqu1red ${words(260)}`)).toContain('find1ngs');
  expect(repairReading('')).toBe('');
});

it('leaves sequences, levels and numbers of an honest text alone', () => {
  const honest = 'axial t1w, t2w and flair at l1 to l5; 3 mm; case h10332 of 2024; b0 and b1000; the o2 was 92 %';
  expect(repairReading(honest)).toBe(honest);
});
