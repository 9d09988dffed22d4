import { itemStates } from './missing-items.ts';
import type { ItemNote, ItemNotes, ItemState } from './missing-items.ts';

/** What was asked for, of every case, by {@link caseKey}. */
export type AllNotes = Readonly<Record<string, ItemNotes>>;

const kind = 'medpass-coordinator-notes';
const mostBytes = 20 * 2 ** 20;
const mostText = 500;

export function writeNotes(notes: AllNotes): string {
  return `${JSON.stringify({ kind, version: 1, cases: notes }, undefined, 2)}\n`;
}

/** Reads what {@link writeNotes} wrote; `undefined` for anything else, as a whole: half a list would look like a whole one. */
export function readNotes(text: string): AllNotes | undefined {
  if (text.length > mostBytes) return undefined;
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(file) || file['kind'] !== kind || file['version'] !== 1 || !isRecord(file['cases'])) return undefined;
  // Without a prototype: a key of a file must not reach what every object inherits.
  const cases: Record<string, ItemNotes> = Object.create(null) as Record<string, ItemNotes>;
  for (const [caseKey, items] of Object.entries(file['cases'])) {
    if (!isRecord(items)) return undefined;
    const notes: Record<string, ItemNote> = Object.create(null) as Record<string, ItemNote>;
    for (const [key, note] of Object.entries(items)) {
      const read = readNote(note);
      if (read === undefined) return undefined;
      notes[key] = read;
    }
    cases[caseKey] = notes;
  }
  return cases;
}

/** Both together; of an item that both know, the later day counts. */
export function mergeNotes(ours: AllNotes, theirs: AllNotes): AllNotes {
  const merged: Record<string, ItemNotes> = { ...ours };
  for (const [caseKey, items] of Object.entries(theirs)) {
    const own = merged[caseKey] ?? {};
    const newer = Object.entries(items).filter(([key, note]) => !(key in own) || note.since > own[key]!.since);
    merged[caseKey] = { ...own, ...Object.fromEntries(newer) };
  }
  return merged;
}

function readNote(value: unknown): ItemNote | undefined {
  if (!isRecord(value)) return undefined;
  const { state, since, who } = value;
  if (typeof state !== 'string' || !itemStates.includes(state as ItemState)) return undefined;
  if (typeof since !== 'string' || !/^(\d{4}-\d{2}-\d{2})?$/.test(since)) return undefined;
  if (typeof who !== 'string' || who.length > mostText) return undefined;
  return { state: state as ItemState, since, who };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
