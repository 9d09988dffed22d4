import type { AbsentTarget } from '../references/index.ts';
import { referrerSource, twoOf } from '../../report/witness-sources.ts';
import { incomplete, type Testimony } from './testimony.ts';

/**
 * W7: other objects name instances of this series that are not here. One instance may have been withdrawn since, so a single one that a
 * single source names is of medium strength: a doctor's report and the pictures that the doctor marked are one.
 */
export function referenceWitness(targets: readonly AbsentTarget[]): Testimony | undefined {
  const [first] = targets;
  if (!first) return undefined;
  const most = targets.reduce((best, each) => (each.absent > best.absent ? each : best), first);
  const agreed = twoOf(targets.map(({ by }) => referrerSource(by)));
  const several = targets.some(({ named, absent }) => absent >= 2 && named - absent >= 2);
  const missing = [{ what: 'referenced-instance', where: { kind: 'unknown' }, count: most.absent }] as const;
  const told = incomplete('reference', several || agreed ? 'strong' : 'medium', missing, [], {
    expected: most.named,
    present: most.named - most.absent,
    tag: '(0008,1155)',
  });
  return { ...told, source: referrerSource(most.by) };
}
