import type { InstanceHeader, PatientIdentity, StudyFacts } from '../dicom/instance-header.ts';
import { FactsPool } from './facts-pool.ts';
import { patientKey } from './patient-key.ts';
import { SeriesGroup, type EntryLookup } from './series-group.ts';
import { compareText } from './sort-instances.ts';
import type { Patient, Series, Study } from './study-model.ts';

class StudyGroup {
  readonly facts = new FactsPool<StudyFacts>();
  readonly places = new Map<string, Place>();
  readonly changed = new Set<SeriesGroup>();
  private readonly built = new Map<SeriesGroup, Series>();
  study: Study | undefined;

  constructor(readonly key: string) {}

  /** True once nothing in it is older than what was added. */
  build(lookup: EntryLookup, settled: boolean): boolean {
    for (const group of this.changed) {
      const { series, upToDate } = group.build(lookup, settled);
      if (series) this.built.set(group, series);
      else this.built.delete(group);
      if (upToDate) this.changed.delete(group);
    }
    const facts = this.facts.commonest();
    const series = [...this.built.values()].sort(bySeries);
    const modalities = [...new Set(series.map(({ modality }) => modality))].sort(compareText);
    this.study = facts && series.length > 0 ? { key: this.key, facts, modalities, series } : undefined;
    return this.changed.size === 0;
  }
}

class PatientGroup {
  readonly facts = new FactsPool<PatientIdentity>();
  readonly studies = new Map<string, StudyGroup>();
  readonly changed = new Set<StudyGroup>();
  patient: Patient | undefined;

  constructor(readonly key: string) {}

  build(lookup: EntryLookup, settled: boolean): boolean {
    for (const group of this.changed) if (group.build(lookup, settled)) this.changed.delete(group);
    const studies: Study[] = [];
    for (const { study } of this.studies.values()) if (study) studies.push(study);
    const identity = this.facts.commonest();
    this.patient =
      identity && studies.length > 0 ? { key: this.key, identity, studies: studies.sort(byStudy) } : undefined;
    return this.changed.size === 0;
  }
}

/** Where the headers of one series belong. */
export class Place {
  constructor(
    private readonly tree: Set<PatientGroup>,
    private readonly patient: PatientGroup,
    private readonly study: StudyGroup,
    readonly series: SeriesGroup,
  ) {}

  /** The facts that a header shares with its neighbours, as the one object of each. */
  share(header: InstanceHeader): Pick<InstanceHeader, 'patient' | 'study' | 'series'> {
    return {
      patient: this.patient.facts.add(header.patient),
      study: this.study.facts.add(header.study),
      series: this.series.facts.add(header.series),
    };
  }

  /** Makes the next snapshot look at this series. */
  touch(): void {
    this.study.changed.add(this.series);
    this.patient.changed.add(this.study);
    this.tree.add(this.patient);
  }
}

/** Patients › studies › series while they grow, grouped by the tuple of all three (`robustness.md` F40). */
export class PatientTree {
  private readonly patients = new Map<string, PatientGroup>();
  private readonly changed = new Set<PatientGroup>();
  private last: { readonly identity: PatientIdentity; readonly group: PatientGroup } | undefined;
  private built: readonly Patient[] = [];

  place(header: InstanceHeader): Place {
    const patient = this.patientOf(header.patient);
    const studyUID = header.study.studyInstanceUID;
    const study = getOrMake(patient.studies, studyUID, () => new StudyGroup(`${patient.key}|${studyUID}`));
    return getOrMake(study.places, header.series.seriesInstanceUID, () => {
      const series = new SeriesGroup(`${study.key}|${header.series.seriesInstanceUID}`);
      return new Place(this.changed, patient, study, series);
    });
  }

  build(lookup: EntryLookup, settled: boolean): readonly Patient[] {
    if (this.changed.size === 0) return this.built;
    for (const group of this.changed) if (group.build(lookup, settled)) this.changed.delete(group);
    const patients: Patient[] = [];
    for (const { patient } of this.patients.values()) if (patient) patients.push(patient);
    this.built = patients.sort((a, b) => compareText(a.key, b.key));
    return this.built;
  }

  private patientOf(identity: PatientIdentity): PatientGroup {
    if (this.last?.identity === identity) return this.last.group;
    const key = patientKey(identity);
    const group = getOrMake(this.patients, key, () => new PatientGroup(key));
    this.last = { identity, group };
    return group;
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

function byStudy(a: Study, b: Study): number {
  const when = ({ facts }: Study): string => `${facts.studyDate ?? '9999'} ${facts.studyTime ?? ''}`;
  return compareText(when(a), when(b)) || compareText(a.facts.studyInstanceUID, b.facts.studyInstanceUID);
}

function bySeries(a: Series, b: Series): number {
  const number = ({ facts }: Series): number => facts.seriesNumber ?? Number.MAX_SAFE_INTEGER;
  return (
    number(a) - number(b) ||
    compareText(a.facts.seriesInstanceUID, b.facts.seriesInstanceUID) ||
    compareText(a.key, b.key)
  );
}
