import type { DocumentFacts } from './document-kinds/document-facts.ts';
import type { DocumentOwner } from './document-owners.ts';
import type { IdentityFacts } from './identity.ts';
import { apartBy } from './named-among.ts';
import type { ApartOf } from './named-among.ts';
import { compareBirths } from './same-person/relate-persons.ts';

/** Whom of the package a paper is not about. */
export interface PaperPeople {
  /** It is about nobody here. */
  readonly anotherPerson: boolean;
  /** Keys of people. */
  readonly notOf: ReadonlySet<string>;
  readonly doubtedOf: ReadonlySet<string>;
}

export interface People {
  of(document: DocumentFacts): PaperPeople;
  readonly apart: ApartOf;
}

/** What papers say of whose they are, by names and birth dates. Headers without names or with false ones tell nothing. */
export function peopleOf(owners: readonly DocumentOwner[], persons: readonly IdentityFacts[]): People {
  const owned = new Map(owners.map((owner) => [owner.path, owner]));
  const known = persons.filter(({ blank, deidentified }) => !blank && !deidentified);
  const born = new Set(known.map(birthOf).filter((date) => /^\d{8}$/.test(date)));
  const apart = apartBy(known);

  /** Somebody else, or nobody and another birth date. */
  const isStrange = ({ path, birthDates = [] }: DocumentFacts) => {
    const relation = owned.get(path)?.relation;
    if (relation === 'other') return true;
    if (relation === 'same' || born.size === 0 || birthDates.length === 0) return false;
    return !birthDates.some((date) => born.has(date.replace(/-/g, '')));
  };

  /** Without a name the birth date speaks: it is that of one person here, and of no other whom the headers tell from that one. */
  const notBorn = ({ birthDates = [] }: DocumentFacts): readonly string[] => {
    const births = known.map(({ key, identity: { patientBirthDate } }) => ({
      key,
      says: compareBirths(birthDates, patientBirthDate === undefined ? [] : [patientBirthDate]),
    }));
    const theirs = births.filter(({ says }) => says === 'agrees');
    if (theirs.length === 0) return [];
    return births
      .filter(({ key, says }) => says === 'differs' && theirs.every((one) => apart(one.key, key) === 'sure'))
      .map(({ key }) => key);
  };

  return {
    of: (document) => {
      const owner = owned.get(document.path);
      return {
        anotherPerson: isStrange(document),
        notOf: new Set(owner === undefined ? notBorn(document) : owner.notOf),
        doubtedOf: new Set(owner?.doubtedOf),
      };
    },
    apart,
  };
}

function birthOf({ identity: { patientBirthDate = '' } }: IdentityFacts): string {
  return patientBirthDate.replace(/-/g, '');
}
