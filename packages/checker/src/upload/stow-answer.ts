/** What a STOW-RS server said of each instance (PS3.18 10.5.3): by SOP Instance UID. */
export interface StowAnswer {
  /** Kept, some with a warning: the server changed an attribute. */
  readonly kept: ReadonlySet<string>;
  /** Failure Reason (0008,1197), 0 where none was given. */
  readonly refused: ReadonlyMap<string, number>;
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function valuesOf(item: unknown, tag: string): readonly unknown[] {
  const element = isObject(item) ? item[tag] : undefined;
  const values = isObject(element) ? element['Value'] : undefined;
  return Array.isArray(values) ? values : [];
}

/** Reads the answer's data set. What is not there was not said: an instance in neither list is not known to be kept. */
export function readStowAnswer(text: string): StowAnswer {
  const parsed: unknown = text.trim() === '' ? {} : JSON.parse(text);
  const answer = Array.isArray(parsed) ? parsed[0] : parsed;
  const kept = new Set<string>();
  const refused = new Map<string, number>();
  for (const item of valuesOf(answer, '00081199')) {
    const [uid] = valuesOf(item, '00081155');
    if (typeof uid === 'string') kept.add(uid);
  }
  for (const item of valuesOf(answer, '00081198')) {
    const [uid] = valuesOf(item, '00081155');
    const [reason] = valuesOf(item, '00081197');
    if (typeof uid !== 'string') continue;
    refused.set(uid, Number.isSafeInteger(Number(reason)) ? Number(reason) : 0);
    // Named in both lists, it cannot be called kept.
    kept.delete(uid);
  }
  return { kept, refused };
}
