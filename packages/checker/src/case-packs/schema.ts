import * as v from 'valibot';
import { seriesLabels } from '../report/series-labels.ts';

const severity = v.picklist(['blocker', 'gap', 'advice', 'info']);
const planes = v.array(v.picklist(['axial', 'coronal', 'sagittal', 'oblique']));

const source = v.strictObject({
  title: v.pipe(v.string(), v.minLength(1)),
  year: v.pipe(v.number(), v.integer(), v.minValue(1990)),
  url: v.exactOptional(v.pipe(v.string(), v.url(), v.startsWith('https://'))),
});

const expectation = v.strictObject({
  need: v.string(),
  modality: v.pipe(v.string(), v.regex(/^[A-Z]{2,4}$/u)),
  labels: v.pipe(v.array(v.picklist(seriesLabels)), v.minLength(1)),
  level: v.picklist(['min', 'preferred']),
  confidence: v.picklist(['high', 'medium', 'weak']),
  why: v.string(),
  source,
  contrast: v.exactOptional(v.picklist(['pre', 'post'])),
  fatSuppressed: v.exactOptional(v.literal(true)),
  planes: v.exactOptional(planes),
  parts: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]+$/u))), v.minLength(1))),
  limit: v.exactOptional(v.pipe(v.number(), v.gtValue(0))),
  atLeast: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});

const papers = v.strictObject({ kinds: v.pipe(v.array(v.string()), v.minLength(1)), severity });

const adjustment = v.strictObject({
  severity: v.exactOptional(v.union([severity, v.literal('off')])),
  options: v.exactOptional(
    v.strictObject({
      adcSource: v.exactOptional(source),
      anyCt: v.exactOptional(
        v.strictObject({ from: v.pipe(v.number(), v.gtValue(0)), ask: v.pipe(v.number(), v.gtValue(0)), source }),
      ),
      expects: v.exactOptional(v.union([v.array(expectation), v.array(papers)])),
      maxDays: v.exactOptional(v.union([v.number(), v.record(v.string(), v.number())])),
    }),
  ),
});

/** Holds a pack that a build or a host makes to the shape of the built-in ones. */
export const casePackSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/u)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  rules: v.record(v.string(), adjustment),
});
