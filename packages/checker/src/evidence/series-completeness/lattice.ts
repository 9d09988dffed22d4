import type { MissingPart } from '../../report/report.ts';
import { independent } from '../../report/witness-sources.ts';
import type { NumberReading } from './instance-number-witness.ts';
import type { CompletenessSign, SeriesCompleteness } from './series-completeness.ts';
import { countOf, type Testimony } from './testimony.ts';

/** What each witness said; absent where it had nothing to look at. */
export interface Testimonies {
  readonly geometry: Testimony;
  readonly numbers: Testimony;
  readonly thinned: Testimony | undefined;
  readonly volumes: Testimony | undefined;
  readonly directory: Testimony | undefined;
  readonly pet: Testimony | undefined;
  /** Objects that name instances of this series. */
  readonly references: Testimony | undefined;
  readonly damaged: Testimony | undefined;
  readonly fileNames: Testimony | undefined;
  /** The way the table went, where only a slice or two are here. */
  readonly course: Testimony | undefined;
  readonly multiFrame: readonly Testimony[];
  readonly countTags: readonly Testimony[];
}

export interface Combined {
  readonly state: SeriesCompleteness['state'];
  readonly expected?: number;
  readonly missing: readonly MissingPart[];
  readonly signs: readonly CompletenessSign[];
}

/**
 * From witnesses to one word (`checks.md`, “How a check speaks”):
 *
 * - a witness that states the whole and misses something, or a thing that is visibly cut: `incomplete`;
 * - a gap in the geometry, absent numbers, a count that is short: `incomplete` only where a witness of another source agrees
 *   (`witness-sources.ts`), else `conflicting`;
 * - one instance that one other object names: `conflicting`;
 * - nothing missing: `complete` where a witness states the whole, else `unproven`.
 */
export function combine(said: Testimonies, reading: NumberReading | undefined, applicable: boolean): Combined {
  const manifests = [said.pet, said.directory, ...said.multiFrame].filter((each) => each !== undefined);
  const named = said.references?.witness.strength === 'strong' ? said.references : undefined;
  const proofs = [...manifests, named, said.volumes, said.damaged, said.thinned].filter(
    (each) => each && isShort(each),
  );
  const backed = gapIsBacked(said, reading);
  const signs = allSigns(said, backed);
  const found = { signs, ...expectedOf(said) };
  const stated = manifests.some(isWhole);
  const missing = missingParts(said, stated, backed);
  if (proofs.length > 0) return { state: 'incomplete', missing, ...found };
  if (backed || (isShort(said.numbers) && numbersAreBacked(said) && !stated) || countsAgree(said))
    return { state: 'incomplete', missing, ...found };
  if ([said.geometry, said.numbers, ...said.countTags].some(isShort) || said.references)
    return { state: 'conflicting', missing: [], ...found };
  if (stated || said.countTags.some(isWhole)) return { state: 'complete', missing: [], ...found };
  return { state: applicable ? 'unproven' : 'not-applicable', missing: [], signs };
}

function isShort({ witness }: Testimony): boolean {
  return witness.says === 'incomplete';
}

function isWhole({ witness }: Testimony): boolean {
  return witness.says === 'complete';
}

/** Count tags, and objects that name the instances, that miss some. */
function counting({ countTags, references }: Testimonies): readonly Testimony[] {
  return [...countTags.filter(isShort), ...(references ? [references] : [])];
}

function areTwo(one: Testimony, other: Testimony): boolean {
  return independent(one.source, other.source);
}

/** A second source for the gap: numbers, counts, names, a manifest. */
function gapIsBacked(said: Testimonies, reading: NumberReading | undefined): boolean {
  const { geometry, numbers, fileNames } = said;
  const count = countOf(geometry.missing);
  if (count === 0) return false;
  const head = numbers.signs.find(({ kind }) => kind === 'head-missing');
  const before = head?.kind === 'head-missing' ? head.count : 0;
  const asMany = counting(said).filter(({ missing }) => [count, count + before].includes(countOf(missing)));
  const manifests = [said.directory, said.pet, said.references, ...said.multiFrame].filter(
    (manifest) => manifest !== undefined && isShort(manifest) && countOf(manifest.missing) >= count,
  );
  const named = fileNames !== undefined && countOf(fileNames.missing) === count ? [fileNames] : [];
  const numbered = reading !== undefined && (reading.confirmed >= count || reading.holes - reading.natural === count);
  return [...(numbered ? [numbers] : []), ...asMany, ...manifests, ...named].some(
    (other) => other !== undefined && areTwo(geometry, other),
  );
}

/** Even holes between volumes are told by place and number together; a lone slice needs its table's way, a missing head a count. */
function numbersAreBacked(said: Testimonies): boolean {
  const { numbers, course } = said;
  const kinds = numbers.signs.map(({ kind }) => kind);
  if (kinds.includes('number-holes')) return areTwo(numbers, said.geometry);
  if (kinds.includes('orphan')) return course !== undefined && areTwo(numbers, course);
  const count = countOf(numbers.missing);
  return counting(said).some((other) => countOf(other.missing) === count && areTwo(numbers, other));
}

/** Two count tags of different origin: the archive's own (0020,1209) beside the scanner's. */
function countsAgree({ countTags }: Testimonies): boolean {
  const short = countTags.filter(isShort);
  return short.some((one) =>
    short.some((other) => areTwo(one, other) && countOf(one.missing) === countOf(other.missing)),
  );
}

function allSigns(said: Testimonies, backed: boolean): readonly CompletenessSign[] {
  const all = [
    said.geometry,
    // PET names each absent image by its index, the first ones too.
    said.pet && isShort(said.pet) ? undefined : said.numbers,
    said.thinned,
    said.volumes,
    said.pet,
    said.damaged,
    ...said.multiFrame,
    ...said.countTags,
  ];
  return all
    .flatMap((testimony) => testimony?.signs ?? [])
    .map((sign) => (sign.kind === 'interior-gap' ? { ...sign, backed } : sign));
}

/** The parts without counting one loss twice: places first, then what a manifest misses beyond them. */
function missingParts(said: Testimonies, stated: boolean, backed: boolean): readonly MissingPart[] {
  const damaged = said.damaged?.missing ?? [];
  if (said.pet && isShort(said.pet)) return [...said.pet.missing, ...damaged];
  const gaps = backed ? said.geometry.missing : [];
  const placed = [...gaps, ...(said.thinned?.missing ?? []), ...(said.volumes?.missing ?? [])];
  // Holes in the numbers tell the same loss as gaps; a missing head is another.
  const numbered = said.numbers.missing.filter(({ where }) => where.kind === 'head' || placed.length === 0);
  const parts = [...placed, ...(stated && !backed ? [] : numbered)];
  for (const manifest of [
    said.directory,
    said.references,
    ...said.multiFrame,
    ...(countsAgree(said) ? said.countTags.slice(0, 1) : []),
  ]) {
    const rest = manifest && isShort(manifest) ? countOf(manifest.missing) - countOf(parts) : 0;
    const [first] = manifest?.missing ?? [];
    if (first && rest > 0) parts.push({ ...first, count: rest });
  }
  return [...parts, ...damaged];
}

/** How many instances there ought to be, by the best witness that states it. */
function expectedOf({ pet, directory, countTags }: Testimonies): { readonly expected?: number } {
  const counting = countTags.filter(({ witness }) => witness.tag === '(0020,1209)' || witness.tag === '(0020,1002)');
  for (const testimony of [pet, directory, ...counting]) {
    const { says, expected } = testimony?.witness ?? {};
    if (expected !== undefined && says !== 'silent') return { expected };
  }
  return {};
}
