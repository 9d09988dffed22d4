import { Tag } from '../standard/tags.ts';
import { characterSet } from './charset.ts';
import type { CharacterSet } from './charset.ts';
import {
  MAX_DEPTH,
  UNDEFINED_LENGTH,
  WALK_CUT,
  WALK_ELEMENT,
  WALK_FAULT,
  WALK_FRAGMENTS,
  WALK_ITEM,
  WALK_ITEM_END,
  WALK_NEED,
  WALK_SEQUENCE,
  WALK_SEQUENCE_END,
} from './data-set-walker.ts';
import type { DataSetWalker } from './data-set-walker.ts';
import { DirectoryRecords } from './dicomdir.ts';
import { FunctionalGroups } from './functional-groups.ts';
import { InstanceReferences } from './instance-references.ts';
import { PrivateCounts } from './private-counts.ts';
import type { RangeRequest } from './read-outcome.ts';
import {
  IN_CONCEPT_NAME,
  IN_CONTENT,
  IN_CONTENT_VALUE,
  IN_DIMENSIONS,
  IN_DIRECTORY,
  IN_FRAME_GROUPS,
  IN_NOTHING,
  IN_REFERENCES,
  IN_SHARED_GROUPS,
  IN_VIEW,
  IN_VIEW_MODIFIER,
  nestedContext,
} from './scan-context.ts';
import { SlotValues } from './slot-values.ts';
import { StructuredText } from './structured-text.ts';
import { readAscii } from './values.ts';
import { VR_SQ, VR_UN } from '../standard/vr-code.ts';
import { firstSequenceSlot, slot, slotOf } from './wanted.ts';

const MAX_VALUE = 64 * 1024;
const VALUE_WINDOW = 64 * 1024;

/** Where Pixel Data lies, as declared. */
export interface ScannedPixels {
  readonly tag: number;
  readonly offset: number;
  /** −1: encapsulated. */
  readonly length: number;
}

export type ScanEnd = 'end' | 'cut' | 'truncated' | 'malformed' | 'limit' | 'fragments';

/** One pass over a data set's header, reused from file to file: notes where wanted values lie, decodes what is nested. */
export class HeaderScan {
  readonly slots = new SlotValues();
  groups: FunctionalGroups | undefined;
  references: InstanceReferences | undefined;
  report: StructuredText | undefined;
  directory: DirectoryRecords | undefined;
  /** View of a breast or a projection: the first code and what modifies it. */
  view: { code?: string; readonly modifiers: string[] } | undefined;
  pixels: ScannedPixels | undefined;
  document: { readonly offset: number; readonly length: number } | undefined;
  ended: ScanEnd = 'end';
  request: RangeRequest = { offset: 0, length: 0 };
  private pending = -1;
  private readonly privates = new PrivateCounts();
  private readonly contexts = new Uint8Array(2 * MAX_DEPTH + 2);
  private readonly charsets: (CharacterSet | undefined)[] = [];

  start(walker: DataSetWalker): void {
    this.slots.clear();
    this.slots.littleEndian = walker.littleEndian;
    this.groups = this.references = this.report = this.directory = this.pixels = undefined;
    this.view = this.document = undefined;
    this.ended = 'end';
    this.pending = -1;
    this.privates.clear();
    this.charsets.length = 0;
  }

  /** Runs until bytes are needed (true: see `request`, `walker.supply`, then again) or the walk is over. */
  run(walker: DataSetWalker): boolean {
    for (;;) {
      const event = this.pending >= 0 ? this.pending : walker.next();
      this.pending = -1;
      switch (event) {
        case WALK_ELEMENT:
        case WALK_SEQUENCE:
          if (!(walker.depth === 0 ? this.rootElement(walker, event) : this.nestedElement(walker, event))) {
            if (this.ended !== 'end') return false;
            this.pending = event;
            return true;
          }
          break;
        case WALK_ITEM:
          this.startItem(walker);
          break;
        case WALK_ITEM_END:
          this.endItem(walker);
          break;
        case WALK_SEQUENCE_END:
          break;
        case WALK_NEED:
          this.request = walker.request();
          return true;
        case WALK_FRAGMENTS:
          this.pixels = { tag: walker.tag, offset: walker.valueOffset, length: -1 };
          this.ended = 'fragments';
          return false;
        case WALK_CUT:
          if (this.salvage(walker)) break;
          this.ended = 'cut';
          if (walker.depth === 0) this.notePixels(walker);
          return false;
        case WALK_FAULT:
          this.ended = walker.fault;
          return false;
        default:
          return false;
      }
    }
  }

