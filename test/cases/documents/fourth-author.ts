import {
  eachRead,
  inEnglishToo,
  inMail,
  inOneFile,
  ofSomebodyElse,
  shifted,
  together,
  withAddendum,
} from './author-situations.ts';
import type { Situations } from './author-situations.ts';
import type { PairPackage } from './third-author-packages.ts';
import { thirdAuthorPackages } from './third-author-situations.ts';
import { filled } from './third-author-words.ts';

/** What patients bring, one situation each, in the languages named, by an author who had not seen how reports are paired. */
const situations: Situations = {
  'one scan and a letter that reads it': [
    'en de fr es pt ru zh ar id',
    (desk) => {
      const day = desk.day(4);
      desk.study('abdomen-ct', day, [desk.report(desk.said('abdomen-ct', day), 3)]);
    },
  ],
  'mammograms of three years, a report of each': ['en de fr es pt', (desk) => eachRead(desk, 'mammo')],
  'neck and low back on one day': ['en pt ru zh ar id', (desk) => together(desk, 'cervical-mr', 'lumbar-mr')],
  'both shoulders on one day': ['de fr es zh ar', (desk) => together(desk, 'shoulder-right', 'shoulder-left')],
  'an X-ray of the shoulder and its MR a week later, the MR is read': [
    'fr es ru id',
    (desk) => {
      const day = desk.day(3);
      const week = shifted(day, 7);
      desk.study('shoulder-cr', day, []);
      desk.study('shoulder-right', week, [desk.report(desk.said('shoulder-right', week))]);
    },
  ],
  'an old scan is read again elsewhere': [
    'en de pt zh ar',
    (desk) => {
      const day = desk.day(1);
      const first = desk.report(desk.said('brain-mr', day));
      const again = filled(desk.words('second'), { ...desk.said('brain-mr', day), later: desk.date(desk.day(6)) });
      desk.study('brain-mr', day, [first, desk.paper(again)]);
    },
  ],
  'what was added to a report is a file of its own': [
    'en fr es ru',
    (desk) => withAddendum(desk, 'abdomen-ct', desk.day(5)),
  ],
  'the report and what it says in English': [
    'es pt ru zh ar id',
    (desk) => inEnglishToo(desk, 'chest-ct', desk.day(2), 1, 0),
  ],
  'the report of a relative, of the same day': [
    'en fr ru zh id',
    (desk) => ofSomebodyElse(desk, 'lumbar-mr', desk.day(4), '1936-02-21'),
  ],
  'the report of three weeks before': [
    'de es pt ar',
    (desk) => {
      const day = desk.day(5);
      desk.study('chest-ct', day, []);
      desk.alone(desk.report(desk.said('chest-ct', shifted(day, -21))));
    },
  ],
  'two scans, a report with the number of one': [
    'de pt id',
    (desk) => {
      const [one, other] = [desk.accession(), desk.accession()];
      const path = desk.report({ ...desk.said('chest-ct', ''), date: '', acc: one }, 1);
      desk.study('chest-ct', desk.day(1), [path], one);
      desk.study('chest-ct', desk.day(4), [], other);
    },
  ],
  'two reports in one file': [
    'en de fr zh',
    (desk) => inOneFile(desk, ['chest-ct', desk.day(2)], ['brain-mr', desk.day(5)], 1),
  ],
  'a slip and a request of the day of the scan, no report': [
    'fr es pt ru ar id',
    (desk) => {
      const day = desk.day(5);
      for (const key of ['slip', 'request']) desk.paper(filled(desk.words(key), { ...desk.said('lumbar-mr', day) }));
      desk.study('lumbar-mr', day, []);
    },
  ],
  'the report of an ultrasound that is not here, a CT of that day that is': [
    'en de ru',
    (desk) => {
      const day = desk.day(3);
      desk.study('abdomen-ct', day, []);
      desk.alone(desk.report(desk.said('abdomen-us', day)));
    },
  ],
  'CT and ultrasound of the abdomen on one day': ['es ar id', (desk) => together(desk, 'abdomen-ct', 'abdomen-us')],
  'three scans of the chest, the report between is lost': [
    'fr pt zh',
    (desk) => {
      const [first, second, third] = [desk.day(0), desk.day(3), desk.day(6)];
      desk.study('chest-ct', first, [desk.report(desk.said('chest-ct', first))]);
      desk.study('chest-ct', second, []);
      desk.study('chest-ct', third, [desk.report(desk.said('chest-ct', third, { prior: desk.compared(second) }))]);
    },
  ],
  'the report in a mail of weeks later': ['en zh id', (desk) => inMail(desk, 'brain-mr', desk.day(3), 24)],
};

export function fourthAuthorPackages(folder: string): readonly PairPackage[] {
  return thirdAuthorPackages(folder, situations);
}
