import { describe } from 'vitest';
import { packageTests, paperTests } from './author-tests.ts';
import type { AuthorSet } from './author-tests.ts';
import { fourthAuthorPackages } from './fourth-author.ts';

const sets: readonly AuthorSet[] = [
  {
    folder: 'fourth-author',
    name: 'fourth author',
    packages: fourthAuthorPackages,
    least: { papers: 190, foreign: 0, readings: 60, packages: 70 },
    // Nothing was run on them yet.
    floor: { kinds: 0, foreign: 0, days: 0, pairs: 0 },
  },
];

describe.each(sets)('papers: $name', paperTests);
describe.each(sets)('packages: $name', packageTests);
