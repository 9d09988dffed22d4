import type { InstanceHeader, IrradiationEvent, Study } from '@medpass/dicom-core';
import { defineEvidence } from './define-evidence.ts';
import { isLocalizer, pictures } from './image-origin-headers.ts';
import { partsOf } from './series-parts.ts';

/** Says that pictures of an exposure are not here. */
export type AbsenceSign = 'event-uid' | 'protocol' | 'acquisition-count';

export interface DoseReportFacts {
  readonly studyInstanceUID: string;
  /** Exposures that give pictures to keep: scouts, bolus tracking and fluoroscopy aside. */
  readonly exposures: number;
  /** Acquisitions of which pictures are here, by the best key that they carry. */
  readonly acquisitions: number;
  /** Exposures of which none are here, each with every sign that says so. */
  readonly absent: readonly AbsentExposure[];
}

export interface AbsentExposure {
  /** (125203, DCM) Acquisition Protocol, as the scanner's user named it. */
  readonly protocol?: string;
  readonly signs: readonly AbsenceSign[];
}

export const doseReports = defineEvidence({
  id: 'dose-reports',
  requires: [],
  gather: ({ model }) => {
    const studies = model.patients.flatMap((patient) => patient.studies);
    const reported = studies.filter(hasReport);
    // Most packages have none: then no picture is asked for its exposures.
    if (reported.length === 0) return Promise.resolve([]);
    const exposed = new Set(studies.flatMap((study) => [...slicesOf(study), ...runsOf(study)].flatMap(eventsOf)));
    return Promise.resolve(
      reported.flatMap((study) => (['CT', 'XA'] as const).flatMap((of) => doseReportOf(study, exposed, of) ?? [])),
    );
  },
});

function hasReport({ series }: Study): boolean {
  return series.some((each) =>
    partsOf(each).papers.some(({ structuredReport }) => (structuredReport?.irradiationEvents?.length ?? 0) > 0),
  );
}

// PS3.16 CID 10013: a scout is taken at a constant angle, bolus tracking with a table that stands still.
const keptForNobody = new Set(['113805', '113806']);
const scoutWords =
  /scout|topogram|surview|scanogram|locali[sz]er|定位|bolus|smart.?prep|monitoring|premonitoring|tracker/i;

/** W7: irradiation events of the dose report against the pictures that are here. `exposed`: events of all pictures of the package. */
export function doseReportOf(
  study: Study,
  exposed: ReadonlySet<string>,
  modality: 'CT' | 'XA',
): DoseReportFacts | undefined {
  const events = modality === 'CT' ? eventsReported(study) : runsReported(study);
  if (events.length === 0) return undefined;
  const acquisitions = modality === 'CT' ? countAcquisitions(slicesOf(study)) : runsOf(study).length;
  const { studyInstanceUID } = study.facts;
  const facts = { studyInstanceUID, exposures: events.length, acquisitions };
  const byUid = events.some(({ irradiationEventUID = '' }) => exposed.has(irradiationEventUID));
  const few = acquisitions < events.length && acquisitions > 0;
  const protocols = protocolsOf(study, modality === 'CT' ? new Set(['CT']) : angiography);
  // Names of the report and of the series are comparable only where some of them agree.
  const comparable = events.some((event) => protocols.has(folded(event.acquisitionProtocol)));
  const suspects = events.flatMap((event): readonly AbsentExposure[] => {
    const unseen = byUid && event.irradiationEventUID !== undefined && !exposed.has(event.irradiationEventUID);
    const unnamed =
      comparable && event.acquisitionProtocol !== undefined && !protocols.has(folded(event.acquisitionProtocol));
    if (byUid ? !unseen : !(unnamed && few)) return [];
    const signs: AbsenceSign[] = [];
    if (unseen) signs.push('event-uid');
    if (unnamed) signs.push('protocol');
    if (few) signs.push('acquisition-count');
    return [{ ...(event.acquisitionProtocol !== undefined && { protocol: event.acquisitionProtocol }), signs }];
  });
  if (suspects.length > 0 || byUid || !few) return { ...facts, absent: suspects };
  // Fewer acquisitions than exposures, and nothing tells which: one sign for each that is wanting.
  return {
    ...facts,
    absent: Array.from({ length: events.length - acquisitions }, () => ({ signs: ['acquisition-count' as const] })),
  };
}

/** Several reports of one study repeat each other: an event counts once. */
function eventsReported({ series }: Study): readonly IrradiationEvent[] {
  const events = new Map<string, IrradiationEvent>();
  for (const each of series) {
    for (const header of partsOf(each).papers) {
      for (const [index, event] of (header.structuredReport?.irradiationEvents ?? []).entries()) {
        const scout = scoutWords.test(event.acquisitionProtocol ?? '');
        if (event.projection === true) continue;
        if (keptForNobody.has(event.acquisitionType ?? '') || scout) continue;
        events.set(event.irradiationEventUID ?? `${header.sopInstanceUID} ${index}`, event);
      }
    }
  }
  return [...events.values()];
}

const angiography = new Set(['XA', 'RF']);
/** Taken one by one with other machines, which write the same report. */
const plainXray = new Set(['CR', 'DX', 'MG', 'IO', 'PX']);
// PS3.16 CID 10002: fluoroscopy is rarely kept.
const acquired = new Set(['113611', '113612', '113613']);

/** Runs that an angiography's report says were taken (PS3.16 TID 10003). */
function runsReported({ series }: Study): readonly IrradiationEvent[] {
  if (
    !series.some(({ modality }) => angiography.has(modality)) ||
    series.some(({ modality }) => plainXray.has(modality))
  )
    return [];
  const runs = new Map<string, IrradiationEvent>();
  for (const each of series)
    for (const header of partsOf(each).papers)
      for (const [index, event] of (header.structuredReport?.irradiationEvents ?? []).entries())
        if (event.projection === true && acquired.has(event.acquisitionType ?? ''))
          runs.set(event.irradiationEventUID ?? `${header.sopInstanceUID} ${index}`, event);
  return [...runs.values()];
}

function runsOf({ series }: Study): readonly InstanceHeader[] {
  return series.filter(({ modality }) => angiography.has(modality)).flatMap(pictures);
}

function slicesOf({ series }: Study): readonly InstanceHeader[] {
  return series.flatMap((each) => {
    if (each.modality !== 'CT') return [];
    const images = pictures(each);
    return images.length > 0 && !isLocalizer(each, images) ? images : [];
  });
}

function eventsOf({ stack }: InstanceHeader): readonly string[] {
  return stack.irradiationEventUID?.split('\\').map((uid) => uid.trim()) ?? [];
}

function countAcquisitions(slices: readonly InstanceHeader[]): number {
  const numbers = new Set(slices.map(({ stack, series }) => stack.acquisitionNumber ?? series.seriesInstanceUID));
  const events = new Set(slices.flatMap(eventsOf));
  return Math.max(numbers.size, events.size);
}

function protocolsOf({ series }: Study, modalities: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    series
      .filter(({ modality }) => modalities.has(modality))
      .flatMap(({ facts }) => [facts.protocolName, facts.seriesDescription].filter((name) => name !== undefined))
      .map(folded),
  );
}

function folded(name = ''): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
