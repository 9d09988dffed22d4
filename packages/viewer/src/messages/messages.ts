import type { DeskMessages } from './desk.ts';

/** The viewer's words. A language is one file of this shape; what lacks a key does not compile. */
export interface ViewerMessages {
  /** BCP 47 */
  readonly lang: string;
  /** Of a language whose page may run the other way; else the page's. */
  readonly dir?: 'ltr' | 'rtl';
  readonly preview: string;
  readonly noPictures: string;
  /** An empty place of a layout. */
  readonly vacant: string;
  readonly toolbar: string;
  readonly dragTools: string;
  readonly layout: string;
  /** `{number}` */
  readonly pane: string;
  readonly loading: string;
  /** While a click or Enter sets a point. */
  readonly toolInHand: string;
  /** While a set runs as a film. */
  readonly playing: string;
  readonly cannotShow: string;
  readonly reasons: Readonly<
    Record<
      | 'truncated'
      | 'unsupported-syntax'
      | 'limit'
      | 'io'
      | 'locked'
      | 'not-dicom'
      | 'worker-lost'
      | 'deadline'
      | 'other',
      string
    >
  >;
  readonly onCPU: string;
  readonly picture: string;
  readonly of: string;
  readonly sets: string;
  readonly tools: Readonly<Record<'scroll' | 'window' | 'zoom' | 'pan', string>>;
  readonly actions: Readonly<
    Record<
      | 'previous'
      | 'next'
      | 'slice'
      | 'brighter'
      | 'darker'
      | 'moreContrast'
      | 'lessContrast'
      | 'zoomIn'
      | 'zoomOut'
      | 'moveLeft'
      | 'moveRight'
      | 'moveUp'
      | 'moveDown'
      | 'invert'
      | 'flipHorizontal'
      | 'flipVertical'
      | 'turn'
      | 'play'
      | 'stop'
      | 'rate'
      | 'full'
      | 'reset'
      | 'more'
      | 'window',
      string
    >
  >;
  readonly presets: Readonly<Record<'file' | 'brain' | 'soft-tissue' | 'lung' | 'bone' | 'liver' | 'full', string>>;
  readonly modalities: Readonly<Record<string, string>>;
  readonly planes: Readonly<Record<'axial' | 'coronal' | 'sagittal' | 'oblique', string>>;
  readonly onePicture: string;
  /** `{count}` */
  readonly pictures: string;
  /** Between two pictures, whose numbers leave none out. */
  readonly gap: string;
  /** `{from}`, `{to}`: Instance Numbers. */
  readonly sliceMissing: string;
  readonly slicesMissing: string;
  readonly nextGap: string;
  readonly spacingUnknown: string;
  /** `{count}` */
  readonly failedFiles: string;
  readonly savePicture: string;
  readonly tags: {
    readonly title: string;
    readonly search: string;
    readonly close: string;
    readonly reading: string;
    /** `{count}` lines found of `{all}`. */
    readonly found: string;
  };
  readonly reading: DeskMessages;
  /** Files that are no pictures. */
  readonly files: {
    readonly kinds: Readonly<Record<'report' | 'key-objects' | 'waveform' | 'pdf' | 'other', string>>;
    readonly report: string;
    readonly waveform: string;
    readonly channels: string;
    readonly page: string;
    readonly empty: string;
    readonly cannotRead: string;
    readonly noPicture: string;
    /** Of a picture that a report points at. */
    readonly notHere: string;
    readonly pdfNote: string;
    readonly savePdf: string;
    readonly pdfFaults: Readonly<Record<'locked' | 'damaged' | 'too-long', string>>;
    readonly waveformFaults: Readonly<Record<'too-large' | 'packing-unknown' | 'cut-off', string>>;
  };
  /** What the page says of words that no native reader has signed yet. */
  readonly draft?: string;
}
