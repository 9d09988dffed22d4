import { buildDicom, seededUid } from './dicom-file.ts';
import type { DicomItem } from './dicom-writer.ts';
import { noImage } from './no-image.ts';

const storage = (suffix: string): string => `1.2.840.10008.5.1.4.1.1.${suffix}`;

/** Nothing of an image module, and a series of its own. */
function paper(sopClass: string, modality: string, elements: DicomItem): DicomItem {
  return {
    ...noImage,
    SOPClassUID: storage(sopClass),
    SOPInstanceUID: seededUid(`paper/${modality}/${sopClass}`),
    SeriesInstanceUID: seededUid(`paper/${modality}`),
    Modality: modality,
    ...elements,
  };
}

const code = (CodeValue: string, CodeMeaning: string): readonly DicomItem[] => [
  { CodeValue, CodingSchemeDesignator: '99TEST', CodeMeaning },
];

/** An SR with a text, a number with a unit, a nested container and a picture that it points at. */
export function reportFile(referenced: string, frame?: number): Uint8Array {
  return buildDicom({
    elements: paper('88.22', 'SR', {
      SpecificCharacterSet: 'ISO_IR 192',
      ValueType: 'CONTAINER',
      ConceptNameCodeSequence: code('1', 'Invented report'),
      ContentSequence: [
        {
          RelationshipType: 'CONTAINS',
          ValueType: 'TEXT',
          ConceptNameCodeSequence: code('2', 'Technique'),
          TextValue: 'Invented words. Придуманный текст.',
        },
        {
          RelationshipType: 'CONTAINS',
          ValueType: 'CONTAINER',
          ConceptNameCodeSequence: code('3', 'Measurements'),
          ContentSequence: [
            {
              RelationshipType: 'CONTAINS',
              ValueType: 'NUM',
              ConceptNameCodeSequence: code('4', 'Length'),
              MeasuredValueSequence: [{ MeasurementUnitsCodeSequence: code('mm', 'millimeter'), NumericValue: '12.5' }],
              ContentSequence: [
                {
                  RelationshipType: 'INFERRED FROM',
                  ValueType: 'IMAGE',
                  ReferencedSOPSequence: [
                    {
                      ReferencedSOPClassUID: storage('2'),
                      ReferencedSOPInstanceUID: referenced,
                      ReferencedFrameNumber: frame === undefined ? undefined : String(frame),
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    }),
  });
}

export interface EcgOptions {
  /** Samples of each channel, in stored units. */
  readonly channels: readonly (readonly number[])[];
  readonly frequency?: number;
  readonly sensitivity?: string;
  readonly unit?: string;
}

/** A 12-lead ECG file of as many channels as are given, 16-bit signed. */
export function ecgFile({ channels, frequency = 500, sensitivity = '2.5', unit = 'uV' }: EcgOptions): Uint8Array {
  const samples = channels[0]?.length ?? 0;
  const data = new Uint8Array(samples * channels.length * 2);
  const view = new DataView(data.buffer);
  for (const [channel, values] of channels.entries())
    for (const [at, value] of values.entries()) view.setInt16((at * channels.length + channel) * 2, value, true);
  return buildDicom({
    elements: paper('9.1.1', 'ECG', {
      WaveformSequence: [
        {
          NumberOfWaveformChannels: channels.length,
          NumberOfWaveformSamples: samples,
          '003A001A': { vr: 'DS', value: String(frequency) },
          '003A0020': { vr: 'SH', value: 'RHYTHM' },
          '003A0200': {
            vr: 'SQ',
            value: channels.map((_, index) => ({
              '003A0208': { vr: 'SQ', value: code(`lead-${index}`, `Lead ${index + 1}`) },
              '003A0210': { vr: 'DS', value: sensitivity },
              '003A0211': { vr: 'SQ', value: code(unit, unit) },
              '003A0212': { vr: 'DS', value: '1' },
              '003A0213': { vr: 'DS', value: '0' },
            })),
          },
          WaveformBitsAllocated: 16,
          WaveformSampleInterpretation: 'SS',
          WaveformData: data,
        },
      ],
    }),
  });
}

export function encapsulatedPdf(pdf: Uint8Array): Uint8Array {
  return buildDicom({
    elements: paper('104.1', 'DOC', {
      DocumentTitle: 'Invented letter',
      EncapsulatedDocument: pdf.length % 2 === 0 ? pdf : Uint8Array.of(...pdf, 0),
      MIMETypeOfEncapsulatedDocument: 'application/pdf',
    }),
  });
}

/** A key object selection that points at one picture. */
export function keyObjectFile(referenced: string): Uint8Array {
  return buildDicom({
    elements: paper('88.59', 'KO', {
      ValueType: 'CONTAINER',
      ConceptNameCodeSequence: code('113000', 'Of Interest'),
      ContentSequence: [
        {
          RelationshipType: 'CONTAINS',
          ValueType: 'IMAGE',
          ReferencedSOPSequence: [{ ReferencedSOPClassUID: storage('2'), ReferencedSOPInstanceUID: referenced }],
        },
      ],
    }),
  });
}
