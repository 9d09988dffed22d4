import type { MissingPart, Witness } from '../../report/report.ts';
import { sourceOf, type WitnessSource } from '../../report/witness-sources.ts';
import type { CompletenessSign } from './series-completeness.ts';

/** What one witness says of one series; an empty list of parts where it misses nothing. */
export interface Testimony {
  readonly witness: Witness;
  /** Two testimonies of one source are one. */
  readonly source: WitnessSource;
  readonly missing: readonly MissingPart[];
  readonly signs: readonly CompletenessSign[];
}

export function silent(kind: Witness['kind'], strength: Witness['strength'], more: Partial<Witness> = {}): Testimony {
  return testimony({ kind, says: 'silent', strength, ...more });
}

export function complete(
  kind: Witness['kind'],
  strength: Witness['strength'],
  more: Partial<Witness> = {},
  signs: readonly CompletenessSign[] = [],
): Testimony {
  return testimony({ kind, says: 'complete', strength, ...more }, [], signs);
}

export function incomplete(
  kind: Witness['kind'],
  strength: Witness['strength'],
  missing: readonly MissingPart[],
  signs: readonly CompletenessSign[],
  more: Partial<Witness> = {},
): Testimony {
  return testimony({ kind, says: 'incomplete', strength, ...more }, missing, signs);
}

function testimony(
  witness: Witness,
  missing: readonly MissingPart[] = [],
  signs: readonly CompletenessSign[] = [],
): Testimony {
  return { witness, source: sourceOf(witness), missing, signs };
}

export function countOf(missing: readonly MissingPart[]): number {
  return missing.reduce((total, { count }) => total + count, 0);
}
