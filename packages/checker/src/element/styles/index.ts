import { base } from './base.ts';
import { controls } from './controls.ts';
import { running } from './running.ts';
import { start } from './start.ts';
import { tokens } from './tokens.ts';

/** Of the first screens; those of scans and findings come with them. */
export const styles = [tokens, base, controls, start, running];
