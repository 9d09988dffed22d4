import type { PictureSet } from './picture-set.ts';
import { upright, type Presentation } from './orientation-letters.ts';
import type { PresetId, Window } from './window-presets.ts';

export type DragTool = 'scroll' | 'window' | 'zoom' | 'pan';

/** What one viewport shows. Plain data: the engine follows it, the element draws it. */
export interface ViewerState {
  readonly sets: readonly PictureSet[];
  /** Key of the set shown, absent before there is one. */
  readonly shown?: string;
  /** The user, or the host by a target, chose what is shown: later sets no longer change it. */
  readonly chosen: boolean;
  /** Shows nothing until somebody puts a set in. */
  readonly vacant?: boolean;
  /** 0-based place in the set. */
  readonly index: number;
  readonly tool: DragTool;
  /** Absent: the picture's own window. */
  readonly window?: Window;
  readonly preset: PresetId;
  readonly invert: boolean;
  readonly presentation: Presentation;
  /** 1 fits the picture. */
  readonly zoom: number;
  /** Offset in CSS pixels. */
  readonly pan: readonly [number, number];
  readonly playing: boolean;
  /** Frames a second asked by the user; absent: the recorded rate, else 12. */
  readonly framesPerSecond?: number;
}

export const initialState: ViewerState = {
  sets: [],
  chosen: false,
  index: 0,
  tool: 'scroll',
  preset: 'file',
  invert: false,
  presentation: upright,
  zoom: 1,
  pan: [0, 0],
  playing: false,
};

export type ViewerAction =
  | { readonly type: 'sets'; readonly sets: readonly PictureSet[] }
  | { readonly type: 'show'; readonly key: string; readonly index?: number }
  | { readonly type: 'go'; readonly index: number }
  | { readonly type: 'step'; readonly by: number; readonly wrap?: boolean }
  | { readonly type: 'tool'; readonly tool: DragTool }
  | { readonly type: 'window'; readonly window: Window }
  | { readonly type: 'preset'; readonly preset: PresetId; readonly window?: Window }
  | { readonly type: 'invert' }
  | { readonly type: 'flip'; readonly axis: 'horizontal' | 'vertical' }
  | { readonly type: 'turn' }
  | { readonly type: 'zoom'; readonly zoom: number }
  | { readonly type: 'pan'; readonly pan: readonly [number, number] }
  | { readonly type: 'play'; readonly playing: boolean }
  | { readonly type: 'rate'; readonly framesPerSecond: number }
  | { readonly type: 'reset' };

const untouched = {
  preset: 'file' as const,
  invert: false,
  presentation: upright,
  zoom: 1,
  pan: [0, 0] as const,
};

/** Seen as it was at first: nobody changed window, place or turn. */
export function isUntouched({ window, preset, invert, presentation, zoom, pan }: ViewerState): boolean {
  const { quarterTurns, flipHorizontal, flipVertical } = presentation;
  const turned = quarterTurns % 4 !== 0 || flipHorizontal || flipVertical;
  return window === undefined && preset === 'file' && !invert && !turned && zoom === 1 && pan[0] === 0 && pan[1] === 0;
}

export function shownSet(state: ViewerState): PictureSet | undefined {
  return state.sets.find(({ key }) => key === state.shown);
}

export function reduce(state: ViewerState, action: ViewerAction): ViewerState {
  const { window: _window, ...windowless } = state;
  switch (action.type) {
    case 'sets':
      return withSets(state, action.sets);
    case 'show':
      return show(state, action.key, action.index);
    case 'go':
      return { ...state, chosen: true, index: clamp(action.index, countOf(state)) };
    case 'step':
      return { ...state, chosen: true, index: stepped(state, action.by, action.wrap ?? false) };
    case 'tool':
      return { ...state, tool: action.tool };
    case 'window':
      return { ...state, window: action.window };
    case 'preset':
      return { ...windowless, preset: action.preset, ...(action.window && { window: action.window }) };
    case 'invert':
      return { ...state, invert: !state.invert };
    case 'flip':
      return { ...state, presentation: flipped(state.presentation, action.axis) };
    case 'turn':
      return {
        ...state,
        presentation: { ...state.presentation, quarterTurns: (state.presentation.quarterTurns + 1) % 4 },
      };
    case 'zoom':
      return { ...state, zoom: Math.min(20, Math.max(0.2, action.zoom)) };
    case 'pan':
      return { ...state, pan: action.pan };
    case 'play':
      return { ...state, playing: action.playing && countOf(state) > 1 };
    case 'rate':
      return { ...state, framesPerSecond: Math.min(60, Math.max(1, Math.round(action.framesPerSecond))) };
    case 'reset':
      return { ...windowless, ...untouched };
  }
}

/** Sets stream in: what was chosen stays shown, at the same picture. Until then the best set so far is shown. */
function withSets(state: ViewerState, sets: readonly PictureSet[]): ViewerState {
  if (state.vacant) return { ...state, sets };
  const before = shownSet(state)?.pictures[state.index]?.ref;
  const best = bestOf(sets);
  const kept = state.chosen ? (sets.find(({ key }) => key === state.shown) ?? best) : best;
  if (!kept) {
    const { shown: _shown, ...rest } = state;
    return { ...rest, sets, index: 0, playing: false };
  }
  if (kept.key !== state.shown)
    return { ...state, ...untouched, sets, shown: kept.key, index: middle(kept), playing: false };
  const index = before
    ? kept.pictures.findIndex(({ ref }) => ref.entryId === before.entryId && ref.frame === before.frame)
    : -1;
  return { ...state, sets, index: index >= 0 ? index : clamp(state.index, kept.pictures.length) };
}

/** The first set that is no planning picture and has a stack's length; else the first. */
function bestOf(sets: readonly PictureSet[]): PictureSet | undefined {
  const real = sets.filter(showable);
  return real.find(({ pictures }) => pictures.length >= 8) ?? real[0] ?? sets[0];
}

/** Worth a pane of its own accord: no planning pictures, no papers, and nothing that was cut on request. */
export function showable({ displaySet, cutFrom, file }: PictureSet): boolean {
  return displaySet.kind !== 'localizer' && cutFrom === undefined && !file;
}

function show(state: ViewerState, key: string, index?: number): ViewerState {
  const set = state.sets.find((candidate) => candidate.key === key);
  if (!set) return state;
  const { window: _window, vacant: _vacant, ...windowless } = state;
  const fresh = key === state.shown ? state : { ...windowless, ...untouched, playing: false };
  return { ...fresh, chosen: true, shown: key, index: clamp(index ?? middle(set), set.pictures.length) };
}

/** A cine starts at its beginning, a stack of slices in its middle. */
function middle({ displaySet, pictures }: PictureSet): number {
  return displaySet.kind === 'cine' ? 0 : Math.floor((pictures.length - 1) / 2);
}

function stepped(state: ViewerState, by: number, wrap: boolean): number {
  const count = countOf(state);
  if (count === 0) return 0;
  const next = state.index + by;
  return wrap ? ((next % count) + count) % count : clamp(next, count);
}

/** A flip is of what is seen: with the picture on its side, the axes of the file are crossed. */
function flipped(presentation: Presentation, axis: 'horizontal' | 'vertical'): Presentation {
  const crossed = presentation.quarterTurns % 2 === 1;
  return (axis === 'horizontal') !== crossed
    ? { ...presentation, flipHorizontal: !presentation.flipHorizontal }
    : { ...presentation, flipVertical: !presentation.flipVertical };
}

function countOf(state: ViewerState): number {
  return shownSet(state)?.pictures.length ?? 0;
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}
