import { defineCasePack } from './case-pack.ts';

/** Any case: every rule as its author set it. */
export const general = defineCasePack({ id: 'general', version: 1, rules: {} });
