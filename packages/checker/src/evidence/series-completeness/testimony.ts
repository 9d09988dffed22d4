import type { MissingPart, Witness } from '../../report/report.ts';
import type { CompletenessSign } from './series-completeness.ts';

/** What one witness says of one series; an empty list of parts where it misses nothing. */
export interface Testimony {
  readonly witness: Witness;
  readonly missing: readonly MissingPart[];
  readonly signs: readonly CompletenessSign[];
}

export function silent(kind: Witness['kind'], strength: Witness['strength'], more: Partial<Witness> = {}): Testimony {
  return { witness: { kind, says: 'silent', strength, ...more }, missing: [], signs: [] };
}

export function complete(
  kind: Witness['kind'],
  strength: Witness['strength'],
  more: Partial<Witness> = {},
  signs: readonly CompletenessSign[] = [],
): Testimony {
  return { witness: { kind, says: 'complete', strength, ...more }, missing: [], signs };
}

export function incomplete(
  kind: Witness['kind'],
  strength: Witness['strength'],
  missing: readonly MissingPart[],
  signs: readonly CompletenessSign[],
  more: Partial<Witness> = {},
): Testimony {
  return { witness: { kind, says: 'incomplete', strength, ...more }, missing, signs };
}

export function countOf(missing: readonly MissingPart[]): number {
  return missing.reduce((total, { count }) => total + count, 0);
}
