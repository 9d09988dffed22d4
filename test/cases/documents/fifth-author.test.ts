import { describe } from 'vitest';
import { packageTests, paperTests } from './author-tests.ts';
import type { AuthorSet } from './author-tests.ts';
import { fifthAuthorPackages } from './fifth-author.ts';

const set: AuthorSet = {
  folder: 'fifth-author',
  name: 'fifth author',
  packages: fifthAuthorPackages,
  least: { papers: 99, foreign: 0, readings: 36, packages: 45 },
  // docs/papers.md tells how it was seen, once; then it was mended for.
  floor: { kinds: 0.98, foreign: 0, days: 1, pairs: 0.98 },
};

describe('papers: fifth author', () => paperTests(set));
describe('packages: fifth author', () => packageTests(set));
