import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { en } from '../messages/en.ts';
import type { Catalogue } from '../messages/messages.ts';
import { rules } from '../rules/registry.ts';
import { defineCasePack } from './case-pack.ts';
import { casePackList, casePackNamed, casePacks } from './index.ts';
import { casePackSchema } from './schema.ts';

const catalogue: Catalogue = en;
const ruleIds = new Set<string>(rules.map(({ id }) => id));

/** Whatever a pack expects, from any of its rules. */
const expectations = casePacks.flatMap(({ id, rules: adjusted }) =>
  Object.values(adjusted).flatMap((adjustment) => {
    const { expects = [] } = (adjustment?.options ?? {}) as { expects?: readonly Record<string, unknown>[] };
    return expects.map((wanted) => ({ pack: id, wanted }));
  }),
);

describe('the case packs', () => {
  it.each(casePacks.map((pack) => [pack.id, pack] as const))('%s is plain data of the schema', (_, pack) => {
    expect(v.safeParse(casePackSchema, JSON.parse(JSON.stringify(pack))).issues).toBeUndefined();
    expect(Object.keys(pack.rules).filter((id) => !ruleIds.has(id))).toEqual([]);
    expect(catalogue.cases[pack.id]).toBeDefined();
  });

  it('have names of their own, in the order of the choice', () => {
    expect(casePackList().map(({ id }) => id)).toEqual(casePacks.map(({ id }) => id));
    expect(new Set(casePackList().map(({ id }) => id)).size).toBe(21);
    expect(casePackNamed('lung-ct')).toMatchObject({ id: 'lung-ct' });
    expect(casePackNamed('lungs')).toBeUndefined();
  });

  it('have words for all they ask for', () => {
    const { need, why, documentKind } = en.terms;
    for (const { pack, wanted } of expectations) {
      const said =
        'kinds' in wanted
          ? (wanted['kinds'] as readonly string[]).map((key) => key in documentKind)
          : [(wanted['need'] as string) in need, (wanted['why'] as string) in why];
      expect(said.every(Boolean), `${pack} ${JSON.stringify(wanted)}`).toBe(true);
    }
    expect(expectations.length).toBeGreaterThan(100);
  });

  it('refuse what is no pack', () => {
    const bad = { id: 'x', version: 1, rules: { 'thin-slices-absent': { options: { expects: [{ need: 'x' }] } } } };
    expect(v.is(casePackSchema, bad)).toBe(false);
    expect(v.is(casePackSchema, { id: 'x', version: 0, rules: {} })).toBe(false);
  });

  it('let no misspelt rule or option compile', () => {
    // @ts-expect-error there is no such rule
    const rule = defineCasePack({ id: 'a', version: 1, rules: { 'thin-slice-absent': {} } });
    // @ts-expect-error there is no such option
    const option = defineCasePack({ id: 'a', version: 1, rules: { 'study-outdated': { options: { maxDay: 1 } } } });
    expect([rule.id, option.id]).toEqual(['a', 'a']);
  });
});
