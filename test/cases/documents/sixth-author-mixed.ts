import { later } from './sixth-author-desk.ts';
import type { SixthDesk } from './sixth-author-desk.ts';
import type { Region } from './sixth-author-scans.ts';
import type { SixthSituations } from './sixth-author-situations.ts';

/** What makes a report hard to lay to its scan: days, numbers, names, regions, and how machines file. */
export const scansAndReports: SixthSituations = {
  'the report of another organ of that day': [
    'en zh fr es ar',
    (desk) => {
      const day = desk.day(4);
      desk.study('brain-mr', day, []);
      desk.alone(desk.report('abdomen-us', day));
    },
  ],
  'two people in one package, a report of each': [
    'en zh ru es pt',
    (desk) => {
      const day = desk.day(5);
      desk.study('chest-ct', day, [desk.report('chest-ct', day, { needs: ['born'] })]);
      const { name, born } = desk.other;
      const theirs = desk.report('chest-ct', day, { name, born, needs: ['born'] });
      desk.study('chest-ct', day, [theirs], { person: desk.other });
    },
  ],
  'the report of a relative, whose scan is not here': [
    'de fr ar id',
    (desk) => {
      const day = desk.day(3);
      desk.study('abdomen-ct', day, []);
      const { name, born } = desk.other;
      desk.alone(desk.report('abdomen-ct', day, { name, born, needs: ['born'] }));
    },
  ],
  'a number and no day': [
    'en zh de ar fr',
    (desk) => {
      const [one, other] = [desk.accession(), desk.accession()];
      const path = desk.report('brain-mr', '', { day: '', acc: one });
      desk.study('brain-mr', desk.day(2), [path], { accession: one });
      desk.study('brain-mr', desk.day(5), [], { accession: other });
    },
  ],
  'a day, and neither name nor number': [
    'ru es id pt',
    (desk) => {
      const [first, second] = [desk.day(1), desk.day(4)];
      desk.study('lumbar-mr', first, []);
      desk.study('lumbar-mr', second, [desk.report('lumbar-mr', second, { name: '', born: '' })]);
    },
  ],
  'no day but that of the signature, two days after': [
    'en de fr ru pt',
    (desk) => {
      const day = desk.day(4);
      const reported = later(day, 2);
      const path = desk.report('abdomen-ct', day, { day: '', extra: ['signed', { reported }] });
      desk.study('abdomen-ct', day, [path]);
      desk.study('chest-cr', desk.day(1), []);
    },
  ],
  'days of the order and of the print beside that of the scan': [
    'ru de es fr',
    (desk) => {
      const day = desk.day(3);
      const extra = ['ordered', { ordered: later(day, -9), printed: later(day, 20) }] as const;
      desk.study('cervical-mr', day, [desk.report('cervical-mr', day, { extra })]);
    },
  ],
  'PET and CT as one study, one report': [
    'en ru de fr zh',
    (desk) => {
      const day = desk.day(5);
      desk.study('petct', day, [desk.report('petct', day)]);
    },
  ],
  'PET and its CT as two studies, one report': [
    'es ar id pt',
    (desk) => {
      const day = desk.day(3);
      const path = desk.report('petct', day);
      desk.study('pet-alone', day, [path]);
      desk.study('ct-of-pet', day, [path]);
    },
  ],
  'mammography and ultrasound of one day, one report': [
    'en zh es fr id',
    (desk) => inOneReport(desk, 'breast', 'mammo', 'breast-us'),
  ],
  'mammography and ultrasound of one day, a report of each': [
    'ru de pt ar',
    (desk) => {
      const day = desk.day(4);
      desk.study('mammo', day, [desk.report('mammo', day)]);
      desk.study('breast-us', day, [desk.report('breast-us', day)]);
    },
  ],
  'two parts of the spine as one study, one report': [
    'ru zh de es',
    (desk) => {
      const day = desk.day(2);
      const find = `${desk.find('cervical-mr')}\n${desk.find('lumbar-mr')}`;
      const path = desk.report('cervical-mr', day, { exam: desk.words('exam.spine'), find });
      desk.study('spine', day, [path]);
    },
  ],
  'two parts of the spine as two studies, one report': [
    'en fr pt id ar',
    (desk) => inOneReport(desk, 'spine', 'cervical-mr', 'lumbar-mr'),
  ],
  'a report of years ago from elsewhere beside a scan that has its own': [
    'ru fr id pt',
    (desk) => {
      const day = desk.day(5);
      desk.alone(desk.report('brain-mr', '2019-05-21'));
      desk.study('brain-mr', day, [desk.report('brain-mr', day)]);
    },
  ],
  'both knees of one day, the left is read': [
    'en de es ru ar',
    (desk) => {
      const day = desk.day(3);
      desk.study('knee-right', day, []);
      desk.study('knee-left', day, [desk.report('knee-left', day)]);
    },
  ],
  'a scan followed twice, the report between is lost': [
    'zh fr id pt',
    (desk) => {
      const [first, second, third] = [desk.day(0), desk.day(3), desk.day(6)];
      desk.study('chest-ct', first, [desk.report('chest-ct', first)]);
      desk.study('chest-ct', second, []);
      desk.study('chest-ct', third, [desk.report('chest-ct', third, { prior: second })]);
    },
  ],
  'X-ray and CT of the chest on one day, the CT is read': [
    'en zh id pt',
    (desk) => {
      const day = desk.day(2);
      desk.study('chest-cr', day, []);
      desk.study('chest-ct', day, [desk.report('chest-ct', day)]);
    },
  ],
  'the report bears the name she had before': [
    'en de ru pt',
    (desk) => {
      const day = desk.day(4);
      const path = desk.report('mammo', day, { name: desk.words('maiden'), needs: ['born'] });
      desk.study('mammo', day, [path], { isOpen: true });
    },
  ],
};

/** Two studies of one day and the one report of both. */
function inOneReport(desk: SixthDesk, both: string, one: Region, other: Region): void {
  const day = desk.day(4);
  const find = `${desk.find(one)}\n${desk.find(other)}`;
  const path = desk.report(one, day, { exam: desk.words(`exam.${both}`), find });
  for (const region of [one, other]) desk.study(region, day, [path]);
}
