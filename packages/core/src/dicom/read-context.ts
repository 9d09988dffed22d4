import { FactsInterner } from './facts-interner.ts';
import { HeaderScan } from './header-scan.ts';
import { ReferenceLists } from './reference-lists.ts';
import type {
  CountFacts,
  ImageFacts,
  PatientIdentity,
  ProvenanceFacts,
  SeriesFacts,
  StudyFacts,
} from './instance-header.ts';

/** What files read by one worker share: interned facts and reused buffers. One read may run in it at a time per scan. */
export interface ReadContext {
  readonly patients: FactsInterner<PatientIdentity>;
  readonly studies: FactsInterner<StudyFacts>;
  readonly series: FactsInterner<SeriesFacts>;
  readonly images: FactsInterner<ImageFacts>;
  readonly counts: FactsInterner<CountFacts | undefined>;
  readonly provenances: FactsInterner<ProvenanceFacts | undefined>;
  readonly texts: FactsInterner<string>;
  readonly references: ReferenceLists;
  /** Scans at rest. A batch of interleaved reads takes several. */
  readonly scans: HeaderScan[];
}

export function createReadContext(): ReadContext {
  return {
    patients: new FactsInterner(),
    studies: new FactsInterner(),
    series: new FactsInterner(),
    images: new FactsInterner(),
    counts: new FactsInterner(),
    provenances: new FactsInterner(),
    texts: new FactsInterner(),
    references: new ReferenceLists(),
    scans: [new HeaderScan()],
  };
}
