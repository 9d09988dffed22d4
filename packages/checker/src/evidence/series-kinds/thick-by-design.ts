import type { InstanceHeader, SeriesFacts, Study } from '@medpass/dicom-core';
import { normalise } from './normalise.ts';

/** Beside these a CT is there to correct or to plan by: nobody makes it twice. */
const leading = new Set(['PT', 'NM', 'RTPLAN', 'RTDOSE', 'RTSTRUCT', 'RTIMAGE']);

/** Calcium scores, perfusion, bolus tracking, CT that guides a needle, CT for the correction of something else. */
const words =
  / (calcium\w*|ca ?sc\w*|cac|smart ?score|agatston|kalk\w*|perf\w*|ctp|bolus\w*|\w*monitoring|tracker|smart ?prep|sure ?start|biops\w*|drain\w*|drainage|punk\w*|intervention\w*|interv|fluoro\w*|hand ?care|ac ?ct|ct ?ac|attenuation|attn) |smartscore|calciumscor|score calcique|钙化|钙积分|灌注|穿刺|引流|衰减|кальци|перфуз|пункц|биопс|كالسيوم|تروية|خزعة/u;

/** Whether a CT is made of thick slices on purpose, so that no thinner ones were made of it. */
export function isThickByDesign(facts: SeriesFacts, study: Study, headers: readonly InstanceHeader[]): boolean {
  return (
    study.series.some(({ modality }) => leading.has(modality)) ||
    words.test(normalise(facts.seriesDescription, facts.protocolName)) ||
    headers.some(({ stack }) => stack.imageType?.some((value) => /PERFUSION|CALCIUM/u.test(value)) === true)
  );
}
