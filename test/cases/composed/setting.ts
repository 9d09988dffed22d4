import { buildDicom, DEFLATED, EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, seededUid } from '../../build/dicom.ts';
import type { BuiltFile, DicomItem } from '../../build/dicom.ts';
import { pixels16 } from '../../build/dicom.ts';
import { buildZip } from '../../build/zip.ts';
import type { Random } from './random.ts';

/** What the seed decides about a package before anything is in it: whose it is, how it is encoded, how files are named. */
export interface Setting {
  readonly random: Random;
  /** Enters every UID. */
  readonly study: string;
  readonly person: { readonly patientID: string; readonly patientName: string };
  readonly transferSyntaxUID: string;
  /** Decimals of positions. */
  readonly decimals: number;
  readonly naming: 'numbered' | 'uid' | 'lettered' | 'flat';
  readonly zipped: boolean;
}

export function settingOf(random: Random, name: string): Setting {
  return {
    random,
    study: name,
    person: {
      patientID: `TEST-${random.int(100, 999)}`,
      patientName: `${random.pick(['Test', 'Sample', 'Probe'])}^${random.pick(['Ada', 'Bo', 'Cleo', 'Dan'])}`,
    },
    transferSyntaxUID: random.pick([EXPLICIT_LITTLE, EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG, DEFLATED]),
    decimals: random.int(3, 6),
    naming: random.pick(['numbered', 'uid', 'lettered', 'flat'] as const),
    zipped: random.chance(0.15),
  };
}

/** One instance before it is written. */
export interface Slice {
  readonly elements: DicomItem;
  /** Of its row of slices, for damages that cut: 0 is the first. */
  readonly place: number;
  /** Of its volume, in series of several. */
  readonly volume: number;
  readonly last?: boolean;
}

export interface SeriesOf {
  readonly series: number;
  readonly modality: string;
  readonly sopClassUID: string;
  readonly description: string;
}

/** Adds what all slices of a series share. */
export function sliceElements(setting: Setting, series: SeriesOf, key: string): DicomItem {
  const { study, person } = setting;
  return {
    SOPClassUID: series.sopClassUID,
    SOPInstanceUID: seededUid(`${study}/${series.series}/${key}`),
    StudyInstanceUID: seededUid(study),
    SeriesInstanceUID: seededUid(`${study}/${series.series}`),
    FrameOfReferenceUID: seededUid(`${study}/frame`),
    Modality: series.modality,
    SeriesNumber: String(series.series),
    SeriesDescription: series.description,
    PatientID: person.patientID,
    PatientName: person.patientName,
    StudyDate: '20240304',
  };
}

/** Writes the slices as files: encoding, names and order by the setting. */
export function written(setting: Setting, slices: readonly Slice[]): readonly BuiltFile[] {
  return slices.map(({ elements }, index) => {
    const rows = Number(elements['Rows'] ?? 16);
    const columns = Number(elements['Columns'] ?? 16);
    const seed = hash(String(elements['SOPInstanceUID']));
    const bytes = buildDicom({
      transferSyntaxUID: setting.transferSyntaxUID,
      elements,
      pixels: pixels16(rows, columns, seed % 251),
    });
    return { path: pathOf(setting, elements, index), bytes };
  });
}

function pathOf({ naming }: Setting, elements: DicomItem, index: number): string {
  const series = String(elements['SeriesNumber']);
  const number = String(elements['InstanceNumber'] ?? index);
  const uid = String(elements['SOPInstanceUID']);
  switch (naming) {
    case 'numbered':
      return `DICOM/S${series.padStart(3, '0')}/IM${number.padStart(6, '0')}.dcm`;
    case 'uid':
      return `${series}/${uid}.dcm`;
    case 'lettered':
      return `PA1/ST1/SE${series}/${letters(hash(uid))}`;
    case 'flat':
      return `${letters(hash(uid))}${series}x.IMA`;
  }
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/** Names without numbers, as some archives give. */
function letters(value: number): string {
  let [rest, name] = [value, ''];
  while (name.length < 8) {
    name += String.fromCharCode(65 + (rest % 26));
    rest = Math.floor(rest / 26) + name.length;
  }
  return `${name}${String.fromCharCode(65 + (value % 7))}${String.fromCharCode(65 + ((value >>> 8) % 23))}`;
}

/** The package as it is dropped: in any order, sometimes as a ZIP. */
export function dropped({ random, zipped }: Setting, files: readonly BuiltFile[]): readonly BuiltFile[] {
  const shuffled = random.shuffled(files);
  if (!zipped) return shuffled;
  return [{ path: 'scans.zip', bytes: buildZip(shuffled.map(({ path, bytes }) => ({ name: path, bytes }))) }];
}
