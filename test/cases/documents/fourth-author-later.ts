import {
  eachRead,
  firstLost,
  inEnglishToo,
  inMail,
  inOneFile,
  ofSomebodyElse,
  shifted,
  together,
} from './author-situations.ts';
import type { Situations } from './author-situations.ts';
import type { PairPackage } from './third-author-packages.ts';
import { thirdAuthorPackages } from './third-author-situations.ts';
import { filled } from './third-author-words.ts';

/** Other regions and other words in situations of both kinds: some that the first set held, some that it did not. */
const situations: Situations = {
  'one scan and its report': [
    'en de fr es pt ru zh ar id',
    (desk) => {
      const day = desk.day(2);
      desk.study('pelvis-mr', day, [desk.report(desk.said('pelvis-mr', day))]);
    },
  ],
  'one scan and a letter that reads it': [
    'en de es pt zh',
    (desk) => {
      const day = desk.day(5);
      desk.study('pelvis-mr', day, [desk.report(desk.said('pelvis-mr', day), 3)]);
    },
  ],
  'upper and low back on one day': ['en de fr es', (desk) => together(desk, 'thoracic-mr', 'lumbar-mr')],
  'both hips on one day': ['en pt ru id', (desk) => together(desk, 'hip-left', 'hip-right')],
  'two reports in one file': [
    'es ru pt ar',
    (desk) => inOneFile(desk, ['pelvis-mr', desk.day(1)], ['chest-ct', desk.day(4)], 2),
  ],
  'a request of two days before the scan, no report': [
    'en de zh',
    (desk) => {
      const day = desk.day(3);
      desk.paper(filled(desk.words('request'), { ...desk.said('pelvis-mr', shifted(day, -2)) }));
      desk.study('pelvis-mr', day, []);
    },
  ],
  'the report of an ultrasound of the neck that is not here, a chest CT of that day that is': [
    'fr ar id',
    (desk) => {
      const day = desk.day(3);
      desk.study('chest-ct', day, []);
      desk.alone(desk.report(desk.said('neck-us', day)));
    },
  ],
  'three scans of the chest, a report of each': ['zh es id', (desk) => eachRead(desk, 'chest-ct')],
  'the report of a relative, of the same day': [
    'de ar pt',
    (desk) => ofSomebodyElse(desk, 'chest-ct', desk.day(4), '1938-07-05'),
  ],
  'an old scan is read again elsewhere, the first report is lost': [
    'fr es ru',
    (desk) => {
      const day = desk.day(0);
      const again = filled(desk.words('second'), { ...desk.said('pelvis-mr', day), later: desk.date(desk.day(5)) });
      desk.study('pelvis-mr', day, [desk.paper(again)]);
    },
  ],
  'the report and what it says in English': ['fr de zh', (desk) => inEnglishToo(desk, 'chest-ct', desk.day(2), 1, 1)],
  'two scans of one region, a report with the number of the second and no name': [
    'ru en ar',
    (desk) => {
      const [one, other] = [desk.accession(), desk.accession()];
      const path = desk.report({ ...desk.said('chest-ct', ''), date: '', name: '', born: '', acc: other }, 1);
      desk.study('chest-ct', desk.day(2), [], one);
      desk.study('chest-ct', desk.day(5), [path], other);
    },
  ],
  'the report in a mail of weeks later': ['de es', (desk) => inMail(desk, 'pelvis-mr', desk.day(1), 17)],
  'the old report is lost, the new one compares': [
    'ru ar id',
    (desk) => firstLost(desk, 'pelvis-mr', desk.day(1), desk.day(5)),
  ],
};

export function fourthAuthorLaterPackages(folder: string): readonly PairPackage[] {
  return thirdAuthorPackages(folder, situations);
}
