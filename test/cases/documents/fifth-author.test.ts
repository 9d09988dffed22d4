import { describe } from 'vitest';
import { packageTests, paperTests } from './author-tests.ts';
import type { AuthorSet } from './author-tests.ts';
import { fifthAuthorPackages } from './fifth-author.ts';

const set: AuthorSet = {
  folder: 'fifth-author',
  name: 'fifth author',
  packages: fifthAuthorPackages,
  least: { papers: 99, foreign: 0, readings: 36, packages: 45 },
  // Not yet seen.
  floor: { kinds: 0, foreign: 0, days: 0, pairs: 0 },
};

describe('papers: fifth author', () => paperTests(set));
describe('packages: fifth author', () => packageTests(set));
