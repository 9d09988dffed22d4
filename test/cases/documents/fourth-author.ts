import type { Desk, PairPackage, Region } from './third-author-packages.ts';
import { thirdAuthorPackages } from './third-author-situations.ts';
import { filled, pairWords, written } from './third-author-words.ts';

export type Compose = (desk: Desk) => void;

/** What patients bring, one situation each, in the languages named, by an author who had not seen how reports are paired. */
export const situations: Readonly<Record<string, readonly [languages: string, compose: Compose]>> = {
  'one scan and a letter that reads it': [
    'en de fr es pt ru zh ar id',
    (desk) => {
      const day = desk.day(4);
      desk.study('abdomen-ct', day, [desk.report(desk.said('abdomen-ct', day), 3)]);
    },
  ],
  'mammograms of three years, a report of each': [
    'en de fr es pt',
    (desk) => {
      const days = [desk.day(0), desk.day(3), desk.day(6)];
      days.forEach((day, at) => {
        const before = days[at - 1];
        const prior = before === undefined ? {} : { prior: desk.compared(before) };
        desk.study('mammo', day, [desk.report(desk.said('mammo', day, prior))]);
      });
    },
  ],
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
    (desk) => {
      const day = desk.day(5);
      const first = desk.report(desk.said('abdomen-ct', day));
      const more = desk.paper(filled(desk.words('addendum'), { ...desk.said('abdomen-ct', day) }));
      desk.study('abdomen-ct', day, [first, more]);
    },
  ],
  'the report and what it says in English': [
    'es pt ru zh ar id',
    (desk) => {
      const day = desk.day(2);
      const english = pairWords(desk.folder, 'en');
      const translated = filled(english('frame.1'), {
        exam: english('exam.chest-ct'),
        find: english('find.chest-ct'),
        date: written(day, 'en', 0),
        name: desk.words('latin'),
        born: written(desk.born, 'en', 0),
      });
      desk.study('chest-ct', day, [desk.report(desk.said('chest-ct', day)), desk.paper(translated)]);
    },
  ],
  'the report of a relative, of the same day': [
    'en fr ru zh id',
    (desk) => {
      const day = desk.day(4);
      desk.study('lumbar-mr', day, []);
      const born = desk.date('1936-02-21');
      desk.alone(desk.report(desk.said('lumbar-mr', day, { name: desk.words('other'), born })));
    },
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
    (desk) => {
      const [first, second] = [desk.day(2), desk.day(5)];
      const texts = [desk.text(desk.said('chest-ct', first), 1), desk.text(desk.said('brain-mr', second), 1)];
      const path = desk.paper(texts.join('\n\n\n'));
      desk.study('chest-ct', first, [path]);
      desk.study('brain-mr', second, [path]);
    },
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
  'the report in a mail of weeks later': [
    'en zh id',
    (desk) => {
      const day = desk.day(3);
      const mail = filled(desk.words('mail'), { sent: desk.date(shifted(day, 24)) });
      desk.study('brain-mr', day, [desk.paper(`${mail}\n\n${desk.text(desk.said('brain-mr', day))}`)]);
    },
  ],
};

export function fourthAuthorPackages(folder: string): readonly PairPackage[] {
  return thirdAuthorPackages(folder, situations);
}

/** Two scans of one day, each with its report. */
export function together(desk: Desk, ...regions: readonly Region[]): void {
  const day = desk.day(4);
  for (const region of regions) desk.study(region, day, [desk.report(desk.said(region, day))]);
}

export function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
