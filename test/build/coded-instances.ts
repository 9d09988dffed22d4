import { readFileSync } from 'node:fs';
import type { ArchivedInstance } from './archive-server.ts';
import { buildDicom, defaultElements, seededUid } from './dicom-file.ts';
import type { DicomItem } from './dicom-writer.ts';
import { rleFrame } from './rle.ts';

const fixtures = new URL('../fixtures/codecs/', import.meta.url);
const native = '1.2.840.10008.1.2.1';
const rle = '1.2.840.10008.1.2.5';

export interface MadeInstance {
  readonly name: string;
  readonly study: string;
  /** Default: one series of all. */
  readonly series?: string;
  readonly elements?: DicomItem;
  readonly frames: readonly Uint8Array[];
  readonly transferSyntaxUID?: string;
}

/** An instance as an archive holds it: its file, what it was built of, its frames. */
export function madeInstance(made: MadeInstance): ArchivedInstance & { readonly name: string } {
  const { name, study, series = 'series', elements = {}, frames, transferSyntaxUID = native } = made;
  const ids = {
    studyInstanceUID: seededUid(study),
    seriesInstanceUID: seededUid(`${study} ${series}`),
    sopInstanceUID: seededUid(`${study} instance ${name}`),
  };
  const all: DicomItem = {
    ...defaultElements(),
    StudyInstanceUID: ids.studyInstanceUID,
    SeriesInstanceUID: ids.seriesInstanceUID,
    SOPInstanceUID: ids.sopInstanceUID,
    ...(frames.length > 1 && { NumberOfFrames: String(frames.length) }),
    ...elements,
  };
  const pixels = transferSyntaxUID === native ? new Uint8Array(Buffer.concat(frames)) : { frames };
  return {
    ...ids,
    name,
    elements: all,
    frames,
    transferSyntaxUID,
    bytes: buildDicom({ elements: all, pixels, transferSyntaxUID }),
  };
}

/** One instance for each kind of codestream that the project keeps, each a series of its own, and some of many frames. */
export function codedInstances(study: string): readonly (ArchivedInstance & { readonly name: string })[] {
  const index = JSON.parse(readFileSync(new URL('index.json', fixtures), 'utf8')) as Record<
    string,
    Record<string, number | string> & { transferSyntaxUID: string }
  >;
  const made = Object.entries(index).map(([name, { transferSyntaxUID, ...described }]) => {
    const stream = new Uint8Array(readFileSync(new URL(`${name}.bin`, fixtures)));
    return { name, elements: keywords(described), frames: [stream], transferSyntaxUID };
  });
  const still = made.find(({ name }) => name === 'jpeg-ls-12')!;
  const grey = Uint8Array.from({ length: 512 }, (_, at) => (at * 7) & (at % 2 === 1 ? 15 : 255));
  const colour = Uint8Array.from({ length: 768 }, (_, at) => (at * 11) & 255);
  const rgb = { SamplesPerPixel: 3, PhotometricInterpretation: 'RGB', PlanarConfiguration: 0 };
  const bytes = { BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
  const signed = { BitsStored: 16, HighBit: 15, PixelRepresentation: 1, RescaleIntercept: '-1024', RescaleSlope: '1' };
  return [
    ...made,
    { name: 'rle 16', frames: [rleFrame(grey, 2, 1)], transferSyntaxUID: rle },
    { name: 'rle rgb', elements: { ...rgb, ...bytes }, frames: [rleFrame(colour, 1, 3)], transferSyntaxUID: rle },
    { ...still, name: 'jpeg-ls many', frames: [still.frames[0]!, still.frames[0]!] },
    { name: 'signed 16', elements: signed, frames: [grey] },
    { name: 'rgb', elements: { ...rgb, ...bytes }, frames: [colour] },
    {
      name: 'many',
      frames: [1, 2, 3].map((step) => Uint8Array.from(grey, (value, at) => (at % 2 === 1 ? value : value ^ step))),
    },
  ].map((one) => madeInstance({ study, series: one.name, ...one }));
}

function keywords(described: Readonly<Record<string, number | string>>): DicomItem {
  return Object.fromEntries(
    Object.entries(described).map(([key, value]) => [key[0]!.toUpperCase() + key.slice(1), value]),
  );
}
