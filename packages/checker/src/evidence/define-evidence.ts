import type { Evidence, EvidenceId } from './evidence-map.ts';

/** A gatherer of any evidence, as the registry holds it. */
export type AnyEvidence = Evidence<EvidenceId, EvidenceId>;

/** Gives a gatherer its exact types: reading evidence it did not require does not compile. */
export function defineEvidence<const Id extends EvidenceId, const R extends EvidenceId = never>(
  evidence: Evidence<Id, R>,
): Evidence<Id, R> {
  return evidence;
}

/** Why evidence is missing on purpose: a code for `coverage`, never a sentence. */
export type UnavailableReason = 'no-decoder-here' | 'no-pdf-reader-here' | 'no-picture-decoder-here' | 'not-asked-for';

/** Thrown by a gatherer that cannot work here. Its check is then `skipped`, not `failed`; its rules are still not passed. */
export class EvidenceUnavailable extends Error {
  override readonly name = 'EvidenceUnavailable';
  constructor(readonly reason: UnavailableReason) {
    super(reason);
  }
}
