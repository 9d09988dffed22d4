import type { InstanceHeader, PatientIdentity, SeriesFacts, StudyFacts } from '../dicom/instance-header.ts';

/** How many recent facts are compared with; a series has few variants, and those that vary by slice are not worth a search. */
const remembered = 4;

interface Shared {
  readonly patient: PatientIdentity;
  readonly study: StudyFacts;
  readonly series: SeriesFacts;
}

/** Replaces what a header shares with its neighbours by their objects: most of the memory of 100,000 headers. One a series. */
export class HeaderCompactor {
  private readonly recent = new Map<string, object[]>();
  /** What objects of the batches were found equal to: within a batch the same object comes again and again. */
  private readonly alias = new WeakMap<object, object>();

  compact(header: InstanceHeader, shared: Shared, text: (value: string) => string): InstanceHeader {
    return {
      ...header,
      ...shared,
      transferSyntaxUID: text(header.transferSyntaxUID),
      sopClassUID: text(header.sopClassUID),
      stack: this.stackOf(header.stack),
      warnings: this.same('warnings', header.warnings),
      ...(header.image && { image: this.same('image', header.image) }),
      ...(header.counts && { counts: this.same('counts', header.counts) }),
      ...(header.provenance && { provenance: this.same('provenance', header.provenance) }),
      ...(header.references && { references: this.same('references', header.references) }),
    };
  }

  private stackOf(stack: InstanceHeader['stack']): InstanceHeader['stack'] {
    const same = this.same('stack', stack);
    return same === stack && stack.imageType ? { ...stack, imageType: this.same('imageType', stack.imageType) } : same;
  }

  private same<T extends object>(kind: string, facts: T): T {
    const known = this.alias.get(facts);
    if (known) return known as T;
    const equal = this.search(kind, facts);
    this.alias.set(facts, equal);
    return equal;
  }

  private search<T extends object>(kind: string, facts: T): T {
    let recent = this.recent.get(kind);
    if (!recent) this.recent.set(kind, (recent = []));
    const found = recent.find((other) => sameFacts(other, facts));
    if (found) return found as T;
    recent.unshift(facts);
    recent.length = Math.min(recent.length, remembered);
    return facts;
  }
}

function sameFacts(a: object, b: object): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  return keys.every((key) => {
    const [x, y] = [left[key], right[key]];
    return x === y || (typeof x === 'object' && typeof y === 'object' && x !== null && y !== null && sameFacts(x, y));
  });
}
