import type { InstanceHeader, IrradiationEvent, Study } from '@medpass/dicom-core';
import { pictures } from './image-origin-headers.ts';
import { partsOf } from './series-parts.ts';

export const angiography: ReadonlySet<string> = new Set(['XA', 'RF']);
/** Taken one by one with other machines, which write the same report. */
const plainXray = new Set(['CR', 'DX', 'MG', 'IO', 'PX']);
// PS3.16 CID 10002: fluoroscopy is rarely kept.
const acquired = new Set(['113611', '113612', '113613']);
// Machines report them as acquisitions too, and keep none of them.
const notKept = /road.?map|fluoro|durchleucht|透视|路图|路径图|test.?(shot|run|inject)/i;

/** A run that an angiography's report says was taken. */
export interface ReportedRun {
  readonly protocol?: string;
  /** Of both planes of a biplane: a run is here where pictures of one of them are. */
  readonly uids: readonly string[];
}

/** PS3.16 TID 10003, each run once: a biplane reports each of its planes, as one event or as two that begin together. */
export function runsReported({ series }: Study): readonly ReportedRun[] {
  if (
    !series.some(({ modality }) => angiography.has(modality)) ||
    series.some(({ modality }) => plainXray.has(modality))
  )
    return [];
  const events = new Map<string, IrradiationEvent>();
  for (const each of series)
    for (const header of partsOf(each).papers)
      for (const [index, event] of (header.structuredReport?.irradiationEvents ?? []).entries())
        if (isRun(event)) events.set(event.irradiationEventUID ?? `${header.sopInstanceUID} ${index}`, event);
  const runs = new Map<string, { protocol?: string; readonly uids: string[]; readonly planes: Set<string> }>();
  for (const [key, { acquisitionProtocol, irradiationEventUID, acquisitionPlane = '', dateTimeStarted }] of events) {
    const start = planes.has(acquisitionPlane) && dateTimeStarted !== undefined && secondOf(dateTimeStarted);
    const twin = start === false ? undefined : runs.get(start);
    // One plane twice in one second is two runs.
    const joined = twin !== undefined && !twin.planes.has(acquisitionPlane);
    const run = joined ? twin : { uids: [], planes: new Set<string>() };
    run.planes.add(acquisitionPlane);
    if (irradiationEventUID !== undefined) run.uids.push(irradiationEventUID);
    if (acquisitionProtocol !== undefined) run.protocol ??= acquisitionProtocol;
    if (!joined) runs.set(start === false || twin ? key : start, run);
  }
  return [...runs.values()].map(({ protocol, uids }) => ({ ...(protocol !== undefined && { protocol }), uids }));
}

/** Acquisition Planes of a biplane (CID 10003). */
const planes = new Set(['113620', '113621']);

function isRun({ projection, acquisitionType = '', acquisitionProtocol = '' }: IrradiationEvent): boolean {
  return projection === true && acquired.has(acquisitionType) && !notKept.test(acquisitionProtocol);
}

/** `YYYYMMDDHHMMSS`: both planes begin together, and write parts of a second each in its own way. */
function secondOf(dateTime: string): string {
  return dateTime.slice(0, 14);
}

/** What was kept of the runs, of both planes. */
export function runPictures({ series }: Study): readonly InstanceHeader[] {
  return series.filter(({ modality }) => angiography.has(modality)).flatMap(pictures);
}

/** How many runs these are. The second plane of a biplane is an object of its own (PS3.3 C.8.7.1.1.1), and no run of its own. */
export function countRuns(kept: readonly InstanceHeader[]): number {
  const first = kept.filter(({ stack }) => stack.imageType?.includes('BIPLANE B') !== true);
  return first.length > 0 ? first.length : kept.length;
}
