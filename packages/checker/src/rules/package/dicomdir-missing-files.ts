import { defineRule } from '../rule.ts';
import type { Hit } from '../rule.ts';

/** Files that the DICOMDIR of a disc names and that are nowhere in the package. */
export const dicomdirMissingFiles = defineRule({
  id: 'dicomdir-missing-files',
  group: 'package',
  severity: 'gap',
  requires: ['directory-match'],
  messages: ['missing', 'list-damaged'],
  params: { missing: ['count', 'listed'] },
  defaults: {},
  check({ 'directory-match': match }) {
    const directories = match.directories.filter(({ listed, whole }) => listed > 0 || !whole);
    if (directories.length === 0) {
      return { outcome: 'not-applicable' };
    }
    const hits: Hit<'missing'>[] = directories
      // A list of which nothing is here is the case of `dicomdir-only`, or of a list from another disc.
      .filter(({ listed, found }) => found > 0 && found < listed)
      .map(({ path, listed, found, missing }) => ({
        message: 'missing',
        params: { count: listed - found, listed },
        subjects: [
          { kind: 'entry', path } as const,
          ...missing
            .filter(({ seriesInstanceUID }) => seriesInstanceUID !== '')
            .map(({ seriesInstanceUID }) => ({ kind: 'series', seriesInstanceUID }) as const),
        ],
        witnesses: [{ kind: 'dicomdir', says: 'incomplete', expected: listed, present: found, strength: 'strong' }],
        confidence: 0.95,
        action: { who: 'patient', letter: false, message: 'copy-again' },
      }));
    const doubts: Hit<'list-damaged'>[] = directories
      .filter(({ whole }) => !whole)
      .map(({ path }) => ({
        message: 'list-damaged',
        severity: 'advice',
        subjects: [{ kind: 'entry', path }],
        action: { who: 'patient', letter: false, message: 'copy-again' },
      }));
    if (hits.length > 0) {
      return { outcome: 'fail', hits, doubts };
    }
    return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
  },
});
