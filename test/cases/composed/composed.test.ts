import { describe, expect, it } from 'vitest';
import { cleanCases, type Case } from './clean-cases.ts';
import { checkFiles, differences } from './composed-case.ts';
import { damagedCases } from './damaged-cases.ts';
import { Random } from './random.ts';
import { settingOf } from './setting.ts';

// Packages of real bytes, made anew for each seed, through the whole engine. `CASE_SEEDS` runs more of them.
const seeds = Number(process.env['CASE_SEEDS'] ?? 5);

interface Row {
  readonly kind: string;
  readonly name: string;
  agreed: number;
  readonly differs: string[];
}

async function run(kind: string, name: string, make: Case): Promise<Row> {
  const row: Row = { kind, name, agreed: 0, differs: [] };
  for (let seed = 1; seed <= seeds; seed++) {
    const key = `${name} ${seed}`;
    const composed = make(settingOf(new Random(key), key));
    const told = differences(await checkFiles(composed), composed.truth);
    if (told.length === 0) row.agreed++;
    else row.differs.push(`seed ${seed}: ${told.join('; ')}`);
  }
  return row;
}

describe('composed packages', () => {
  const rows: Row[] = [];
  const kinds = [
    ['clean', cleanCases],
    ['damaged', damagedCases],
  ] as const;
  for (const [kind, cases] of kinds) {
    it.each(Object.entries(cases))(`${kind}: %s`, async (name, make) => {
      const row = await run(kind, name, make);
      rows.push(row);
      // A whole package that is called incomplete is never within the allowance.
      if (kind === 'clean') expect(row.differs).toEqual([]);
    });
  }

  it('agree with their truth in 99 of 100', () => {
    const all = rows.length * seeds;
    const agreed = rows.reduce((sum, row) => sum + row.agreed, 0);
    const width = Math.max(...rows.map(({ name }) => name.length));
    const lines = rows.map(({ kind, name, agreed: yes, differs }) =>
      [`${kind.padEnd(8)}${name.padEnd(width + 2)}${yes}/${seeds}`, ...differs.map((text) => `    ${text}`)].join('\n'),
    );
    console.log([...lines, `${agreed} of ${all} agree (${((100 * agreed) / all).toFixed(1)} %).`].join('\n'));
    expect(rows.filter(({ kind }) => kind === 'damaged').length * seeds).toBeGreaterThanOrEqual(200);
    expect(agreed / all).toBeGreaterThanOrEqual(0.99);
  });
});
