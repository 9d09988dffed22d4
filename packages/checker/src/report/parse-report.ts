import * as v from 'valibot';
import type { Report } from './report.ts';
import { reportSchema } from './schema.ts';

/** A report that came from elsewhere; `undefined` for anything that is not one of this version, whatever it holds. */
export function parseReport(text: string): Report | undefined {
  try {
    const parsed = v.safeParse(reportSchema, JSON.parse(text));
    return parsed.success ? (parsed.output as Report) : undefined;
  } catch {
    // No JSON.
    return undefined;
  }
}
