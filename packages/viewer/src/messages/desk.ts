import type { DrawingKind, DrawingProblem } from '../drawings/picture-drawing.ts';
import type { ScaleSource } from '../measure/calibration.ts';
import type { MeasureKind } from '../measure/measurement.ts';
import type { SuvRefusal } from '../measure/suv.ts';
import type { VolumeRefusal } from '../volume/grid.ts';
import type { SlabMode } from '../volume/reslice.ts';

/** Words of the coordinator's desk: cuts, links, measuring. */
export interface DeskMessages {
  readonly desk: string;
  /** Names of groups of buttons. */
  readonly groups: Readonly<Record<'cuts' | 'panes', string>>;
  readonly planes: string;
  readonly planesOff: string;
  /** `{done}` `{all}` */
  readonly planesReading: string;
  /** Before one of `refusals`. */
  readonly planesRefused: string;
  readonly planesFailed: string;
  readonly refusals: Readonly<Record<VolumeRefusal, string>>;
  /** A check found that slices are missing, wherever they are. */
  readonly cutsIncomplete: string;
  /** `{count}` slices are not there. */
  readonly holes: string;
  /** `{count}` slices could not be opened. */
  readonly unopened: string;
  readonly slab: string;
  readonly slabOff: string;
  readonly slabMode: string;
  readonly slabModes: Readonly<Record<SlabMode, string>>;
  readonly link: string;
  /** Panes that are linked by a table's millimetres only. */
  readonly linkedByTable: string;
  readonly lines: string;
  readonly locate: string;
  readonly locateHint: string;
  readonly measure: string;
  readonly measures: Readonly<Record<MeasureKind, string>>;
  /** `{column}` and `{row}` of the picture's pixels, from 1. */
  readonly crossAt: string;
  /** `{number}` of `{all}` points that a measure needs. */
  readonly pointSet: string;
  readonly hints: Readonly<Record<MeasureKind, string>>;
  /** Where millimetres come from. */
  readonly scales: Readonly<Record<ScaleSource, string>>;
  readonly pixels: string;
  readonly results: string;
  readonly mean: string;
  readonly deviation: string;
  readonly range: string;
  readonly stored: string;
  readonly noValue: string;
  /** Before one of `suvReasons`. */
  readonly noSuv: string;
  readonly suvReasons: Readonly<Record<SuvRefusal, string>>;
  readonly remove: string;
  /** Of the ends of a measure. */
  readonly move: string;
  readonly moveHint: string;
  readonly drawings: string;
  readonly drawingKinds: Readonly<Record<DrawingKind, string>>;
  readonly asSaved: string;
  /** `{title}` */
  readonly drawingOrphan: string;
  readonly drawn: string;
  readonly drawingProblems: Readonly<Record<DrawingProblem, string>>;
  /** Puts each series into the place that it usually has in this kind of case. */
  readonly arrange: string;
}
