import { beforeAll, expect, it } from 'vitest';
import type { DocumentFacts } from '../../../packages/checker/src/evidence/document-kinds/document-facts.ts';
import { judgePackage } from './judge-package.ts';
import type { PackageVerdict } from './judge-package.ts';
import { readSet } from './read-set.ts';
import type { PairPackage } from './third-author-packages.ts';
import { readLanguages, thirdAuthorSet } from './third-author.ts';

/** Papers and packages of one author, with what they must hold at the least and what must be right of them, as shares. */
export interface AuthorSet {
  readonly folder: string;
  readonly name: string;
  readonly packages: (folder: string) => readonly PairPackage[];
  /** `foreign`: papers in languages that the check does not read; none where a set has none. */
  readonly least: Readonly<Record<'papers' | 'foreign' | 'readings' | 'packages', number>>;
  readonly floor: Readonly<Record<'kinds' | 'foreign' | 'days' | 'pairs', number>>;
}

/** Reads the papers of a set and holds kind, day, machine and language against what its author wrote down. */
export function paperTests({ folder, name, least, floor }: AuthorSet): void {
  const papers = thirdAuthorSet(folder);
  const known = papers.filter(({ language }) => readLanguages.includes(language));
  const foreign = papers.filter(({ language }) => !readLanguages.includes(language));
  let facts: ReadonlyMap<string, DocumentFacts>;
  beforeAll(async () => {
    facts = await readSet(papers);
  }, 60_000);
  const kindOf = (path: string) => facts.get(path)?.kind;
  const isOpen = (path: string) => kindOf(path) === 'unknown';

  it('are told apart', () => {
    const rows = readLanguages.map((language) => {
      const own = known.filter((paper) => paper.language === language);
      const right = own.filter(({ path, kinds }) => kinds.some((kind) => kind === kindOf(path)));
      const open = own.filter(({ path, kinds }) => !kinds.some((kind) => kind === kindOf(path)) && isOpen(path));
      return { language, count: own.length, right: right.length, open: open.length };
    });
    const right = rows.reduce((sum, row) => sum + row.right, 0);
    const open = rows.reduce((sum, row) => sum + row.open, 0);
    process.stdout.write(
      `${name}, kinds: ${right} of ${known.length}, cannot tell ${open}, wrong ${known.length - right - open}\n${rows
        .map((row) => `  ${row.language} ${row.right} of ${row.count}, cannot tell ${row.open}\n`)
        .join('')}`,
    );
    process.stdout.write(
      known
        .filter(({ path, kinds }) => !kinds.some((kind) => kind === kindOf(path)))
        .map(({ path, kinds }) => {
          const fact = facts.get(path);
          return `    ${path}: ${kinds.join()}, taken for ${fact?.kind} ${fact?.confidence.toFixed(2)} ${fact?.unread ?? ''}\n`;
        })
        .join(''),
    );
    expect(known.length).toBeGreaterThanOrEqual(least.papers);
    expect(right / known.length).toBeGreaterThanOrEqual(floor.kinds);
  });

  if (least.foreign > 0)
    it('in other languages are told apart or not told, never mistaken', () => {
      const mistaken = foreign.filter(
        ({ path, kinds }) => kindOf(path) !== 'unknown' && !kinds.some((kind) => kind === kindOf(path)),
      );
      const right = foreign.filter(({ path, kinds }) => kinds.some((kind) => kind === kindOf(path)));
      process.stdout.write(
        `${name}, languages that are not read: right ${right.length}, cannot tell ${foreign.length - right.length - mistaken.length}, wrong ${mistaken.length} of ${foreign.length}\n${mistaken
          .map(({ path, kinds }) => `    ${path}: ${kinds.join()}, taken for ${kindOf(path)}\n`)
          .join('')}`,
      );
      expect(foreign.length).toBeGreaterThanOrEqual(least.foreign);
      expect(1 - mistaken.length / foreign.length).toBeGreaterThanOrEqual(floor.foreign);
    });

  it('say of which day and machine a reading is, and in which language', () => {
    const readings = known.filter(({ date }) => date !== undefined);
    const wrong = readings.filter(({ path, date, modality }) => {
      const fact = facts.get(path);
      return fact?.dates[0] !== date || !fact?.modalities.includes(modality === 'CR' ? 'XR' : (modality ?? ''));
    });
    const misread = known.filter(({ path, language }) => ![undefined, language].includes(facts.get(path)?.language));
    const unsaid = known.filter(({ path }) => facts.get(path)?.language === undefined);
    process.stdout.write(
      `${name}, day and machine: ${readings.length - wrong.length} of ${readings.length}\n${wrong
        .map(({ path, date, modality }) => {
          const fact = facts.get(path);
          return `    ${path}: ${date} ${modality}, read ${fact?.dates.slice(0, 3).join(' ')} ${fact?.modalities.join(' ')}\n`;
        })
        .join('')}`,
    );
    process.stdout.write(
      `${name}, language: wrong ${misread.length}, not said ${unsaid.length} of ${known.length}: ${[
        ...misread,
        ...unsaid,
      ]
        .map(({ path }) => `${path} ${facts.get(path)?.language ?? '-'}`)
        .join(', ')}\n`,
    );
    expect(readings.length).toBeGreaterThanOrEqual(least.readings);
    expect(1 - wrong.length / readings.length).toBeGreaterThanOrEqual(floor.days);
    expect(misread.length / known.length).toBeLessThanOrEqual(0.02);
  });
}

/** Checks the packages of a set and holds what belongs to what against how they were put together. */
export function packageTests({ folder, name, packages: compose, least, floor }: AuthorSet): void {
  it('find scan and report, both ways', async () => {
    const packages = compose(folder);
    const verdicts: PackageVerdict[] = [];
    for (const one of packages) verdicts.push(...(await judgePackage(one)));
    for (const way of ['study', 'paper'] as const) {
      const own = verdicts.filter((verdict) => verdict.way === way);
      const count = (outcome: PackageVerdict['outcome']) => own.filter((verdict) => verdict.outcome === outcome).length;
      process.stdout.write(
        `${name}, pairing from the ${way}: ${count('right')} of ${own.length}, cannot tell ${count('cannot-tell')}, wrong ${count('wrong')}\n`,
      );
    }
    process.stdout.write(
      verdicts
        .filter(({ outcome }) => outcome !== 'right')
        .map(({ outcome, says }) => `    ${outcome}: ${says}\n`)
        .join(''),
    );
    expect(packages.length).toBeGreaterThanOrEqual(least.packages);
    expect(verdicts.filter(({ outcome }) => outcome === 'right').length / verdicts.length).toBeGreaterThanOrEqual(
      floor.pairs,
    );
  });
}
