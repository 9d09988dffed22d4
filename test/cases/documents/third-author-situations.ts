import { Desk } from './third-author-packages.ts';
import type { PairPackage } from './third-author-packages.ts';

/** What patients bring, one situation each, in the languages named. Truth follows from how a package is put together. */
export const situations: Readonly<Record<string, readonly [languages: string, compose: (desk: Desk) => void]>> = {
  'one scan and its report': [
    'en de fr es pt ru zh ar id',
    (desk) => {
      const day = desk.day(3);
      desk.study('brain-mr', day, [desk.report(desk.said('brain-mr', day))]);
    },
  ],
  'CT and MR of the head on one day': [
    'en de fr ru zh ar',
    (desk) => {
      const day = desk.day(2);
      desk.study('head-ct', day, [desk.report(desk.said('head-ct', day))]);
      desk.study('brain-mr', day, [desk.report(desk.said('brain-mr', day))]);
    },
  ],
  'both knees on one day': [
    'en es pt ru id zh',
    (desk) => {
      const day = desk.day(4);
      desk.study('knee-right', day, [desk.report(desk.said('knee-right', day))]);
      desk.study('knee-left', day, [desk.report(desk.said('knee-left', day))]);
    },
  ],
  'follow-up after a year, both reports': [
    'en de es ru zh ar',
    (desk) => {
      const [first, second] = [desk.day(0), desk.day(4)];
      desk.study('chest-ct', first, [desk.report(desk.said('chest-ct', first))]);
      desk.study('chest-ct', second, [desk.report(desk.said('chest-ct', second, { prior: desk.compared(first) }))]);
    },
  ],
  'follow-up after a year, the old report is lost': [
    'en fr pt ru zh id',
    (desk) => {
      const [first, second] = [desk.day(1), desk.day(5)];
      desk.study('abdomen-ct', first, []);
      desk.study('abdomen-ct', second, [desk.report(desk.said('abdomen-ct', second, { prior: desk.compared(first) }))]);
    },
  ],
  'the report bears the accession number and no date': [
    'en de fr es zh',
    (desk) => {
      const [one, other] = [desk.accession(), desk.accession()];
      const path = desk.report({ ...desk.said('lumbar-mr', ''), date: '', born: '', acc: other }, 1);
      desk.study('lumbar-mr', desk.day(2), [], one);
      desk.study('lumbar-mr', desk.day(5), [path], other);
    },
  ],
  'the report bears the day and no name': [
    'de pt ru id',
    (desk) => {
      const [first, second] = [desk.day(2), desk.day(5)];
      desk.study('brain-mr', first, [desk.report(desk.said('brain-mr', first, { name: '', born: '' }))]);
      desk.study('brain-mr', second, []);
    },
  ],
  'the report bears neither day nor number': [
    'en es ru zh',
    (desk) => {
      const path = desk.report({ ...desk.said('lumbar-mr', ''), date: '', born: '' });
      desk.study('lumbar-mr', desk.day(3), [path], undefined, true);
      desk.study('brain-mr', desk.day(3), []);
    },
  ],
  'the report bears the day after alone': [
    'en de fr pt ar',
    (desk) => {
      const day = desk.day(4);
      const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
      const extra = desk.words('reported').replace('{reported}', desk.date(next));
      desk.study('abdomen-ct', day, [desk.report(desk.said('abdomen-ct', '', { date: '', extra }))]);
    },
  ],
  'the report of a scan that is not here': [
    'en de es ru zh ar',
    (desk) => {
      const [here, gone] = [desk.day(5), desk.day(2)];
      desk.study('brain-mr', here, []);
      desk.alone(desk.report(desk.said('chest-ct', gone)));
    },
  ],
  'the report of the same region on another day': [
    'fr pt id ru',
    (desk) => {
      const [here, gone] = [desk.day(5), desk.day(3)];
      desk.study('lumbar-mr', here, []);
      desk.alone(desk.report(desk.said('lumbar-mr', gone)));
    },
  ],
  'the report of somebody else of that name': [
    'en de es zh',
    (desk) => {
      const [here, gone] = [desk.day(5), desk.day(3)];
      desk.study('knee-left', here, []);
      desk.alone(desk.report(desk.said('knee-left', gone, { born: desk.date('1931-10-12') })));
    },
  ],
  'a preliminary and a final report': [
    'en de fr es ru',
    (desk) => {
      const day = desk.day(5);
      const said = desk.said('head-ct', day);
      const first = desk.report({ ...said, extra: desk.words('prelim') });
      const last = desk.report({ ...said, extra: desk.words('final') });
      desk.study('head-ct', day, [first, last]);
    },
  ],
  'one report for chest and abdomen, filed as two studies': [
    'en de es ru zh',
    (desk) => {
      const day = desk.day(5);
      const both = (key: string) => `${desk.words(`${key}.chest-ct`)} / ${desk.words(`${key}.abdomen-ct`)}`;
      const path = desk.report({ ...desk.said('chest-ct', day), exam: both('exam'), find: both('find') });
      desk.study('chest-ct', day, [path]);
      desk.study('abdomen-ct', day, [path]);
    },
  ],
  'a discharge letter quotes the report, which is not here': [
    'en de fr ru zh ar',
    (desk) => {
      const day = desk.day(5);
      const { exam, find, date = '', name = '', born = '' } = desk.said('head-ct', day);
      desk.paper(
        ['exam', 'find', 'date', 'name', 'born'].reduce(
          (text, key) => text.replaceAll(`{${key}}`, { exam, find, date, name, born }[key] ?? ''),
          desk.words('letter'),
        ),
      );
      desk.study('head-ct', day, []);
    },
  ],
  'days of letters and prints beside the day of the scan': [
    'en fr pt id',
    (desk) => {
      const day = desk.day(4);
      const other = [1, 2, 5].map((n) => desk.date(desk.day(n)));
      const extra = other.reduce((text, date, at) => text.replace(`{d${at + 1}}`, date), desk.words('dates'));
      desk.study('chest-cr', day, [desk.report(desk.said('chest-cr', day, { extra }))]);
    },
  ],
};

export function thirdAuthorPackages(folder: string, wanted = situations): readonly PairPackage[] {
  return Object.entries(wanted).flatMap(([situation, [languages, compose]], row) =>
    languages.split(' ').map((language, column) => {
      const desk = new Desk(folder, `${situation}, ${language}`, language, row + column);
      compose(desk);
      return { name: desk.name, files: desk.files, studies: desk.studies, withoutScan: desk.withoutScan };
    }),
  );
}