  /** Text in the character set in force at the walker's place. */
  text(walker: DataSetWalker, bytes: Uint8Array, at: number, length: number): string {
    const set = this.charsets[walker.depth] ?? this.rootCharset();
    return set.decode(bytes.subarray(at, at + length), walker.warnings);
  }

  rootCharset(): CharacterSet {
    return characterSet(this.slots.text(slot.SpecificCharacterSet));
  }

  /** A sequence of the root that the end of the bytes cuts is still walked as far as it goes. */
  private salvage(walker: DataSetWalker): boolean {
    if (walker.depth > 0 || slotOf(walker.tag) < firstSequenceSlot) return false;
    return (
      (walker.vr === 0 || walker.vr === VR_SQ || walker.vr === VR_UN) &&
      this.enter(walker, nestedContext(0, walker.tag))
    );
  }

  private notePixels(walker: DataSetWalker): boolean {
    const { tag } = walker;
    if (tag !== Tag.PixelData && tag !== Tag.FloatPixelData && tag !== Tag.DoubleFloatPixelData) return false;
    this.pixels = { tag, offset: walker.valueOffset, length: walker.length };
    return true;
  }

  /** Asks for the value where it is not in the window. */
  private missing(walker: DataSetWalker, length: number): boolean {
    if (walker.holdsValue(length)) return false;
    this.request = {
      offset: walker.valueOffset,
      length: Math.min(Math.max(length, VALUE_WINDOW), walker.end - walker.valueOffset),
    };
    return true;
  }

  private rootElement(walker: DataSetWalker, event: number): boolean {
    const { tag, length } = walker;
    let wanted = slotOf(tag);
    if (wanted === 0) {
      if (event === WALK_SEQUENCE) return length !== UNDEFINED_LENGTH || this.enter(walker, IN_NOTHING);
      if ((tag & 0x10000) === 0) return true;
      wanted = this.privates.slotOf(tag, walker.bytes, walker.valueOffset - walker.base, length);
      if (wanted === 0) return true;
    }
    if (wanted >= firstSequenceSlot) {
      // Implicit VR and UN do not say that it is a sequence; the dictionary does.
      if (event === WALK_SEQUENCE || walker.vr === 0 || walker.vr === VR_UN)
        return length === 0 || this.enter(walker, nestedContext(0, tag));
      return true;
    }
    if (event === WALK_SEQUENCE) return length !== UNDEFINED_LENGTH || this.enter(walker, IN_NOTHING);
    if (wanted === slot.EncapsulatedDocument) {
      this.document = { offset: walker.valueOffset, length };
      return true;
    }
    if (this.notePixels(walker)) return true;
    const kept = length > MAX_VALUE ? MAX_VALUE : length;
    if (this.missing(walker, kept)) return false;
    this.slots.set(wanted, walker.bytes, walker.valueOffset - walker.base, kept, walker.vr);
    return true;
  }

  private enter(walker: DataSetWalker, context: number): boolean {
    const { tag } = walker;
    if (!walker.enter()) {
      this.ended = 'limit';
      return false;
    }
    this.contexts[walker.depth] = context;
    this.charsets[walker.depth] = this.charsets[walker.depth - 1];
    switch (context) {
      case IN_SHARED_GROUPS:
      case IN_FRAME_GROUPS:
      case IN_DIMENSIONS:
        this.groups ??= new FunctionalGroups();
        break;
      case IN_REFERENCES:
        this.references ??= new InstanceReferences();
        if (this.contexts[walker.depth - 1] !== IN_REFERENCES) this.references.begin(tag);
        break;
      case IN_CONTENT:
      case IN_CONCEPT_NAME:
        this.report ??= new StructuredText();
        break;
      case IN_DIRECTORY:
        this.directory ??= new DirectoryRecords();
        break;
      case IN_VIEW:
      case IN_VIEW_MODIFIER:
        this.view ??= { modifiers: [] };
        break;
    }
    return true;
  }

  private startItem(walker: DataSetWalker): void {
    const context = this.contexts[walker.depth - 1] as number;
    this.contexts[walker.depth] = context;
    this.charsets[walker.depth] = this.charsets[walker.depth - 1];
    if (context === IN_FRAME_GROUPS && walker.depth === 2) this.groups?.startFrame();
    else if (context === IN_REFERENCES) this.references?.startItem();
    else if (context === IN_CONTENT) this.report?.startItem();
    else if (context === IN_DIRECTORY) this.directory?.startRecord(walker.elementOffset);
  }

  /** The walker has left the item already: its context is one level down. */
  private endItem(walker: DataSetWalker): void {
    const context = this.contexts[walker.depth + 1] as number;
    if (context === IN_REFERENCES) this.references?.endItem();
    else if (context === IN_CONTENT) this.report?.endItem();
  }

