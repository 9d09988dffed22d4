/** One element of a data set as it stands in the file, of any tag: nothing is interpreted yet. */
export interface DataElement {
  /** Group and element as one number, `0xggggeeee`. */
  readonly tag: number;
  /** Two letters; absent in Implicit VR, where only a dictionary knows it. */
  readonly vr?: string;
  /** Bytes of the value as declared; absent where the length is undefined. */
  readonly length?: number;
  /** The raw value, where it is short enough to be kept. */
  readonly bytes?: Uint8Array;
  /** Where the value begins in the data set: for `Intake.elementBytes`. */
  readonly offset: number;
  /** The items of a sequence. */
  readonly items?: readonly (readonly DataElement[])[];
}

/** A whole data set, file meta information first. */
export interface DataElements {
  readonly transferSyntaxUID: string;
  readonly littleEndian: boolean;
  /** (0008,0005) as written. */
  readonly specificCharacterSet?: string;
  readonly elements: readonly DataElement[];
  /** Where the reading ended before the data set did: what follows is not in `elements`. */
  readonly stopped?: 'truncated' | 'malformed' | 'limit';
}

export type ElementsFailureReason =
  'not-dicom' | 'truncated' | 'undecodable' | 'limit' | 'io' | 'deadline' | 'worker-lost';

export type ElementsResult =
  | { readonly ok: true; readonly dataSet: DataElements }
  | { readonly ok: false; readonly reason: ElementsFailureReason };

/** A value that {@link DataElement.bytes} was too short for. */
export interface ElementRange {
  readonly offset: number;
  readonly length: number;
}

export type ElementBytesResult =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: ElementsFailureReason };
