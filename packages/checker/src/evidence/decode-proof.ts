import type { DecodeFailureReason, FrameRef, Series, StudyModel } from '@medpass/dicom-core';
import { byText } from './by-text.ts';
import { defineEvidence, EvidenceUnavailable } from './define-evidence.ts';
import type { GatherServices } from './evidence-map.ts';
import { partsOf } from './series-parts.ts';

/** Frames really decoded: the representative one of each series, or every frame with `--deep`. */
export interface DecodeProof {
  readonly deep: boolean;
  readonly series: readonly {
    readonly studyInstanceUID: string;
    readonly seriesInstanceUID: string;
    readonly tried: number;
    readonly decoded: number;
    readonly failures: readonly {
      readonly path: string;
      readonly frame: number;
      readonly reason: DecodeFailureReason;
    }[];
  }[];
}

export const decodeProof = defineEvidence({
  id: 'decode-proof',
  requires: [],
  gather: async ({ model, services, deep, signal }) => {
    const intake = services.intake;
    if (intake === undefined) {
      throw new EvidenceUnavailable('no-decoder-here');
    }
    const all = model.patients.flatMap((patient) =>
      patient.studies.flatMap((study) =>
        study.series.map((series) => ({ series, studyInstanceUID: study.facts.studyInstanceUID })),
      ),
    );
    const withPixels = all.filter(({ series }) => partsOf(series).imaged.length > 0);
    const proofs = await inParallel(withPixels, async ({ series, studyInstanceUID }) => ({
      studyInstanceUID,
      ...(await proveSeries(series, model, intake, deep, signal)),
    }));
    return {
      deep,
      series: proofs.sort(
        (a, b) => byText(a.studyInstanceUID, b.studyInstanceUID) || byText(a.seriesInstanceUID, b.seriesInstanceUID),
      ),
    };
  },
});

/** How many other instances of a series are tried after its representative frame failed. */
const FURTHER_TRIES = 2;
const AT_ONCE = 4;

type Decoder = NonNullable<GatherServices['intake']>;
type SeriesProof = Omit<DecodeProof['series'][number], 'studyInstanceUID'>;

async function proveSeries(
  series: Series,
  model: StudyModel,
  decoder: Decoder,
  deep: boolean,
  signal: AbortSignal,
): Promise<SeriesProof> {
  const failures: SeriesProof['failures'][number][] = [];
  let tried = 0;
  let decoded = 0;
  for (const ref of deep ? everyFrame(series) : fewFrames(series)) {
    signal.throwIfAborted();
    const result = deep ? await decoder.frame(ref, signal) : await decoder.thumbnail(ref, undefined, signal);
    tried += 1;
    if (result.ok) {
      decoded += 1;
      if (!deep) {
        break;
      }
    } else {
      const path = model.entries.get(ref.entryId)?.entry.path ?? '';
      failures.push({ path, frame: ref.frame, reason: result.reason });
    }
  }
  // A call that was stopped answers with a failure: that says nothing about the file.
  signal.throwIfAborted();
  return { seriesInstanceUID: series.facts.seriesInstanceUID, tried, decoded, failures };
}

function* everyFrame(series: Series): Generator<FrameRef> {
  for (const { header } of series.instances) {
    for (let frame = 1; header.image !== undefined && frame <= header.numberOfFrames; frame += 1) {
      yield { entryId: header.entryId, frame };
    }
  }
}

/** The middle of the series first, then its ends. */
function* fewFrames(series: Series): Generator<FrameRef> {
  const { imaged } = partsOf(series);
  const middle = Math.floor(imaged.length / 2);
  const order = [...new Set([middle, 0, imaged.length - 1])].slice(0, 1 + FURTHER_TRIES);
  for (const index of order) {
    const header = imaged[index];
    if (header !== undefined) {
      yield { entryId: header.entryId, frame: Math.floor(header.numberOfFrames / 2) + 1 };
    }
  }
}

/** A few at once: enough to keep the decode workers busy, too few to hold many frames. */
async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) {
        results[index] = await work(item);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, lane));
  return results;
}
