import type { Desk, PairPackage } from './third-author-packages.ts';
import { situations, thirdAuthorPackages } from './third-author-situations.ts';

type Compose = (desk: Desk) => void;

/** Situations of the first set in other languages and other words, and three that it did not hold. */
const again: Readonly<Record<string, string>> = {
  'one scan and its report': 'en de fr es pt ru zh ar id',
  'CT and MR of the head on one day': 'es id',
  'both knees on one day': 'de fr ar',
  'follow-up after a year, both reports': 'fr',
  'follow-up after a year, the old report is lost': 'de es',
  'the report bears the accession number and no date': 'ru pt',
  'the report bears the day and no name': 'en zh',
  'the report bears the day after alone': 'es ru zh',
  'the report of a scan that is not here': 'fr',
  'the report of the same region on another day': 'en de',
  'the report of somebody else of that name': 'fr ru ar',
  'a preliminary and a final report': 'zh ar id',
  'one report for chest and abdomen, filed as two studies': 'fr',
  'a discharge letter quotes the report, which is not here': 'es id',
};

const added: Readonly<Record<string, readonly [string, Compose]>> = {
  'X-ray and MR of one knee on one day': [
    'en de fr es ru zh',
    (desk) => {
      const day = desk.day(4);
      desk.study('knee-cr', day, [desk.report(desk.said('knee-cr', day, { find: desk.words('find.knee-cr') }))]);
      desk.study('knee-left', day, [desk.report(desk.said('knee-left', day))]);
    },
  ],
  'the report of the other knee': [
    'en es zh',
    (desk) => {
      const day = desk.day(5);
      desk.study('knee-right', day, [], undefined, true);
      desk.alone(desk.report(desk.said('knee-left', day)));
    },
  ],
  'three scans of one region, a report of the second': [
    'en pt id',
    (desk) => {
      const [first, second, third] = [desk.day(1), desk.day(3), desk.day(5)];
      desk.study('lumbar-mr', first, []);
      desk.study('lumbar-mr', second, [desk.report(desk.said('lumbar-mr', second, { prior: desk.compared(first) }))]);
      desk.study('lumbar-mr', third, []);
    },
  ],
};

export function laterPackages(folder: string): readonly PairPackage[] {
  const kept = Object.entries(again).map(([name, languages]): [string, readonly [string, Compose]] => {
    const compose = situations[name]?.[1];
    if (compose === undefined) throw new Error(`no situation ${name}`);
    return [name, [languages, compose]];
  });
  return thirdAuthorPackages(folder, { ...Object.fromEntries(kept), ...added });
}
