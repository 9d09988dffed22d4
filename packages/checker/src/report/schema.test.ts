import type { InferOutput } from 'valibot';
import { describe, expect, it } from 'vitest';
import { emptyModel } from '../../../../test/build/study-model.ts';
import { runCheck } from '../check/run-check.ts';
import * as v from 'valibot';
import type { Report } from './report.ts';
import { reportSchema } from './schema.ts';

type DeepReadonly<T> = T extends string | number | boolean | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : { readonly [K in keyof T]: DeepReadonly<T[K]> };
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Flat<T> = DeepReadonly<T>;

// Does not compile where the documented type and the schema part ways, in either direction.
const sameContract: Equal<Flat<Report>, Flat<InferOutput<typeof reportSchema>>> = true;

describe('the report schema', () => {
  it('is the documented type', () => {
    expect(sameContract).toBe(true);
  });

  it('accepts what the engine says of nothing', async () => {
    const report = await runCheck(emptyModel(), { services: { bytes: () => undefined } });
    expect(v.safeParse(reportSchema, JSON.parse(JSON.stringify(report))).issues).toBeUndefined();
  });

  it('refuses a field the contract does not name', async () => {
    const report = await runCheck(emptyModel(), { services: { bytes: () => undefined } });
    expect(v.is(reportSchema, { ...report, patientName: 'x' })).toBe(false);
    expect(v.is(reportSchema, { ...report, verdict: 'fine' })).toBe(false);
  });
});
