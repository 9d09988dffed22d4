import type { FrameRef, Instance, Patient, Series, Study, StudyModel } from '@medpass/dicom-core';
import { readableName } from '../export/person-name.ts';
import type { NamedSeries, NamedStudy } from '../export/wording.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import type { Report, ReportCompleteness, ReportSeries, ReportStudy } from '../report/report.ts';

/** One set of pictures as shown: from the running intake at first, from the report once there is one. */
export interface SeriesCard extends NamedSeries {
  readonly key: string;
  readonly seriesInstanceUID: string;
  readonly bodyPartExamined?: string | undefined;
  /** Every frame in order, for looking through; empty for what holds no pixels. */
  readonly frames: number;
  readonly refs: readonly FrameRef[];
  readonly completeness?: ReportCompleteness;
  /** Where it lies along the body, for the drawing beside its siblings. */
  readonly reach?: Reach | undefined;
}

export interface StudyCard extends NamedStudy {
  readonly key: string;
  readonly studyInstanceUID: string;
  readonly studyDate?: string | undefined;
  readonly institutionName?: string | undefined;
  /** Sets of pictures to show one by one, and those only named: overviews and what has no pixels. */
  readonly series: readonly SeriesCard[];
  readonly shown: readonly SeriesCard[];
  readonly overviews: number;
  readonly others: number;
  readonly report?: ReportStudy['report'];
}

export interface PersonCard {
  readonly key: string;
  readonly name?: string | undefined;
  readonly studies: readonly StudyCard[];
}

export function cardsOfModel(model: StudyModel): readonly PersonCard[] {
  return model.patients.map((patient) => ({
    key: patient.key,
    name: patientName(patient),
    studies: patient.studies.map((study) => studyOfModel(study)),
  }));
}

/** Cards of a finished check; `model` lends the frames that a report does not carry. */
export function cardsOfReport(report: Report, model: StudyModel | undefined): readonly PersonCard[] {
  const frames = new Map<string, Pick<SeriesCard, 'refs' | 'reach'>>();
  for (const patient of model?.patients ?? []) {
    for (const study of patient.studies) {
      for (const series of study.series)
        frames.set(`${study.facts.studyInstanceUID}/${series.facts.seriesInstanceUID}`, {
          refs: refsOf(series),
          reach: reachOf(series),
        });
    }
  }
  return report.inventory.patients.map((patient) => ({
    key: patient.id,
    name: readableName(patient.identity?.patientName),
    studies: patient.studies.map((study) => {
      const series = study.series.map((one) =>
        seriesOfReport(one, frames.get(`${study.studyInstanceUID}/${one.seriesInstanceUID}`) ?? { refs: [] }),
      );
      return { ...study, key: `${patient.id}/${study.studyInstanceUID}`, ...split(series), report: study.report };
    }),
  }));
}

function seriesOfReport(series: ReportSeries, shown: Pick<SeriesCard, 'refs' | 'reach'>): SeriesCard {
  return { ...series, key: series.seriesInstanceUID, ...shown };
}

function studyOfModel(study: Study): StudyCard {
  const series = study.series.map(seriesOfModel);
  return {
    key: study.key,
    studyInstanceUID: study.facts.studyInstanceUID,
    modalities: study.modalities,
    studyDate: study.facts.studyDate,
    studyDescription: study.facts.studyDescription,
    institutionName: study.facts.institutionName,
    ...split(series),
  };
}

function seriesOfModel(series: Series): SeriesCard {
  const stack = largest(series);
  const refs = refsOf(series);
  const localizer = series.displaySets.length > 0 && series.displaySets.every((set) => set.kind === 'localizer');
  return {
    key: series.key,
    seriesInstanceUID: series.facts.seriesInstanceUID,
    modality: series.modality,
    seriesDescription: series.facts.seriesDescription,
    bodyPartExamined: series.facts.bodyPartExamined,
    frames: refs.length,
    refs,
    origin: refs.length === 0 ? 'non-image' : localizer ? 'localizer' : 'original',
    kind: { label: 'unknown', plane: stack?.geometry?.plane ?? 'none', confidence: 0 },
  };
}

function split(series: readonly SeriesCard[]): Pick<StudyCard, 'series' | 'shown' | 'overviews' | 'others'> {
  const shown = series.filter((one) => one.origin !== 'localizer' && one.origin !== 'non-image');
  const overviews = series.filter((one) => one.origin === 'localizer').length;
  return { series, shown, overviews, others: series.length - shown.length - overviews };
}

function largest(series: Series): Series['displaySets'][number] | undefined {
  return series.displaySets.reduce<Series['displaySets'][number] | undefined>(
    (best, set) => (best === undefined || set.instances.length > best.instances.length ? set : best),
    undefined,
  );
}

const knownRefs = new WeakMap<Series, readonly FrameRef[]>();

/** Every frame of a series. A page of many series is drawn again whenever one thumbnail comes: the frames are listed once. */
function refsOf(series: Series): readonly FrameRef[] {
  const known = knownRefs.get(series);
  if (known) return known;
  const instances: readonly Instance[] =
    series.displaySets.length > 0 ? series.displaySets.flatMap((set) => set.instances) : series.instances;
  const refs = instances.flatMap(({ header }) =>
    Array.from({ length: header.pixelData === undefined ? 0 : header.numberOfFrames }, (_, index) => ({
      entryId: header.entryId,
      frame: index + 1,
    })),
  );
  knownRefs.set(series, refs);
  return refs;
}

/** The frame that stands for a set: its middle one. */
export function middle(card: SeriesCard): FrameRef | undefined {
  return card.refs[Math.floor(card.refs.length / 2)];
}

function patientName(patient: Patient): string | undefined {
  const name = patient.identity.patientName;
  return readableName(name?.alphabetic ?? name?.ideographic ?? name?.phonetic);
}
