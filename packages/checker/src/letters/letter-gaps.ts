import { missingCount } from '../export/wording.ts';
import type { ReportFinding, ReportSeries } from '../report/report.ts';
import type { LetterGap } from './letter-request.ts';
import type { LetterReason } from './letter-words.ts';
import { needNames } from './need-names.ts';

/** Reasons that a rule alone decides. A rule that stands nowhere here asks for its series as not complete. */
const BY_RULE: ReadonlyMap<string, LetterReason> = new Map([
  ['cut-series', 'cut'],
  ['unreadable-files', 'damaged'],
  ['truncated-files', 'damaged'],
  ['no-pixels-decodable', 'damaged'],
  ['screen-photo', 'photo'],
  ['screen-video', 'photo'],
  ['screenshot', 'photo'],
  ['film-scan', 'photo'],
  ['pictures-in-papers', 'photo'],
  ['photo-wrapped-as-dicom', 'photo'],
  ['only-secondary-captures', 'selected'],
  ['only-derived', 'selected'],
  ['only-localizers', 'selected'],
  ['only-key-images', 'selected'],
  ['lossy-compression', 'lossy'],
  ['pet-without-ct', 'pet-ct'],
  ['report-preliminary', 'preliminary'],
  ['report-without-images', 'no-files'],
]);

/** Rules that only ask for a paper: nothing is wrong with the pictures. */
const NO_GAP = new Set(['report-missing', 'no-scan-files', 'no-such-scan']);

/** What a finding says about the copy of one scan; one line for each series that it names. */
export function gapsOf(finding: ReportFinding, series: readonly ReportSeries[]): readonly LetterGap[] {
  if (NO_GAP.has(finding.rule)) return [];
  const { need, limit } = finding.params;
  if (typeof need === 'string') {
    const values = { need: needNames[need] ?? need };
    return [typeof limit === 'number' ? gap('thin', { ...values, limit }) : gap('need', values)];
  }
  const reason = BY_RULE.get(finding.rule);
  if (reason !== undefined) return series.length === 0 ? [gap(reason)] : series.map((one) => gap(reason, {}, one));
  if (series.length > 0) return series.map(shortOf);
  return [gap('partial')];
}

function shortOf(series: ReportSeries): LetterGap {
  const { expected, present } = series.completeness;
  if (expected !== undefined && expected > present) return gap('short', { present, expected }, series);
  const count = missingCount(series.completeness);
  return count > 0 ? gap('missing', { count }, series) : gap('partial', {}, series);
}

function gap(reason: LetterReason, values: LetterGap['values'] = {}, series?: ReportSeries): LetterGap {
  if (series === undefined) return { reason, values };
  const { seriesNumber, seriesDescription } = series;
  return {
    reason,
    values,
    series: {
      ...(seriesNumber === undefined ? {} : { number: seriesNumber }),
      ...(seriesDescription === undefined ? {} : { description: seriesDescription }),
    },
  };
}
