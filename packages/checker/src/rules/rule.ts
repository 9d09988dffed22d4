import type { EvidenceId, EvidenceMap } from '../evidence/evidence-map.ts';
import type { ActionKey } from '../report/action-keys.ts';
import type { Severity, Witness } from '../report/report.ts';

export type RuleGroup = 'package' | 'identity' | 'integrity' | 'images' | 'completeness' | 'documents';

export type SubjectRef =
  | { readonly kind: 'package' }
  | { readonly kind: 'entry'; readonly path: string }
  | { readonly kind: 'patient'; readonly key: string }
  | { readonly kind: 'study'; readonly studyInstanceUID: string }
  | { readonly kind: 'series'; readonly seriesInstanceUID: string }
  | { readonly kind: 'instance'; readonly sopInstanceUID: string; readonly frame?: number };

export interface Action {
  readonly who: 'patient' | 'hospital' | 'coordinator';
  /** Whether a ready letter to `who` makes sense. */
  readonly letter: boolean;
  /** Heading of the request, a key of `actions` in the catalogues. Without it one is chosen by `who`. */
  readonly message?: ActionKey;
}

export interface Hit<K extends string> {
  readonly message: K;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly subjects: readonly SubjectRef[];
  readonly witnesses?: readonly Witness[];
  /** 0 … 1 */
  readonly confidence?: number;
  /** Overrides the rule's severity downwards or upwards for this hit, as where one weak witness stands alone. */
  readonly severity?: Severity;
  readonly action: Action;
  readonly source?: { readonly title: string; readonly year: number; readonly url?: string };
}

/**
 * What a rule says. `fail` and `cannot-tell` share a shape, so that the reason for doubt is never dropped. A rule that looked at
 * several things may fail for some and be in doubt over others: then it is `fail`, with `doubts` beside.
 */
export type Verdict<K extends string> =
  | { readonly outcome: 'pass' }
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'fail'; readonly hits: readonly Hit<K>[]; readonly doubts?: readonly Hit<K>[] }
  | { readonly outcome: 'cannot-tell'; readonly hits: readonly Hit<K>[] };

export interface RuleContext {
  readonly now: Date;
}

/**
 * One idea, pure and synchronous. Missing evidence never reaches it: the runner then answers `error` for the rule.
 * Texts live in the message catalogues under the rule's id.
 */
export interface Rule<
  Id extends string = string,
  E extends EvidenceId = EvidenceId,
  K extends string = string,
  O extends object = object,
> {
  readonly id: Id;
  readonly group: RuleGroup;
  readonly severity: Severity;
  readonly requires: readonly E[];
  readonly messages: readonly K[];
  /** Names of the values that the hits of a message carry; its texts use these placeholders and no others. */
  readonly params?: Readonly<Partial<Record<NoInfer<K>, readonly string[]>>>;
  readonly defaults: O;
  check(evidence: Pick<EvidenceMap, E>, options: O, context: RuleContext): Verdict<NoInfer<K>>;
}

/** Gives a rule its exact types: undeclared message keys and unrequired evidence do not compile. */
export function defineRule<
  const Id extends string,
  const E extends EvidenceId,
  const K extends string,
  O extends object,
>(rule: Rule<Id, E, K, O>): Rule<Id, E, K, O> {
  return rule;
}

/** A rule of any types, as the registry and the runner hold it. */
export type AnyRule = Rule<string, EvidenceId, string, object>;

/** The verdict of a rule that looked at several things: one fault makes it `fail`, doubts alone `cannot-tell`. */
export function verdictFrom<const K extends string>(
  hits: readonly Hit<K>[],
  doubts: readonly Hit<K>[] = [],
): Verdict<K> {
  if (hits.length > 0) return { outcome: 'fail', hits, ...(doubts.length > 0 && { doubts }) };
  return doubts.length > 0 ? { outcome: 'cannot-tell', hits: doubts } : { outcome: 'pass' };
}
