import type { Severity } from '../report/report.ts';
import type { KnownRule } from '../rules/registry.ts';

/** How a pack changes one rule. A misspelt option does not compile. */
export interface RuleAdjustment<O extends object = object> {
  readonly severity?: Severity | 'off';
  readonly options?: Partial<O>;
}

/** A misspelt rule id does not compile. */
export type Adjustments = { readonly [R in KnownRule as R['id']]?: RuleAdjustment<R['defaults']> };

/** Rules of a kind of case, as data: no conditions, no code. */
export interface CasePack {
  readonly id: string;
  /** Raised with every change of what the pack asks for. */
  readonly version: number;
  readonly rules: Readonly<Record<string, RuleAdjustment | undefined>>;
}

/** A pack with the exact types of its rules and options. */
export interface TypedPack<Id extends string> {
  readonly id: Id;
  readonly version: number;
  readonly rules: Adjustments;
}

/** Gives a pack its exact types. */
export function defineCasePack<const Id extends string>(pack: TypedPack<Id>): CasePack & { readonly id: Id } {
  return pack;
}
