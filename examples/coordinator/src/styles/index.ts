import { base } from './base.ts';
import { caseStyles } from './case.ts';
import { layout } from './layout.ts';
import { tokens } from './tokens.ts';

export const styles = [tokens, base, layout, caseStyles];
