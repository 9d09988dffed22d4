import type { AbsentTarget } from '../references/index.ts';
import { incomplete, type Testimony } from './testimony.ts';

/**
 * W7: other objects name instances of this series that are not here. One instance may have been withdrawn since, so a single one that a
 * single kind of object names is of medium strength.
 */
export function referenceWitness(targets: readonly AbsentTarget[]): Testimony | undefined {
  const [first] = targets;
  if (!first) return undefined;
  const most = targets.reduce((best, each) => (each.absent > best.absent ? each : best), first);
  const kinds = new Set(targets.map(({ by }) => by));
  const several = targets.some(({ named, absent }) => absent >= 2 && named - absent >= 2);
  const missing = [{ what: 'referenced-instance', where: { kind: 'unknown' }, count: most.absent }] as const;
  return incomplete('reference', several || kinds.size > 1 ? 'strong' : 'medium', missing, [], {
    expected: most.named,
    present: most.named - most.absent,
    tag: '(0008,1155)',
  });
}
