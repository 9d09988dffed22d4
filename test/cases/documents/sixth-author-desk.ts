import { seededUid } from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import { writePaper } from '../../build/paper-formats.ts';
import type { PaperForm } from '../../build/paper-formats.ts';
import { chance } from '../../build/random.ts';
import type { Chance } from '../../build/random.ts';
import { filesOf } from './sixth-author-scans.ts';
import type { Filing, Region } from './sixth-author-scans.ts';
import type { PairPackage, StudyTruth } from './third-author-packages.ts';
import { filled, pairWords, written } from './third-author-words.ts';
import type { PairWords } from './third-author-words.ts';

export const frames: readonly number[] = [1, 2, 3, 4, 5];
const inSentences: readonly number[] = [2, 5];
const forms: readonly PaperForm[] = ['pdf', 'docx', 'html', 'rtf', 'txt', 'legacy'];

interface Person {
  readonly id: string;
  readonly dicom: string;
  readonly name: string;
  /** ISO */
  readonly born: string;
}

/** What a report says otherwise than it would; all days are ISO, and an empty text is not in the paper. */
interface Said {
  readonly exam?: string;
  readonly find?: string;
  readonly day?: string;
  readonly name?: string;
  readonly born?: string;
  readonly acc?: string;
  /** Day of the examination that it compares with. */
  readonly prior?: string;
  /** A line more, by its key, with its days. */
  readonly extra?: readonly [key: 'signed' | 'ordered' | 'quoted', days: Readonly<Record<string, string>>];
  /** What the form of the report must have room for. */
  readonly needs?: readonly ('acc' | 'born')[];
}

/** Puts one package together. Each report comes from another hospital than the one before: the forms turn. */
export class SixthDesk {
  readonly #files: BuiltFile[] = [];
  readonly #studies: StudyTruth[] = [];
  readonly #withoutScan: string[] = [];
  readonly #words: PairWords;
  readonly #chance: Chance;
  readonly owner: Person;
  readonly other: Person;
  #forms: number;

  constructor(
    readonly folder: string,
    readonly name: string,
    readonly language: string,
    readonly turn: number,
  ) {
    this.#words = pairWords(folder, language);
    this.#chance = chance(`${folder}/${name}`);
    this.#forms = turn;
    this.owner = this.#person('dicom', 'name', 1942);
    this.other = this.#person('dicom2', 'name2', 1966);
  }

  #person(dicom: string, name: string, from: number): Person {
    const year = from + this.#chance.below(22);
    return {
      id: `${1000 + this.#chance.below(8999)}-${year % 100}`,
      dicom: this.#words(dicom),
      name: this.#words(name),
      born: `${year}-${two(1 + this.#chance.below(12))}-${two(13 + this.#chance.below(15))}`,
    };
  }

  get done(): PairPackage {
    return { name: this.name, files: this.#files, studies: this.#studies, withoutScan: this.#withoutScan };
  }

  words(key: string): string {
    return this.#words(key);
  }

  /** The `n`-th day of this package, 0 to 6: none is within two months of another, all are past. */
  day(n: number): string {
    return later('2024-11-23', n * 100 + this.#chance.below(33));
  }

  accession(): string {
    return `${this.#chance.pick(['', 'RAD-', '26', 'E'])}${1_000_000 + this.#chance.below(8_999_999)}`;
  }

  /** Files a study and writes down which papers are of it. */
  study(filing: Filing, day: string, papers: readonly string[], how: FilingChoices = {}): void {
    const { person = this.owner, accession, isOpen = false } = how;
    const study = `${this.folder}/${this.name}/${filing}/${day}/${person.id}`;
    const house = this.turn % 2 === 0 ? 0 : 1;
    const files = filesOf(filing, {
      study,
      patientID: person.id,
      patientName: person.dicom,
      born: person.born,
      day,
      accession,
      house,
    });
    const disc = `disc/${two(this.#studies.length + 1)}`;
    this.#files.push(...files.map(({ path, bytes }) => ({ path: `${disc}/${path}`, bytes })));
    this.#studies.push({ studyInstanceUID: seededUid(study), label: `${filing} ${day}`, papers, isOpen });
  }

  /** Writes the report of an examination and gives its path. */
  report(region: Region, day: string, said: Said = {}): string {
    return this.#paper(this.#told(region, day, said));
  }

  #told(region: Region, day: string, said: Said): string {
    const needs = [...(said.needs ?? []), ...(said.acc ? ['acc'] : [])];
    const frame = this.#frame(needs, said.day !== '' && said.name !== '');
    const on = (iso: string) => (iso === '' ? '' : written(iso, this.language, frame));
    const [key, days = {}] = said.extra ?? [];
    return filled(this.#words(`frame.${frame}`), {
      exam: said.exam ?? this.exam(region),
      find: said.find ?? this.find(region),
      date: on(said.day ?? day),
      name: said.name ?? this.owner.name,
      born: on(said.born ?? this.owner.born),
      acc: said.acc ?? '',
      compare: said.prior === undefined ? '' : filled(this.#words('compare'), { prior: on(said.prior) }),
      extra: key === undefined ? '' : filled(this.#words(key), mapped(days, on)),
    });
  }

  /** The next form in turn that has room for what is needed. Where a name or a day lacks, none that says them in a sentence. */
  #frame(needs: readonly string[], isWhole: boolean): number {
    for (const _ of frames) {
      const frame = frames[this.#forms++ % frames.length] ?? 1;
      if (!isWhole && inSentences.includes(frame)) continue;
      if (needs.every((key) => this.#words(`frame.${frame}`).includes(`{${key}}`))) return frame;
    }
    throw new Error(`${this.language} has no form with ${needs.join()}`);
  }

  /** Writes what is no report of its own form, by its key, and gives its path. */
  note(key: string, region: Region, day: string, days: Readonly<Record<string, string>> = {}): string {
    const on = (iso: string) => written(iso, this.language, this.turn);
    const { name, born } = this.owner;
    const values = { exam: this.exam(region), find: this.find(region), date: on(day), name, born: on(born) };
    return this.#paper(filled(this.#words(key), { ...values, ...mapped(days, on) }));
  }

  /** The sworn translation into English. */
  translation(region: Region, day: string): string {
    const english = pairWords(this.folder, 'en');
    const text = filled(english('translation'), {
      exam: english(`exam.${region}`),
      find: english(`find.${region}`),
      date: written(day, 'en', this.turn),
      name: this.#words('latin'),
      born: written(this.owner.born, 'en', this.turn),
    });
    return this.#paper(text, 'en');
  }

  exam(region: Region): string {
    return this.#words(`exam.${region}`);
  }

  /** What is found in a knee says nothing of its side. */
  find(region: Region): string {
    return this.#words(`find.${region.replace(/-(?:left|right)$/, '')}`);
  }

  #paper(text: string, language = this.language): string {
    const path = `paper/scan${String(this.#files.length + 41).padStart(4, '0')}`;
    const paper = writePaper(path, text, this.#chance.pick(forms), language);
    this.#files.push(paper);
    return paper.path;
  }

  /** The scan of this report is not in the package. */
  alone(path: string): void {
    this.#withoutScan.push(path);
  }
}

interface FilingChoices {
  readonly person?: Person;
  readonly accession?: string;
  /** What is written does not suffice to be sure: a doubt is right as well. */
  readonly isOpen?: boolean;
}

export function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function mapped(days: Readonly<Record<string, string>>, on: (day: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(days).map(([key, day]) => [key, on(day)]));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
