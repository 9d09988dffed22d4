import { later } from './sixth-author-desk.ts';
import type { SixthDesk } from './sixth-author-desk.ts';

/** By its name: the languages it is written in, and how it is put together. */
export type SixthSituations = Readonly<
  Record<string, readonly [languages: string, compose: (desk: SixthDesk) => void]>
>;

/** What lies about a report: what was added, read again, translated, quoted; what is of the day and is no report. */
export const papersAbout: SixthSituations = {
  'one scan, its report, the invoice and the blood of its day': [
    'en zh ru fr es de ar id pt',
    (desk) => {
      const [day, accession] = [desk.day(4), desk.accession()];
      desk.note('invoice', 'abdomen-ct', day);
      desk.note('lab', 'abdomen-ct', day);
      // Every other hospital prints its number on the report.
      const printed = desk.turn % 2 === 0 ? { acc: accession } : {};
      desk.study('abdomen-ct', day, [desk.report('abdomen-ct', day, printed)], { accession });
    },
  ],
  'an addendum, the report it was added to is lost': [
    'en ru de pt ar',
    (desk) => {
      const day = desk.day(3);
      desk.study('chest-ct', day, [desk.note('addendum', 'chest-ct', day)], { isOpen: true });
    },
  ],
  'an addendum to the first of two reports': [
    'zh fr es id',
    (desk) => {
      const [first, second] = [desk.day(2), desk.day(5)];
      const added = desk.note('addendum', 'chest-ct', first);
      desk.study('chest-ct', first, [desk.report('chest-ct', first), added]);
      desk.study('chest-ct', second, [desk.report('chest-ct', second, { prior: first })]);
    },
  ],
  'a second opinion of elsewhere beside the report': [
    'en ru de fr id',
    (desk) => {
      const day = desk.day(4);
      const again = desk.note('second', 'brain-mr', day, { reported: later(day, 34) });
      desk.study('brain-mr', day, [desk.report('brain-mr', day), again]);
    },
  ],
  'a second opinion of elsewhere, the first report is lost': [
    'es pt zh ar',
    (desk) => {
      const day = desk.day(2);
      const again = desk.note('second', 'lumbar-mr', day, { reported: later(day, 21) });
      desk.study('lumbar-mr', day, [again]);
      desk.study('chest-cr', desk.day(5), []);
    },
  ],
  'an older report quoted in the newer, which alone is here': [
    'fr es de id pt',
    (desk) => {
      const [first, second] = [desk.day(1), desk.day(3)];
      desk.study('chest-cr', first, []);
      const path = desk.report('chest-cr', second, { extra: ['quoted', { prior: first }] });
      desk.study('chest-cr', second, [path]);
    },
  ],
  'the report and its translation': [
    'zh ru ar id pt',
    (desk) => {
      const day = desk.day(5);
      desk.study('petct', day, [desk.report('petct', day), desk.translation('petct', day)]);
      desk.study('abdomen-us', desk.day(2), []);
    },
  ],
  'the translation, without what was translated': [
    'fr es de ru zh',
    (desk) => {
      const day = desk.day(3);
      desk.study('abdomen-ct', day, [desk.translation('abdomen-ct', day)]);
    },
  ],
  'blood and a bill of the day, no report': [
    'en ru es id ar',
    (desk) => {
      const day = desk.day(4);
      desk.note('lab', 'chest-ct', day);
      desk.note('invoice', 'chest-ct', day);
      desk.study('chest-ct', day, []);
    },
  ],
  'the slip that ordered the scan, no report': [
    'zh fr de pt',
    (desk) => {
      const day = desk.day(3);
      desk.note('slip', 'brain-mr', day);
      desk.study('brain-mr', day, []);
    },
  ],
  'a discharge letter quotes the report, which is not here': [
    'en zh es ar de',
    (desk) => {
      const day = desk.day(4);
      desk.note('letter', 'chest-ct', day);
      desk.study('chest-ct', day, []);
    },
  ],
  'the discharge letter and the report it quotes': [
    'fr id ru pt',
    (desk) => {
      const day = desk.day(1);
      desk.note('letter', 'abdomen-ct', day);
      desk.study('abdomen-ct', day, [desk.report('abdomen-ct', day)]);
    },
  ],
};
