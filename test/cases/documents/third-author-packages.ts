import { ctSeries, mrSeries, seededUid } from '../../build/dicom.ts';
import type { BuiltFile } from '../../build/dicom.ts';
import { writePaper } from '../../build/paper-formats.ts';
import type { PaperForm } from '../../build/paper-formats.ts';
import { chance } from '../../build/random.ts';
import type { Chance } from '../../build/random.ts';
import { filled, pairWords, written } from './third-author-words.ts';
import type { PairWords } from './third-author-words.ts';

/** A package of scans and papers with the truth of who belongs to whom. */
export interface PairPackage {
  readonly name: string;
  readonly files: readonly BuiltFile[];
  readonly studies: readonly StudyTruth[];
  /** Reports of scans that are not in the package. */
  readonly withoutScan: readonly string[];
}

export interface StudyTruth {
  readonly studyInstanceUID: string;
  readonly label: string;
  /** Paths of its reports; none where it has none here. */
  readonly papers: readonly string[];
  /** What is written does not suffice to be sure: a doubt is right as well. */
  readonly isOpen: boolean;
}

export type Region =
  | 'head-ct'
  | 'brain-mr'
  | 'knee-right'
  | 'knee-left'
  | 'shoulder-right'
  | 'shoulder-left'
  | 'hip-right'
  | 'hip-left'
  | 'cervical-mr'
  | 'thoracic-mr'
  | 'lumbar-mr'
  | 'chest-ct'
  | 'abdomen-ct'
  | 'abdomen-us'
  | 'neck-us'
  | 'pelvis-mr'
  | 'mammo'
  | 'chest-cr'
  | 'knee-cr'
  | 'shoulder-cr';

interface Scan {
  readonly body: string;
  readonly description: string;
  readonly modality: 'CT' | 'MR' | keyof typeof singlePictures;
}

/** Machines whose pictures are no slices, and the SOP class of what they make (PS3.4 B.5). */
const singlePictures = {
  CR: '1.2.840.10008.5.1.4.1.1.1',
  MG: '1.2.840.10008.5.1.4.1.1.1.2',
  US: '1.2.840.10008.5.1.4.1.1.6.1',
};

const scans: Readonly<Record<Region, Scan>> = {
  'head-ct': { body: 'HEAD', description: 'Head^Routine (Adult)', modality: 'CT' },
  'brain-mr': { body: 'BRAIN', description: 'Neuro^Brain', modality: 'MR' },
  'knee-right': { body: 'KNEE', description: 'MR KNEE RIGHT', modality: 'MR' },
  'knee-left': { body: 'KNEE', description: 'MR KNEE LEFT', modality: 'MR' },
  'shoulder-right': { body: 'SHOULDER', description: 'MR Shoulder R', modality: 'MR' },
  'shoulder-left': { body: 'SHOULDER', description: 'MR Shoulder L', modality: 'MR' },
  'hip-right': { body: 'HIP', description: 'MRI HIP RT W/O', modality: 'MR' },
  'hip-left': { body: 'HIP', description: 'MRI HIP LT W/O', modality: 'MR' },
  'cervical-mr': { body: 'CSPINE', description: 'C-SPINE', modality: 'MR' },
  'thoracic-mr': { body: 'TSPINE', description: 'T-SPINE', modality: 'MR' },
  'lumbar-mr': { body: 'LSPINE', description: 'L-SPINE', modality: 'MR' },
  'chest-ct': { body: 'CHEST', description: 'Thorax^Standard', modality: 'CT' },
  'abdomen-ct': { body: 'ABDOMEN', description: 'Abdomen^AbdPelvis', modality: 'CT' },
  'knee-cr': { body: 'KNEE', description: 'Knee 2 views', modality: 'CR' },
  'pelvis-mr': { body: 'PELVIS', description: 'Pelvis^Routine', modality: 'MR' },
  'neck-us': { body: 'NECK', description: 'US Thyroid', modality: 'US' },
  'abdomen-us': { body: 'ABDOMEN', description: 'Abdomen', modality: 'US' },
  mammo: { body: 'BREAST', description: 'Mammography bilateral', modality: 'MG' },
  'shoulder-cr': { body: 'SHOULDER', description: 'Shoulder AP', modality: 'CR' },
  'chest-cr': { body: 'CHEST', description: 'Chest PA', modality: 'CR' },
};

