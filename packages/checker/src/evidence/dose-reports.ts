import type { InstanceHeader, IrradiationEvent, Study } from '@medpass/dicom-core';
import { angiography, countRuns, runPictures, runsReported } from './angiography-runs.ts';
import { defineEvidence } from './define-evidence.ts';
import { isLocalizer, pictures } from './image-origin-headers.ts';
import { partsOf } from './series-parts.ts';

/** Says that pictures of an exposure are not here. */
export type AbsenceSign = 'event-uid' | 'protocol' | 'acquisition-count';

export interface DoseReportFacts {
  readonly studyInstanceUID: string;
  /** Whose exposures these are: of slices, or of the runs of an angiography. */
  readonly of: 'CT' | 'XA';
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
    const exposed = new Set(studies.flatMap((study) => [...slicesOf(study), ...runPictures(study)].flatMap(eventsOf)));
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

/** An exposure of the report; a biplane's has two events. */
interface Exposure {
  readonly protocol?: string;
  readonly uids: readonly string[];
}

/** W7: irradiation events of the dose report against the pictures that are here. `exposed`: events of all pictures of the package. */
export function doseReportOf(study: Study, exposed: ReadonlySet<string>, of: 'CT' | 'XA'): DoseReportFacts | undefined {
  const exposures: readonly Exposure[] = of === 'CT' ? exposuresReported(study) : runsReported(study);
  if (exposures.length === 0) return undefined;
  const acquisitions = of === 'CT' ? countAcquisitions(slicesOf(study)) : countRuns(runPictures(study));
  const { studyInstanceUID } = study.facts;
  const facts = { studyInstanceUID, of, exposures: exposures.length, acquisitions };
  const byUid = exposures.some(({ uids }) => uids.some((uid) => exposed.has(uid)));
  const few = acquisitions < exposures.length && acquisitions > 0;
  const protocols = protocolsOf(study, of === 'CT' ? new Set(['CT']) : angiography);
  // Names of the report and of the series are comparable only where some of them agree.
  const comparable = exposures.some(({ protocol }) => protocols.has(folded(protocol)));
  const suspects = exposures.flatMap(({ uids, protocol }): readonly AbsentExposure[] => {
    const unseen = byUid && uids.length > 0 && !uids.some((uid) => exposed.has(uid));
    const unnamed = comparable && protocol !== undefined && !protocols.has(folded(protocol));
    if (byUid ? !unseen : !(unnamed && few)) return [];
    const signs: AbsenceSign[] = [];
    if (unseen) signs.push('event-uid');
    if (unnamed) signs.push('protocol');
    if (few) signs.push('acquisition-count');
    return [{ ...(protocol !== undefined && { protocol }), signs }];
  });
  if (suspects.length > 0 || byUid || !few) return { ...facts, absent: suspects };
  // Fewer acquisitions than exposures, and nothing tells which: one sign for each that is wanting.
  return {
    ...facts,
    absent: Array.from({ length: exposures.length - acquisitions }, () => ({ signs: ['acquisition-count' as const] })),
  };
}

function exposuresReported(study: Study): readonly Exposure[] {
  return eventsReported(study).map(({ acquisitionProtocol, irradiationEventUID }) => ({
    ...(acquisitionProtocol !== undefined && { protocol: acquisitionProtocol }),
    uids: irradiationEventUID === undefined ? [] : [irradiationEventUID],
  }));
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

function slicesOf({ series }: Study): readonly InstanceHeader[] {
  return series.flatMap((each) => {
    if (each.modality !== 'CT') return [];
    const images = pictures(each);
    return isLocalizer(each, images) ? [] : images;
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
