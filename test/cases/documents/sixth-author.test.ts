import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../../packages/checker/src/report/report.ts';
import { packageTests, paperTests } from './author-tests.ts';
import type { AuthorSet } from './author-tests.ts';
import { frames } from './sixth-author-desk.ts';
import { sixthAuthorPackages, sixthSituations } from './sixth-author.ts';
import { pairWords } from './third-author-words.ts';
import { readLanguages, thirdAuthorSet } from './third-author.ts';

const folder = 'sixth-author';

/** The closed list of kinds, but what says that nothing could be told. */
const legal: Readonly<Record<Exclude<DocumentKind, 'unknown'>, true>> = {
  'radiology-report': true,
  'discharge-summary': true,
  'operative-note': true,
  'clinic-letter': true,
  'lab-result': true,
  ecg: true,
  'echo-report': true,
  endocrine: true,
  'visual-field': true,
  'pathology-report': true,
  'medication-list': true,
  'symptom-timeline': true,
  passport: true,
  'scanner-protocol': true,
  'disc-help': true,
  other: true,
};

describe('the set of the sixth author', () => {
  const papers = thirdAuthorSet(folder);
  const packages = sixthAuthorPackages(folder);

  it('holds at least 20 papers of each language, a third of them readings, a quarter of no kind', () => {
    for (const language of readLanguages)
      expect(papers.filter((paper) => paper.language === language).length).toBeGreaterThanOrEqual(20);
    const share = (kind: DocumentKind) => papers.filter(({ kinds }) => kinds[0] === kind).length / papers.length;
    expect(share('radiology-report')).toBeCloseTo(1 / 3, 1);
    expect(share('other')).toBeCloseTo(1 / 4, 1);
  });

  it('names a legal kind, day and machine of every paper, and no path twice', () => {
    for (const { path, kinds, date, modality } of papers) {
      expect(
        kinds.filter((kind) => !(kind in legal)),
        path,
      ).toEqual([]);
      expect(kinds.length, path).toBeGreaterThan(0);
      if (kinds.includes('radiology-report')) expect(date, path).toMatch(/^202[56]-\d\d-\d\d$/);
      if (date !== undefined) expect(['CT', 'MR', 'US', 'CR', 'MG', 'PT', 'NM'], path).toContain(modality);
    }
    expect(new Set(papers.map(({ path }) => path)).size).toBe(papers.length);
  });

  it('holds at least 90 packages of 20 situations, each language in ten', () => {
    expect(Object.keys(sixthSituations).length).toBeGreaterThanOrEqual(20);
    expect(packages.length).toBeGreaterThanOrEqual(90);
    for (const language of readLanguages)
      expect(packages.filter(({ name }) => name.endsWith(`, ${language}`)).length).toBeGreaterThanOrEqual(10);
    expect(new Set(packages.map(({ name }) => name)).size).toBe(packages.length);
  });

  it('says of papers that are in the package whose they are', () => {
    for (const { name, files, studies, withoutScan } of packages) {
      const paths = files.map(({ path }) => path);
      expect(new Set(paths).size, name).toBe(paths.length);
      const owned = studies.flatMap((study) => study.papers);
      for (const path of [...owned, ...withoutScan]) expect(paths, name).toContain(path);
      expect(
        owned.filter((path) => withoutScan.includes(path)),
        name,
      ).toEqual([]);
      expect(new Set(studies.map(({ studyInstanceUID }) => studyInstanceUID)).size, name).toBe(studies.length);
    }
  });

  it('has five forms of a report in each language, with room for what they say', () => {
    for (const language of readLanguages)
      for (const frame of frames)
        for (const hole of ['exam', 'date', 'name', 'find', 'compare', 'extra'])
          expect(pairWords(folder, language)(`frame.${frame}`), `${language} ${frame}`).toContain(`{${hole}}`);
  });
});

const set: AuthorSet = {
  folder,
  name: 'sixth author',
  packages: sixthAuthorPackages,
  least: { papers: 180, foreign: 0, readings: 60, packages: 90 },
  // docs/papers.md tells how it was seen, once; then its pairings were mended for.
  floor: { kinds: 0.9, foreign: 0, days: 0.95, pairs: 0.99 },
};

describe('papers: sixth author', () => paperTests(set));
describe('packages: sixth author', () => packageTests(set));
