import { angiogram, cardiacMr, coronaryCt, echo, taviCt } from './heart.ts';
import { breastMr, jointsMr, liverCt, liverMr, lungCt, pancreasCt, petCt, prostateMr, rectalMr } from './body.ts';
import type { CasePack } from './case-pack.ts';
import { general } from './general.ts';
import { brainTumour, epilepsy, ms, pituitary, spineCervical, spineLumbar } from './head-and-spine.ts';

export type { CasePack, RuleAdjustment } from './case-pack.ts';
export { defineCasePack } from './case-pack.ts';
export { general } from './general.ts';

/** Every pack, one a line, in the order in which a patient is asked. */
const packs = [
  general,
  brainTumour,
  pituitary,
  epilepsy,
  ms,
  spineCervical,
  spineLumbar,
  coronaryCt,
  cardiacMr,
  echo,
  angiogram,
  taviCt,
  petCt,
  liverCt,
  liverMr,
  pancreasCt,
  lungCt,
  prostateMr,
  rectalMr,
  breastMr,
  jointsMr,
] as const;

export type CasePackId = (typeof packs)[number]['id'];

export const casePacks: readonly CasePack[] = packs;

/** The pack of that name; `undefined` for a name nobody gave one. */
export function casePackNamed(id: string): CasePack | undefined {
  return casePacks.find((pack) => pack.id === id);
}

/** What a patient may choose from, in order; the words of an id are `cases` in the catalogues. */
export function casePackList(): readonly { readonly id: CasePackId; readonly version: number }[] {
  return packs.map(({ id, version }) => ({ id, version }));
}
