import type { SeriesLabel } from '../../report/series-labels.ts';

export type Plane = 'axial' | 'coronal' | 'sagittal' | 'oblique';

/** What one series is, as far as its header tells. Every doubt is kept: `undefined` and `unknown` never mean “not so”. */
export interface SeriesKind {
  readonly seriesInstanceUID: string;
  readonly studyInstanceUID: string;
  /** `YYYY-MM-DD` */
  readonly studyDate?: string;
  readonly modality: string;
  readonly label: SeriesLabel;
  /** 0 … 1; from 0.8 on two sources agree or a strong one speaks alone. */
  readonly confidence: number;
  /** What spoke for the label. */
  readonly by: readonly ('attribute' | 'physics' | 'description')[];
  /** Of every stack; empty where there is no geometry and no word. */
  readonly planes: readonly Plane[];
  readonly fatSuppressed?: boolean;
  readonly contrast: 'pre' | 'post' | 'unknown';
  /** 3D acquisition; absent where nothing says so. */
  readonly volume?: boolean;
  readonly kernel: 'soft' | 'bone' | 'lung' | 'unknown';
  /** Nominal thickness in mm (0018,0050), the thinnest of its stacks. */
  readonly sliceThickness?: number;
  /** Of CT: made of thick slices on purpose, as a calcium score or the CT of a PET. */
  readonly thickByDesign?: true;
  /** Distance of neighbouring slices in mm, measured, of the densest stack. */
  readonly spacing?: number;
  /** Length along the slice normal in mm, of the longest stack. */
  readonly coverage?: number;
  /** Of the whole scan, as its files name them: keys of the words in `document-kinds/subjects.ts`. Absent where nothing does. */
  readonly bodyParts?: readonly string[];
  readonly frameOfReferenceUID?: string;
  /** Pictures: instances or frames. */
  readonly frames: number;
}
