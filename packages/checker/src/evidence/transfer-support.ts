import type { Series, StudyModel } from '@medpass/dicom-core';
import { lookupTransferSyntax } from '@medpass/dicom-core/standard';
import { byText } from './by-text.ts';
import { defineEvidence } from './define-evidence.ts';
import { partsOf } from './series-parts.ts';

export interface TransferSupport {
  /** Of the instances that hold pictures. */
  readonly syntaxes: readonly {
    readonly uid: string;
    readonly name: string;
    readonly instances: number;
    readonly decodable: boolean;
    readonly lossy: boolean;
  }[];
  /** Series whose pictures nothing here can decode: valid, only not shown. */
  readonly undecodableSeries: readonly {
    readonly seriesInstanceUID: string;
    readonly transferSyntaxUID: string;
    readonly name: string;
  }[];
}

export const transferSupport = defineEvidence({
  id: 'transfer-support',
  requires: [],
  gather: ({ model }) => Promise.resolve(supportOf(model)),
});

export function supportOf(model: StudyModel): TransferSupport {
  const counts = new Map<string, number>();
  const undecodable: TransferSupport['undecodableSeries'][number][] = [];
  for (const series of eachSeries(model)) {
    const own = new Set<string>();
    for (const { header, count } of partsOf(series).runs) {
      own.add(header.transferSyntaxUID);
      counts.set(header.transferSyntaxUID, (counts.get(header.transferSyntaxUID) ?? 0) + count);
    }
    const seen = [...own].sort(byText);
    const [first] = seen;
    if (first !== undefined && seen.every((uid) => !isDecodable(uid))) {
      undecodable.push({
        seriesInstanceUID: series.facts.seriesInstanceUID,
        transferSyntaxUID: first,
        name: nameOf(first),
      });
    }
  }
  return {
    syntaxes: [...counts]
      .sort(([a], [b]) => byText(a, b))
      .map(([uid, instances]) => ({
        uid,
        name: nameOf(uid),
        instances,
        decodable: isDecodable(uid),
        lossy: lookupTransferSyntax(uid)?.lossy ?? false,
      })),
    undecodableSeries: undecodable.sort((a, b) => byText(a.seriesInstanceUID, b.seriesInstanceUID)),
  };
}

function eachSeries(model: StudyModel): readonly Series[] {
  return model.patients.flatMap((patient) => patient.studies.flatMap((study) => study.series));
}

function isDecodable(uid: string): boolean {
  const codec = lookupTransferSyntax(uid)?.codec;
  return codec !== undefined && codec !== 'unsupported';
}

function nameOf(uid: string): string {
  return lookupTransferSyntax(uid)?.name ?? uid;
}
