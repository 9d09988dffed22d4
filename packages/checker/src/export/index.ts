export { reportHtml } from './html.ts';
export { reportJson } from './json.ts';
export { reportSummary, reportText } from './text.ts';
export type { ExportOptions } from './options.ts';
export { parseReport } from '../report/parse-report.ts';
export { nextFindings } from './next-findings.ts';
