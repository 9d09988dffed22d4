export { rules } from './registry.ts';
export type { KnownRule } from './registry.ts';
export { defineRule } from './rule.ts';
export type { Action, AnyRule, Hit, Rule, RuleContext, RuleGroup, SubjectRef, Verdict } from './rule.ts';
