import type { Severity } from '../report/report.ts';
import type { KnownRule } from '../rules/registry.ts';

/** How a pack changes one rule. A misspelt option does not compile. */
export interface RuleAdjustment<O extends object = object> {
  readonly severity?: Severity | 'off';
  readonly options?: Partial<O>;
}

type Adjustments = { readonly [R in KnownRule as R['id']]?: RuleAdjustment<R['defaults']> };

/** Rules of a kind of case, as data: no conditions, no code. */
export interface CasePack {
  readonly id: string;
  /** Raised with every change of what the pack asks for. */
  readonly version: number;
  readonly rules: Readonly<Record<string, RuleAdjustment | undefined>>;
}

/** Gives a pack its exact types. */
export function defineCasePack<const P extends Omit<CasePack, 'rules'> & { readonly rules: Adjustments }>(
  pack: P,
): P & CasePack {
  return pack as P & CasePack;
}
