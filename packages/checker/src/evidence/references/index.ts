import type { InstanceHeader, InstanceReference, Series, StudyModel } from '@medpass/dicom-core';
import { lookupSopClass } from '@medpass/dicom-core/standard';
import { defineEvidence } from '../define-evidence.ts';
import { partsOf } from '../series-parts.ts';
import { referrerKind, rejects, type ReferrerKind } from './referrer.ts';

/** What one series of objects names and is not here, by the series in which it ought to be. */
export interface AbsentTarget {
  /** Of the objects that name it. */
  readonly studyInstanceUID: string;
  readonly seriesInstanceUID: string;
  readonly by: ReferrerKind;
  /** The series that is named; absent where the object names single instances without their series. */
  readonly target?: string;
  /** Whether the named series is here: in part, not at all, or nobody can tell. */
  readonly series: 'here' | 'absent' | 'unknown';
  /** Whether a DICOMDIR of the package lists the named series too. */
  readonly listed: boolean;
  /** How many of its instances are named, and how many of those are not here. */
  readonly named: number;
  readonly absent: number;
}

export interface ReferenceFacts {
  /** Instances that are named as what an object is about or was made from, rejected pictures aside. */
  readonly named: number;
  /** Of these, how many are here: where it is none, the UIDs may have been changed on the way. */
  readonly here: number;
  /** Instances of scans that are not here at all: earlier ones, for comparison. */
  readonly elsewhere: number;
  readonly targets: readonly AbsentTarget[];
}

export const referencesEvidence = defineEvidence({
  id: 'instance-references',
  requires: [],
  gather: ({ model }) => Promise.resolve(referencesOf(model)),
});

interface Draft {
  readonly header: InstanceHeader;
  readonly by: ReferrerKind;
  readonly target: string | undefined;
  readonly named: Set<string>;
  readonly absent: Set<string>;
}

/**
 * W7: what reports, key objects, presentation states, segmentations, radiotherapy objects and derived pictures name (`checks.md` C4),
 * against what is here. Localizers that images name beside themselves, earlier versions and earlier scans are no loss.
 */
export function referencesOf(model: StudyModel): ReferenceFacts {
  const { claims, withdrawn } = claimsOf(model);
  if (claims.length === 0) return { named: 0, here: 0, elsewhere: 0, targets: [] };
  const { seriesOf, studies, seriesHere } = presentIn(model);
  const listed = new Set(
    model.directories.flatMap(({ directory }) => directory.records.map((r) => r.seriesInstanceUID)),
  );
  const drafts = new Map<string, Draft>();
  const elsewhere = new Set<string>();
  for (const { header, by, references } of claims) {
    for (const reference of references) {
      if (withdrawn.has(reference.sopInstanceUID)) continue;
      const { sopInstanceUID, studyInstanceUID = header.study.studyInstanceUID } = reference;
      const found = seriesOf.get(sopInstanceUID);
      if (found === undefined && !studies.has(studyInstanceUID)) {
        elsewhere.add(sopInstanceUID);
        continue;
      }
      const draft = draftOf(drafts, header, by, found ?? reference.seriesInstanceUID);
      draft.named.add(sopInstanceUID);
      if (found === undefined) draft.absent.add(sopInstanceUID);
    }
  }
  const all = [...drafts.values()];
  return {
    named: total(all, ({ named }) => named),
    here: total(all, ({ named, absent }) => new Set([...named].filter((uid) => !absent.has(uid)))),
    elsewhere: elsewhere.size,
    targets: all.flatMap((draft) => toTarget(draft, seriesHere, listed)),
  };
}

/** An object with those of its references that say what ought to be here. */
interface Claim {
  readonly header: InstanceHeader;
  readonly by: ReferrerKind;
  readonly references: readonly InstanceReference[];
}

/** Whose references count, and which instances were taken out of use. */
function claimsOf(model: StudyModel): { readonly claims: readonly Claim[]; readonly withdrawn: ReadonlySet<string> } {
  const claims: Claim[] = [];
  const withdrawn = new Set<string>();
  for (const { studies } of model.patients)
    for (const { series } of studies)
      for (const each of series) {
        for (const header of naming(each)) {
          const { references = [] } = header;
          if (rejects(header)) for (const { sopInstanceUID } of references) withdrawn.add(sopInstanceUID);
          const by = referrerKind(header);
          if (by === undefined) continue;
          const counted = references.filter((reference) => counts(reference, by));
          if (counted.length > 0) claims.push({ header, by, references: counted });
        }
      }
  return { claims, withdrawn };
}

/** Slices of one scan share one list, mostly of their localizers: five thousand of them name no more than one. */
function naming(series: Series): readonly InstanceHeader[] {
  const damaged = series.damaged.flatMap(({ header }) => (header?.references ? [header] : []));
  return [...partsOf(series).naming, ...damaged];
}

function presentIn(model: StudyModel) {
  const seriesOf = new Map<string, string>();
  const studies = new Set<string>();
  const seriesHere = new Set<string>();
  for (const header of everyHeader(model)) {
    seriesOf.set(header.sopInstanceUID, header.series.seriesInstanceUID);
    studies.add(header.study.studyInstanceUID);
    seriesHere.add(header.series.seriesInstanceUID);
  }
  return { seriesOf, studies, seriesHere };
}

function everyHeader(model: StudyModel): readonly InstanceHeader[] {
  return model.patients.flatMap(({ studies }) =>
    studies.flatMap(({ series }) =>
      series.flatMap(({ instances, damaged }) => [
        ...instances.map(({ header }) => header),
        ...damaged.flatMap(({ header }) => header ?? []),
      ]),
    ),
  );
}

/** A picture's own list names whatever belongs to it, localizers too: only what it was made from counts. */
function counts({ role, sopClassUID, seriesInstanceUID }: InstanceReference, by: ReferrerKind): boolean {
  if (role !== 'source' && (role !== 'subject' || by === 'derived')) return false;
  const named = lookupSopClass(sopClassUID ?? '');
  // Radiotherapy names its study in the attribute of an instance; a known class, or a series around it, tells one from the other.
  if (named === undefined) return role === 'source' || seriesInstanceUID !== undefined;
  // A report that names another report, or raw data that nobody exports.
  return named.image || (by === 'treatment' && named.kind === 'rt');
}

function draftOf(
  drafts: Map<string, Draft>,
  header: InstanceHeader,
  by: ReferrerKind,
  target: string | undefined,
): Draft {
  const key = `${header.series.seriesInstanceUID} ${by} ${target ?? ''}`;
  const known = drafts.get(key);
  if (known) return known;
  const made: Draft = { header, by, target, named: new Set(), absent: new Set() };
  drafts.set(key, made);
  return made;
}

function total(drafts: readonly Draft[], of: (draft: Draft) => ReadonlySet<string>): number {
  const all = new Set<string>();
  for (const draft of drafts) for (const uid of of(draft)) all.add(uid);
  return all.size;
}

function toTarget(
  { header, by, target, named, absent }: Draft,
  seriesHere: ReadonlySet<string>,
  listed: ReadonlySet<string | undefined>,
): readonly AbsentTarget[] {
  if (absent.size === 0) return [];
  return [
    {
      studyInstanceUID: header.study.studyInstanceUID,
      seriesInstanceUID: header.series.seriesInstanceUID,
      by,
      ...(target !== undefined && { target }),
      series: target === undefined ? 'unknown' : seriesHere.has(target) ? 'here' : 'absent',
      listed: target !== undefined && listed.has(target),
      named: named.size,
      absent: absent.size,
    },
  ];
}
