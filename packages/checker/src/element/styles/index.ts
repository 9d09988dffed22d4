import { base } from './base.ts';
import { controls } from './controls.ts';
import { report } from './report.ts';
import { running } from './running.ts';
import { scans } from './scans.ts';
import { start } from './start.ts';
import { tokens } from './tokens.ts';

export const styles = [tokens, base, controls, start, running, scans, report];
