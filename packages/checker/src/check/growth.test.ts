import { expect, it } from 'vitest';
import { seriesFacts } from '../../../../test/build/completeness-facts.ts';
import { inventoryWith, personWith } from '../../../../test/build/evidence.ts';
import { pairingWith, paperWith, pictureWith, seriesWith } from '../../../../test/build/findings.ts';
import { kind } from '../../../../test/build/series-kind.ts';
import { emptyModel, patientOf } from '../../../../test/build/study-model.ts';
import { casePacks } from '../case-packs/index.ts';
import type { EvidenceMap } from '../evidence/evidence-map.ts';
import { atOnce } from '../evidence/paced.ts';
import { pairReports } from '../evidence/report-pairing.ts';
import { reportInSteps } from '../report/build-report.ts';
import { rules } from '../rules/registry.ts';
import { runRules } from './run-rules.ts';

// Whatever looks up one thing in a list of all others costs their square. Operations are counted, not time.

/** The same value, whose every property is counted when somebody reads it, at any depth. */
function counted<T extends object>(value: T, count: () => void): T {
  const seen = new WeakMap<object, object>();
  const wrap = (inner: unknown): unknown => {
    if (typeof inner !== 'object' || inner === null || inner instanceof Map || inner instanceof Set) return inner;
    const known =
      seen.get(inner) ?? new Proxy(inner, { get: (target, key) => (count(), wrap(Reflect.get(target, key))) });
    seen.set(inner, known);
    return known;
  };
  return wrap(value) as T;
}

const list = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, at) => make(at));
const day = (at: number): string => new Date(Date.UTC(1990, 0, 1 + 20 * at)).toISOString().slice(0, 10);

/** Scans of two series each, with a report each, two papers and a photo beside. */
function evidenceOf(scans: number): EvidenceMap {
  const uids = (at: number) => ({ studyInstanceUID: `1.${at >> 1}`, seriesInstanceUID: `1.${at >> 1}.${at}` });
  const papers = list(3 * scans, (at) =>
    paperWith({
      path: `papers/${at}.pdf`,
      kind: at % 3 === 0 ? 'radiology-report' : 'lab-result',
      dates: [day(at)],
      priorDates: [day(at + 7)],
      namedSeries: [{ modality: 'MR', label: 'flair', again: true }],
      namedContrast: { again: true } as never,
      pages: 1,
      pageMarks: { total: 2, seen: [1 + (at % 2)] },
      patientNames: ['Test Invented'],
    }),
  );
  const key = (at: number): string => `P${at}`;
  return {
    'package-inventory': inventoryWith({ 'a.dcm': {} }),
    identity: list(2, (at) =>
      personWith({
        key: key(at),
        studies: list(scans / 2, (study) => ({ ...uids(2 * study), seriesInstanceUIDs: [] })),
      }),
    ),
    'directory-match': { directories: [], unlisted: 0 },
    'transfer-support': { syntaxes: [], undecodableSeries: [] },
    'series-completeness': list(2 * scans, (at) => seriesFacts({ ...uids(at), state: 'incomplete' })),
    'instance-references': {
      named: scans,
      here: 1,
      elsewhere: 0,
      targets: list(scans, (at) => ({
        ...uids(at),
        by: 'report',
        target: `9.${at}`,
        series: at % 2 ? 'absent' : 'here',
        listed: false,
        named: 3,
        absent: 2,
      })),
    },
    'dose-reports': [],
    'breast-views': [],
    'moving-pictures': list(scans, (at) => ({
      ...uids(at),
      modality: 'XA',
      films: 0,
      stills: 1,
      timedStills: 1,
      cutFilms: at % 2,
    })),
    'burned-in': [],
    'study-extent': [],
    'image-origin': list(2 * scans, (at) => seriesWith({ ...uids(at), origin: at % 3 ? 'derived' : 'localizer' })),
    'series-kinds': list(2 * scans, (at) =>
      kind({
        ...uids(at),
        contrast: at % 2 ? 'pre' : 'post',
        frameOfReferenceUID: '1.2',
        planes: [at % 3 ? 'axial' : 'coronal'],
      }),
    ),
    'document-kinds': papers,
    'document-owners': papers.map(({ path }) => ({ path, name: 'Test Invented', relation: 'near' })),
    'report-pairing': pairingWith(
      list(scans, (at) => ({
        studyInstanceUID: `1.${at}`,
        studyDate: day(at),
        documents: [{ path: `papers/${3 * at}.pdf`, because: ['same-date'], confidence: 0.9 }],
      })),
    ),
    'screen-photos': list(scans, (at) =>
      pictureWith({ path: `photos/${at}.jpg`, shows: 'scan', made: 'camera-at-screen' }),
    ),
    'paper-pictures': papers.map(({ path }) => ({
      path,
      container: 'pdf',
      pictures: [{ number: 1, shows: 'scan', made: 'camera-at-screen', certainty: 'sure', confidence: 0.9 }],
      notLookedAt: 0,
    })) as never,
    'screen-videos': [],
    'decode-proof': {
      deep: false,
      series: list(2 * scans, (at) => ({ ...uids(at), tried: 1, decoded: 1, failures: [] })),
    },
  };
}

const now = new Date('2026-11-24T10:00:00Z');

/** How often each piece of work reads anything, for so many scans. */
function readsFor(scans: number): ReadonlyMap<string, number> {
  const reads = new Map<string, number>();
  let name = '';
  const tick = (): void => void reads.set(name, (reads.get(name) ?? 0) + 1);
  const plain = evidenceOf(scans);
  const evidence = counted(plain, tick);
  for (const casePack of casePacks) {
    for (const rule of rules) {
      name = `${rule.id} for ${casePack.id}`;
      const [result] = runRules([rule], evidence, casePack, { now }).results;
      if (result?.outcome === 'error') throw new Error(`${name} did not run`);
    }
  }
  const study = (at: number) =>
    patientOf({ patientID: 'P0' }, { studyInstanceUID: `1.${at}`, studyDate: day(at) }, [
      { seriesInstanceUID: `1.${at}.${2 * at}`, modality: 'MR', entries: [2 * at] },
      { seriesInstanceUID: `1.${at}.${2 * at + 1}`, modality: 'MR', entries: [2 * at + 1] },
    ]).studies;
  const model = emptyModel({ patients: [{ key: 'P0', identity: {}, studies: list(scans, study).flat() }] });
  name = 'report-pairing';
  const paired = pairReports(model, evidence['document-kinds'], evidence['screen-photos']);
  expect(paired.studies.some(({ state }) => state === 'found' || state === 'maybe')).toBe(true);
  name = 'report';
  const built = { model, evidence, results: [], coverage: [], casePack: casePacks[0]!, createdAt: now, decisions: {} };
  atOnce(reportInSteps({ ...built, timings: { indexMs: 0, evidenceMs: 0, rulesMs: 0 } }));
  return reads;
}

it('of rules, of pairing and of the report is that of what they look at', () => {
  const [few, many] = [readsFor(24), readsFor(96)];
  expect(many.size).toBeGreaterThan(40);
  const grown = [...many].map(([name, reads]) => [name, reads / (few.get(name) ?? 0)] as const);
  // Four times as much to look at; a comparison of all with all would be sixteen.
  expect(grown.filter(([, times]) => times > 6)).toEqual([]);
});
