/** Languages a letter can be written in, by BCP 47 tag. Closed: each has its file in `words/`. */
export const letterLanguages = ['en', 'zh-Hans', 'ru', 'fr', 'es', 'de', 'ar', 'id', 'pt'] as const;

export type LetterLanguage = (typeof letterLanguages)[number];

/** What the reader of a letter calls a kind of scan, by modality (PS3.3 C.7.3.1.1.1); `scan` for any other. */
type KindWords = Readonly<
  Record<'CT' | 'MR' | 'PT' | 'US' | 'XA' | 'NM' | 'MG' | 'CR' | 'DX' | 'RF' | 'ECG' | 'scan', string>
>;

/** Body parts (0018,0015) that a letter names. Others are left to the study's own description, which is quoted. */
export type PartWord =
  | 'HEAD'
  | 'BRAIN'
  | 'PITUITARY'
  | 'NECK'
  | 'CHEST'
  | 'LUNG'
  | 'HEART'
  | 'ABDOMEN'
  | 'PELVIS'
  | 'SPINE'
  | 'CSPINE'
  | 'TSPINE'
  | 'LSPINE'
  | 'KNEE'
  | 'HIP'
  | 'SHOULDER'
  | 'ELBOW'
  | 'WRIST'
  | 'HAND'
  | 'ANKLE'
  | 'FOOT'
  | 'BREAST'
  | 'LIVER'
  | 'KIDNEY'
  | 'PROSTATE'
  | 'WHOLEBODY';

/** Why a scan is asked for again. Numbers stand after a colon or beside “of”, so that no language needs plural forms. */
export const letterReasons = [
  'short',
  'missing',
  'cut',
  'partial',
  'damaged',
  'photo',
  'selected',
  'lossy',
  'need',
  'thin',
  'pet-ct',
  'preliminary',
  'no-files',
] as const;

export type LetterReason = (typeof letterReasons)[number];

/** All the words of the letters of one language. Written to the staff of a hospital: in their terms, polite, without a diagnosis. */
export interface LetterWords {
  readonly lang: LetterLanguage;
  readonly dir: 'ltr' | 'rtl';
  /** `draft`: no native reader has signed it yet; the page says so to the patient, beside the letter. */
  readonly state: 'source' | 'draft' | 'signed';
  readonly to: string;
  readonly subject: string;
  /** Of an unknown hospital’s letter and of every other. */
  readonly subjectLine: string;
  readonly greeting: string;
  readonly opening: string;
  readonly patient: string;
  readonly birthDate: string;
  readonly patientNumber: string;
  /** With {kind} and {part}. */
  readonly kindOfPart: string;
  readonly accession: string;
  readonly described: string;
  readonly dated: string;
  readonly gaps: string;
  readonly series: string;
  readonly reasons: Readonly<Record<LetterReason, string>>;
  readonly asks: string;
  readonly askImages: string;
  readonly askReport: string;
  readonly means: string;
  readonly ifNone: string;
  readonly thanks: string;
  readonly kinds: KindWords;
  readonly parts: Readonly<Record<PartWord, string>>;
  /** What the patient fills in; a letter shows each in square brackets. */
  readonly blanks: Readonly<
    Record<
      'hospital' | 'patient' | 'birthDate' | 'patientNumber' | 'kind' | 'scanDate' | 'contact' | 'signature' | 'today',
      string
    >
  >;
}
