import type { InstanceHeader, Series } from '@medpass/dicom-core';

/** Headers looked at in one series: kinds are a matter of the series, and a thousand slices say it no louder than thirty. */
const most = 32;

/** Evenly spaced headers with pictures, the first and the last of every stack among them. */
export function sampleOf(series: Series): readonly InstanceHeader[] {
  const sets = series.displaySets.length > 0 ? series.displaySets : [{ instances: series.instances }];
  const each = Math.max(2, Math.floor(most / sets.length));
  return sets.slice(0, most).flatMap(({ instances }) => {
    const count = Math.min(each, instances.length);
    const step = count > 1 ? (instances.length - 1) / (count - 1) : 0;
    return Array.from({ length: count }, (_, index) => instances[Math.round(index * step)]?.header).filter(
      (header) => header !== undefined && header.numberOfFrames > 0,
    ) as InstanceHeader[];
  });
}

/** First value that any header gives. */
export function firstOf<T>(
  headers: readonly InstanceHeader[],
  of: (header: InstanceHeader) => T | undefined,
): T | undefined {
  for (const header of headers) {
    const value = of(header);
    if (value !== undefined) return value;
  }
  return undefined;
}
