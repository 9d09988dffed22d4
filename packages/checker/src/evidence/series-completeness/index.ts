import type { StudyModel } from '@medpass/dicom-core';
import { defineEvidence } from '../define-evidence.ts';
import { paced } from '../paced.ts';
import { countTagWitnesses } from './count-tag-witness.ts';
import { damagedWitness } from './damaged-witness.ts';
import { directoryListings } from './directory-listing.ts';
import { directoryWitness } from './directory-witness.ts';
import { fileNameWitness } from './file-name-witness.ts';
import { geometryWitness } from './geometry-witness.ts';
import { instanceNumberWitness, readNumbers } from './instance-number-witness.ts';
import { ladderOf } from './ladder.ts';
import { combine, type Testimonies } from './lattice.ts';
import { loneSliceWitness } from './lone-slice-witness.ts';
import { multiFrameWitnesses } from './multi-frame-witness.ts';
import { petWitness } from './pet-witness.ts';
import { referencesOf, type AbsentTarget, type ReferenceFacts } from '../references/index.ts';
import { referenceWitness } from './reference-witness.ts';
import type { SeriesCompleteness } from './series-completeness.ts';
import { endsOf, viewOf, type SeriesView } from './series-view.ts';
import type { Testimony } from './testimony.ts';
import { thinnedWitness } from './thinned-witness.ts';
import { volumesWitness } from './volumes-witness.ts';

export const seriesCompletenessEvidence = defineEvidence({
  id: 'series-completeness',
  requires: ['instance-references'],
  gather: ({ model, evidence }) => paced(completenessOf(model, evidence['instance-references'])),
});

/** One a series, in the model's order. */
export function* completenessOf(
  model: StudyModel,
  references: ReferenceFacts = referencesOf(model),
): Generator<SeriesCompleteness, void> {
  const named = new Map<string, AbsentTarget[]>();
  for (const each of references.targets) {
    if (each.series !== 'here' || each.target === undefined) continue;
    const known = named.get(each.target);
    if (known) known.push(each);
    else named.set(each.target, [each]);
  }
  const listings = directoryListings(model);
  for (const { studies } of model.patients) {
    for (const study of studies) {
      const ends = endsOf(study);
      for (const series of study.series) {
        const uid = series.facts.seriesInstanceUID;
        yield judge(viewOf(series, study, ends, model.entries, listings.get(uid)), named.get(uid) ?? []);
      }
    }
  }
}

function judge(view: SeriesView, named: readonly AbsentTarget[]): SeriesCompleteness {
  const reading = readNumbers(view);
  const said: Testimonies = {
    geometry: geometryWitness(view),
    numbers: instanceNumberWitness(view, reading),
    thinned: thinnedWitness(view, reading),
    volumes: volumesWitness(view),
    directory: directoryWitness(view),
    pet: petWitness(view),
    references: referenceWitness(named),
    damaged: damagedWitness(view),
    fileNames: fileNameWitness(view),
    course: loneSliceWitness(view),
    multiFrame: multiFrameWitnesses(view),
    countTags: countTagWitnesses(view),
  };
  const ladder = ladderOf(view);
  return {
    seriesInstanceUID: view.series.facts.seriesInstanceUID,
    studyInstanceUID: view.study.facts.studyInstanceUID,
    modality: view.series.modality,
    present: view.series.instances.length,
    ...combine(said, reading, view.stacks.length > 0),
    witnesses: speaking(said).map(({ witness }) => witness),
    ...(ladder && { ladder }),
  };
}

/** Those that looked at something: a witness without a figure had nothing to see. */
function speaking(said: Testimonies): readonly Testimony[] {
  const all = [
    said.directory,
    said.pet,
    said.references,
    ...said.multiFrame,
    said.damaged,
    said.geometry,
    said.thinned,
    said.volumes,
    said.numbers,
    ...said.countTags,
    said.course,
    said.fileNames,
  ];
  return all
    .filter((each) => each !== undefined)
    .filter(({ witness }) => witness.says !== 'silent' || witness.present !== undefined);
}
