import type { PackageInventory } from '../../evidence/package-inventory.ts';
import { defineRule } from '../rule.ts';

/** Whether there is at least one DICOM instance to look at. */
export const noScanFiles = defineRule({
  id: 'no-scan-files',
  group: 'package',
  severity: 'blocker',
  requires: ['package-inventory'],
  messages: ['nothing', 'only-reports', 'only-pictures', 'only-program', 'maybe-inside'],
  params: { 'maybe-inside': ['count'] },
  defaults: {},
  check({ 'package-inventory': inventory }) {
    const { states } = inventory;
    if (states.instance > 0) {
      return { outcome: 'pass' };
    }
    if (states.dicomdir > 0) {
      // `dicomdir-only` says it better.
      return { outcome: 'not-applicable' };
    }
    const action = { who: 'patient', letter: false, message: 'add-files' } as const;
    const subjects = [{ kind: 'package' }] as const;
    const closed = closedFiles(inventory);
    if (closed > 0) {
      const params = { count: closed };
      return { outcome: 'cannot-tell', hits: [{ message: 'maybe-inside', params, subjects, action }] };
    }
    const ask = { who: 'hospital', letter: true, message: 'ask-for-scan-files' } as const;
    if (inventory.executables.length > 0) {
      return { outcome: 'fail', hits: [{ message: 'only-program', subjects, action: ask }] };
    }
    if (states.document > 0) {
      return { outcome: 'fail', hits: [{ message: 'only-reports', subjects, action: ask }] };
    }
    if (states.picture + states.video > 0) {
      return { outcome: 'fail', hits: [{ message: 'only-pictures', subjects, action: ask }] };
    }
    return { outcome: 'fail', hits: [{ message: 'nothing', subjects, action }] };
  },
});

/** Files that may hold scan files, a locked ZIP as one: how much is in it nobody knows better for its members. */
function closedFiles({ locked, unreadable, unsupported }: PackageInventory): number {
  const inside = (path: string): boolean => locked.some((container) => path.startsWith(`${container}!/`));
  const paths = [...unreadable, ...unsupported].map(({ path }) => path).filter((path) => !inside(path));
  return new Set([...locked, ...paths]).size;
}