/** What a report says beside its findings; what is absent here is not in the paper. */
interface Said {
  readonly exam: string;
  readonly find: string;
  readonly date?: string;
  readonly name?: string;
  readonly born?: string;
  readonly acc?: string;
  readonly prior?: string;
  readonly extra?: string;
}

/** Composes one package: every call of `study` and `paper` adds to it. */
export class Desk {
  readonly files: BuiltFile[] = [];
  readonly studies: StudyTruth[] = [];
  readonly withoutScan: string[] = [];
  readonly born: string;
  readonly words: PairWords;
  readonly #turn: Chance;
  readonly #style: number;

  constructor(
    readonly folder: string,
    readonly name: string,
    readonly language: string,
    turn: number,
  ) {
    this.words = pairWords(folder, language);
    this.#turn = chance(`${folder}/${name}`);
    this.#style = turn;
    this.born = `19${40 + this.#turn.below(50)}-0${1 + this.#turn.below(9)}-${11 + this.#turn.below(17)}`;
  }

  /** A day of the last two years, the `n`-th of this package: none is within two months of another. */
  day(n: number): string {
    const from = Date.UTC(2024, 10, 20) + (n * 100 + this.#turn.below(35)) * 86_400_000;
    return new Date(from).toISOString().slice(0, 10);
  }

  accession(): string {
    return `${this.#turn.pick(['A', 'RX', '26-', 'K'])}${100_000 + this.#turn.below(899_999)}`;
  }

  study(region: Region, day: string, papers: readonly string[], accession?: string, isOpen = false): void {
    const { body, description, modality } = scans[region];
    const study = `${this.folder}/${this.name}/${region}/${day}`;
    const build = modality === 'MR' ? mrSeries : ctSeries;
    const single = modality === 'CT' || modality === 'MR' ? undefined : singlePictures[modality];
    const slices = build({
      study,
      slices: single === undefined ? 3 : 1,
      patientID: `P-${this.born}`,
      patientName: this.words('dicom'),
      elements: {
        Modality: modality,
        ...(single === undefined ? {} : { SOPClassUID: single }),
        StudyDate: day.replaceAll('-', ''),
        SeriesDate: day.replaceAll('-', ''),
        StudyDescription: description,
        BodyPartExamined: body,
        PatientBirthDate: this.born.replaceAll('-', ''),
        AccessionNumber: accession,
      },
    });
    this.files.push(...slices.map(({ path, bytes }) => ({ path: `DICOM/${region}-${day}/${path}`, bytes })));
    this.studies.push({
      studyInstanceUID: seededUid(study),
      label: `${region} ${day}`,
      papers,
      isOpen,
    });
  }

  /** What the report of this region says when it says all but the accession number. */
  said(region: Region, day: string, more: Partial<Said> = {}): Said {
    return {
      exam: this.words(`exam.${region}`),
      // What is found in one of a pair says nothing of the side.
      find: this.words(`find.${region.replace(/-(?:left|right)$/, '')}`),
      date: this.date(day),
      name: this.words('name'),
      born: this.date(this.born),
      ...more,
    };
  }

  date(day: string): string {
    return written(day, this.language, this.#style);
  }

  compared(day: string): string {
    return filled(this.words('compare'), { prior: this.date(day) });
  }

  /** Writes a report and gives its path. */
  report(said: Said, frame?: number): string {
    return this.paper(this.text(said, frame));
  }

  text(said: Said, frame = this.#style % 2 === 0 ? 1 : 2): string {
    const { prior, ...values } = said;
    return filled(this.words(`frame.${frame}`), { ...values, ...(prior && { compare: prior }) });
  }

  paper(text: string): string {
    const forms: readonly PaperForm[] = ['pdf', 'docx', 'html', 'rtf', 'txt', 'legacy'];
    const written = writePaper(
      `papers/${String(this.files.length + 1).padStart(4, '0')}`,
      text,
      this.#turn.pick(forms),
      this.language,
    );
    this.files.push(written);
    return written.path;
  }

  alone(path: string): void {
    this.withoutScan.push(path);
  }
}
