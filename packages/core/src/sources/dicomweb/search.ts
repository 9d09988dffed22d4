import { countOf, nameOf, textOf, textsOf, uidOf } from './dicom-json.ts';
import type { DicomJson } from './dicom-json.ts';
import { DicomwebFault } from './failure.ts';
import type { DicomwebAnswer } from './failure.ts';
import { askDicomweb, bytesOf } from './request.ts';
import type { DicomwebServer } from './request.ts';

export interface StudyQuery {
  /** Matched by the server; `*` stands for anything. */
  readonly patientName?: string;
  readonly patientID?: string;
  readonly accessionNumber?: string;
  readonly studyInstanceUID?: string;
  /** `YYYYMMDD`, or two with a hyphen between them, either of which may be left out. */
  readonly studyDate?: string;
  readonly modality?: string;
}

export interface FoundStudy {
  readonly studyInstanceUID: string;
  readonly studyDate?: string;
  readonly studyDescription?: string;
  readonly accessionNumber?: string;
  readonly modalities: readonly string[];
  readonly patientName?: string;
  readonly patientID?: string;
  readonly patientBirthDate?: string;
  readonly series?: number;
  readonly instances?: number;
}

export interface FoundSeries {
  readonly seriesInstanceUID: string;
  readonly seriesNumber?: number;
  readonly modality?: string;
  readonly seriesDescription?: string;
  readonly instances?: number;
}

export interface InstanceRef {
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly sopInstanceUID: string;
}

export interface SearchPage<T> {
  readonly items: readonly T[];
  /** What the server listed without a usable identifier: it cannot be opened, and must be seen. */
  readonly unusable: number;
  /** The page is full: there may be more behind it. */
  readonly more: boolean;
}

export interface PageOptions {
  /** Most items of a page; default 100. */
  readonly limit?: number;
  readonly offset?: number;
}

const accept = 'application/dicom+json';
const searchBytesMax = 64 * 2 ** 20;
const instancesPage = 1_000;
/** Instances listed of one study, and pages asked for it: a server that never ends is told apart from a large study. */
export const listedInstancesMax = 200_000;
const listedPagesMax = 2_000;

/** QIDO-RS Search for Studies (PS3.18 10.6). */
export function searchStudies(
  server: DicomwebServer,
  query: StudyQuery,
  page: PageOptions,
  signal: AbortSignal,
): Promise<DicomwebAnswer<SearchPage<FoundStudy>>> {
  const asked = new URLSearchParams();
  const { patientName, patientID, accessionNumber, studyInstanceUID, studyDate, modality } = query;
  const terms = {
    PatientName: patientName,
    PatientID: patientID,
    AccessionNumber: accessionNumber,
    StudyInstanceUID: studyInstanceUID,
    StudyDate: studyDate,
    ModalitiesInStudy: modality,
  };
  for (const [name, value] of Object.entries(terms)) if (value !== undefined && value !== '') asked.set(name, value);
  for (const field of ['StudyDescription', 'ModalitiesInStudy']) asked.append('includefield', field);
  return searchPage(server, '/studies', asked, page, studyOf, signal);
}

/** QIDO-RS Search for Series of one study. */
export function searchSeries(
  server: DicomwebServer,
  studyInstanceUID: string,
  page: PageOptions,
  signal: AbortSignal,
): Promise<DicomwebAnswer<SearchPage<FoundSeries>>> {
  const asked = new URLSearchParams({ includefield: 'SeriesDescription' });
  return searchPage(server, `/studies/${studyInstanceUID}/series`, asked, page, seriesOf, signal);
}

export interface SeriesList {
  readonly series: readonly FoundSeries[];
  readonly unusable: number;
}

const listedSeriesMax = 20_000;

/** Every series of a study, page after page until a page brings nothing new. */
export async function listSeries(
  server: DicomwebServer,
  studyInstanceUID: string,
  signal: AbortSignal,
): Promise<DicomwebAnswer<SeriesList>> {
  const found = new Map<string, FoundSeries>();
  let unusable = 0;
  let offset = 0;
  for (;;) {
    const answer = await searchSeries(server, studyInstanceUID, { limit: instancesPage, offset }, signal);
    if (!answer.ok) return answer;
    const before = found.size;
    for (const series of answer.value.items) found.set(series.seriesInstanceUID, series);
    if (found.size > listedSeriesMax) return { ok: false, failure: { reason: 'limit' } };
    if (found.size === before && offset > 0) break;
    unusable += answer.value.unusable;
    offset += answer.value.items.length + answer.value.unusable;
    if (found.size === before) break;
  }
  return { ok: true, value: { series: [...found.values()], unusable } };
}

