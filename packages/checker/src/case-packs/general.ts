import { defineCasePack } from './case-pack.ts';
import { sources } from './sources.ts';

/** Any case: every rule as its author set it. No list is known, but thick slices alone are why some doctors ask for a new scan. */
export const general = defineCasePack({
  id: 'general',
  version: 2,
  rules: { 'thin-slices-absent': { options: { anyCt: { from: 3, ask: 1.5, source: sources.redo } } } },
});
