import { describe } from 'vitest';
import { packageTests, paperTests } from './author-tests.ts';
import type { AuthorSet } from './author-tests.ts';
import { fifthAuthorPackages } from './fifth-author.ts';

const set: AuthorSet = {
  folder: 'fifth-author',
  name: 'fifth author',
  packages: fifthAuthorPackages,
  least: { papers: 99, foreign: 0, readings: 36, packages: 45 },
  // As it was seen, once: nothing was mended after it.
  floor: { kinds: 0.95, foreign: 0, days: 1, pairs: 0.96 },
};

describe('papers: fifth author', () => paperTests(set));
describe('packages: fifth author', () => packageTests(set));
