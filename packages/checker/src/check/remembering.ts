import type { AnyEvidence } from '../evidence/define-evidence.ts';
import type { EvidenceId, EvidenceMap } from '../evidence/evidence-map.ts';

export interface Remembering {
  readonly evidences: readonly AnyEvidence[];
  /** Has one of them asked again, for it can be answered better now. */
  forget(id: EvidenceId): void;
}

/**
 * Gatherers that answer a second time from memory, but for those that stand on what the patient may correct. For one model only.
 * A gatherer that failed is asked again.
 */
export function remembering(evidences: readonly AnyEvidence[]): Remembering {
  const moved = correctable(evidences);
  const answers = new Map<EvidenceId, EvidenceMap[EvidenceId]>();
  return {
    forget: (id) => void answers.delete(id),
    evidences: evidences.map((evidence) => {
      if (moved.has(evidence.id)) return evidence;
      return {
        ...evidence,
        async gather(context) {
          const answer = answers.get(evidence.id) ?? (await evidence.gather(context));
          answers.set(evidence.id, answer);
          return answer;
        },
      };
    }),
  };
}

/** All that hangs on the kinds of papers. The kinds themselves are corrected after they were gathered. */
function correctable(evidences: readonly AnyEvidence[]): ReadonlySet<EvidenceId> {
  const moved = new Set<EvidenceId>(['document-kinds']);
  for (let size = 0; size !== moved.size;) {
    size = moved.size;
    for (const { id, requires } of evidences) if (requires.some((required) => moved.has(required))) moved.add(id);
  }
  moved.delete('document-kinds');
  return moved;
}
