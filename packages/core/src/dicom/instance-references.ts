import type { InstanceReference, ReferenceRole } from './instance-header.ts';
import { Tag } from '../standard/tags.ts';

export const MAX_REFERENCES = 4096;

interface Pending {
  role: ReferenceRole;
  sopInstanceUID: string;
  sopClassUID?: string;
  seriesInstanceUID?: string;
  studyInstanceUID?: string;
}

interface Level {
  readonly from: number;
  sopClassUID?: string;
  seriesInstanceUID?: string;
  studyInstanceUID?: string;
}

const roles: Readonly<Record<number, ReferenceRole>> = {
  [Tag.SourceImageSequence]: 'source',
  [Tag.DerivationImageSequence]: 'source',
  [Tag.ReferencedImageSequence]: 'beside',
  [Tag.ReferencedInstanceSequence]: 'beside',
  [Tag.PertinentOtherEvidenceSequence]: 'beside',
  [Tag.PredecessorDocumentsSequence]: 'earlier',
};
const weight: Readonly<Record<ReferenceRole, number>> = { earlier: 0, beside: 1, subject: 2, source: 3 };

/**
 * Gathers Referenced SOP Instance UIDs. The series' and study's UIDs stand in an enclosing item, before the instances (RT) or
 * after them (SR, KO), so they are filled in both ways.
 */
export class InstanceReferences {
  private readonly found: Pending[] = [];
  private readonly seen = new Map<string, Pending>();
  private readonly levels: Level[] = [];
  private role: ReferenceRole = 'subject';

  /** Enters a sequence of references from outside of one: it says what they are for. */
  begin(tag: number): void {
    this.role = roles[tag] ?? 'subject';
  }

  startItem(): void {
    this.levels.push({ from: this.found.length });
  }

  endItem(): void {
    this.levels.pop();
  }

  instance(sopInstanceUID: string): void {
    const known = this.seen.get(sopInstanceUID);
    // Named twice, as a source and in the list of all that is named: the more telling counts.
    if (known && weight[this.role] > weight[known.role]) known.role = this.role;
    if (sopInstanceUID === '' || this.found.length >= MAX_REFERENCES || known) return;
    const reference: Pending = { role: this.role, sopInstanceUID };
    this.seen.set(sopInstanceUID, reference);
    const sopClassUID = this.levels.at(-1)?.sopClassUID;
    // Localizers are named in every image of a scan, and nobody asks what they are.
    if (sopClassUID !== undefined && this.role !== 'beside') reference.sopClassUID = sopClassUID;
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth] as Level;
      if (level.seriesInstanceUID !== undefined) reference.seriesInstanceUID ??= level.seriesInstanceUID;
      if (level.studyInstanceUID !== undefined) reference.studyInstanceUID ??= level.studyInstanceUID;
    }
    this.found.push(reference);
  }

  /** (0008,1150) stands before the UID of the instance, in the same item. */
  sopClass(uid: string): void {
    const level = this.levels.at(-1);
    if (level && uid !== '') level.sopClassUID = uid;
  }

  enclosing(key: 'seriesInstanceUID' | 'studyInstanceUID', uid: string): void {
    const level = this.levels.at(-1);
    if (uid === '' || !level) return;
    level[key] = uid;
    for (let index = level.from; index < this.found.length; index++) {
      const reference = this.found[index] as Pending;
      reference[key] ??= uid;
    }
  }

  list(): readonly InstanceReference[] {
    return this.found;
  }
}
