import type { CasePack } from './case-pack.ts';
import { general } from './general.ts';

export type { CasePack, RuleAdjustment } from './case-pack.ts';
export { defineCasePack } from './case-pack.ts';
export { general } from './general.ts';

/** Every pack, one a line. */
export const casePacks: readonly CasePack[] = [general];

/** The pack of that name; `undefined` for a name nobody gave one. */
export function casePackNamed(id: string): CasePack | undefined {
  return casePacks.find((pack) => pack.id === id);
}