export interface InstanceList {
  readonly instances: readonly InstanceRef[];
  readonly unusable: number;
}

/**
 * Every instance of a study, page after page until a page brings nothing new: some servers cap a page below what was asked, some
 * ignore the offset.
 */
export async function listInstances(
  server: DicomwebServer,
  studyInstanceUID: string,
  signal: AbortSignal,
): Promise<DicomwebAnswer<InstanceList>> {
  const found = new Map<string, InstanceRef>();
  let unusable = 0;
  let offset = 0;
  for (let pages = 0; ; pages++) {
    if (pages >= listedPagesMax || found.size > listedInstancesMax) return { ok: false, failure: { reason: 'limit' } };
    const take = (item: DicomJson): InstanceRef | undefined => instanceOf(item, studyInstanceUID);
    const asked = new URLSearchParams();
    const path = `/studies/${studyInstanceUID}/instances`;
    const answer = await searchPage(server, path, asked, { limit: instancesPage, offset }, take, signal);
    if (!answer.ok) return answer;
    const before = found.size;
    for (const instance of answer.value.items) found.set(instance.sopInstanceUID, instance);
    const listed = answer.value.items.length + answer.value.unusable;
    if (found.size === before) {
      if (pages === 0) unusable = answer.value.unusable;
      break;
    }
    unusable += answer.value.unusable;
    offset += listed;
  }
  const instances = [...found.values()].sort(
    (a, b) => compare(a.seriesInstanceUID, b.seriesInstanceUID) || compare(a.sopInstanceUID, b.sopInstanceUID),
  );
  return { ok: true, value: { instances, unusable } };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function searchPage<T>(
  server: DicomwebServer,
  path: string,
  asked: URLSearchParams,
  { limit = 100, offset = 0 }: PageOptions,
  take: (item: DicomJson) => T | undefined,
  signal: AbortSignal,
): Promise<DicomwebAnswer<SearchPage<T>>> {
  asked.set('limit', String(limit));
  if (offset > 0) asked.set('offset', String(offset));
  return askDicomweb(
    server,
    { path: `${path}?${asked.toString()}`, accept },
    async ({ status, body }) => {
      const text = await (await bytesOf(body, searchBytesMax)).text();
      const listed: unknown = status === 204 || text === '' ? [] : JSON.parse(text);
      if (!Array.isArray(listed)) throw new DicomwebFault({ reason: 'malformed', status });
      const items = listed.flatMap((item) =>
        typeof item === 'object' && item !== null ? (take(item as DicomJson) ?? []) : [],
      );
      return { items, unusable: listed.length - items.length, more: listed.length >= limit };
    },
    signal,
  );
}

function studyOf(item: DicomJson): FoundStudy | undefined {
  const studyInstanceUID = uidOf(item, '0020000D');
  if (studyInstanceUID === undefined) return undefined;
  return known({
    studyInstanceUID,
    studyDate: textOf(item, '00080020'),
    studyDescription: textOf(item, '00081030'),
    accessionNumber: textOf(item, '00080050'),
    modalities: textsOf(item, '00080061'),
    patientName: nameOf(item, '00100010'),
    patientID: textOf(item, '00100020'),
    patientBirthDate: textOf(item, '00100030'),
    series: countOf(item, '00201206'),
    instances: countOf(item, '00201208'),
  });
}

function seriesOf(item: DicomJson): FoundSeries | undefined {
  const seriesInstanceUID = uidOf(item, '0020000E');
  if (seriesInstanceUID === undefined) return undefined;
  return known({
    seriesInstanceUID,
    seriesNumber: countOf(item, '00200011'),
    modality: textOf(item, '00080060'),
    seriesDescription: textOf(item, '0008103E'),
    instances: countOf(item, '00201209'),
  });
}

function instanceOf(item: DicomJson, studyInstanceUID: string): InstanceRef | undefined {
  const seriesInstanceUID = uidOf(item, '0020000E');
  const sopInstanceUID = uidOf(item, '00080018');
  if (seriesInstanceUID === undefined || sopInstanceUID === undefined) return undefined;
  return { studyInstanceUID, seriesInstanceUID, sopInstanceUID };
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> } & {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
};

/** Leaves out what a server did not say. */
function known<T extends object>(facts: T): Known<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Known<T>;
}
