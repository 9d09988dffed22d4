import { redactReport } from '../report/redact.ts';
import type { Report } from '../report/report.ts';
import type { ExportOptions } from './options.ts';

/** The report itself, as data; ends with a line feed. */
export function reportJson(report: Report, options: ExportOptions = {}): string {
  return `${JSON.stringify(options.names === false ? redactReport(report) : report, undefined, 2)}\n`;
}
