import { DicomwebSource, lookAtStudies, RequestLine } from '@medpass/dicom-core/dicomweb';
import type { ArchiveLook, DicomwebServer } from '@medpass/dicom-core/dicomweb';
import type { Report } from '@medpass/dicom-check';
import type { Source } from '@medpass/dicom-core';
import { judgeAgain, openCase } from './model/open-case.ts';
import type { CaseChange } from './model/open-case.ts';
import { caseKey } from './model/received-case.ts';
import type { ReceivedCase } from './model/received-case.ts';
import type { ItemNote, ItemNotes } from './model/missing-items.ts';
import { mergeNotes } from './model/notes-file.ts';
import type { AllNotes } from './model/notes-file.ts';

/** Cases whose files stay open for pictures. An older one gives its workers back; its report stays. */
const openAtOnce = 5;

interface Handle {
  readonly sources: readonly Source[];
  readonly stop: AbortController;
}

/** Every case of this page, read one after the other: two readings at once would both be slower. */
export class CaseStore {
  readonly cases = new Map<number, ReceivedCase>();
  notes: AllNotes = {};
  readonly #handles = new Map<number, Handle>();
  #last = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly changed: () => void) {}

  /** Opens files as one case; returns its number. */
  open(name: string, sources: readonly Source[], casePack = 'general'): number {
    const id = ++this.#last;
    this.cases.set(id, {
      id,
      name,
      received: new Date(),
      stage: 'reading',
      filesRead: 0,
      filesFound: 0,
      casePack,
      patientReport: { state: 'none' },
    });
    this.#read(id, sources);
    return id;
  }

  /** The archive's own description at once, to look at; whole files meanwhile, to be checked. */
  openStudy(server: DicomwebServer, studyInstanceUID: string, name: string): number {
    const line = new RequestLine();
    const id = this.open(name, [new DicomwebSource(server, [studyInstanceUID], { line })]);
    const look = lookAtStudies(server, [studyInstanceUID], { line });
    this.#change(id, { look });
    void this.#follow(look);
    return id;
  }

  /** From here on the pictures are those of the files that were checked. */
  endLook(id: number): void {
    const { look, ...rest } = this.cases.get(id)!;
    look?.close();
    this.cases.set(id, rest);
    this.changed();
  }

  lookAgain(id: number): void {
    const { look } = this.cases.get(id) ?? {};
    look?.again();
    if (look !== undefined) void this.#follow(look);
  }

  /** A report whose files did not come with it. */
  addReport(name: string, report: Report): number {
    const id = ++this.#last;
    this.cases.set(id, {
      id,
      name,
      received: new Date(report.createdAt),
      stage: 'report-only',
      filesRead: 0,
      filesFound: 0,
      casePack: report.casePack,
      report,
      patientReport: { state: 'none' },
    });
    this.changed();
    return id;
  }

  /** Asks the archive once more for what it did not give; what came is not fetched again. */
  resume(id: number): void {
    const { sources } = this.#handles.get(id) ?? {};
    if (sources === undefined) return;
    this.cases.get(id)?.intake?.close();
    this.#change(id, { stage: 'reading' });
    this.#read(id, sources);
  }

  judge(id: number, casePack: string): void {
    const { stop } = this.#handles.get(id) ?? {};
    const received = this.cases.get(id);
    if (stop === undefined || received === undefined) return;
    this.#inTurn(() => judgeAgain(received, casePack, (change) => this.#change(id, change), stop.signal));
  }

  close(id: number): void {
    this.#handles.get(id)?.stop.abort();
    this.cases.get(id)?.intake?.close();
    this.cases.get(id)?.look?.close();
    this.#handles.delete(id);
    this.cases.delete(id);
    this.changed();
  }

  notesOf(received: ReceivedCase): ItemNotes {
    return this.notes[caseKey(received)] ?? {};
  }

  note(received: ReceivedCase, key: string, note: ItemNote): void {
    this.notes = { ...this.notes, [caseKey(received)]: { ...this.notesOf(received), [key]: note } };
    this.changed();
  }

  merge(notes: AllNotes): void {
    this.notes = mergeNotes(this.notes, notes);
    this.changed();
  }

  #read(id: number, sources: readonly Source[]): void {
    const stop = new AbortController();
    this.#handles.set(id, { sources, stop });
    this.#inTurn(async () => {
      if (stop.signal.aborted) return;
      this.#closeOldest(id);
      await openCase(sources, (change) => this.#change(id, change), stop.signal);
      this.#tellRetrieval(id, sources);
    });
    this.changed();
  }

  async #follow({ intake }: ArchiveLook): Promise<void> {
    for await (const _ of intake.snapshots()) this.changed();
    this.changed();
  }

  #inTurn(work: () => Promise<void>): void {
    this.#turn = this.#turn.then(work, work);
  }

  #change(id: number, change: CaseChange): void {
    const received = this.cases.get(id);
    if (received === undefined) return;
    this.cases.set(id, { ...received, ...change });
    this.changed();
  }

  #tellRetrieval(id: number, sources: readonly Source[]): void {
    const [source] = sources;
    if (!(source instanceof DicomwebSource)) return;
    const { listed, received, missed, unlisted } = source.progress;
    const reasons = [...missed, ...unlisted].map(({ failure }) => failure.reason);
    this.#change(id, { retrieval: { listed, received, reasons: [...new Set(reasons)] } });
  }

  #closeOldest(except: number): void {
    const open = [...this.cases.values()].filter(({ id, intake }) => id !== except && intake !== undefined);
    for (const { id, intake } of open.slice(0, Math.max(0, open.length - openAtOnce + 1))) {
      intake?.close();
      const { intake: _, ...rest } = this.cases.get(id)!;
      this.cases.set(id, rest);
    }
  }
}
