import type { InstanceReference } from './instance-header.ts';

export const MAX_REFERENCES = 4096;

interface Pending {
  sopInstanceUID: string;
  seriesInstanceUID?: string;
  studyInstanceUID?: string;
}

interface Level {
  readonly from: number;
  seriesInstanceUID?: string;
  studyInstanceUID?: string;
}

/**
 * Gathers Referenced SOP Instance UIDs. The series' and study's UIDs stand in an enclosing item, before the instances (RT) or
 * after them (SR, KO), so they are filled in both ways.
 */
export class InstanceReferences {
  private readonly found: Pending[] = [];
  private readonly seen = new Set<string>();
  private readonly levels: Level[] = [];

  startItem(): void {
    this.levels.push({ from: this.found.length });
  }

  endItem(): void {
    this.levels.pop();
  }

  instance(sopInstanceUID: string): void {
    if (sopInstanceUID === '' || this.found.length >= MAX_REFERENCES || this.seen.has(sopInstanceUID)) return;
    this.seen.add(sopInstanceUID);
    const reference: Pending = { sopInstanceUID };
    for (let depth = this.levels.length - 1; depth >= 0; depth--) {
      const level = this.levels[depth] as Level;
      if (level.seriesInstanceUID !== undefined) reference.seriesInstanceUID ??= level.seriesInstanceUID;
      if (level.studyInstanceUID !== undefined) reference.studyInstanceUID ??= level.studyInstanceUID;
    }
    this.found.push(reference);
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
