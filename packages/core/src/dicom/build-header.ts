import type { EntryId } from '../entries/entry.ts';
import {
  buildCounts,
  buildImage,
  buildPatient,
  buildProvenance,
  buildSeries,
  buildStack,
  buildStudy,
  defined,
} from './build-facts.ts';
import { buildMultiFrame } from './build-multi-frame.ts';
import type { HeaderScan } from './header-scan.ts';
import type { ImageFacts, InstanceHeader, PixelDataLocation } from './instance-header.ts';
import type { MetaGroup } from './meta-group.ts';
import type { ReadContext } from './read-context.ts';
import type { ReadWarning } from './read-failure.ts';
import { slot, slotGroups } from './wanted.ts';
import type { SlotGroup } from './wanted.ts';

const NO_WARNINGS: readonly ReadWarning[] = [];

function slotsOf(group: SlotGroup, withCharset: boolean): readonly number[] {
  const own = slotGroups[group].map((keyword) => slot[keyword]);
  return withCharset ? [slot.SpecificCharacterSet, ...own] : own;
}

const PATIENT = slotsOf('patient', true);
const STUDY = slotsOf('study', true);
const SERIES = slotsOf('series', true);
const IMAGE = slotsOf('image', false);
const COUNTS = [...slotsOf('counts', false), slot.geLocations, slot.philipsSlices, slot.siemensMosaic];
const PROVENANCE = slotsOf('provenance', true);
const SOP_CLASS = [slot.SOPClassUID];

export interface HeaderInput {
  readonly entryId: EntryId;
  readonly transferSyntaxUID: string;
  readonly meta: MetaGroup | undefined;
  readonly explicitVR: boolean;
  readonly warnings: Set<ReadWarning>;
}

/** The header of what the scan has seen, whole or not. */
export function buildHeader(scan: HeaderScan, context: ReadContext, input: HeaderInput): InstanceHeader {
  const { slots } = scan;
  const { warnings } = input;
  const seed = (slots.littleEndian ? 1 : 0) | (input.explicitVR ? 2 : 0);
  const patient = context.patients.get(slots, PATIENT, seed, warnings, (own) => buildPatient(scan, own));
  const study = context.studies.get(slots, STUDY, seed, warnings, (own) => buildStudy(scan, own));
  const series = context.series.get(slots, SERIES, seed, warnings, (own) => buildSeries(scan, own));
  const sopClassUID =
    context.texts.get(slots, SOP_CLASS, 0, warnings, () => slots.text(slot.SOPClassUID) ?? '') ||
    (input.meta?.mediaStorageSOPClassUID ?? '');
  const sopInstanceUID = slots.text(slot.SOPInstanceUID) ?? input.meta?.mediaStorageSOPInstanceUID ?? '';
  if (sopInstanceUID === '' || study.studyInstanceUID === '' || series.seriesInstanceUID === '')
    warnings.add('missing-uid');
  const image = imageFacts(scan, context, seed, warnings);
  const multiFrame = buildMultiFrame(scan);
  const counts = context.counts.get(slots, COUNTS, seed, warnings, () => buildCounts(scan));
  const provenance = context.provenances.get(slots, PROVENANCE, seed, warnings, (own) => buildProvenance(scan, own));
  const position = slots.numbers(slot.ImagePositionPatient, 3) as [number, number, number] | undefined;
  const instanceNumber = slots.integer(slot.InstanceNumber);
  const sliceLocation = slots.number(slot.SliceLocation);
  const references = scan.references?.list();
  const header: InstanceHeader = {
    entryId: input.entryId,
    transferSyntaxUID: input.transferSyntaxUID,
    sopClassUID,
    sopInstanceUID,
    patient,
    study,
    series,
    numberOfFrames: numberOfFrames(scan),
    stack: buildStack(scan),
    warnings: NO_WARNINGS,
  };
  return Object.assign(
    header,
    defined({
      instanceNumber,
      image,
      imagePositionPatient: position,
      sliceLocation,
      counts,
      provenance,
      multiFrame,
      pixelData: pixelLocation(scan),
      document: documentFacts(scan, warnings),
      structuredReport: scan.report?.facts(slots.text(slot.CompletionFlag), slots.text(slot.VerificationFlag)),
      references: references && references.length > 0 ? context.references.share(references) : undefined,
    }),
  );
}

/** Puts the warnings on once they are all known. */
export function withWarnings(header: InstanceHeader, warnings: ReadonlySet<ReadWarning>): InstanceHeader {
  return warnings.size === 0 ? header : { ...header, warnings: [...warnings].sort() };
}

function numberOfFrames(scan: HeaderScan): number {
  if (!scan.pixels) return 0;
  const declared = scan.slots.integer(slot.NumberOfFrames);
  return declared !== undefined && declared > 0 ? declared : 1;
}

function imageFacts(
  scan: HeaderScan,
  context: ReadContext,
  seed: number,
  warnings: Set<ReadWarning>,
): ImageFacts | undefined {
  const { slots, groups } = scan;
  if (!slots.has(slot.Rows) || !slots.has(slot.Columns)) return undefined;
  return groups ? buildImage(scan) : context.images.get(slots, IMAGE, seed, warnings, () => buildImage(scan));
}

function pixelLocation(scan: HeaderScan): PixelDataLocation | undefined {
  return scan.pixels && { offset: scan.pixels.offset, length: scan.pixels.length };
}

function documentFacts(scan: HeaderScan, warnings: Set<ReadWarning>): InstanceHeader['document'] {
  if (!scan.document) return undefined;
  const title = scan.slots.raw(slot.DocumentTitle);
  return {
    ...defined({
      mimeType: scan.slots.text(slot.MIMETypeOfEncapsulatedDocument),
      documentTitle: title && (scan.rootCharset().decode(title, warnings).trim() || undefined),
    }),
    ...scan.document,
  };
}
