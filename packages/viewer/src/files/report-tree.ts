import { elementTexts, findElement, type DataElement, type DataElements } from '@medpass/dicom-core';

/** One content item of a structured report, PS3.3 C.17.3. */
export interface ReportItem {
  /** `CONTAINER`, `TEXT`, `NUM`, `CODE`, `IMAGE` … */
  readonly valueType: string;
  /** What the value is of, in the file's words. */
  readonly concept: string;
  readonly value: string;
  /** SOP Instance UIDs and frames of what it points at. */
  readonly references: readonly ReportReference[];
  readonly children: readonly ReportItem[];
}

export interface ReportReference {
  readonly sopInstanceUID: string;
  readonly frame?: number;
}

const tags = {
  codeMeaning: 0x00080104,
  codeValue: 0x00080100,
  referencedSOPSequence: 0x00081199,
  referencedSOPInstanceUID: 0x00081155,
  referencedFrameNumber: 0x00081160,
  valueType: 0x0040a040,
  conceptName: 0x0040a043,
  conceptCode: 0x0040a168,
  text: 0x0040a160,
  dateTime: 0x0040a120,
  date: 0x0040a121,
  time: 0x0040a122,
  personName: 0x0040a123,
  uid: 0x0040a124,
  measuredValue: 0x0040a300,
  numericValue: 0x0040a30a,
  units: 0x004008ea,
  content: 0x0040a730,
  graphicType: 0x00700023,
} as const;

/** Values that are one plain element, and how a dictionary names their VR. */
const simple: Readonly<Record<string, readonly [number, string]>> = {
  TEXT: [tags.text, 'UT'],
  DATETIME: [tags.dateTime, 'DT'],
  DATE: [tags.date, 'DA'],
  TIME: [tags.time, 'TM'],
  PNAME: [tags.personName, 'PN'],
  UIDREF: [tags.uid, 'UI'],
  SCOORD: [tags.graphicType, 'CS'],
  SCOORD3D: [tags.graphicType, 'CS'],
};

/** The tree of a report as it stands in the file: nothing left out, nothing read into it. */
export function reportTree(dataSet: DataElements): ReportItem {
  return itemOf(dataSet.elements, dataSet);
}

function itemOf(elements: readonly DataElement[], label: DataElements): ReportItem {
  const valueType = text(elements, tags.valueType, 'CS', label);
  return {
    valueType,
    concept: coded(elements, tags.conceptName, label),
    value: valueOf(valueType, elements, label),
    references: (findElement(elements, tags.referencedSOPSequence)?.items ?? []).flatMap((item) => {
      const sopInstanceUID = text(item, tags.referencedSOPInstanceUID, 'UI', label);
      const frame = Number(text(item, tags.referencedFrameNumber, 'IS', label).split('\\')[0]);
      return sopInstanceUID ? [{ sopInstanceUID, ...(frame > 0 && { frame }) }] : [];
    }),
    children: (findElement(elements, tags.content)?.items ?? []).map((item) => itemOf(item, label)),
  };
}

function valueOf(valueType: string, elements: readonly DataElement[], label: DataElements): string {
  if (valueType === 'CODE') return coded(elements, tags.conceptCode, label);
  if (valueType === 'NUM') {
    const measured = findElement(elements, tags.measuredValue)?.items?.[0] ?? [];
    const number = text(measured, tags.numericValue, 'DS', label);
    const unit = findElement(measured, tags.units)?.items?.[0] ?? [];
    const short = text(unit, tags.codeValue, 'SH', label);
    // UCUM writes “no unit” as 1 or in braces.
    return short === '' || short === '1' || short.startsWith('{') ? number : `${number} ${short}`;
  }
  const [tag, vr] = simple[valueType] ?? [];
  return tag === undefined || vr === undefined ? '' : text(elements, tag, vr, label).replaceAll('^', ' ');
}

function coded(elements: readonly DataElement[], tag: number, label: DataElements): string {
  const code = findElement(elements, tag)?.items?.[0] ?? [];
  return text(code, tags.codeMeaning, 'LO', label) || text(code, tags.codeValue, 'SH', label);
}

function text(elements: readonly DataElement[], tag: number, vr: string, label: DataElements): string {
  const element = findElement(elements, tag);
  return element ? elementTexts(element, label, vr).join('\\') : '';
}
