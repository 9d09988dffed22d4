import type { IdentityFacts } from '../../packages/checker/src/evidence/identity.ts';
import { inventoryOf } from '../../packages/checker/src/evidence/package-inventory.ts';
import type { PackageInventory } from '../../packages/checker/src/evidence/package-inventory.ts';
import { emptyModel, entriesOf } from './study-model.ts';

/** The real inventory of the given files; `cancelled` where the check was stopped. */
export function inventoryWith(files: Parameters<typeof entriesOf>[0], cancelled = false): PackageInventory {
  return inventoryOf(emptyModel({ entries: entriesOf(files), cancelled }));
}

export function personWith(parts: Partial<IdentityFacts> & { readonly key: string }): IdentityFacts {
  return {
    identity: { patientName: { alphabetic: parts.key }, patientID: parts.key },
    blank: false,
    deidentified: false,
    studies: [{ studyInstanceUID: `1.2.${parts.key.length}`, seriesInstanceUIDs: [], studyDate: '2024-03-03' }],
    relations: [],
    ...parts,
  };
}

/** The only clock of the tests. */
export const context = { now: new Date('2026-11-24T10:00:00Z') };