  private nestedElement(walker: DataSetWalker, event: number): boolean {
    const context = this.contexts[walker.depth] as number;
    const { tag, length } = walker;
    if (context === IN_NOTHING)
      return event !== WALK_SEQUENCE || length !== UNDEFINED_LENGTH || this.enter(walker, IN_NOTHING);
    if (event === WALK_SEQUENCE || walker.vr === 0 || walker.vr === VR_UN) {
      const nested = nestedContext(context, tag);
      if (nested !== IN_NOTHING) return length === 0 || this.enter(walker, nested);
      if (event === WALK_SEQUENCE) return length !== UNDEFINED_LENGTH || this.enter(walker, IN_NOTHING);
    }
    if (!isNestedWanted(context, tag)) return true;
    const kept = Math.min(length, MAX_VALUE);
    if (this.missing(walker, kept)) return false;
    this.take(walker, context, tag, walker.bytes, walker.valueOffset - walker.base, kept);
    return true;
  }

  private take(
    walker: DataSetWalker,
    context: number,
    tag: number,
    bytes: Uint8Array,
    at: number,
    length: number,
  ): void {
    if (tag === Tag.SpecificCharacterSet) {
      this.charsets[walker.depth] = characterSet(readAscii(bytes, at, length));
      return;
    }
    switch (context) {
      case IN_SHARED_GROUPS:
      case IN_FRAME_GROUPS:
        this.groups?.take(tag, context === IN_FRAME_GROUPS, bytes, at, length, walker.littleEndian);
        break;
      case IN_DIMENSIONS:
        this.groups?.takePointer(bytes, at, walker.littleEndian);
        break;
      case IN_REFERENCES:
        if (tag === Tag.ReferencedSOPInstanceUID) this.references?.instance(readAscii(bytes, at, length));
        else if (tag === Tag.ReferencedSOPClassUID) this.references?.sopClass(readAscii(bytes, at, length));
        else
          this.references?.enclosing(
            tag === Tag.SeriesInstanceUID ? 'seriesInstanceUID' : 'studyInstanceUID',
            readAscii(bytes, at, length),
          );
        break;
      case IN_CONCEPT_NAME:
        if (tag === Tag.CodeValue) this.report?.conceptCode(readAscii(bytes, at, length));
        else this.report?.concept(this.text(walker, bytes, at, length).trim());
        break;
      case IN_CONTENT:
      case IN_CONTENT_VALUE:
        if (tag === Tag.NumericValue) this.report?.number(readAscii(bytes, at, length));
        else if (tag === Tag.CodeValue) this.report?.dose.code(readAscii(bytes, at, length));
        else if (tag === Tag.UID) this.report?.dose.uid(readAscii(bytes, at, length));
        else this.report?.value(this.text(walker, bytes, at, length).replaceAll('\0', ' ').trim());
        break;
      case IN_VIEW:
        if (this.view) this.view.code ??= readAscii(bytes, at, length);
        break;
      case IN_VIEW_MODIFIER:
        this.view?.modifiers.push(readAscii(bytes, at, length));
        break;
      case IN_DIRECTORY:
        this.directory?.take(tag, bytes, at, length, walker.littleEndian, (from, size) =>
          this.text(walker, bytes, from, size),
        );
        break;
    }
  }
}

/** Which elements inside a sequence the scan reads; the others are stepped over by their length. */
function isNestedWanted(context: number, tag: number): boolean {
  if (tag === Tag.SpecificCharacterSet) return true;
  switch (context) {
    case IN_DIMENSIONS:
      return tag === Tag.DimensionIndexPointer;
    case IN_REFERENCES:
      return (
        tag === Tag.ReferencedSOPClassUID ||
        tag === Tag.ReferencedSOPInstanceUID ||
        tag === Tag.SeriesInstanceUID ||
        tag === Tag.StudyInstanceUID
      );
    case IN_VIEW:
    case IN_VIEW_MODIFIER:
      return tag === Tag.CodeValue;
    case IN_CONCEPT_NAME:
      return tag === Tag.CodeValue || tag === Tag.CodeMeaning;
    case IN_CONTENT_VALUE:
      return tag === Tag.CodeValue || tag === Tag.CodeMeaning || tag === Tag.NumericValue;
    case IN_CONTENT:
      return (
        tag === Tag.TextValue ||
        tag === Tag.UID ||
        tag === Tag.DateTime ||
        tag === Tag.Date ||
        tag === Tag.Time ||
        tag === Tag.PersonName
      );
    default:
      return true;
  }
}
