import {
  firstLost,
  inEnglishToo,
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

/** What patients bring, one situation each, by an author who had seen neither the lexicon nor how reports are paired. */
const situations: Situations = {
  'one scan, its report and the slip of its appointment': [
    'en ru ar',
    (desk) => {
      const day = desk.day(3);
      desk.paper(filled(desk.words('slip'), { ...desk.said('brain-mr', day) }));
      desk.study('brain-mr', day, [desk.report(desk.said('brain-mr', day))]);
    },
  ],
  'head and neck by two machines on one day': ['zh fr pt', (desk) => together(desk, 'brain-mr', 'neck-us')],
  'both knees on one day': ['es de id', (desk) => together(desk, 'knee-right', 'knee-left')],
  'a chest and its follow-up, a report of each': [
    'en zh de',
    (desk) => {
      const [first, second] = [desk.day(1), desk.day(3)];
      desk.study('chest-ct', first, [desk.report(desk.said('chest-ct', first))]);
      desk.study('chest-ct', second, [desk.report(desk.said('chest-ct', second, { prior: desk.compared(first) }))]);
    },
  ],
  'a chest and its follow-up, the first report lacks': [
    'ru es pt',
    (desk) => firstLost(desk, 'chest-ct', desk.day(2), desk.day(4)),
  ],
  'chest and belly months apart, no report of the belly': [
    'fr ar id',
    (desk) => {
      const [first, second] = [desk.day(0), desk.day(2)];
      desk.study('chest-ct', first, [desk.report(desk.said('chest-ct', first))]);
      desk.study('abdomen-ct', second, []);
    },
  ],
  'the report of somebody else': ['en zh es', (desk) => ofSomebodyElse(desk, 'brain-mr', desk.day(5), '1928-04-09')],
  'two readings in one file': [
    'ru de ar',
    (desk) => inOneFile(desk, ['brain-mr', desk.day(3)], ['chest-ct', desk.day(5)]),
  ],
  'two chests, a report without day, with the number of the later': [
    'fr id pt',
    (desk) => {
      const [one, other] = [desk.accession(), desk.accession()];
      const path = desk.report({ ...desk.said('chest-ct', ''), date: '', acc: other }, 1);
      desk.study('chest-ct', desk.day(2), [], one);
      desk.study('chest-ct', desk.day(5), [path], other);
    },
  ],
  'a letter names the scan and waits for its report': [
    'en de id',
    (desk) => {
      const day = desk.day(4);
      desk.paper(filled(desk.words('mention'), { ...desk.said('chest-ct', day) }));
      desk.study('chest-ct', day, []);
    },
  ],
  'ultrasound and CT of the belly on one day, the ultrasound is read': [
    'zh ru pt',
    (desk) => {
      const day = desk.day(3);
      desk.study('abdomen-us', day, [desk.report(desk.said('abdomen-us', day))]);
      desk.study('abdomen-ct', day, []);
    },
  ],
  'an addendum in a file of its own': ['fr es ar', (desk) => withAddendum(desk, 'brain-mr', desk.day(6))],
  'the report and its translation': ['zh ru pt', (desk) => inEnglishToo(desk, 'brain-mr', desk.day(1), 2, 1)],
  'the report is of an older scan, which is not here': [
    'en fr de',
    (desk) => {
      const day = desk.day(5);
      desk.study('chest-ct', day, []);
      desk.alone(desk.report(desk.said('chest-ct', desk.day(2))));
    },
  ],
  'a CT three days after an MR of elsewhere, the CT is read': [
    'es ar id',
    (desk) => {
      const day = desk.day(3);
      const later = shifted(day, 3);
      desk.study('brain-mr', day, []);
      desk.study('chest-ct', later, [desk.report(desk.said('chest-ct', later))]);
    },
  ],
};

export function fifthAuthorPackages(folder: string): readonly PairPackage[] {
  return thirdAuthorPackages(folder, situations);
}
