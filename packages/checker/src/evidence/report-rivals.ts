import { sureFrom } from './report-additions.ts';
import type { ApartOf } from './named-among.ts';

/** More than this is no doubt of a paper that may be another one. */
export const mostOfDoubt = 0.4;

/** A report that may be of a scan, as it looks from that scan alone. */
export interface Claim {
  readonly path: string;
  readonly because: readonly string[];
  readonly confidence: number;
  /** Whether its head names the machine of the scan, another one, or none. */
  readonly machine: 'own' | 'other' | 'unsaid';
}

/** All reports that may be of one scan. */
export interface Claims {
  /** Key of the person in whose name the scan is. */
  readonly person: string;
  readonly whole: readonly Claim[];
}

/** What is left of them where all scans of the package are looked at, in the same order. */
export function settled(all: readonly Claims[], apart: ApartOf): readonly (readonly Claim[])[] {
  const machines = withoutOtherMachines(all);
  const torn = betweenPeople(
    all.map(({ person }, at) => ({ person, whole: machines[at] ?? [] })),
    apart,
  );
  return machines.map((whole, at) => whole.map((claim) => (torn[at]?.has(claim.path) === true ? doubt(claim) : claim)));
}

/**
 * The report of an ultrasound that mentions what the mammogram of that day showed is not the report of that mammogram, where that has one of
 * its own. Two scans may also have one report, with one of them in its head: then there is no other.
 */
function withoutOtherMachines(all: readonly Claims[]): readonly (readonly Claim[])[] {
  const atHome = new Set(
    all.flatMap(({ whole }) =>
      whole.filter((claim) => claim.machine === 'own' && isSure(claim)).map(({ path }) => path),
    ),
  );
  return all.map(({ whole }) => {
    const hasOwn = whole.some(
      (claim) => claim.machine !== 'other' && claim.because.includes('modality') && isSure(claim),
    );
    const mayHaveOwn = whole.some(({ machine }) => machine === 'own');
    const isOthers = (claim: Claim) =>
      claim.machine === 'other' && !isProven(claim) && (hasOwn || (mayHaveOwn && atHome.has(claim.path)));
    return whole.filter((claim) => !isOthers(claim));
  });
}

/** What fits the scans of two people, and does not say whose it is, may be of either. A number and the nearer day tell. */
function betweenPeople(all: readonly Claims[], apart: ApartOf): readonly ReadonlySet<string>[] {
  const holders = new Map<string, { readonly at: number; readonly person: string; readonly claim: Claim }[]>();
  for (const [at, { person, whole }] of all.entries()) {
    for (const claim of whole) {
      if (!isSure(claim)) continue;
      const known = holders.get(claim.path) ?? [];
      known.push({ at, person, claim });
      holders.set(claim.path, known);
    }
  }
  const torn = all.map(() => new Set<string>());
  for (const [path, claims] of holders) {
    const isOfDay = ({ claim }: (typeof claims)[number]) => claim.because.includes('same-date');
    for (const one of claims) {
      if (isProven(one.claim)) continue;
      const isContested = claims.some(
        (other) =>
          apart(one.person, other.person) === 'sure' && (isProven(other.claim) || !isOfDay(one) || isOfDay(other)),
      );
      if (isContested) torn[one.at]?.add(path);
    }
  }
  return torn;
}

function doubt(claim: Claim): Claim {
  return { ...claim, confidence: Math.min(claim.confidence, mostOfDoubt) };
}

function isSure({ confidence }: Claim): boolean {
  return confidence >= sureFrom;
}

/** By a number, not by what it is like. */
export function isProven({ because }: { readonly because: readonly string[] }): boolean {
  return because.includes('study-uid') || because.includes('accession-number');
}
